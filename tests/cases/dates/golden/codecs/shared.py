"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_date,
    decode_datetime,
    each,
    each_value,
    encode,
    encode_datetime,
    finish,
    nulls,
    unknown,
)
from ..models import shared as models

new = object.__new__
_EVENT_KEYS = frozenset({"at", "day", "clock", "times", "days", "epoch"})


def decode_event(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Event)
    get = data.get
    if "at" in data:
        model.at = decode_datetime(data["at"])
    model.day = decode_date(get("day"))
    model.clock = get("clock")
    model.times = each(decode_datetime, get("times"))
    model.days = each_value(decode_date, get("days"))
    model.epoch = get("epoch")
    model._extra = None
    if not _EVENT_KEYS.issuperset(data):
        model._extra = unknown(data, _EVENT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_event(model: Any) -> Any:
    if not isinstance(model, models.Event):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "at", None)) is not None:
        data["at"] = encode_datetime(value)
    if (value := model.day) is not None:
        data["day"] = encode_datetime(value)
    if (value := model.clock) is not None:
        data["clock"] = value
    if (value := model.times) is not None:
        data["times"] = encode(value)
    if (value := model.days) is not None:
        data["days"] = encode(value)
    if (value := model.epoch) is not None:
        data["epoch"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Event": (decode_event, encode_event)}
