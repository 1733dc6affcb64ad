"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_scalars, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_WIDGET_KEYS = frozenset(
    {"kind", "version", "ratio", "optional", "nothing", "size", "name", "list", "flag"}
)


def decode_widget(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Widget)
    get = data.get
    if "kind" in data:
        model.kind = data["kind"]
    if "version" in data:
        model.version = data["version"]
    if "ratio" in data:
        model.ratio = data["ratio"]
    model.optional = get("optional")
    model.nothing = get("nothing")
    model.size = get("size")
    model.name = get("name")
    model.list = get("list")
    model.flag = get("flag")
    model._extra = None
    if not _WIDGET_KEYS.issuperset(data):
        model._extra = unknown(data, _WIDGET_KEYS)
    model._nulls = nulls(data)
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
