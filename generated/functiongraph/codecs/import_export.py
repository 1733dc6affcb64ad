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
    keep,
)
from ..models import import_export as models
from . import shared

new = object.__new__
_EXPORT_FUNCTION_TYPE = {member.value: member for member in models.ExportFunctionType}
_IMPORT_FUNCTION_REQUEST_BODY_KEYS = {
    "file_code": "file_code",
    "file_name": "file_name",
    "file_type": "file_type",
    "func_name": "func_name",
    "package": "package",
}
_IMPORT_FUNCTION_RESPONSE_BODY_KEYS = {
    "app_xrole": "app_xrole",
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "cpu": "cpu",
    "depend_list": "depend_list",
    "depend_version_list": "depend_version_list",
    "description": "description",
    "digest": "digest",
    "domain_id": "domain_id",
    "enterprise_project_id": "enterprise_project_id",
    "extend_config": "extend_config",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "func_vpc": "func_vpc",
    "gpu_memory": "gpu_memory",
    "handler": "handler",
    "image_name": "image_name",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "last_modified": "last_modified",
    "memory_size": "memory_size",
    "namespace": "namespace",
    "package": "package",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "project_name": "project_name",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
    "timeout": "timeout",
    "user_data": "user_data",
    "version": "version",
    "version_description": "version_description",
    "xrole": "xrole",
}


def decode_export_function_type(value: Any) -> Any:
    return _EXPORT_FUNCTION_TYPE.get(value, value) if type(value) is str else value


def decode_import_function_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ImportFunctionRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("file_code")) is not None:
        model.file_code = value
    else:
        missing += 1
    if (value := get("file_name")) is not None:
        model.file_name = value
    else:
        missing += 1
    if (value := get("file_type")) is not None:
        model.file_type = value
    else:
        missing += 1
    if (value := get("func_name")) is not None:
        model.func_name = value
    else:
        missing += 1
    if (value := get("package")) is None:
        missing += 1
    model.package = value
    if len(data) + missing != 5:
        keep(model, data, _IMPORT_FUNCTION_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("app_xrole")) is None:
        missing += 1
    model.app_xrole = value
    if (value := get("code_filename")) is None:
        missing += 1
    model.code_filename = value
    if (value := get("code_size")) is None:
        missing += 1
    model.code_size = value
    if (value := get("code_type")) is not None:
        model.code_type = shared.decode_code_type(value)
    else:
        model.code_type = None
        missing += 1
    if (value := get("code_url")) is None:
        missing += 1
    model.code_url = value
    if (value := get("cpu")) is None:
        missing += 1
    model.cpu = value
    if (value := get("depend_list")) is None:
        missing += 1
    model.depend_list = value
    if (value := get("depend_version_list")) is None:
        missing += 1
    model.depend_version_list = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("digest")) is None:
        missing += 1
    model.digest = value
    if (value := get("domain_id")) is None:
        missing += 1
    model.domain_id = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("extend_config")) is None:
        missing += 1
    model.extend_config = value
    if (value := get("func_name")) is None:
        missing += 1
    model.func_name = value
    if (value := get("func_urn")) is None:
        missing += 1
    model.func_urn = value
    if (value := get("func_vpc")) is not None:
        model.func_vpc = shared.decode_func_vpc(value)
    else:
        model.func_vpc = None
        missing += 1
    if (value := get("gpu_memory")) is None:
        missing += 1
    model.gpu_memory = value
    if (value := get("handler")) is None:
        missing += 1
    model.handler = value
    if (value := get("image_name")) is None:
        missing += 1
    model.image_name = value
    if (value := get("initializer_handler")) is None:
        missing += 1
    model.initializer_handler = value
    if (value := get("initializer_timeout")) is None:
        missing += 1
    model.initializer_timeout = value
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
    else:
        model.last_modified = None
        missing += 1
    if (value := get("memory_size")) is None:
        missing += 1
    model.memory_size = value
    if (value := get("namespace")) is None:
        missing += 1
    model.namespace = value
    if (value := get("package")) is None:
        missing += 1
    model.package = value
    if (value := get("pre_stop_handler")) is None:
        missing += 1
    model.pre_stop_handler = value
    if (value := get("pre_stop_timeout")) is None:
        missing += 1
    model.pre_stop_timeout = value
    if (value := get("project_name")) is None:
        missing += 1
    model.project_name = value
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        model.runtime = None
        missing += 1
    if (value := get("strategy_config")) is not None:
        model.strategy_config = shared.decode_strategy_config(value)
    else:
        model.strategy_config = None
        missing += 1
    if (value := get("timeout")) is None:
        missing += 1
    model.timeout = value
    if (value := get("user_data")) is None:
        missing += 1
    model.user_data = value
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if (value := get("version_description")) is None:
        missing += 1
    model.version_description = value
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 35:
        keep(model, data, _IMPORT_FUNCTION_RESPONSE_BODY_KEYS)
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
