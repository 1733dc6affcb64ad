"""Codecs of function: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import function as models
from . import shared

new = object.__new__
_FUNCTION_KEYS = frozenset({"log"})


def decode_function(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Function)
    get = data.get
    model.log = shared.decode_both(get("log"))
    model._extra = None
    if not _FUNCTION_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNCTION_KEYS)
    model._nulls = nulls(data)
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
