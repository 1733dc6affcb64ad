"""Codecs of name: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import name as models

new = object.__new__
_NAMES_KEYS = frozenset(
    {"catastrophic", "slow", "slow_and_short", "quick", "contradicted", "keys"}
)


def decode_names(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Names)
    get = data.get
    model.catastrophic = get("catastrophic")
    model.slow = get("slow")
    model.slow_and_short = get("slow_and_short")
    model.quick = get("quick")
    model.contradicted = get("contradicted")
    model.keys = get("keys")
    model._extra = None
    if not _NAMES_KEYS.issuperset(data):
        model._extra = unknown(data, _NAMES_KEYS)
    model._nulls = nulls(data)
    return model


def encode_names(model: Any) -> Any:
    if not isinstance(model, models.Names):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.catastrophic) is not None:
        data["catastrophic"] = value
    if (value := model.slow) is not None:
        data["slow"] = value
    if (value := model.slow_and_short) is not None:
        data["slow_and_short"] = value
    if (value := model.quick) is not None:
        data["quick"] = value
    if (value := model.contradicted) is not None:
        data["contradicted"] = value
    if (value := model.keys) is not None:
        data["keys"] = encode(value)
    return finish(data, model)


CODECS: dict[str, Any] = {"Names": (decode_names, encode_names)}
