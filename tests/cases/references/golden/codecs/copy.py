"""Codecs of copy: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, nulls, unknown
from ..models import copy as models

new = object.__new__
_THING_KEYS = frozenset({"id", "part", "parts", "a/b~c"})
_THING_ABC_KEYS = frozenset({"n"})
_THING_PART_KEYS = frozenset({"n"})


def decode_thing(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Thing)
    get = data.get
    model.id = get("id")
    model.part = decode_thing_part(get("part"))
    model.parts = each(decode_thing_part, get("parts"))
    model.a_b_c = decode_thing_abc(get("a/b~c"))
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
    get = data.get
    model.n = get("n")
    model._extra = None
    if not _THING_ABC_KEYS.issuperset(data):
        model._extra = unknown(data, _THING_ABC_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.n = get("n")
    model._extra = None
    if not _THING_PART_KEYS.issuperset(data):
        model._extra = unknown(data, _THING_PART_KEYS)
    model._nulls = nulls(data)
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
