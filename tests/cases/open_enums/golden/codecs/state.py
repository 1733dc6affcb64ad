"""Codecs of state: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    each,
    each_value,
    encode,
    encode_enum,
    finish,
    nulls,
    unknown,
)
from ..models import state as models

new = object.__new__
_EMPTY = {member.value: member for member in models.Empty}
_STATE = {member.value: member for member in models.State}
_THING_KEYS = frozenset({"state", "states", "by_name", "number", "mixed", "empty"})


def decode_empty(value: Any) -> Any:
    return _EMPTY.get(value, value) if type(value) is str else value


def decode_state(value: Any) -> Any:
    return _STATE.get(value, value) if type(value) is str else value


def decode_thing(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Thing)
    get = data.get
    model.state = decode_state(get("state"))
    model.states = each(decode_state, get("states"))
    model.by_name = each_value(decode_state, get("by_name"))
    model.number = get("number")
    model.mixed = get("mixed")
    model.empty = decode_empty(get("empty"))
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
    if (value := model.state) is not None:
        data["state"] = encode_enum(value)
    if (value := model.states) is not None:
        data["states"] = encode(value)
    if (value := model.by_name) is not None:
        data["by_name"] = encode(value)
    if (value := model.number) is not None:
        data["number"] = value
    if (value := model.mixed) is not None:
        data["mixed"] = encode(value)
    if (value := model.empty) is not None:
        data["empty"] = encode_enum(value)
    return finish(data, model)


CODECS: dict[str, Any] = {"Thing": (decode_thing, encode_thing)}
