"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, encode_scalars, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_PRIVATE_KEY = {member.value: member for member in models.PrivateKey}
_USER_TOKEN = {member.value: member for member in models.UserToken}
_INNER_KEYS = frozenset({"sk"})
_LOGIN_KEYS = frozenset(
    {
        "name",
        "password",
        "pass",
        "userToken",
        "client-secret",
        "private_key",
        "flagged",
        "token_name",
        "password_length",
        "inner",
    }
)


def decode_private_key(value: Any) -> Any:
    return _PRIVATE_KEY.get(value, value) if type(value) is str else value


def decode_user_token(value: Any) -> Any:
    return _USER_TOKEN.get(value, value) if type(value) is str else value


def decode_inner(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Inner)
    get = data.get
    model.sk = get("sk")
    model._extra = None
    if not _INNER_KEYS.issuperset(data):
        model._extra = unknown(data, _INNER_KEYS)
    model._nulls = nulls(data) if None in data.values() else ()
    return model


def encode_inner(model: Any) -> Any:
    if not isinstance(model, models.Inner):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.sk) is not None:
        data["sk"] = value
    return finish(data, model)


def decode_login(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Login)
    get = data.get
    model.name = get("name")
    if "password" in data:
        model.password = data["password"]
    model.pass_ = get("pass")
    model.user_token = decode_user_token(get("userToken"))
    model.client_secret = get("client-secret")
    model.private_key = decode_private_key(get("private_key"))
    model.flagged = get("flagged")
    model.token_name = get("token_name")
    model.password_length = get("password_length")
    model.inner = decode_inner(get("inner"))
    model._extra = None
    if not _LOGIN_KEYS.issuperset(data):
        model._extra = unknown(data, _LOGIN_KEYS)
    model._nulls = nulls(data) if None in data.values() else ()
    return model


def encode_login(model: Any) -> Any:
    if not isinstance(model, models.Login):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    if (value := getattr(model, "password", None)) is not None:
        data["password"] = value
    if (value := model.pass_) is not None:
        data["pass"] = value
    if (value := model.user_token) is not None:
        data["userToken"] = encode_enum(value)
    if (value := model.client_secret) is not None:
        data["client-secret"] = encode_scalars(value)
    if (value := model.private_key) is not None:
        data["private_key"] = encode_enum(value)
    if (value := model.flagged) is not None:
        data["flagged"] = value
    if (value := model.token_name) is not None:
        data["token_name"] = value
    if (value := model.password_length) is not None:
        data["password_length"] = value
    if (value := model.inner) is not None:
        data["inner"] = encode_inner(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Inner": (decode_inner, encode_inner),
    "Login": (decode_login, encode_login),
}
