"""Codecs of value : JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, nulls, unknown
from ..models import value_ as models

new = object.__new__
_STATE = {member.value: member for member in models.State}
_NEW_NAME_KEYS = frozenset({"n", "state"})
_VALUE_KEYS = frozenset({"model", "state"})


def decode_state(value: Any) -> Any:
    return _STATE.get(value, value) if type(value) is str else value


def decode_new_name(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.NewName)
    get = data.get
    model.n = get("n")
    model.state = decode_state(get("state"))
    model._extra = None
    if not _NEW_NAME_KEYS.issuperset(data):
        model._extra = unknown(data, _NEW_NAME_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.model = decode_new_name(get("model"))
    model.state = decode_state(get("state"))
    model._extra = None
    if not _VALUE_KEYS.issuperset(data):
        model._extra = unknown(data, _VALUE_KEYS)
    model._nulls = nulls(data)
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
