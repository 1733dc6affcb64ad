"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Options, best_match, each, each_value, encode, finish, keep
from ..models import shared as models
from . import item_

new = object.__new__
_HOLDER_KEYS = {
    "one_or_many": "one_or_many",
    "texts": "texts",
    "lists": "lists",
    "map_or_list": "map_or_list",
    "list_of_either": "list_of_either",
    "list_of_lists": "list_of_lists",
}
_PAGE_KEYS = {"items": "items"}


def decode_holder(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Holder)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("one_or_many")) is not None:
        model.one_or_many = _decode_item(value)
    else:
        model.one_or_many = None
        missing += 1
    if (value := get("texts")) is None:
        missing += 1
    model.texts = value
    if (value := get("lists")) is not None:
        model.lists = _decode_union_2(value)
    else:
        model.lists = None
        missing += 1
    if (value := get("map_or_list")) is not None:
        model.map_or_list = _decode_union_3(value)
    else:
        model.map_or_list = None
        missing += 1
    if (value := get("list_of_either")) is not None:
        model.list_of_either = each(_decode_item_or_page, value)
    else:
        model.list_of_either = None
        missing += 1
    if (value := get("list_of_lists")) is not None:
        model.list_of_lists = each(
            lambda item: each(lambda item: each(item_.decode_item, item), item), value
        )
    else:
        model.list_of_lists = None
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _HOLDER_KEYS)
    return model


def encode_holder(model: Any) -> Any:
    if not isinstance(model, models.Holder):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.one_or_many) is not None:
        data["one_or_many"] = encode(value)
    if (value := model.texts) is not None:
        data["texts"] = encode(value)
    if (value := model.lists) is not None:
        data["lists"] = encode(value)
    if (value := model.map_or_list) is not None:
        data["map_or_list"] = encode(value)
    if (value := model.list_of_either) is not None:
        data["list_of_either"] = encode(value)
    if (value := model.list_of_lists) is not None:
        data["list_of_lists"] = encode(value)
    return finish(data, model)


def decode_page(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Page)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("items")) is not None:
        model.items = each(item_.decode_item, value)
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _PAGE_KEYS)
    return model


def encode_page(model: Any) -> Any:
    if not isinstance(model, models.Page):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "items", None)) is not None:
        data["items"] = each(item_.encode_item, value)
    return finish(data, model)


def _decode_item(value: Any) -> Any:
    if type(value) is list:
        return each(item_.decode_item, value)
    return item_.decode_item(value)


def _decode_union_2(value: Any) -> Any:
    if type(value) is list:
        return each(item_.decode_item, value)
    return value


def _decode_union_3(value: Any) -> Any:
    if type(value) is dict:
        return each_value(item_.decode_item, value)
    if type(value) is list:
        return each(item_.decode_item, value)
    return value


def _decode_item_or_page(value: Any) -> Any:
    options: Options = (
        (frozenset(["n"]), item_._ITEM_KEYS.keys(), item_.decode_item),
        (frozenset(["items"]), _PAGE_KEYS.keys(), decode_page),
    )
    return best_match(value, options)


CODECS: dict[str, Any] = {
    "Holder": (decode_holder, encode_holder),
    "Page": (decode_page, encode_page),
}
