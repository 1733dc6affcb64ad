"""Codecs of both: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import both as models

new = object.__new__
_DONE_KEYS = frozenset({"at"})
_LATER_KEYS = frozenset({"code", "message"})


def decode_done(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Done)
    if "at" in data:
        model.at = data["at"]
    model._extra = None
    if not _DONE_KEYS.issuperset(data):
        model._extra = unknown(data, _DONE_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    if "code" in data:
        model.code = data["code"]
    model.message = get("message")
    model._extra = None
    if not _LATER_KEYS.issuperset(data):
        model._extra = unknown(data, _LATER_KEYS)
    model._nulls = nulls(data)
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
