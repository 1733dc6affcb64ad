"""Codecs of data : JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import data_ as models
from . import value_

new = object.__new__
_DATA_KEYS = frozenset({"value", "user_name", "userName"})


def decode_data(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Data)
    get = data.get
    model.value = value_.decode_value(get("value"))
    model.user_name_ = get("user_name")
    model.user_name = get("userName")
    model._extra = None
    if not _DATA_KEYS.issuperset(data):
        model._extra = unknown(data, _DATA_KEYS)
    model._nulls = nulls(data)
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
