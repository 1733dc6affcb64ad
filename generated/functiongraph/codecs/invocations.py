"""Codecs of invocations: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import invocations as models

new = object.__new__
_XCFF_REQUEST_VERSION = {member.value: member for member in models.XCFFRequestVersion}
_X_CFF_INSTANCE_MEMORY = {member.value: member for member in models.XCffInstanceMemory}
_X_CFF_LOG_TYPE = {member.value: member for member in models.XCffLogType}
_ASYNC_INVOKE_FUNCTION_RESPONSE_BODY_KEYS = {"request_id": "request_id"}
_INVOKE_FUNCTION_RESPONSE_BODY_KEYS = {
    "log": "log",
    "request_id": "request_id",
    "result": "result",
    "status": "status",
}


def decode_xcff_request_version(value: Any) -> Any:
    return _XCFF_REQUEST_VERSION.get(value, value) if type(value) is str else value


def decode_x_cff_instance_memory(value: Any) -> Any:
    return _X_CFF_INSTANCE_MEMORY.get(value, value) if type(value) is str else value


def decode_x_cff_log_type(value: Any) -> Any:
    return _X_CFF_LOG_TYPE.get(value, value) if type(value) is str else value


def decode_async_invoke_function_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AsyncInvokeFunctionResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("request_id")) is not None:
        model.request_id = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ASYNC_INVOKE_FUNCTION_RESPONSE_BODY_KEYS)
    return model


def encode_async_invoke_function_response_body(model: Any) -> Any:
    if not isinstance(model, models.AsyncInvokeFunctionResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "request_id", None)) is not None:
        data["request_id"] = value
    return finish(data, model)


def decode_invoke_function_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.InvokeFunctionResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("log")) is None:
        missing += 1
    model.log = value
    if (value := get("request_id")) is None:
        missing += 1
    model.request_id = value
    if (value := get("result")) is None:
        missing += 1
    model.result = value
    if (value := get("status")) is None:
        missing += 1
    model.status = value
    if len(data) + missing != 4:
        keep(model, data, _INVOKE_FUNCTION_RESPONSE_BODY_KEYS)
    return model


def encode_invoke_function_response_body(model: Any) -> Any:
    if not isinstance(model, models.InvokeFunctionResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.log) is not None:
        data["log"] = value
    if (value := model.request_id) is not None:
        data["request_id"] = value
    if (value := model.result) is not None:
        data["result"] = value
    if (value := model.status) is not None:
        data["status"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "AsyncInvokeFunctionResponseBody": (
        decode_async_invoke_function_response_body,
        encode_async_invoke_function_response_body,
    ),
    "InvokeFunctionResponseBody": (
        decode_invoke_function_response_body,
        encode_invoke_function_response_body,
    ),
}
