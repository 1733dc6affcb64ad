"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, each_value, encode, finish, keep
from ..models import shared as models

new = object.__new__
_LEFT_KEYS = {"right": "right"}
_NODE_KEYS = {
    "value": "value",
    "next": "next",
    "children": "children",
    "named": "named",
    "left": "left",
}
_RIGHT_KEYS = {"left": "left"}


def decode_left(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Left)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("right")) is not None:
        model.right = decode_right(value)
    else:
        model.right = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _LEFT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("value")) is not None:
        model.value = value
    else:
        missing += 1
    if (value := get("next")) is not None:
        model.next = decode_node(value)
    else:
        model.next = None
        missing += 1
    if (value := get("children")) is not None:
        model.children = each(decode_node, value)
    else:
        model.children = None
        missing += 1
    if (value := get("named")) is not None:
        model.named = each_value(decode_node, value)
    else:
        model.named = None
        missing += 1
    if (value := get("left")) is not None:
        model.left = decode_left(value)
    else:
        model.left = None
        missing += 1
    if len(data) + missing != 5:
        keep(model, data, _NODE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("left")) is not None:
        model.left = decode_left(value)
    else:
        model.left = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _RIGHT_KEYS)
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
