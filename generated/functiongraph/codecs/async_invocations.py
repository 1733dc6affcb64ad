"""Codecs of async invocations: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_datetime,
    each,
    encode,
    encode_datetime,
    encode_enum,
    finish,
    nulls,
    unknown,
)
from ..models import async_invocations as models
from . import shared

new = object.__new__
_CANCEL_ASYNC_INVOCATION_REQUEST_BODY_TYPE = {
    member.value: member for member in models.CancelAsyncInvocationRequestBodyType
}
_LIST_FUNCTION_ASYNC_INVOCATIONS_RESULT_STATUS = {
    member.value: member for member in models.ListFunctionAsyncInvocationsResultStatus
}
_CANCEL_ASYNC_INVOCATION_REQUEST_BODY_KEYS = frozenset({"request_id", "type"})
_LIST_FUNCTION_ASYNC_INVOCATIONS_RESPONSE_BODY_KEYS = frozenset(
    {"count", "invocations", "next_marker"}
)
_LIST_FUNCTION_ASYNC_INVOCATIONS_RESULT_KEYS = frozenset(
    {"end_time", "error_code", "error_message", "request_id", "start_time", "status"}
)
_LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS = frozenset(
    {"async_invoke_configs", "count", "page_info"}
)
_LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESULT_KEYS = frozenset(
    {
        "created_time",
        "destination_config",
        "enable_async_status_log",
        "func_urn",
        "last_modified",
        "max_async_event_age_in_seconds",
        "max_async_retry_attempts",
    }
)
_SHOW_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS = frozenset(
    {
        "created_time",
        "destination_config",
        "enable_async_status_log",
        "func_urn",
        "last_modified",
        "max_async_event_age_in_seconds",
        "max_async_retry_attempts",
    }
)
_UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_REQUEST_BODY_KEYS = frozenset(
    {
        "destination_config",
        "enable_async_status_log",
        "log_group_id",
        "log_group_name",
        "log_stream_id",
        "log_stream_name",
        "max_async_event_age_in_seconds",
        "max_async_retry_attempts",
    }
)
_UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS = frozenset(
    {
        "created_time",
        "destination_config",
        "enable_async_status_log",
        "func_urn",
        "last_modified",
        "max_async_event_age_in_seconds",
        "max_async_retry_attempts",
    }
)


def decode_cancel_async_invocation_request_body_type(value: Any) -> Any:
    return (
        _CANCEL_ASYNC_INVOCATION_REQUEST_BODY_TYPE.get(value, value)
        if type(value) is str
        else value
    )


def decode_list_function_async_invocations_result_status(value: Any) -> Any:
    return (
        _LIST_FUNCTION_ASYNC_INVOCATIONS_RESULT_STATUS.get(value, value)
        if type(value) is str
        else value
    )


def decode_cancel_async_invocation_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CancelAsyncInvocationRequestBody)
    get = data.get
    if "request_id" in data:
        model.request_id = data["request_id"]
    model.type = decode_cancel_async_invocation_request_body_type(get("type"))
    model._extra = None
    if not _CANCEL_ASYNC_INVOCATION_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CANCEL_ASYNC_INVOCATION_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_cancel_async_invocation_request_body(model: Any) -> Any:
    if not isinstance(model, models.CancelAsyncInvocationRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "request_id", None)) is not None:
        data["request_id"] = value
    if (value := model.type) is not None:
        data["type"] = encode_enum(value)
    return finish(data, model)


def decode_list_function_async_invocations_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionAsyncInvocationsResponseBody)
    get = data.get
    model.count = get("count")
    model.invocations = each(
        decode_list_function_async_invocations_result, get("invocations")
    )
    model.next_marker = get("next_marker")
    model._extra = None
    if not _LIST_FUNCTION_ASYNC_INVOCATIONS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _LIST_FUNCTION_ASYNC_INVOCATIONS_RESPONSE_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_list_function_async_invocations_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionAsyncInvocationsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.invocations) is not None:
        data["invocations"] = each(encode_list_function_async_invocations_result, value)
    if (value := model.next_marker) is not None:
        data["next_marker"] = value
    return finish(data, model)


def decode_list_function_async_invocations_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionAsyncInvocationsResult)
    get = data.get
    model.end_time = get("end_time")
    model.error_code = get("error_code")
    model.error_message = get("error_message")
    model.request_id = get("request_id")
    model.start_time = decode_datetime(get("start_time"))
    model.status = decode_list_function_async_invocations_result_status(get("status"))
    model._extra = None
    if not _LIST_FUNCTION_ASYNC_INVOCATIONS_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_ASYNC_INVOCATIONS_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_function_async_invocations_result(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionAsyncInvocationsResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.end_time) is not None:
        data["end_time"] = value
    if (value := model.error_code) is not None:
        data["error_code"] = value
    if (value := model.error_message) is not None:
        data["error_message"] = value
    if (value := model.request_id) is not None:
        data["request_id"] = value
    if (value := model.start_time) is not None:
        data["start_time"] = encode_datetime(value)
    if (value := model.status) is not None:
        data["status"] = encode_enum(value)
    return finish(data, model)


def decode_list_function_async_invoke_config_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionAsyncInvokeConfigResponseBody)
    if "async_invoke_configs" in data:
        model.async_invoke_configs = each(
            decode_list_function_async_invoke_config_result,
            data["async_invoke_configs"],
        )
    if "count" in data:
        model.count = data["count"]
    if "page_info" in data:
        model.page_info = shared.decode_page_info(data["page_info"])
    model._extra = None
    if not _LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_list_function_async_invoke_config_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionAsyncInvokeConfigResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "async_invoke_configs", None)) is not None:
        data["async_invoke_configs"] = each(
            encode_list_function_async_invoke_config_result, value
        )
    if (value := getattr(model, "count", None)) is not None:
        data["count"] = value
    if (value := getattr(model, "page_info", None)) is not None:
        data["page_info"] = shared.encode_page_info(value)
    return finish(data, model)


def decode_list_function_async_invoke_config_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionAsyncInvokeConfigResult)
    get = data.get
    model.created_time = get("created_time")
    if "destination_config" in data:
        model.destination_config = shared.decode_func_async_destination_config(
            data["destination_config"]
        )
    model.enable_async_status_log = get("enable_async_status_log")
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.last_modified = get("last_modified")
    if "max_async_event_age_in_seconds" in data:
        model.max_async_event_age_in_seconds = data["max_async_event_age_in_seconds"]
    if "max_async_retry_attempts" in data:
        model.max_async_retry_attempts = data["max_async_retry_attempts"]
    model._extra = None
    if not _LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_function_async_invoke_config_result(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionAsyncInvokeConfigResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.created_time) is not None:
        data["created_time"] = value
    if (value := getattr(model, "destination_config", None)) is not None:
        data["destination_config"] = shared.encode_func_async_destination_config(value)
    if (value := model.enable_async_status_log) is not None:
        data["enable_async_status_log"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "max_async_event_age_in_seconds", None)) is not None:
        data["max_async_event_age_in_seconds"] = value
    if (value := getattr(model, "max_async_retry_attempts", None)) is not None:
        data["max_async_retry_attempts"] = value
    return finish(data, model)


def decode_show_function_async_invoke_config_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowFunctionAsyncInvokeConfigResponseBody)
    get = data.get
    model.created_time = get("created_time")
    if "destination_config" in data:
        model.destination_config = shared.decode_func_async_destination_config(
            data["destination_config"]
        )
    model.enable_async_status_log = get("enable_async_status_log")
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.last_modified = get("last_modified")
    if "max_async_event_age_in_seconds" in data:
        model.max_async_event_age_in_seconds = data["max_async_event_age_in_seconds"]
    if "max_async_retry_attempts" in data:
        model.max_async_retry_attempts = data["max_async_retry_attempts"]
    model._extra = None
    if not _SHOW_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _SHOW_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_show_function_async_invoke_config_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowFunctionAsyncInvokeConfigResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.created_time) is not None:
        data["created_time"] = value
    if (value := getattr(model, "destination_config", None)) is not None:
        data["destination_config"] = shared.encode_func_async_destination_config(value)
    if (value := model.enable_async_status_log) is not None:
        data["enable_async_status_log"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "max_async_event_age_in_seconds", None)) is not None:
        data["max_async_event_age_in_seconds"] = value
    if (value := getattr(model, "max_async_retry_attempts", None)) is not None:
        data["max_async_retry_attempts"] = value
    return finish(data, model)


def decode_update_function_async_invoke_config_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionAsyncInvokeConfigRequestBody)
    get = data.get
    model.destination_config = shared.decode_func_async_destination_config(
        get("destination_config")
    )
    model.enable_async_status_log = get("enable_async_status_log")
    model.log_group_id = get("log_group_id")
    model.log_group_name = get("log_group_name")
    model.log_stream_id = get("log_stream_id")
    model.log_stream_name = get("log_stream_name")
    model.max_async_event_age_in_seconds = get("max_async_event_age_in_seconds")
    model.max_async_retry_attempts = get("max_async_retry_attempts")
    model._extra = None
    if not _UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_REQUEST_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_update_function_async_invoke_config_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionAsyncInvokeConfigRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.destination_config) is not None:
        data["destination_config"] = shared.encode_func_async_destination_config(value)
    if (value := model.enable_async_status_log) is not None:
        data["enable_async_status_log"] = value
    if (value := model.log_group_id) is not None:
        data["log_group_id"] = value
    if (value := model.log_group_name) is not None:
        data["log_group_name"] = value
    if (value := model.log_stream_id) is not None:
        data["log_stream_id"] = value
    if (value := model.log_stream_name) is not None:
        data["log_stream_name"] = value
    if (value := model.max_async_event_age_in_seconds) is not None:
        data["max_async_event_age_in_seconds"] = value
    if (value := model.max_async_retry_attempts) is not None:
        data["max_async_retry_attempts"] = value
    return finish(data, model)


def decode_update_function_async_invoke_config_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionAsyncInvokeConfigResponseBody)
    get = data.get
    model.created_time = get("created_time")
    if "destination_config" in data:
        model.destination_config = shared.decode_func_async_destination_config(
            data["destination_config"]
        )
    model.enable_async_status_log = get("enable_async_status_log")
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.last_modified = get("last_modified")
    if "max_async_event_age_in_seconds" in data:
        model.max_async_event_age_in_seconds = data["max_async_event_age_in_seconds"]
    if "max_async_retry_attempts" in data:
        model.max_async_retry_attempts = data["max_async_retry_attempts"]
    model._extra = None
    if not _UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_update_function_async_invoke_config_response_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionAsyncInvokeConfigResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.created_time) is not None:
        data["created_time"] = value
    if (value := getattr(model, "destination_config", None)) is not None:
        data["destination_config"] = shared.encode_func_async_destination_config(value)
    if (value := model.enable_async_status_log) is not None:
        data["enable_async_status_log"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "max_async_event_age_in_seconds", None)) is not None:
        data["max_async_event_age_in_seconds"] = value
    if (value := getattr(model, "max_async_retry_attempts", None)) is not None:
        data["max_async_retry_attempts"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "CancelAsyncInvocationRequestBody": (
        decode_cancel_async_invocation_request_body,
        encode_cancel_async_invocation_request_body,
    ),
    "ListFunctionAsyncInvocationsResponseBody": (
        decode_list_function_async_invocations_response_body,
        encode_list_function_async_invocations_response_body,
    ),
    "ListFunctionAsyncInvocationsResult": (
        decode_list_function_async_invocations_result,
        encode_list_function_async_invocations_result,
    ),
    "ListFunctionAsyncInvokeConfigResponseBody": (
        decode_list_function_async_invoke_config_response_body,
        encode_list_function_async_invoke_config_response_body,
    ),
    "ListFunctionAsyncInvokeConfigResult": (
        decode_list_function_async_invoke_config_result,
        encode_list_function_async_invoke_config_result,
    ),
    "ShowFunctionAsyncInvokeConfigResponseBody": (
        decode_show_function_async_invoke_config_response_body,
        encode_show_function_async_invoke_config_response_body,
    ),
    "UpdateFunctionAsyncInvokeConfigRequestBody": (
        decode_update_function_async_invoke_config_request_body,
        encode_update_function_async_invoke_config_request_body,
    ),
    "UpdateFunctionAsyncInvokeConfigResponseBody": (
        decode_update_function_async_invoke_config_response_body,
        encode_update_function_async_invoke_config_response_body,
    ),
}
