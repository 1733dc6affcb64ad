"""Codecs of display name: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import display_name as models

new = object.__new__
_NAMED_KEYS = frozenset({"name"})


def decode_named(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Named)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _NAMED_KEYS.issuperset(data):
        model._extra = unknown(data, _NAMED_KEYS)
    model._nulls = nulls(data)
    return model


def encode_named(model: Any) -> Any:
    if not isinstance(model, models.Named):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Named": (decode_named, encode_named)}
