"""Codecs of user: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, keep
from ..models import user as models

new = object.__new__
_USER_KEYS = {"name": "name"}


def decode_user(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.User)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _USER_KEYS)
    return model


def encode_user(model: Any) -> Any:
    if not isinstance(model, models.User):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_get_users_200(value: Any) -> Any:
    return each(decode_user, value)


CODECS: dict[str, Any] = {"User": (decode_user, encode_user)}
