"""Codecs of count: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import decode_date, each, each_value, encode, finish, keep
from ..models import count as models

new = object.__new__
_LEVEL = {member.value: member for member in models.Level}
_ITEM_KEYS = {"n": "n"}


def decode_level(value: Any) -> Any:
    return _LEVEL.get(value, value) if type(value) is str else value


def decode_item(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Item)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("n")) is not None:
        model.n = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ITEM_KEYS)
    return model


def encode_item(model: Any) -> Any:
    if not isinstance(model, models.Item):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "n", None)) is not None:
        data["n"] = value
    return finish(data, model)


def decode_put_items_200(value: Any) -> Any:
    return each(decode_item, value)


def decode_get_map_200(value: Any) -> Any:
    return each_value(decode_item, value)


def decode_get_days_200(value: Any) -> Any:
    return each(decode_date, value)


CODECS: dict[str, Any] = {"Item": (decode_item, encode_item)}
