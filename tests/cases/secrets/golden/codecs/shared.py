"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    each,
    encode,
    encode_enum,
    encode_scalars,
    finish,
    nulls,
    unknown,
)
from ..models import shared as models

new = object.__new__
_ID = {member.value: member for member in models.Id}
_PRIVATE_KEY = {member.value: member for member in models.PrivateKey}
_USER_TOKEN = {member.value: member for member in models.UserToken}
_VALUE = {member.value: member for member in models.Value}
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
        "tokens",
        "user_tokens",
        "api_secrets",
        "credentials",
        "db_password",
        "encryptedUserData",
        "apiKey",
        "list_of_secrets",
        "pair_secret",
        "numeric_secret",
    }
)
_LOGIN_API_SECRETS_ITEM_KEYS = frozenset({"value"})
_SHARED_KEYS = frozenset({"id", "more"})


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
    get = data.get
    model.sk = get("sk")
    model._extra = None
    if not _INNER_KEYS.issuperset(data):
        model._extra = unknown(data, _INNER_KEYS)
    model._nulls = nulls(data)
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
    model.tokens = get("tokens")
    model.user_tokens = get("user_tokens")
    model.api_secrets = each(decode_login_api_secrets_item, get("api_secrets"))
    model.credentials = decode_shared(get("credentials"))
    model.db_password = get("db_password")
    model.encrypted_user_data = get("encryptedUserData")
    model.api_key = get("apiKey")
    model.list_of_secrets = get("list_of_secrets")
    model.pair_secret = get("pair_secret")
    model.numeric_secret = get("numeric_secret")
    model._extra = None
    if not _LOGIN_KEYS.issuperset(data):
        model._extra = unknown(data, _LOGIN_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.value = decode_value(get("value"))
    model._extra = None
    if not _LOGIN_API_SECRETS_ITEM_KEYS.issuperset(data):
        model._extra = unknown(data, _LOGIN_API_SECRETS_ITEM_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    if "id" in data:
        model.id = decode_id(data["id"])
    model.more = get("more")
    model._extra = None
    if not _SHARED_KEYS.issuperset(data):
        model._extra = unknown(data, _SHARED_KEYS)
    model._nulls = nulls(data)
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
