"""Codecs of thing: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_scalars, finish, nulls, unknown
from ..models import thing as models

new = object.__new__
_THING_KEYS = frozenset({"name"})
_THINGS_KEYS = frozenset({"names"})


def decode_thing(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Thing)
    if "name" in data:
        model.name = data["name"]
    model._extra = None
    if not _THING_KEYS.issuperset(data):
        model._extra = unknown(data, _THING_KEYS)
    model._nulls = nulls(data)
    return model


def encode_thing(model: Any) -> Any:
    if not isinstance(model, models.Thing):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    return finish(data, model)


def decode_things(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Things)
    if "names" in data:
        model.names = data["names"]
    model._extra = None
    if not _THINGS_KEYS.issuperset(data):
        model._extra = unknown(data, _THINGS_KEYS)
    model._nulls = nulls(data)
    return model


def encode_things(model: Any) -> Any:
    if not isinstance(model, models.Things):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "names", None)) is not None:
        data["names"] = encode_scalars(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Thing": (decode_thing, encode_thing),
    "Things": (decode_things, encode_things),
}
