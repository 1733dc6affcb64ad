"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_date,
    each,
    each_value,
    encode,
    finish,
    nulls,
    unknown,
)
from ..models import shared as models

new = object.__new__
_HOLDER_KEYS = frozenset(
    {
        "any",
        "anything",
        "object",
        "open",
        "closed",
        "labels",
        "counts",
        "items",
        "lists",
        "nested",
        "by_pattern",
        "named",
        "list",
        "tuple",
    }
)
_ITEM_KEYS = frozenset({"n"})


def decode_holder(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Holder)
    get = data.get
    model.any = get("any")
    model.anything = get("anything")
    model.object = get("object")
    model.open = get("open")
    model.closed = get("closed")
    model.labels = get("labels")
    model.counts = get("counts")
    model.items = each_value(decode_item, get("items"))
    model.lists = each_value(lambda item: each(decode_item, item), get("lists"))
    model.nested = each_value(lambda item: each_value(decode_date, item), get("nested"))
    model.by_pattern = get("by_pattern")
    model.named = get("named")
    model.list = get("list")
    model.tuple = get("tuple")
    model._extra = None
    if not _HOLDER_KEYS.issuperset(data):
        model._extra = unknown(data, _HOLDER_KEYS)
    model._nulls = nulls(data)
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


CODECS: dict[str, Any] = {
    "Holder": (decode_holder, encode_holder),
    "Item": (decode_item, encode_item),
}
