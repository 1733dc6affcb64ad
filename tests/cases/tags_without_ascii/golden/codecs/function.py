"""Codecs of function: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import function as models
from . import shared

new = object.__new__
_FUNCTION_KEYS = {"log": "log"}


def decode_function(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Function)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("log")) is not None:
        model.log = shared.decode_both(value)
    else:
        model.log = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _FUNCTION_KEYS)
    return model


def encode_function(model: Any) -> Any:
    if not isinstance(model, models.Function):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.log) is not None:
        data["log"] = shared.encode_both(value)
    return finish(data, model)


CODECS: dict[str, Any] = {"Function": (decode_function, encode_function)}
