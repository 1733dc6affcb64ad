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
    keep,
)
from ..models import shared as models

new = object.__new__
_EVENT_KEYS = {
    "at": "at",
    "day": "day",
    "clock": "clock",
    "times": "times",
    "days": "days",
    "epoch": "epoch",
}


def decode_event(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Event)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("at")) is not None:
        model.at = decode_datetime(value)
    else:
        missing += 1
    if (value := get("day")) is not None:
        model.day = decode_date(value)
    else:
        model.day = None
        missing += 1
    if (value := get("clock")) is None:
        missing += 1
    model.clock = value
    if (value := get("times")) is not None:
        model.times = each(decode_datetime, value)
    else:
        model.times = None
        missing += 1
    if (value := get("days")) is not None:
        model.days = each_value(decode_date, value)
    else:
        model.days = None
        missing += 1
    if (value := get("epoch")) is None:
        missing += 1
    model.epoch = value
    if len(data) + missing != 6:
        keep(model, data, _EVENT_KEYS)
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
