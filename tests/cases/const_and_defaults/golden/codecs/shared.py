"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_scalars, finish, keep
from ..models import shared as models

new = object.__new__
_WIDGET_KEYS = {
    "kind": "kind",
    "version": "version",
    "ratio": "ratio",
    "optional": "optional",
    "nothing": "nothing",
    "size": "size",
    "name": "name",
    "list": "list",
    "flag": "flag",
}


def decode_widget(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Widget)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("kind")) is not None:
        model.kind = value
    else:
        missing += 1
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if (value := get("ratio")) is not None:
        model.ratio = value
    else:
        missing += 1
    if (value := get("optional")) is None:
        missing += 1
    model.optional = value
    if (value := get("nothing")) is None:
        missing += 1
    model.nothing = value
    if (value := get("size")) is None:
        missing += 1
    model.size = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("list")) is None:
        missing += 1
    model.list = value
    if (value := get("flag")) is None:
        missing += 1
    model.flag = value
    if len(data) + missing != 9:
        keep(model, data, _WIDGET_KEYS)
    return model


def encode_widget(model: Any) -> Any:
    if not isinstance(model, models.Widget):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "kind", None)) is not None:
        data["kind"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = encode(value)
    if (value := getattr(model, "ratio", None)) is not None:
        data["ratio"] = encode(value)
    if (value := getattr(model, "optional", None)) is not None:
        data["optional"] = encode(value)
    if (value := model.nothing) is not None:
        data["nothing"] = encode(value)
    if (value := model.size) is not None:
        data["size"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.list) is not None:
        data["list"] = encode_scalars(value)
    if (value := model.flag) is not None:
        data["flag"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Widget": (decode_widget, encode_widget)}
