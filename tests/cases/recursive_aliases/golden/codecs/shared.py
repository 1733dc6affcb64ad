"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_HOLDER_KEYS = frozenset({"json", "lists", "maps"})


def decode_holder(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Holder)
    get = data.get
    model.json = get("json")
    model.lists = get("lists")
    model.maps = get("maps")
    model._extra = None
    if not _HOLDER_KEYS.issuperset(data):
        model._extra = unknown(data, _HOLDER_KEYS)
    model._nulls = nulls(data)
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
