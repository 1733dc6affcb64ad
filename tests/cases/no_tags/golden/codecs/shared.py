"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import shared as models

new = object.__new__
_UNUSED_KEYS = {"name": "name"}


def decode_unused(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Unused)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _UNUSED_KEYS)
    return model


def encode_unused(model: Any) -> Any:
    if not isinstance(model, models.Unused):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Unused": (decode_unused, encode_unused)}
