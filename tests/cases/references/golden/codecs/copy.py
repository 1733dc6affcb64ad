"""Codecs of copy: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, keep
from ..models import copy as models

new = object.__new__
_THING_KEYS = {"id": "id", "part": "part", "parts": "parts", "a/b~c": "a_b_c"}
_THING_ABC_KEYS = {"n": "n"}
_THING_PART_KEYS = {"n": "n"}


def decode_thing(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Thing)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("part")) is not None:
        model.part = decode_thing_part(value)
    else:
        model.part = None
        missing += 1
    if (value := get("parts")) is not None:
        model.parts = each(decode_thing_part, value)
    else:
        model.parts = None
        missing += 1
    if (value := get("a/b~c")) is not None:
        model.a_b_c = decode_thing_abc(value)
    else:
        model.a_b_c = None
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _THING_KEYS)
    return model


def encode_thing(model: Any) -> Any:
    if not isinstance(model, models.Thing):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.part) is not None:
        data["part"] = encode_thing_part(value)
    if (value := model.parts) is not None:
        data["parts"] = each(encode_thing_part, value)
    if (value := model.a_b_c) is not None:
        data["a/b~c"] = encode_thing_abc(value)
    return finish(data, model)


def decode_thing_abc(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ThingABC)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("n")) is None:
        missing += 1
    model.n = value
    if len(data) + missing != 1:
        keep(model, data, _THING_ABC_KEYS)
    return model


def encode_thing_abc(model: Any) -> Any:
    if not isinstance(model, models.ThingABC):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.n) is not None:
        data["n"] = value
    return finish(data, model)


def decode_thing_part(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ThingPart)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("n")) is None:
        missing += 1
    model.n = value
    if len(data) + missing != 1:
        keep(model, data, _THING_PART_KEYS)
    return model


def encode_thing_part(model: Any) -> Any:
    if not isinstance(model, models.ThingPart):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.n) is not None:
        data["n"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Thing": (decode_thing, encode_thing),
    "ThingABC": (decode_thing_abc, encode_thing_abc),
    "ThingPart": (decode_thing_part, encode_thing_part),
}
