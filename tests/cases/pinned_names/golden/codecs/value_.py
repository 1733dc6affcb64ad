"""Codecs of value : JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, keep
from ..models import value_ as models

new = object.__new__
_STATE = {member.value: member for member in models.State}
_NEW_NAME_KEYS = {"n": "n", "state": "state"}
_VALUE_KEYS = {"model": "model", "state": "state"}


def decode_state(value: Any) -> Any:
    return _STATE.get(value, value) if type(value) is str else value


def decode_new_name(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.NewName)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("n")) is None:
        missing += 1
    model.n = value
    if (value := get("state")) is not None:
        model.state = decode_state(value)
    else:
        model.state = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _NEW_NAME_KEYS)
    return model


def encode_new_name(model: Any) -> Any:
    if not isinstance(model, models.NewName):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.n) is not None:
        data["n"] = value
    if (value := model.state) is not None:
        data["state"] = encode_enum(value)
    return finish(data, model)


def decode_value(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Value)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("model")) is not None:
        model.model = decode_new_name(value)
    else:
        model.model = None
        missing += 1
    if (value := get("state")) is not None:
        model.state = decode_state(value)
    else:
        model.state = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _VALUE_KEYS)
    return model


def encode_value(model: Any) -> Any:
    if not isinstance(model, models.Value):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.model) is not None:
        data["model"] = encode_new_name(value)
    if (value := model.state) is not None:
        data["state"] = encode_enum(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "NewName": (decode_new_name, encode_new_name),
    "Value": (decode_value, encode_value),
}
