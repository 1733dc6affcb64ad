"""Codecs of templates: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_scalars, finish, keep
from ..models import templates as models

new = object.__new__
_LIST_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS = {
    "func_templates": "func_templates",
    "next_marker": "next_marker",
}
_SHOW_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS = {
    "code": "code",
    "code_type": "code_type",
    "dependencies": "dependencies",
    "description": "description",
    "encrypted_user_data": "encrypted_user_data",
    "handler": "handler",
    "id": "id",
    "memory_size": "memory_size",
    "runtime": "runtime",
    "scene": "scene",
    "service": "service",
    "temp_detail": "temp_detail",
    "template_name": "template_name",
    "timeout": "timeout",
    "title": "title",
    "trigger_metadata_list": "trigger_metadata_list",
    "type": "type",
    "user_data": "user_data",
}
_TEMP_DETAIL_KEYS = {"input": "input", "output": "output", "warning": "warning"}
_TRIGGER_METADATA_LIST_KEYS = {
    "event_data": "event_data",
    "event_type": "event_type",
    "trigger_name": "trigger_name",
    "trigger_type": "trigger_type",
}


def decode_list_function_template_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionTemplateResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("func_templates")) is not None:
        model.func_templates = each(decode_show_function_template_response_body, value)
    else:
        missing += 1
    if (value := get("next_marker")) is not None:
        model.next_marker = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _LIST_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS)
    return model


def encode_list_function_template_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionTemplateResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "func_templates", None)) is not None:
        data["func_templates"] = each(
            encode_show_function_template_response_body, value
        )
    if (value := getattr(model, "next_marker", None)) is not None:
        data["next_marker"] = value
    return finish(data, model)


def decode_show_function_template_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowFunctionTemplateResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("code")) is None:
        missing += 1
    model.code = value
    if (value := get("code_type")) is None:
        missing += 1
    model.code_type = value
    if (value := get("dependencies")) is None:
        missing += 1
    model.dependencies = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("handler")) is None:
        missing += 1
    model.handler = value
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("memory_size")) is None:
        missing += 1
    model.memory_size = value
    if (value := get("runtime")) is None:
        missing += 1
    model.runtime = value
    if (value := get("scene")) is None:
        missing += 1
    model.scene = value
    if (value := get("service")) is None:
        missing += 1
    model.service = value
    if (value := get("temp_detail")) is not None:
        model.temp_detail = decode_temp_detail(value)
    else:
        model.temp_detail = None
        missing += 1
    if (value := get("template_name")) is None:
        missing += 1
    model.template_name = value
    if (value := get("timeout")) is None:
        missing += 1
    model.timeout = value
    if (value := get("title")) is None:
        missing += 1
    model.title = value
    if (value := get("trigger_metadata_list")) is not None:
        model.trigger_metadata_list = each(decode_trigger_metadata_list, value)
    else:
        model.trigger_metadata_list = None
        missing += 1
    if (value := get("type")) is None:
        missing += 1
    model.type = value
    if (value := get("user_data")) is None:
        missing += 1
    model.user_data = value
    if len(data) + missing != 18:
        keep(model, data, _SHOW_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS)
    return model


def encode_show_function_template_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowFunctionTemplateResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.code) is not None:
        data["code"] = value
    if (value := model.code_type) is not None:
        data["code_type"] = value
    if (value := model.dependencies) is not None:
        data["dependencies"] = encode_scalars(value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.handler) is not None:
        data["handler"] = value
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.memory_size) is not None:
        data["memory_size"] = value
    if (value := model.runtime) is not None:
        data["runtime"] = value
    if (value := model.scene) is not None:
        data["scene"] = value
    if (value := model.service) is not None:
        data["service"] = value
    if (value := model.temp_detail) is not None:
        data["temp_detail"] = encode_temp_detail(value)
    if (value := model.template_name) is not None:
        data["template_name"] = value
    if (value := model.timeout) is not None:
        data["timeout"] = value
    if (value := model.title) is not None:
        data["title"] = value
    if (value := model.trigger_metadata_list) is not None:
        data["trigger_metadata_list"] = each(encode_trigger_metadata_list, value)
    if (value := model.type) is not None:
        data["type"] = value
    if (value := model.user_data) is not None:
        data["user_data"] = value
    return finish(data, model)


def decode_temp_detail(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.TempDetail)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("input")) is None:
        missing += 1
    model.input = value
    if (value := get("output")) is None:
        missing += 1
    model.output = value
    if (value := get("warning")) is None:
        missing += 1
    model.warning = value
    if len(data) + missing != 3:
        keep(model, data, _TEMP_DETAIL_KEYS)
    return model


def encode_temp_detail(model: Any) -> Any:
    if not isinstance(model, models.TempDetail):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.input) is not None:
        data["input"] = value
    if (value := model.output) is not None:
        data["output"] = value
    if (value := model.warning) is not None:
        data["warning"] = value
    return finish(data, model)


def decode_trigger_metadata_list(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.TriggerMetadataList)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("event_data")) is None:
        missing += 1
    model.event_data = value
    if (value := get("event_type")) is None:
        missing += 1
    model.event_type = value
    if (value := get("trigger_name")) is None:
        missing += 1
    model.trigger_name = value
    if (value := get("trigger_type")) is None:
        missing += 1
    model.trigger_type = value
    if len(data) + missing != 4:
        keep(model, data, _TRIGGER_METADATA_LIST_KEYS)
    return model


def encode_trigger_metadata_list(model: Any) -> Any:
    if not isinstance(model, models.TriggerMetadataList):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.event_data) is not None:
        data["event_data"] = value
    if (value := model.event_type) is not None:
        data["event_type"] = value
    if (value := model.trigger_name) is not None:
        data["trigger_name"] = value
    if (value := model.trigger_type) is not None:
        data["trigger_type"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "ListFunctionTemplateResponseBody": (
        decode_list_function_template_response_body,
        encode_list_function_template_response_body,
    ),
    "ShowFunctionTemplateResponseBody": (
        decode_show_function_template_response_body,
        encode_show_function_template_response_body,
    ),
    "TempDetail": (decode_temp_detail, encode_temp_detail),
    "TriggerMetadataList": (decode_trigger_metadata_list, encode_trigger_metadata_list),
}
