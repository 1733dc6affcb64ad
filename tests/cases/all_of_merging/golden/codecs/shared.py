"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_KIND = {member.value: member for member in models.Kind}
_BASE_KEYS = frozenset({"id", "kind"})
_HOLDER_KEYS = frozenset({"whole", "named", "text"})
_NAMED_KEYS = frozenset({"name"})
_REFINED_KEYS = frozenset({"id", "kind", "name", "own", "more"})
_WHOLE_KEYS = frozenset({"id", "kind", "name", "own"})


def decode_kind(value: Any) -> Any:
    return _KIND.get(value, value) if type(value) is str else value


def decode_base(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Base)
    get = data.get
    if "id" in data:
        model.id = data["id"]
    model.kind = get("kind")
    model._extra = None
    if not _BASE_KEYS.issuperset(data):
        model._extra = unknown(data, _BASE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_base(model: Any) -> Any:
    if not isinstance(model, models.Base):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := model.kind) is not None:
        data["kind"] = value
    return finish(data, model)


def decode_holder(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Holder)
    get = data.get
    model.whole = decode_whole(get("whole"))
    model.named = decode_named(get("named"))
    model.text = get("text")
    model._extra = None
    if not _HOLDER_KEYS.issuperset(data):
        model._extra = unknown(data, _HOLDER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_holder(model: Any) -> Any:
    if not isinstance(model, models.Holder):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.whole) is not None:
        data["whole"] = encode_whole(value)
    if (value := model.named) is not None:
        data["named"] = encode_named(value)
    if (value := model.text) is not None:
        data["text"] = value
    return finish(data, model)


def decode_named(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Named)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _NAMED_KEYS.issuperset(data):
        model._extra = unknown(data, _NAMED_KEYS)
    model._nulls = nulls(data)
    return model


def encode_named(model: Any) -> Any:
    if not isinstance(model, models.Named):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_refined(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Refined)
    get = data.get
    if "id" in data:
        model.id = data["id"]
    if "kind" in data:
        model.kind = decode_kind(data["kind"])
    if "name" in data:
        model.name = data["name"]
    if "own" in data:
        model.own = data["own"]
    model.more = get("more")
    model._extra = None
    if not _REFINED_KEYS.issuperset(data):
        model._extra = unknown(data, _REFINED_KEYS)
    model._nulls = nulls(data)
    return model


def encode_refined(model: Any) -> Any:
    if not isinstance(model, models.Refined):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := getattr(model, "kind", None)) is not None:
        data["kind"] = encode_enum(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "own", None)) is not None:
        data["own"] = value
    if (value := model.more) is not None:
        data["more"] = value
    return finish(data, model)


def decode_whole(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Whole)
    get = data.get
    if "id" in data:
        model.id = data["id"]
    if "kind" in data:
        model.kind = decode_kind(data["kind"])
    model.name = get("name")
    if "own" in data:
        model.own = data["own"]
    model._extra = None
    if not _WHOLE_KEYS.issuperset(data):
        model._extra = unknown(data, _WHOLE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_whole(model: Any) -> Any:
    if not isinstance(model, models.Whole):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := getattr(model, "kind", None)) is not None:
        data["kind"] = encode_enum(value)
    if (value := model.name) is not None:
        data["name"] = value
    if (value := getattr(model, "own", None)) is not None:
        data["own"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Base": (decode_base, encode_base),
    "Holder": (decode_holder, encode_holder),
    "Named": (decode_named, encode_named),
    "Refined": (decode_refined, encode_refined),
    "Whole": (decode_whole, encode_whole),
}
