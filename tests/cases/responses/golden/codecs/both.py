"""Codecs of both: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import both as models

new = object.__new__
_DONE_KEYS = {"at": "at"}
_LATER_KEYS = {"code": "code", "message": "message"}


def decode_done(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Done)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("at")) is not None:
        model.at = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _DONE_KEYS)
    return model


def encode_done(model: Any) -> Any:
    if not isinstance(model, models.Done):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "at", None)) is not None:
        data["at"] = value
    return finish(data, model)


def decode_later(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Later)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("code")) is not None:
        model.code = value
    else:
        missing += 1
    if (value := get("message")) is None:
        missing += 1
    model.message = value
    if len(data) + missing != 2:
        keep(model, data, _LATER_KEYS)
    return model


def encode_later(model: Any) -> Any:
    if not isinstance(model, models.Later):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "code", None)) is not None:
        data["code"] = value
    if (value := model.message) is not None:
        data["message"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Done": (decode_done, encode_done),
    "Later": (decode_later, encode_later),
}
