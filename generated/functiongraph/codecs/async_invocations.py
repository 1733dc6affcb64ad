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
    keep,
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
_CANCEL_ASYNC_INVOCATION_REQUEST_BODY_KEYS = {
    "request_id": "request_id",
    "type": "type",
}
_LIST_FUNCTION_ASYNC_INVOCATIONS_RESPONSE_BODY_KEYS = {
    "count": "count",
    "invocations": "invocations",
    "next_marker": "next_marker",
}
_LIST_FUNCTION_ASYNC_INVOCATIONS_RESULT_KEYS = {
    "end_time": "end_time",
    "error_code": "error_code",
    "error_message": "error_message",
    "request_id": "request_id",
    "start_time": "start_time",
    "status": "status",
}
_LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS = {
    "async_invoke_configs": "async_invoke_configs",
    "count": "count",
    "page_info": "page_info",
}
_LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESULT_KEYS = {
    "created_time": "created_time",
    "destination_config": "destination_config",
    "enable_async_status_log": "enable_async_status_log",
    "func_urn": "func_urn",
    "last_modified": "last_modified",
    "max_async_event_age_in_seconds": "max_async_event_age_in_seconds",
    "max_async_retry_attempts": "max_async_retry_attempts",
}
_SHOW_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS = {
    "created_time": "created_time",
    "destination_config": "destination_config",
    "enable_async_status_log": "enable_async_status_log",
    "func_urn": "func_urn",
    "last_modified": "last_modified",
    "max_async_event_age_in_seconds": "max_async_event_age_in_seconds",
    "max_async_retry_attempts": "max_async_retry_attempts",
}
_UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_REQUEST_BODY_KEYS = {
    "destination_config": "destination_config",
    "enable_async_status_log": "enable_async_status_log",
    "log_group_id": "log_group_id",
    "log_group_name": "log_group_name",
    "log_stream_id": "log_stream_id",
    "log_stream_name": "log_stream_name",
    "max_async_event_age_in_seconds": "max_async_event_age_in_seconds",
    "max_async_retry_attempts": "max_async_retry_attempts",
}
_UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS = {
    "created_time": "created_time",
    "destination_config": "destination_config",
    "enable_async_status_log": "enable_async_status_log",
    "func_urn": "func_urn",
    "last_modified": "last_modified",
    "max_async_event_age_in_seconds": "max_async_event_age_in_seconds",
    "max_async_retry_attempts": "max_async_retry_attempts",
}


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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("request_id")) is not None:
        model.request_id = value
    else:
        missing += 1
    if (value := get("type")) is not None:
        model.type = decode_cancel_async_invocation_request_body_type(value)
    else:
        model.type = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _CANCEL_ASYNC_INVOCATION_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("invocations")) is not None:
        model.invocations = each(decode_list_function_async_invocations_result, value)
    else:
        model.invocations = None
        missing += 1
    if (value := get("next_marker")) is None:
        missing += 1
    model.next_marker = value
    if len(data) + missing != 3:
        keep(model, data, _LIST_FUNCTION_ASYNC_INVOCATIONS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("end_time")) is None:
        missing += 1
    model.end_time = value
    if (value := get("error_code")) is None:
        missing += 1
    model.error_code = value
    if (value := get("error_message")) is None:
        missing += 1
    model.error_message = value
    if (value := get("request_id")) is None:
        missing += 1
    model.request_id = value
    if (value := get("start_time")) is not None:
        model.start_time = decode_datetime(value)
    else:
        model.start_time = None
        missing += 1
    if (value := get("status")) is not None:
        model.status = decode_list_function_async_invocations_result_status(value)
    else:
        model.status = None
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _LIST_FUNCTION_ASYNC_INVOCATIONS_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("async_invoke_configs")) is not None:
        model.async_invoke_configs = each(
            decode_list_function_async_invoke_config_result, value
        )
    else:
        missing += 1
    if (value := get("count")) is not None:
        model.count = value
    else:
        missing += 1
    if (value := get("page_info")) is not None:
        model.page_info = shared.decode_page_info(value)
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("created_time")) is None:
        missing += 1
    model.created_time = value
    if (value := get("destination_config")) is not None:
        model.destination_config = shared.decode_func_async_destination_config(value)
    else:
        missing += 1
    if (value := get("enable_async_status_log")) is None:
        missing += 1
    model.enable_async_status_log = value
    if (value := get("func_urn")) is not None:
        model.func_urn = value
    else:
        missing += 1
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("max_async_event_age_in_seconds")) is not None:
        model.max_async_event_age_in_seconds = value
    else:
        missing += 1
    if (value := get("max_async_retry_attempts")) is not None:
        model.max_async_retry_attempts = value
    else:
        missing += 1
    if len(data) + missing != 7:
        keep(model, data, _LIST_FUNCTION_ASYNC_INVOKE_CONFIG_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("created_time")) is None:
        missing += 1
    model.created_time = value
    if (value := get("destination_config")) is not None:
        model.destination_config = shared.decode_func_async_destination_config(value)
    else:
        missing += 1
    if (value := get("enable_async_status_log")) is None:
        missing += 1
    model.enable_async_status_log = value
    if (value := get("func_urn")) is not None:
        model.func_urn = value
    else:
        missing += 1
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("max_async_event_age_in_seconds")) is not None:
        model.max_async_event_age_in_seconds = value
    else:
        missing += 1
    if (value := get("max_async_retry_attempts")) is not None:
        model.max_async_retry_attempts = value
    else:
        missing += 1
    if len(data) + missing != 7:
        keep(model, data, _SHOW_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("destination_config")) is not None:
        model.destination_config = shared.decode_func_async_destination_config(value)
    else:
        model.destination_config = None
        missing += 1
    if (value := get("enable_async_status_log")) is None:
        missing += 1
    model.enable_async_status_log = value
    if (value := get("log_group_id")) is None:
        missing += 1
    model.log_group_id = value
    if (value := get("log_group_name")) is None:
        missing += 1
    model.log_group_name = value
    if (value := get("log_stream_id")) is None:
        missing += 1
    model.log_stream_id = value
    if (value := get("log_stream_name")) is None:
        missing += 1
    model.log_stream_name = value
    if (value := get("max_async_event_age_in_seconds")) is None:
        missing += 1
    model.max_async_event_age_in_seconds = value
    if (value := get("max_async_retry_attempts")) is None:
        missing += 1
    model.max_async_retry_attempts = value
    if len(data) + missing != 8:
        keep(model, data, _UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("created_time")) is None:
        missing += 1
    model.created_time = value
    if (value := get("destination_config")) is not None:
        model.destination_config = shared.decode_func_async_destination_config(value)
    else:
        missing += 1
    if (value := get("enable_async_status_log")) is None:
        missing += 1
    model.enable_async_status_log = value
    if (value := get("func_urn")) is not None:
        model.func_urn = value
    else:
        missing += 1
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("max_async_event_age_in_seconds")) is not None:
        model.max_async_event_age_in_seconds = value
    else:
        missing += 1
    if (value := get("max_async_retry_attempts")) is not None:
        model.max_async_retry_attempts = value
    else:
        missing += 1
    if len(data) + missing != 7:
        keep(model, data, _UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG_RESPONSE_BODY_KEYS)
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
