"""Codecs of data : JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import data_ as models
from . import value_

new = object.__new__
_DATA_KEYS = {"value": "value", "user_name": "user_name_", "userName": "user_name"}


def decode_data(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Data)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("value")) is not None:
        model.value = value_.decode_value(value)
    else:
        model.value = None
        missing += 1
    if (value := get("user_name")) is None:
        missing += 1
    model.user_name_ = value
    if (value := get("userName")) is None:
        missing += 1
    model.user_name = value
    if len(data) + missing != 3:
        keep(model, data, _DATA_KEYS)
    return model


def encode_data(model: Any) -> Any:
    if not isinstance(model, models.Data):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.value) is not None:
        data["value"] = value_.encode_value(value)
    if (value := model.user_name_) is not None:
        data["user_name"] = value
    if (value := model.user_name) is not None:
        data["userName"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Data": (decode_data, encode_data)}
