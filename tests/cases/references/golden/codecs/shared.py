"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import shared as models
from . import copy

new = object.__new__
_OTHER_KEYS = frozenset({"part", "odd", "thing", "described"})


def decode_other(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Other)
    get = data.get
    model.part = copy.decode_thing_part(get("part"))
    model.odd = copy.decode_thing_abc(get("odd"))
    model.thing = copy.decode_thing(get("thing"))
    model.described = get("described")
    model._extra = None
    if not _OTHER_KEYS.issuperset(data):
        model._extra = unknown(data, _OTHER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_other(model: Any) -> Any:
    if not isinstance(model, models.Other):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.part) is not None:
        data["part"] = copy.encode_thing_part(value)
    if (value := model.odd) is not None:
        data["odd"] = copy.encode_thing_abc(value)
    if (value := model.thing) is not None:
        data["thing"] = copy.encode_thing(value)
    if (value := model.described) is not None:
        data["described"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Other": (decode_other, encode_other)}
