"""Codecs of templates: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_scalars, finish, nulls, unknown
from ..models import templates as models

new = object.__new__
_LIST_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS = frozenset(
    {"func_templates", "next_marker"}
)
_SHOW_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS = frozenset(
    {
        "code",
        "code_type",
        "dependencies",
        "description",
        "encrypted_user_data",
        "handler",
        "id",
        "memory_size",
        "runtime",
        "scene",
        "service",
        "temp_detail",
        "template_name",
        "timeout",
        "title",
        "trigger_metadata_list",
        "type",
        "user_data",
    }
)
_TEMP_DETAIL_KEYS = frozenset({"input", "output", "warning"})
_TRIGGER_METADATA_LIST_KEYS = frozenset(
    {"event_data", "event_type", "trigger_name", "trigger_type"}
)


def decode_list_function_template_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionTemplateResponseBody)
    if "func_templates" in data:
        model.func_templates = each(
            decode_show_function_template_response_body, data["func_templates"]
        )
    if "next_marker" in data:
        model.next_marker = data["next_marker"]
    model._extra = None
    if not _LIST_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.code = get("code")
    model.code_type = get("code_type")
    model.dependencies = get("dependencies")
    model.description = get("description")
    model.encrypted_user_data = get("encrypted_user_data")
    model.handler = get("handler")
    model.id = get("id")
    model.memory_size = get("memory_size")
    model.runtime = get("runtime")
    model.scene = get("scene")
    model.service = get("service")
    model.temp_detail = decode_temp_detail(get("temp_detail"))
    model.template_name = get("template_name")
    model.timeout = get("timeout")
    model.title = get("title")
    model.trigger_metadata_list = each(
        decode_trigger_metadata_list, get("trigger_metadata_list")
    )
    model.type = get("type")
    model.user_data = get("user_data")
    model._extra = None
    if not _SHOW_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_FUNCTION_TEMPLATE_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.input = get("input")
    model.output = get("output")
    model.warning = get("warning")
    model._extra = None
    if not _TEMP_DETAIL_KEYS.issuperset(data):
        model._extra = unknown(data, _TEMP_DETAIL_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.event_data = get("event_data")
    model.event_type = get("event_type")
    model.trigger_name = get("trigger_name")
    model.trigger_type = get("trigger_type")
    model._extra = None
    if not _TRIGGER_METADATA_LIST_KEYS.issuperset(data):
        model._extra = unknown(data, _TRIGGER_METADATA_LIST_KEYS)
    model._nulls = nulls(data)
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
