"""Codecs of user: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, nulls, unknown
from ..models import user as models

new = object.__new__
_USER_KEYS = frozenset({"name"})


def decode_user(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.User)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _USER_KEYS.issuperset(data):
        model._extra = unknown(data, _USER_KEYS)
    model._nulls = nulls(data)
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
