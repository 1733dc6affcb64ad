"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each_value, encode, finish, keep
from ..models import shared as models

new = object.__new__
_CLOSED_KEYS = {"name": "name"}
_ITEM_KEYS = {"n": "n"}
_OF_ITEMS_KEYS = {"name": "name", "property": "property", "dict": "dict"}
_OF_NUMBERS_KEYS = {"name": "name"}
_OPEN_KEYS = {"name": "name"}


def decode_closed(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Closed)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _CLOSED_KEYS)
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


def decode_of_items(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OfItems)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("property")) is None:
        missing += 1
    model.property = value
    if (value := get("dict")) is None:
        missing += 1
    model.dict = value
    if len(data) + missing != 3:
        keep(model, data, _OF_ITEMS_KEYS)
        model._extra = each_value(decode_item, model._extra)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _OF_NUMBERS_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _OPEN_KEYS)
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
