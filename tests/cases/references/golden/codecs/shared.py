"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import shared as models
from . import copy

new = object.__new__
_OTHER_KEYS = {"part": "part", "odd": "odd", "thing": "thing", "described": "described"}


def decode_other(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Other)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("part")) is not None:
        model.part = copy.decode_thing_part(value)
    else:
        model.part = None
        missing += 1
    if (value := get("odd")) is not None:
        model.odd = copy.decode_thing_abc(value)
    else:
        model.odd = None
        missing += 1
    if (value := get("thing")) is not None:
        model.thing = copy.decode_thing(value)
    else:
        model.thing = None
        missing += 1
    if (value := get("described")) is None:
        missing += 1
    model.described = value
    if len(data) + missing != 4:
        keep(model, data, _OTHER_KEYS)
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
