"""Codecs of old: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import old as models

new = object.__new__
_OLD_KEYS = frozenset({"gone", "here"})


def decode_old(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Old)
    get = data.get
    model.gone = get("gone")
    model.here = get("here")
    model._extra = None
    if not _OLD_KEYS.issuperset(data):
        model._extra = unknown(data, _OLD_KEYS)
    model._nulls = nulls(data)
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
