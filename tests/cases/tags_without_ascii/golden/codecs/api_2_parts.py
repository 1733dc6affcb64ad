"""Codecs of api 2 parts: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import api_2_parts as models

new = object.__new__
_PART_KEYS = {"name": "name"}


def decode_part(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Part)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _PART_KEYS)
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
