"""Codecs of thing: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_scalars, finish, keep
from ..models import thing as models

new = object.__new__
_THING_KEYS = {"name": "name"}
_THINGS_KEYS = {"names": "names"}


def decode_thing(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Thing)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _THING_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("names")) is not None:
        model.names = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _THINGS_KEYS)
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
