"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, keep
from ..models import shared as models

new = object.__new__
_KIND = {member.value: member for member in models.Kind}
_BASE_KEYS = {"id": "id", "kind": "kind"}
_HOLDER_KEYS = {"whole": "whole", "named": "named", "text": "text"}
_NAMED_KEYS = {"name": "name"}
_REFINED_KEYS = {
    "id": "id",
    "kind": "kind",
    "name": "name",
    "own": "own",
    "more": "more",
}
_WHOLE_KEYS = {"id": "id", "kind": "kind", "name": "name", "own": "own"}


def decode_kind(value: Any) -> Any:
    return _KIND.get(value, value) if type(value) is str else value


def decode_base(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Base)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("kind")) is None:
        missing += 1
    model.kind = value
    if len(data) + missing != 2:
        keep(model, data, _BASE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("whole")) is not None:
        model.whole = decode_whole(value)
    else:
        model.whole = None
        missing += 1
    if (value := get("named")) is not None:
        model.named = decode_named(value)
    else:
        model.named = None
        missing += 1
    if (value := get("text")) is None:
        missing += 1
    model.text = value
    if len(data) + missing != 3:
        keep(model, data, _HOLDER_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _NAMED_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("kind")) is not None:
        model.kind = decode_kind(value)
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("own")) is not None:
        model.own = value
    else:
        missing += 1
    if (value := get("more")) is None:
        missing += 1
    model.more = value
    if len(data) + missing != 5:
        keep(model, data, _REFINED_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("kind")) is not None:
        model.kind = decode_kind(value)
    else:
        missing += 1
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("own")) is not None:
        model.own = value
    else:
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _WHOLE_KEYS)
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
