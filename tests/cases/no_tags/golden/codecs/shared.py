"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_UNUSED_KEYS = frozenset({"name"})


def decode_unused(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Unused)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _UNUSED_KEYS.issuperset(data):
        model._extra = unknown(data, _UNUSED_KEYS)
    model._nulls = nulls(data)
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
