"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, encode_scalars, finish, keep
from ..models import shared as models

new = object.__new__
_LEVEL = {member.value: member for member in models.Level}
_INNER_KEYS = {"name": "name"}
_PRESENCE_KEYS = {
    "required_nullable": "required_nullable",
    "required_plain": "required_plain",
    "optional_nullable": "optional_nullable",
    "optional_plain": "optional_plain",
    "list": "list",
    "level": "level",
    "inner": "inner",
}


def decode_level(value: Any) -> Any:
    return _LEVEL.get(value, value) if type(value) is str else value


def decode_inner(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Inner)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _INNER_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("required_nullable")) is not None:
        model.required_nullable = value
    else:
        missing += 1
    if (value := get("required_plain")) is not None:
        model.required_plain = value
    else:
        missing += 1
    if (value := get("optional_nullable")) is None:
        missing += 1
    model.optional_nullable = value
    if (value := get("optional_plain")) is None:
        missing += 1
    model.optional_plain = value
    if (value := get("list")) is None:
        missing += 1
    model.list = value
    if (value := get("level")) is not None:
        model.level = decode_level(value)
    else:
        model.level = None
        missing += 1
    if (value := get("inner")) is not None:
        model.inner = decode_inner(value)
    else:
        model.inner = None
        missing += 1
    if len(data) + missing != 7:
        keep(model, data, _PRESENCE_KEYS)
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
