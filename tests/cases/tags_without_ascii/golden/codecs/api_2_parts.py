"""Codecs of api 2 parts: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import api_2_parts as models

new = object.__new__
_PART_KEYS = frozenset({"name"})


def decode_part(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Part)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _PART_KEYS.issuperset(data):
        model._extra = unknown(data, _PART_KEYS)
    model._nulls = nulls(data)
    return model


def encode_part(model: Any) -> Any:
    if not isinstance(model, models.Part):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Part": (decode_part, encode_part)}
