"""Codecs of result: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, nulls, unknown
from ..models import result as models

new = object.__new__
_PARAMETER = {member.value: member for member in models.Parameter}
_STR_ENUM_VALUES = {member.value: member for member in models.StrEnumValues}
_ANY_MODEL_KEYS = frozenset({"client"})
_BODY_KEYS = frozenset({"server", "model"})
_CLIENT_MODEL_KEYS = frozenset({"name"})
_MODEL_MODEL_KEYS = frozenset({"any"})
_OPERATION_MODEL_KEYS = frozenset({"str_enum"})
_RESULT_KEYS = frozenset({"operation"})
_SECURITY_SCHEME_KEYS = frozenset({"name"})
_SERVER_KEYS = frozenset({"security_scheme"})


def decode_parameter(value: Any) -> Any:
    return _PARAMETER.get(value, value) if type(value) is str else value


def decode_str_enum_values(value: Any) -> Any:
    return _STR_ENUM_VALUES.get(value, value) if type(value) is str else value


def decode_any_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AnyModel)
    get = data.get
    model.client = decode_client_model(get("client"))
    model._extra = None
    if not _ANY_MODEL_KEYS.issuperset(data):
        model._extra = unknown(data, _ANY_MODEL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_any_model(model: Any) -> Any:
    if not isinstance(model, models.AnyModel):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.client) is not None:
        data["client"] = encode_client_model(value)
    return finish(data, model)


def decode_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Body)
    get = data.get
    model.server = decode_server(get("server"))
    model.model = decode_model_model(get("model"))
    model._extra = None
    if not _BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_body(model: Any) -> Any:
    if not isinstance(model, models.Body):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.server) is not None:
        data["server"] = encode_server(value)
    if (value := model.model) is not None:
        data["model"] = encode_model_model(value)
    return finish(data, model)


def decode_client_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ClientModel)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _CLIENT_MODEL_KEYS.issuperset(data):
        model._extra = unknown(data, _CLIENT_MODEL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_client_model(model: Any) -> Any:
    if not isinstance(model, models.ClientModel):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_model_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ModelModel)
    get = data.get
    model.any = decode_any_model(get("any"))
    model._extra = None
    if not _MODEL_MODEL_KEYS.issuperset(data):
        model._extra = unknown(data, _MODEL_MODEL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_model_model(model: Any) -> Any:
    if not isinstance(model, models.ModelModel):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.any) is not None:
        data["any"] = encode_any_model(value)
    return finish(data, model)


def decode_operation_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OperationModel)
    get = data.get
    model.str_enum = decode_str_enum_values(get("str_enum"))
    model._extra = None
    if not _OPERATION_MODEL_KEYS.issuperset(data):
        model._extra = unknown(data, _OPERATION_MODEL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_operation_model(model: Any) -> Any:
    if not isinstance(model, models.OperationModel):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.str_enum) is not None:
        data["str_enum"] = encode_enum(value)
    return finish(data, model)


def decode_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Result)
    get = data.get
    model.operation = decode_operation_model(get("operation"))
    model._extra = None
    if not _RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_result(model: Any) -> Any:
    if not isinstance(model, models.Result):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.operation) is not None:
        data["operation"] = encode_operation_model(value)
    return finish(data, model)


def decode_security_scheme(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.SecurityScheme)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _SECURITY_SCHEME_KEYS.issuperset(data):
        model._extra = unknown(data, _SECURITY_SCHEME_KEYS)
    model._nulls = nulls(data)
    return model


def encode_security_scheme(model: Any) -> Any:
    if not isinstance(model, models.SecurityScheme):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_server(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Server)
    get = data.get
    model.security_scheme = decode_security_scheme(get("security_scheme"))
    model._extra = None
    if not _SERVER_KEYS.issuperset(data):
        model._extra = unknown(data, _SERVER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_server(model: Any) -> Any:
    if not isinstance(model, models.Server):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.security_scheme) is not None:
        data["security_scheme"] = encode_security_scheme(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "AnyModel": (decode_any_model, encode_any_model),
    "Body": (decode_body, encode_body),
    "ClientModel": (decode_client_model, encode_client_model),
    "ModelModel": (decode_model_model, encode_model_model),
    "OperationModel": (decode_operation_model, encode_operation_model),
    "Result": (decode_result, encode_result),
    "SecurityScheme": (decode_security_scheme, encode_security_scheme),
    "Server": (decode_server, encode_server),
}
