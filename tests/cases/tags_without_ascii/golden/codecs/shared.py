"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import shared as models

new = object.__new__
_BOTH_KEYS = {"name": "name"}
_LOG_KEYS = {"名": "field", "称": "field_"}
_UNNAMED_KEYS = {"name": "name"}


def decode_both(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Both)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _BOTH_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("名")) is None:
        missing += 1
    model.field = value
    if (value := get("称")) is None:
        missing += 1
    model.field_ = value
    if len(data) + missing != 2:
        keep(model, data, _LOG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _UNNAMED_KEYS)
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
