"""Codecs of invocations: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import invocations as models

new = object.__new__
_XCFF_REQUEST_VERSION = {member.value: member for member in models.XCFFRequestVersion}
_X_CFF_INSTANCE_MEMORY = {member.value: member for member in models.XCffInstanceMemory}
_X_CFF_LOG_TYPE = {member.value: member for member in models.XCffLogType}
_ASYNC_INVOKE_FUNCTION_RESPONSE_BODY_KEYS = frozenset({"request_id"})
_INVOKE_FUNCTION_RESPONSE_BODY_KEYS = frozenset(
    {"log", "request_id", "result", "status"}
)


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
    if "request_id" in data:
        model.request_id = data["request_id"]
    model._extra = None
    if not _ASYNC_INVOKE_FUNCTION_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _ASYNC_INVOKE_FUNCTION_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.log = get("log")
    model.request_id = get("request_id")
    model.result = get("result")
    model.status = get("status")
    model._extra = None
    if not _INVOKE_FUNCTION_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _INVOKE_FUNCTION_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
