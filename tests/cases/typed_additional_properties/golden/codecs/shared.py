"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each_value, encode, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_CLOSED_KEYS = frozenset({"name"})
_ITEM_KEYS = frozenset({"n"})
_OF_ITEMS_KEYS = frozenset({"name", "property", "dict"})
_OF_NUMBERS_KEYS = frozenset({"name"})
_OPEN_KEYS = frozenset({"name"})


def decode_closed(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Closed)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _CLOSED_KEYS.issuperset(data):
        model._extra = unknown(data, _CLOSED_KEYS)
    model._nulls = nulls(data)
    return model


def encode_closed(model: Any) -> Any:
    if not isinstance(model, models.Closed):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


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


def decode_of_items(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OfItems)
    get = data.get
    model.name = get("name")
    model.property = get("property")
    model.dict = get("dict")
    model._extra = None
    if not _OF_ITEMS_KEYS.issuperset(data):
        model._extra = each_value(decode_item, unknown(data, _OF_ITEMS_KEYS))
    model._nulls = nulls(data)
    return model


def encode_of_items(model: Any) -> Any:
    if not isinstance(model, models.OfItems):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.property) is not None:
        data["property"] = value
    if (value := model.dict) is not None:
        data["dict"] = value
    return finish(data, model)


def decode_of_numbers(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OfNumbers)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _OF_NUMBERS_KEYS.issuperset(data):
        model._extra = unknown(data, _OF_NUMBERS_KEYS)
    model._nulls = nulls(data)
    return model


def encode_of_numbers(model: Any) -> Any:
    if not isinstance(model, models.OfNumbers):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_open(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Open)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _OPEN_KEYS.issuperset(data):
        model._extra = unknown(data, _OPEN_KEYS)
    model._nulls = nulls(data)
    return model


def encode_open(model: Any) -> Any:
    if not isinstance(model, models.Open):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Closed": (decode_closed, encode_closed),
    "Item": (decode_item, encode_item),
    "OfItems": (decode_of_items, encode_of_items),
    "OfNumbers": (decode_of_numbers, encode_of_numbers),
    "Open": (decode_open, encode_open),
}
