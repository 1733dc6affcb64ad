"""Codecs of old: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import old as models

new = object.__new__
_OLD_KEYS = {"gone": "gone", "here": "here"}


def decode_old(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Old)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("gone")) is None:
        missing += 1
    model.gone = value
    if (value := get("here")) is None:
        missing += 1
    model.here = value
    if len(data) + missing != 2:
        keep(model, data, _OLD_KEYS)
    return model


def encode_old(model: Any) -> Any:
    if not isinstance(model, models.Old):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.gone) is not None:
        data["gone"] = value
    if (value := model.here) is not None:
        data["here"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Old": (decode_old, encode_old)}
