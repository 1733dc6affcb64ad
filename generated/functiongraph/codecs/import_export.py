"""Codecs of import export: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_datetime,
    encode,
    encode_datetime,
    encode_enum,
    encode_scalars,
    finish,
    nulls,
    unknown,
)
from ..models import import_export as models
from . import shared

new = object.__new__
_EXPORT_FUNCTION_TYPE = {member.value: member for member in models.ExportFunctionType}
_IMPORT_FUNCTION_REQUEST_BODY_KEYS = frozenset(
    {"file_code", "file_name", "file_type", "func_name", "package"}
)
_IMPORT_FUNCTION_RESPONSE_BODY_KEYS = frozenset(
    {
        "app_xrole",
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "cpu",
        "depend_list",
        "depend_version_list",
        "description",
        "digest",
        "domain_id",
        "enterprise_project_id",
        "extend_config",
        "func_name",
        "func_urn",
        "func_vpc",
        "gpu_memory",
        "handler",
        "image_name",
        "initializer_handler",
        "initializer_timeout",
        "last_modified",
        "memory_size",
        "namespace",
        "package",
        "pre_stop_handler",
        "pre_stop_timeout",
        "project_name",
        "runtime",
        "strategy_config",
        "timeout",
        "user_data",
        "version",
        "version_description",
        "xrole",
    }
)


def decode_export_function_type(value: Any) -> Any:
    return _EXPORT_FUNCTION_TYPE.get(value, value) if type(value) is str else value


def decode_import_function_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ImportFunctionRequestBody)
    get = data.get
    if "file_code" in data:
        model.file_code = data["file_code"]
    if "file_name" in data:
        model.file_name = data["file_name"]
    if "file_type" in data:
        model.file_type = data["file_type"]
    if "func_name" in data:
        model.func_name = data["func_name"]
    model.package = get("package")
    model._extra = None
    if not _IMPORT_FUNCTION_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _IMPORT_FUNCTION_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_import_function_request_body(model: Any) -> Any:
    if not isinstance(model, models.ImportFunctionRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "file_code", None)) is not None:
        data["file_code"] = value
    if (value := getattr(model, "file_name", None)) is not None:
        data["file_name"] = value
    if (value := getattr(model, "file_type", None)) is not None:
        data["file_type"] = value
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := model.package) is not None:
        data["package"] = value
    return finish(data, model)


def decode_import_function_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ImportFunctionResponseBody)
    get = data.get
    model.app_xrole = get("app_xrole")
    model.code_filename = get("code_filename")
    model.code_size = get("code_size")
    model.code_type = shared.decode_code_type(get("code_type"))
    model.code_url = get("code_url")
    model.cpu = get("cpu")
    model.depend_list = get("depend_list")
    model.depend_version_list = get("depend_version_list")
    model.description = get("description")
    model.digest = get("digest")
    model.domain_id = get("domain_id")
    model.enterprise_project_id = get("enterprise_project_id")
    model.extend_config = get("extend_config")
    model.func_name = get("func_name")
    model.func_urn = get("func_urn")
    model.func_vpc = shared.decode_func_vpc(get("func_vpc"))
    model.gpu_memory = get("gpu_memory")
    model.handler = get("handler")
    model.image_name = get("image_name")
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.last_modified = decode_datetime(get("last_modified"))
    model.memory_size = get("memory_size")
    model.namespace = get("namespace")
    model.package = get("package")
    model.pre_stop_handler = get("pre_stop_handler")
    model.pre_stop_timeout = get("pre_stop_timeout")
    model.project_name = get("project_name")
    model.runtime = shared.decode_runtime(get("runtime"))
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    model.timeout = get("timeout")
    model.user_data = get("user_data")
    model.version = get("version")
    model.version_description = get("version_description")
    model.xrole = get("xrole")
    model._extra = None
    if not _IMPORT_FUNCTION_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _IMPORT_FUNCTION_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_import_function_response_body(model: Any) -> Any:
    if not isinstance(model, models.ImportFunctionResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.app_xrole) is not None:
        data["app_xrole"] = value
    if (value := model.code_filename) is not None:
        data["code_filename"] = value
    if (value := model.code_size) is not None:
        data["code_size"] = value
    if (value := model.code_type) is not None:
        data["code_type"] = encode_enum(value)
    if (value := model.code_url) is not None:
        data["code_url"] = value
    if (value := model.cpu) is not None:
        data["cpu"] = value
    if (value := model.depend_list) is not None:
        data["depend_list"] = encode_scalars(value)
    if (value := model.depend_version_list) is not None:
        data["depend_version_list"] = encode_scalars(value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.digest) is not None:
        data["digest"] = value
    if (value := model.domain_id) is not None:
        data["domain_id"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.extend_config) is not None:
        data["extend_config"] = value
    if (value := model.func_name) is not None:
        data["func_name"] = value
    if (value := model.func_urn) is not None:
        data["func_urn"] = value
    if (value := model.func_vpc) is not None:
        data["func_vpc"] = shared.encode_func_vpc(value)
    if (value := model.gpu_memory) is not None:
        data["gpu_memory"] = value
    if (value := model.handler) is not None:
        data["handler"] = value
    if (value := model.image_name) is not None:
        data["image_name"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := model.memory_size) is not None:
        data["memory_size"] = value
    if (value := model.namespace) is not None:
        data["namespace"] = value
    if (value := model.package) is not None:
        data["package"] = value
    if (value := model.pre_stop_handler) is not None:
        data["pre_stop_handler"] = value
    if (value := model.pre_stop_timeout) is not None:
        data["pre_stop_timeout"] = value
    if (value := model.project_name) is not None:
        data["project_name"] = value
    if (value := model.runtime) is not None:
        data["runtime"] = encode_enum(value)
    if (value := model.strategy_config) is not None:
        data["strategy_config"] = shared.encode_strategy_config(value)
    if (value := model.timeout) is not None:
        data["timeout"] = value
    if (value := model.user_data) is not None:
        data["user_data"] = value
    if (value := model.version) is not None:
        data["version"] = value
    if (value := model.version_description) is not None:
        data["version_description"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "ImportFunctionRequestBody": (
        decode_import_function_request_body,
        encode_import_function_request_body,
    ),
    "ImportFunctionResponseBody": (
        decode_import_function_response_body,
        encode_import_function_response_body,
    ),
}
