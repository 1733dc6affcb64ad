"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import decode_date, each, each_value, encode, finish, keep
from ..models import shared as models

new = object.__new__
_HOLDER_KEYS = {
    "any": "any",
    "anything": "anything",
    "object": "object",
    "open": "open",
    "closed": "closed",
    "labels": "labels",
    "counts": "counts",
    "items": "items",
    "lists": "lists",
    "nested": "nested",
    "by_pattern": "by_pattern",
    "named": "named",
    "list": "list",
    "tuple": "tuple",
}
_ITEM_KEYS = {"n": "n"}


def decode_holder(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Holder)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("any")) is None:
        missing += 1
    model.any = value
    if (value := get("anything")) is None:
        missing += 1
    model.anything = value
    if (value := get("object")) is None:
        missing += 1
    model.object = value
    if (value := get("open")) is None:
        missing += 1
    model.open = value
    if (value := get("closed")) is None:
        missing += 1
    model.closed = value
    if (value := get("labels")) is None:
        missing += 1
    model.labels = value
    if (value := get("counts")) is None:
        missing += 1
    model.counts = value
    if (value := get("items")) is not None:
        model.items = each_value(decode_item, value)
    else:
        model.items = None
        missing += 1
    if (value := get("lists")) is not None:
        model.lists = each_value(lambda item: each(decode_item, item), value)
    else:
        model.lists = None
        missing += 1
    if (value := get("nested")) is not None:
        model.nested = each_value(lambda item: each_value(decode_date, item), value)
    else:
        model.nested = None
        missing += 1
    if (value := get("by_pattern")) is None:
        missing += 1
    model.by_pattern = value
    if (value := get("named")) is None:
        missing += 1
    model.named = value
    if (value := get("list")) is None:
        missing += 1
    model.list = value
    if (value := get("tuple")) is None:
        missing += 1
    model.tuple = value
    if len(data) + missing != 14:
        keep(model, data, _HOLDER_KEYS)
    return model


def encode_holder(model: Any) -> Any:
    if not isinstance(model, models.Holder):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.any) is not None:
        data["any"] = encode(value)
    if (value := model.anything) is not None:
        data["anything"] = encode(value)
    if (value := model.object) is not None:
        data["object"] = encode(value)
    if (value := model.open) is not None:
        data["open"] = encode(value)
    if (value := model.closed) is not None:
        data["closed"] = encode(value)
    if (value := model.labels) is not None:
        data["labels"] = encode(value)
    if (value := model.counts) is not None:
        data["counts"] = encode(value)
    if (value := model.items) is not None:
        data["items"] = each_value(encode_item, value)
    if (value := model.lists) is not None:
        data["lists"] = encode(value)
    if (value := model.nested) is not None:
        data["nested"] = encode(value)
    if (value := model.by_pattern) is not None:
        data["by_pattern"] = encode(value)
    if (value := model.named) is not None:
        data["named"] = encode(value)
    if (value := model.list) is not None:
        data["list"] = encode(value)
    if (value := model.tuple) is not None:
        data["tuple"] = encode(value)
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


CODECS: dict[str, Any] = {
    "Holder": (decode_holder, encode_holder),
    "Item": (decode_item, encode_item),
}
