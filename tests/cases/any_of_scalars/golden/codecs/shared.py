"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import decode_datetime, encode, finish, keep
from ..models import shared as models

new = object.__new__
_LEVEL = {member.value: member for member in models.Level}
_CHOICE_KEYS = {
    "size": "size",
    "flag": "flag",
    "when": "when",
    "level": "level",
    "maybe": "maybe",
    "id": "id",
    "ids": "ids",
    "open": "open",
}


def decode_level(value: Any) -> Any:
    return _LEVEL.get(value, value) if type(value) is str else value


def decode_choice(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Choice)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("size")) is None:
        missing += 1
    model.size = value
    if (value := get("flag")) is None:
        missing += 1
    model.flag = value
    if (value := get("when")) is not None:
        model.when = _decode_union_1(value)
    else:
        model.when = None
        missing += 1
    if (value := get("level")) is not None:
        model.level = _decode_union_2(value)
    else:
        model.level = None
        missing += 1
    if (value := get("maybe")) is None:
        missing += 1
    model.maybe = value
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("ids")) is None:
        missing += 1
    model.ids = value
    if (value := get("open")) is None:
        missing += 1
    model.open = value
    if len(data) + missing != 8:
        keep(model, data, _CHOICE_KEYS)
    return model


def encode_choice(model: Any) -> Any:
    if not isinstance(model, models.Choice):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.size) is not None:
        data["size"] = encode(value)
    if (value := model.flag) is not None:
        data["flag"] = encode(value)
    if (value := model.when) is not None:
        data["when"] = encode(value)
    if (value := model.level) is not None:
        data["level"] = encode(value)
    if (value := model.maybe) is not None:
        data["maybe"] = value
    if (value := model.id) is not None:
        data["id"] = encode(value)
    if (value := model.ids) is not None:
        data["ids"] = encode(value)
    if (value := model.open) is not None:
        data["open"] = encode(value)
    return finish(data, model)


def decode_id(value: Any) -> Any:
    return value


def _decode_union_1(value: Any) -> Any:
    if type(value) is str:
        return decode_datetime(value)
    return value


def _decode_union_2(value: Any) -> Any:
    if type(value) is str:
        return decode_level(value)
    return value


CODECS: dict[str, Any] = {"Choice": (decode_choice, encode_choice)}
