"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, encode_scalars, finish, keep
from ..models import shared as models

new = object.__new__
_ID = {member.value: member for member in models.Id}
_PRIVATE_KEY = {member.value: member for member in models.PrivateKey}
_USER_TOKEN = {member.value: member for member in models.UserToken}
_VALUE = {member.value: member for member in models.Value}
_INNER_KEYS = {"sk": "sk"}
_LOGIN_KEYS = {
    "name": "name",
    "password": "password",
    "pass": "pass_",
    "userToken": "user_token",
    "client-secret": "client_secret",
    "private_key": "private_key",
    "flagged": "flagged",
    "token_name": "token_name",
    "password_length": "password_length",
    "inner": "inner",
    "tokens": "tokens",
    "user_tokens": "user_tokens",
    "api_secrets": "api_secrets",
    "credentials": "credentials",
    "db_password": "db_password",
    "encryptedUserData": "encrypted_user_data",
    "apiKey": "api_key",
    "list_of_secrets": "list_of_secrets",
    "pair_secret": "pair_secret",
    "numeric_secret": "numeric_secret",
}
_LOGIN_API_SECRETS_ITEM_KEYS = {"value": "value"}
_SHARED_KEYS = {"id": "id", "more": "more"}


def decode_id(value: Any) -> Any:
    return _ID.get(value, value) if type(value) is str else value


def decode_private_key(value: Any) -> Any:
    return _PRIVATE_KEY.get(value, value) if type(value) is str else value


def decode_user_token(value: Any) -> Any:
    return _USER_TOKEN.get(value, value) if type(value) is str else value


def decode_value(value: Any) -> Any:
    return _VALUE.get(value, value) if type(value) is str else value


def decode_inner(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Inner)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("sk")) is None:
        missing += 1
    model.sk = value
    if len(data) + missing != 1:
        keep(model, data, _INNER_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("password")) is not None:
        model.password = value
    else:
        missing += 1
    if (value := get("pass")) is None:
        missing += 1
    model.pass_ = value
    if (value := get("userToken")) is not None:
        model.user_token = decode_user_token(value)
    else:
        model.user_token = None
        missing += 1
    if (value := get("client-secret")) is None:
        missing += 1
    model.client_secret = value
    if (value := get("private_key")) is not None:
        model.private_key = decode_private_key(value)
    else:
        model.private_key = None
        missing += 1
    if (value := get("flagged")) is None:
        missing += 1
    model.flagged = value
    if (value := get("token_name")) is None:
        missing += 1
    model.token_name = value
    if (value := get("password_length")) is None:
        missing += 1
    model.password_length = value
    if (value := get("inner")) is not None:
        model.inner = decode_inner(value)
    else:
        model.inner = None
        missing += 1
    if (value := get("tokens")) is None:
        missing += 1
    model.tokens = value
    if (value := get("user_tokens")) is None:
        missing += 1
    model.user_tokens = value
    if (value := get("api_secrets")) is not None:
        model.api_secrets = each(decode_login_api_secrets_item, value)
    else:
        model.api_secrets = None
        missing += 1
    if (value := get("credentials")) is not None:
        model.credentials = decode_shared(value)
    else:
        model.credentials = None
        missing += 1
    if (value := get("db_password")) is None:
        missing += 1
    model.db_password = value
    if (value := get("encryptedUserData")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("apiKey")) is None:
        missing += 1
    model.api_key = value
    if (value := get("list_of_secrets")) is None:
        missing += 1
    model.list_of_secrets = value
    if (value := get("pair_secret")) is None:
        missing += 1
    model.pair_secret = value
    if (value := get("numeric_secret")) is None:
        missing += 1
    model.numeric_secret = value
    if len(data) + missing != 20:
        keep(model, data, _LOGIN_KEYS)
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
    if (value := model.tokens) is not None:
        data["tokens"] = encode(value)
    if (value := model.user_tokens) is not None:
        data["user_tokens"] = encode(value)
    if (value := model.api_secrets) is not None:
        data["api_secrets"] = each(encode_login_api_secrets_item, value)
    if (value := model.credentials) is not None:
        data["credentials"] = encode_shared(value)
    if (value := model.db_password) is not None:
        data["db_password"] = encode(value)
    if (value := getattr(model, "encrypted_user_data", None)) is not None:
        data["encryptedUserData"] = value
    if (value := model.api_key) is not None:
        data["apiKey"] = value
    if (value := model.list_of_secrets) is not None:
        data["list_of_secrets"] = encode_scalars(value)
    if (value := model.pair_secret) is not None:
        data["pair_secret"] = encode(value)
    if (value := model.numeric_secret) is not None:
        data["numeric_secret"] = value
    return finish(data, model)


def decode_login_api_secrets_item(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.LoginApiSecretsItem)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("value")) is not None:
        model.value = decode_value(value)
    else:
        model.value = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _LOGIN_API_SECRETS_ITEM_KEYS)
    return model


def encode_login_api_secrets_item(model: Any) -> Any:
    if not isinstance(model, models.LoginApiSecretsItem):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.value) is not None:
        data["value"] = encode_enum(value)
    return finish(data, model)


def decode_shared(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Shared)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is not None:
        model.id = decode_id(value)
    else:
        missing += 1
    if (value := get("more")) is None:
        missing += 1
    model.more = value
    if len(data) + missing != 2:
        keep(model, data, _SHARED_KEYS)
    return model


def encode_shared(model: Any) -> Any:
    if not isinstance(model, models.Shared):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = encode_enum(value)
    if (value := model.more) is not None:
        data["more"] = encode_scalars(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Inner": (decode_inner, encode_inner),
    "Login": (decode_login, encode_login),
    "LoginApiSecretsItem": (
        decode_login_api_secrets_item,
        encode_login_api_secrets_item,
    ),
    "Shared": (decode_shared, encode_shared),
}
