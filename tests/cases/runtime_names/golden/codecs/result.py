"""Codecs of result: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, keep
from ..models import result as models

new = object.__new__
_PARAMETER = {member.value: member for member in models.Parameter}
_STR_ENUM_VALUES = {member.value: member for member in models.StrEnumValues}
_ANY_MODEL_KEYS = {"client": "client"}
_BODY_KEYS = {"server": "server", "model": "model"}
_CLIENT_MODEL_KEYS = {"name": "name"}
_MODEL_MODEL_KEYS = {"any": "any"}
_OPERATION_MODEL_KEYS = {"str_enum": "str_enum"}
_RESULT_KEYS = {"operation": "operation"}
_SECURITY_SCHEME_KEYS = {"name": "name"}
_SERVER_KEYS = {"security_scheme": "security_scheme"}


def decode_parameter(value: Any) -> Any:
    return _PARAMETER.get(value, value) if type(value) is str else value


def decode_str_enum_values(value: Any) -> Any:
    return _STR_ENUM_VALUES.get(value, value) if type(value) is str else value


def decode_any_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AnyModel)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("client")) is not None:
        model.client = decode_client_model(value)
    else:
        model.client = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ANY_MODEL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("server")) is not None:
        model.server = decode_server(value)
    else:
        model.server = None
        missing += 1
    if (value := get("model")) is not None:
        model.model = decode_model_model(value)
    else:
        model.model = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _CLIENT_MODEL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("any")) is not None:
        model.any = decode_any_model(value)
    else:
        model.any = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _MODEL_MODEL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("str_enum")) is not None:
        model.str_enum = decode_str_enum_values(value)
    else:
        model.str_enum = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _OPERATION_MODEL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("operation")) is not None:
        model.operation = decode_operation_model(value)
    else:
        model.operation = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _SECURITY_SCHEME_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("security_scheme")) is not None:
        model.security_scheme = decode_security_scheme(value)
    else:
        model.security_scheme = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _SERVER_KEYS)
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
