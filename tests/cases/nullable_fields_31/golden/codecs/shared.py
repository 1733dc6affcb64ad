"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, encode_scalars, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_LEVEL = {member.value: member for member in models.Level}
_INNER_KEYS = frozenset({"name"})
_PRESENCE_KEYS = frozenset(
    {
        "required_nullable",
        "required_plain",
        "optional_nullable",
        "optional_plain",
        "list",
        "level",
        "inner",
    }
)


def decode_level(value: Any) -> Any:
    return _LEVEL.get(value, value) if type(value) is str else value


def decode_inner(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Inner)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _INNER_KEYS.issuperset(data):
        model._extra = unknown(data, _INNER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_inner(model: Any) -> Any:
    if not isinstance(model, models.Inner):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_presence(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Presence)
    get = data.get
    if "required_nullable" in data:
        model.required_nullable = data["required_nullable"]
    if "required_plain" in data:
        model.required_plain = data["required_plain"]
    model.optional_nullable = get("optional_nullable")
    model.optional_plain = get("optional_plain")
    model.list = get("list")
    model.level = decode_level(get("level"))
    model.inner = decode_inner(get("inner"))
    model._extra = None
    if not _PRESENCE_KEYS.issuperset(data):
        model._extra = unknown(data, _PRESENCE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_presence(model: Any) -> Any:
    if not isinstance(model, models.Presence):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "required_nullable", None)) is not None:
        data["required_nullable"] = value
    if (value := getattr(model, "required_plain", None)) is not None:
        data["required_plain"] = value
    if (value := model.optional_nullable) is not None:
        data["optional_nullable"] = value
    if (value := model.optional_plain) is not None:
        data["optional_plain"] = value
    if (value := model.list) is not None:
        data["list"] = encode_scalars(value)
    if (value := model.level) is not None:
        data["level"] = encode_enum(value)
    if (value := model.inner) is not None:
        data["inner"] = encode_inner(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Inner": (decode_inner, encode_inner),
    "Presence": (decode_presence, encode_presence),
}
