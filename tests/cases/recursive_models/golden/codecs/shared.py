"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, each_value, encode, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_LEFT_KEYS = frozenset({"right"})
_NODE_KEYS = frozenset({"value", "next", "children", "named", "left"})
_RIGHT_KEYS = frozenset({"left"})


def decode_left(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Left)
    get = data.get
    model.right = decode_right(get("right"))
    model._extra = None
    if not _LEFT_KEYS.issuperset(data):
        model._extra = unknown(data, _LEFT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_left(model: Any) -> Any:
    if not isinstance(model, models.Left):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.right) is not None:
        data["right"] = encode_right(value)
    return finish(data, model)


def decode_node(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Node)
    get = data.get
    if "value" in data:
        model.value = data["value"]
    model.next = decode_node(get("next"))
    model.children = each(decode_node, get("children"))
    model.named = each_value(decode_node, get("named"))
    model.left = decode_left(get("left"))
    model._extra = None
    if not _NODE_KEYS.issuperset(data):
        model._extra = unknown(data, _NODE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_node(model: Any) -> Any:
    if not isinstance(model, models.Node):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "value", None)) is not None:
        data["value"] = value
    if (value := model.next) is not None:
        data["next"] = encode_node(value)
    if (value := model.children) is not None:
        data["children"] = each(encode_node, value)
    if (value := model.named) is not None:
        data["named"] = each_value(encode_node, value)
    if (value := model.left) is not None:
        data["left"] = encode_left(value)
    return finish(data, model)


def decode_right(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Right)
    get = data.get
    model.left = decode_left(get("left"))
    model._extra = None
    if not _RIGHT_KEYS.issuperset(data):
        model._extra = unknown(data, _RIGHT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_right(model: Any) -> Any:
    if not isinstance(model, models.Right):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.left) is not None:
        data["left"] = encode_left(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Left": (decode_left, encode_left),
    "Node": (decode_node, encode_node),
    "Right": (decode_right, encode_right),
}
