"""Codecs of user: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_datetime,
    encode,
    encode_datetime,
    finish,
    nulls,
    unknown,
)
from ..models import user as models

new = object.__new__
_USER_KEYS = frozenset({"id", "created", "name", "pin"})


def decode_user(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.User)
    get = data.get
    model.id = get("id")
    model.created = decode_datetime(get("created"))
    if "name" in data:
        model.name = data["name"]
    if "pin" in data:
        model.pin = data["pin"]
    model._extra = None
    if not _USER_KEYS.issuperset(data):
        model._extra = unknown(data, _USER_KEYS)
    model._nulls = nulls(data) if None in data.values() else ()
    return model


def encode_user(model: Any) -> Any:
    if not isinstance(model, models.User):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.created) is not None:
        data["created"] = encode_datetime(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "pin", None)) is not None:
        data["pin"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"User": (decode_user, encode_user)}
