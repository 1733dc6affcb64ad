"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_BOTH_KEYS = frozenset({"name"})
_LOG_KEYS = frozenset({"名", "称"})
_UNNAMED_KEYS = frozenset({"name"})


def decode_both(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Both)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _BOTH_KEYS.issuperset(data):
        model._extra = unknown(data, _BOTH_KEYS)
    model._nulls = nulls(data)
    return model


def encode_both(model: Any) -> Any:
    if not isinstance(model, models.Both):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_log(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Log)
    get = data.get
    model.field = get("名")
    model.field_ = get("称")
    model._extra = None
    if not _LOG_KEYS.issuperset(data):
        model._extra = unknown(data, _LOG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_log(model: Any) -> Any:
    if not isinstance(model, models.Log):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.field) is not None:
        data["名"] = value
    if (value := model.field_) is not None:
        data["称"] = value
    return finish(data, model)


def decode_unnamed(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Unnamed)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _UNNAMED_KEYS.issuperset(data):
        model._extra = unknown(data, _UNNAMED_KEYS)
    model._nulls = nulls(data)
    return model


def encode_unnamed(model: Any) -> Any:
    if not isinstance(model, models.Unnamed):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Both": (decode_both, encode_both),
    "Log": (decode_log, encode_log),
    "Unnamed": (decode_unnamed, encode_unnamed),
}
