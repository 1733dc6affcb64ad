"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, finish, keep
from ..models import shared as models

new = object.__new__
_LEVEL = {member.value: member for member in models.Level}
_SIZE = {member.value: member for member in models.Size}
_STATE = {member.value: member for member in models.State}
_STATES = {member.value: member for member in models.States}
_THREE_LEVEL = {member.value: member for member in models.ThreeLevel}
_TWO_SIZE = {member.value: member for member in models.TwoSize}
_FOUR_KEYS = {"states": "states", "size": "size"}
_ONE_KEYS = {"state": "state", "size": "size", "level": "level"}
_THREE_KEYS = {"state": "state", "level": "level"}
_TWO_KEYS = {"state": "state", "size": "size"}


def decode_level(value: Any) -> Any:
    return _LEVEL.get(value, value) if type(value) is str else value


def decode_size(value: Any) -> Any:
    return _SIZE.get(value, value) if type(value) is str else value


def decode_state(value: Any) -> Any:
    return _STATE.get(value, value) if type(value) is str else value


def decode_states(value: Any) -> Any:
    return _STATES.get(value, value) if type(value) is str else value


def decode_three_level(value: Any) -> Any:
    return _THREE_LEVEL.get(value, value) if type(value) is str else value


def decode_two_size(value: Any) -> Any:
    return _TWO_SIZE.get(value, value) if type(value) is str else value


def decode_four(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Four)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("states")) is not None:
        model.states = each(decode_states, value)
    else:
        model.states = None
        missing += 1
    if (value := get("size")) is not None:
        model.size = decode_size(value)
    else:
        model.size = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _FOUR_KEYS)
    return model


def encode_four(model: Any) -> Any:
    if not isinstance(model, models.Four):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.states) is not None:
        data["states"] = encode(value)
    if (value := model.size) is not None:
        data["size"] = encode_enum(value)
    return finish(data, model)


def decode_one(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.One)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("state")) is not None:
        model.state = decode_state(value)
    else:
        model.state = None
        missing += 1
    if (value := get("size")) is not None:
        model.size = decode_size(value)
    else:
        model.size = None
        missing += 1
    if (value := get("level")) is not None:
        model.level = decode_level(value)
    else:
        model.level = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _ONE_KEYS)
    return model


def encode_one(model: Any) -> Any:
    if not isinstance(model, models.One):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.state) is not None:
        data["state"] = encode_enum(value)
    if (value := model.size) is not None:
        data["size"] = encode_enum(value)
    if (value := model.level) is not None:
        data["level"] = encode_enum(value)
    return finish(data, model)


def decode_three(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Three)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("state")) is not None:
        model.state = decode_state(value)
    else:
        model.state = None
        missing += 1
    if (value := get("level")) is not None:
        model.level = decode_three_level(value)
    else:
        model.level = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _THREE_KEYS)
    return model


def encode_three(model: Any) -> Any:
    if not isinstance(model, models.Three):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.state) is not None:
        data["state"] = encode_enum(value)
    if (value := model.level) is not None:
        data["level"] = encode_enum(value)
    return finish(data, model)


def decode_two(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Two)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("state")) is not None:
        model.state = decode_state(value)
    else:
        model.state = None
        missing += 1
    if (value := get("size")) is not None:
        model.size = decode_two_size(value)
    else:
        model.size = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _TWO_KEYS)
    return model


def encode_two(model: Any) -> Any:
    if not isinstance(model, models.Two):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.state) is not None:
        data["state"] = encode_enum(value)
    if (value := model.size) is not None:
        data["size"] = encode_enum(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Four": (decode_four, encode_four),
    "One": (decode_one, encode_one),
    "Three": (decode_three, encode_three),
    "Two": (decode_two, encode_two),
}
