"""Codecs of state: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, each_value, encode, encode_enum, finish, keep
from ..models import state as models

new = object.__new__
_EMPTY = {member.value: member for member in models.Empty}
_STATE = {member.value: member for member in models.State}
_THING_KEYS = {
    "state": "state",
    "states": "states",
    "by_name": "by_name",
    "number": "number",
    "mixed": "mixed",
    "empty": "empty",
}


def decode_empty(value: Any) -> Any:
    return _EMPTY.get(value, value) if type(value) is str else value


def decode_state(value: Any) -> Any:
    return _STATE.get(value, value) if type(value) is str else value


def decode_thing(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Thing)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("state")) is not None:
        model.state = decode_state(value)
    else:
        model.state = None
        missing += 1
    if (value := get("states")) is not None:
        model.states = each(decode_state, value)
    else:
        model.states = None
        missing += 1
    if (value := get("by_name")) is not None:
        model.by_name = each_value(decode_state, value)
    else:
        model.by_name = None
        missing += 1
    if (value := get("number")) is None:
        missing += 1
    model.number = value
    if (value := get("mixed")) is None:
        missing += 1
    model.mixed = value
    if (value := get("empty")) is not None:
        model.empty = decode_empty(value)
    else:
        model.empty = None
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _THING_KEYS)
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
