"""Codecs of item : JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, nulls, unknown
from ..models import item_ as models

new = object.__new__
_ITEM_KEYS = frozenset({"n"})


def decode_item(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Item)
    if "n" in data:
        model.n = data["n"]
    model._extra = None
    if not _ITEM_KEYS.issuperset(data):
        model._extra = unknown(data, _ITEM_KEYS)
    model._nulls = nulls(data)
    return model


def encode_item(model: Any) -> Any:
    if not isinstance(model, models.Item):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "n", None)) is not None:
        data["n"] = value
    return finish(data, model)


def decode_get_items_200(value: Any) -> Any:
    return _decode_item(value)


def _decode_item(value: Any) -> Any:
    if type(value) is list:
        return each(decode_item, value)
    return decode_item(value)


CODECS: dict[str, Any] = {"Item": (decode_item, encode_item)}
