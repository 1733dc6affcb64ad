"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import shared as models

new = object.__new__
_HOLDER_KEYS = {"json": "json", "lists": "lists", "maps": "maps"}


def decode_holder(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Holder)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("json")) is None:
        missing += 1
    model.json = value
    if (value := get("lists")) is None:
        missing += 1
    model.lists = value
    if (value := get("maps")) is None:
        missing += 1
    model.maps = value
    if len(data) + missing != 3:
        keep(model, data, _HOLDER_KEYS)
    return model


def encode_holder(model: Any) -> Any:
    if not isinstance(model, models.Holder):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.json) is not None:
        data["json"] = encode(value)
    if (value := model.lists) is not None:
        data["lists"] = encode(value)
    if (value := model.maps) is not None:
        data["maps"] = encode(value)
    return finish(data, model)


def decode_json(value: Any) -> Any:
    return value


CODECS: dict[str, Any] = {"Holder": (decode_holder, encode_holder)}
