"""Codecs of name: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import name as models

new = object.__new__
_NAMES_KEYS = {
    "catastrophic": "catastrophic",
    "slow": "slow",
    "slow_and_short": "slow_and_short",
    "quick": "quick",
    "contradicted": "contradicted",
    "keys": "keys",
}


def decode_names(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Names)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("catastrophic")) is None:
        missing += 1
    model.catastrophic = value
    if (value := get("slow")) is None:
        missing += 1
    model.slow = value
    if (value := get("slow_and_short")) is None:
        missing += 1
    model.slow_and_short = value
    if (value := get("quick")) is None:
        missing += 1
    model.quick = value
    if (value := get("contradicted")) is None:
        missing += 1
    model.contradicted = value
    if (value := get("keys")) is None:
        missing += 1
    model.keys = value
    if len(data) + missing != 6:
        keep(model, data, _NAMES_KEYS)
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
