"""Codecs of versions: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_datetime,
    each,
    each_value,
    encode,
    encode_datetime,
    encode_enum,
    finish,
    keep,
)
from ..models import versions as models
from . import shared

new = object.__new__
_COMBINE_TYPE = {member.value: member for member in models.CombineType}
_OP = {member.value: member for member in models.Op}
_RULE_TYPE = {member.value: member for member in models.RuleType}
_CREATE_FUNCTION_VERSION_REQUEST_BODY_KEYS = {
    "description": "description",
    "digest": "digest",
    "version": "version",
}
_CREATE_FUNCTION_VERSION_RESPONSE_BODY_KEYS = {
    "app_xrole": "app_xrole",
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "cpu": "cpu",
    "dependencies": "dependencies",
    "description": "description",
    "digest": "digest",
    "domain_id": "domain_id",
    "enable_dynamic_memory": "enable_dynamic_memory",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "func_vpc": "func_vpc",
    "function_async_config": "function_async_config",
    "handler": "handler",
    "image_name": "image_name",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "last_modified": "last_modified",
    "log_group_id": "log_group_id",
    "log_stream_id": "log_stream_id",
    "long_time": "long_time",
    "memory_size": "memory_size",
    "mount_config": "mount_config",
    "namespace": "namespace",
    "package": "package",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "project_name": "project_name",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
    "timeout": "timeout",
    "type": "type",
    "user_data": "user_data",
    "version": "version",
    "version_description": "version_description",
    "xrole": "xrole",
    "status": "status",
}
_CREATE_VERSION_ALIAS_REQUEST_BODY_KEYS = {
    "additional_version_strategy": "additional_version_strategy",
    "additional_version_weights": "additional_version_weights",
    "description": "description",
    "name": "name",
    "version": "version",
}
_CREATE_VERSION_ALIAS_RESPONSE_BODY_KEYS = {
    "additional_version_strategy": "additional_version_strategy",
    "additional_version_weights": "additional_version_weights",
    "alias_urn": "alias_urn",
    "description": "description",
    "last_modified": "last_modified",
    "name": "name",
    "version": "version",
}
_FUNCTION_ASYNC_CONFIG_KEYS = {
    "created_time": "created_time",
    "destination_config": "destination_config",
    "last_modified": "last_modified",
    "max_async_event_age_in_seconds": "max_async_event_age_in_seconds",
    "max_async_retry_attempts": "max_async_retry_attempts",
}
_LIST_FUNCTION_VERSION_RESULT_KEYS = {
    "app_xrole": "app_xrole",
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "concurrency": "concurrency",
    "concurrent_num": "concurrent_num",
    "cpu": "cpu",
    "custom_image": "custom_image",
    "digest": "digest",
    "domain_id": "domain_id",
    "enable_auth_in_header": "enable_auth_in_header",
    "enable_dynamic_memory": "enable_dynamic_memory",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "func_vpc_id": "func_vpc_id",
    "function_async_config": "function_async_config",
    "handler": "handler",
    "image_name": "image_name",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "is_stateful_function": "is_stateful_function",
    "last_modified": "last_modified",
    "long_time": "long_time",
    "memory_size": "memory_size",
    "namespace": "namespace",
    "package": "package",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "project_name": "project_name",
    "reserved_instance_idle_mode": "reserved_instance_idle_mode",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
    "timeout": "timeout",
    "type": "type",
    "user_data": "user_data",
    "version": "version",
    "xrole": "xrole",
}
_LIST_FUNCTION_VERSIONS_RESPONSE_BODY_KEYS = {
    "count": "count",
    "next_marker": "next_marker",
    "versions": "versions",
}
_LIST_VERSION_ALIAS_RESULT_KEYS = {
    "additional_version_weights": "additional_version_weights",
    "alias_urn": "alias_urn",
    "description": "description",
    "last_modified": "last_modified",
    "name": "name",
    "version": "version",
}
_SHOW_VERSION_ALIAS_RESPONSE_BODY_KEYS = {
    "additional_version_strategy": "additional_version_strategy",
    "additional_version_weights": "additional_version_weights",
    "alias_urn": "alias_urn",
    "description": "description",
    "last_modified": "last_modified",
    "name": "name",
    "version": "version",
}
_UPDATE_VERSION_ALIAS_REQUEST_BODY_KEYS = {
    "additional_version_strategy": "additional_version_strategy",
    "additional_version_weights": "additional_version_weights",
    "description": "description",
    "version": "version",
}
_UPDATE_VERSION_ALIAS_RESPONSE_BODY_KEYS = {
    "additional_version_weights": "additional_version_weights",
    "alias_urn": "alias_urn",
    "description": "description",
    "last_modified": "last_modified",
    "name": "name",
    "version": "version",
}
_VERSION_STRATEGY_KEYS = {"combine_type": "combine_type", "rules": "rules"}
_VERSION_STRATEGY_RULES_KEYS = {
    "op": "op",
    "param": "param",
    "rule_type": "rule_type",
    "value": "value",
}


def decode_combine_type(value: Any) -> Any:
    return _COMBINE_TYPE.get(value, value) if type(value) is str else value


def decode_op(value: Any) -> Any:
    return _OP.get(value, value) if type(value) is str else value


def decode_rule_type(value: Any) -> Any:
    return _RULE_TYPE.get(value, value) if type(value) is str else value


def decode_create_function_version_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateFunctionVersionRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("digest")) is None:
        missing += 1
    model.digest = value
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 3:
        keep(model, data, _CREATE_FUNCTION_VERSION_REQUEST_BODY_KEYS)
    return model


def encode_create_function_version_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateFunctionVersionRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.digest) is not None:
        data["digest"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


def decode_create_function_version_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateFunctionVersionResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("app_xrole")) is None:
        missing += 1
    model.app_xrole = value
    if (value := get("code_filename")) is None:
        missing += 1
    model.code_filename = value
    if (value := get("code_size")) is not None:
        model.code_size = value
    else:
        missing += 1
    if (value := get("code_type")) is not None:
        model.code_type = shared.decode_code_type(value)
    else:
        missing += 1
    if (value := get("code_url")) is None:
        missing += 1
    model.code_url = value
    if (value := get("cpu")) is not None:
        model.cpu = value
    else:
        missing += 1
    if (value := get("dependencies")) is not None:
        model.dependencies = each(shared.decode_dependency, value)
    else:
        model.dependencies = None
        missing += 1
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("digest")) is not None:
        model.digest = value
    else:
        missing += 1
    if (value := get("domain_id")) is not None:
        model.domain_id = value
    else:
        missing += 1
    if (value := get("enable_dynamic_memory")) is None:
        missing += 1
    model.enable_dynamic_memory = value
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("func_name")) is not None:
        model.func_name = value
    else:
        missing += 1
    if (value := get("func_urn")) is not None:
        model.func_urn = value
    else:
        missing += 1
    if (value := get("func_vpc")) is not None:
        model.func_vpc = shared.decode_func_vpc(value)
    else:
        model.func_vpc = None
        missing += 1
    if (value := get("function_async_config")) is not None:
        model.function_async_config = decode_function_async_config(value)
    else:
        model.function_async_config = None
        missing += 1
    if (value := get("handler")) is not None:
        model.handler = value
    else:
        missing += 1
    if (value := get("image_name")) is not None:
        model.image_name = value
    else:
        missing += 1
    if (value := get("initializer_handler")) is None:
        missing += 1
    model.initializer_handler = value
    if (value := get("initializer_timeout")) is None:
        missing += 1
    model.initializer_timeout = value
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
    else:
        missing += 1
    if (value := get("log_group_id")) is None:
        missing += 1
    model.log_group_id = value
    if (value := get("log_stream_id")) is None:
        missing += 1
    model.log_stream_id = value
    if (value := get("long_time")) is None:
        missing += 1
    model.long_time = value
    if (value := get("memory_size")) is not None:
        model.memory_size = value
    else:
        missing += 1
    if (value := get("mount_config")) is not None:
        model.mount_config = shared.decode_mount_config(value)
    else:
        model.mount_config = None
        missing += 1
    if (value := get("namespace")) is not None:
        model.namespace = value
    else:
        missing += 1
    if (value := get("package")) is not None:
        model.package = value
    else:
        missing += 1
    if (value := get("pre_stop_handler")) is None:
        missing += 1
    model.pre_stop_handler = value
    if (value := get("pre_stop_timeout")) is None:
        missing += 1
    model.pre_stop_timeout = value
    if (value := get("project_name")) is not None:
        model.project_name = value
    else:
        missing += 1
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        missing += 1
    if (value := get("strategy_config")) is not None:
        model.strategy_config = shared.decode_strategy_config(value)
    else:
        model.strategy_config = None
        missing += 1
    if (value := get("timeout")) is not None:
        model.timeout = value
    else:
        missing += 1
    if (value := get("type")) is not None:
        model.type = shared.decode_type(value)
    else:
        model.type = None
        missing += 1
    if (value := get("user_data")) is None:
        missing += 1
    model.user_data = value
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if (value := get("version_description")) is None:
        missing += 1
    model.version_description = value
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if (value := get("status")) is None:
        missing += 1
    model.status = value
    if len(data) + missing != 41:
        keep(model, data, _CREATE_FUNCTION_VERSION_RESPONSE_BODY_KEYS)
    return model


def encode_create_function_version_response_body(model: Any) -> Any:
    if not isinstance(model, models.CreateFunctionVersionResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.app_xrole) is not None:
        data["app_xrole"] = value
    if (value := model.code_filename) is not None:
        data["code_filename"] = value
    if (value := getattr(model, "code_size", None)) is not None:
        data["code_size"] = value
    if (value := getattr(model, "code_type", None)) is not None:
        data["code_type"] = encode_enum(value)
    if (value := model.code_url) is not None:
        data["code_url"] = value
    if (value := getattr(model, "cpu", None)) is not None:
        data["cpu"] = value
    if (value := model.dependencies) is not None:
        data["dependencies"] = each(shared.encode_dependency, value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "digest", None)) is not None:
        data["digest"] = value
    if (value := getattr(model, "domain_id", None)) is not None:
        data["domain_id"] = value
    if (value := model.enable_dynamic_memory) is not None:
        data["enable_dynamic_memory"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.func_vpc) is not None:
        data["func_vpc"] = shared.encode_func_vpc(value)
    if (value := model.function_async_config) is not None:
        data["function_async_config"] = encode_function_async_config(value)
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := getattr(model, "image_name", None)) is not None:
        data["image_name"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := model.log_group_id) is not None:
        data["log_group_id"] = value
    if (value := model.log_stream_id) is not None:
        data["log_stream_id"] = value
    if (value := model.long_time) is not None:
        data["long_time"] = value
    if (value := getattr(model, "memory_size", None)) is not None:
        data["memory_size"] = value
    if (value := model.mount_config) is not None:
        data["mount_config"] = shared.encode_mount_config(value)
    if (value := getattr(model, "namespace", None)) is not None:
        data["namespace"] = value
    if (value := getattr(model, "package", None)) is not None:
        data["package"] = value
    if (value := model.pre_stop_handler) is not None:
        data["pre_stop_handler"] = value
    if (value := model.pre_stop_timeout) is not None:
        data["pre_stop_timeout"] = value
    if (value := getattr(model, "project_name", None)) is not None:
        data["project_name"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := model.strategy_config) is not None:
        data["strategy_config"] = shared.encode_strategy_config(value)
    if (value := getattr(model, "timeout", None)) is not None:
        data["timeout"] = value
    if (value := model.type) is not None:
        data["type"] = encode_enum(value)
    if (value := model.user_data) is not None:
        data["user_data"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    if (value := model.version_description) is not None:
        data["version_description"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    if (value := model.status) is not None:
        data["status"] = value
    return finish(data, model)


def decode_create_version_alias_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateVersionAliasRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("additional_version_strategy")) is not None:
        model.additional_version_strategy = each_value(decode_version_strategy, value)
    else:
        model.additional_version_strategy = None
        missing += 1
    if (value := get("additional_version_weights")) is None:
        missing += 1
    model.additional_version_weights = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if len(data) + missing != 5:
        keep(model, data, _CREATE_VERSION_ALIAS_REQUEST_BODY_KEYS)
    return model


def encode_create_version_alias_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateVersionAliasRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.additional_version_strategy) is not None:
        data["additional_version_strategy"] = each_value(encode_version_strategy, value)
    if (value := model.additional_version_weights) is not None:
        data["additional_version_weights"] = encode(value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    return finish(data, model)


def decode_create_version_alias_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateVersionAliasResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("additional_version_strategy")) is not None:
        model.additional_version_strategy = each_value(decode_version_strategy, value)
    else:
        model.additional_version_strategy = None
        missing += 1
    if (value := get("additional_version_weights")) is None:
        missing += 1
    model.additional_version_weights = value
    if (value := get("alias_urn")) is not None:
        model.alias_urn = value
    else:
        missing += 1
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if len(data) + missing != 7:
        keep(model, data, _CREATE_VERSION_ALIAS_RESPONSE_BODY_KEYS)
    return model


def encode_create_version_alias_response_body(model: Any) -> Any:
    if not isinstance(model, models.CreateVersionAliasResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.additional_version_strategy) is not None:
        data["additional_version_strategy"] = each_value(encode_version_strategy, value)
    if (value := model.additional_version_weights) is not None:
        data["additional_version_weights"] = encode(value)
    if (value := getattr(model, "alias_urn", None)) is not None:
        data["alias_urn"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    return finish(data, model)


def decode_function_async_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FunctionAsyncConfig)
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
    if len(data) + missing != 5:
        keep(model, data, _FUNCTION_ASYNC_CONFIG_KEYS)
    return model


def encode_function_async_config(model: Any) -> Any:
    if not isinstance(model, models.FunctionAsyncConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.created_time) is not None:
        data["created_time"] = value
    if (value := getattr(model, "destination_config", None)) is not None:
        data["destination_config"] = shared.encode_func_async_destination_config(value)
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "max_async_event_age_in_seconds", None)) is not None:
        data["max_async_event_age_in_seconds"] = value
    if (value := getattr(model, "max_async_retry_attempts", None)) is not None:
        data["max_async_retry_attempts"] = value
    return finish(data, model)


def decode_list_function_version_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionVersionResult)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("app_xrole")) is None:
        missing += 1
    model.app_xrole = value
    if (value := get("code_filename")) is None:
        missing += 1
    model.code_filename = value
    if (value := get("code_size")) is not None:
        model.code_size = value
    else:
        missing += 1
    if (value := get("code_type")) is not None:
        model.code_type = shared.decode_code_type(value)
    else:
        missing += 1
    if (value := get("code_url")) is None:
        missing += 1
    model.code_url = value
    if (value := get("concurrency")) is None:
        missing += 1
    model.concurrency = value
    if (value := get("concurrent_num")) is None:
        missing += 1
    model.concurrent_num = value
    if (value := get("cpu")) is not None:
        model.cpu = value
    else:
        missing += 1
    if (value := get("custom_image")) is not None:
        model.custom_image = shared.decode_custom_image(value)
    else:
        model.custom_image = None
        missing += 1
    if (value := get("digest")) is not None:
        model.digest = value
    else:
        missing += 1
    if (value := get("domain_id")) is not None:
        model.domain_id = value
    else:
        missing += 1
    if (value := get("enable_auth_in_header")) is None:
        missing += 1
    model.enable_auth_in_header = value
    if (value := get("enable_dynamic_memory")) is None:
        missing += 1
    model.enable_dynamic_memory = value
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("func_name")) is not None:
        model.func_name = value
    else:
        missing += 1
    if (value := get("func_urn")) is not None:
        model.func_urn = value
    else:
        missing += 1
    if (value := get("func_vpc_id")) is None:
        missing += 1
    model.func_vpc_id = value
    if (value := get("function_async_config")) is not None:
        model.function_async_config = decode_function_async_config(value)
    else:
        model.function_async_config = None
        missing += 1
    if (value := get("handler")) is not None:
        model.handler = value
    else:
        missing += 1
    if (value := get("image_name")) is not None:
        model.image_name = value
    else:
        missing += 1
    if (value := get("initializer_handler")) is None:
        missing += 1
    model.initializer_handler = value
    if (value := get("initializer_timeout")) is None:
        missing += 1
    model.initializer_timeout = value
    if (value := get("is_stateful_function")) is None:
        missing += 1
    model.is_stateful_function = value
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
    else:
        missing += 1
    if (value := get("long_time")) is None:
        missing += 1
    model.long_time = value
    if (value := get("memory_size")) is not None:
        model.memory_size = value
    else:
        missing += 1
    if (value := get("namespace")) is not None:
        model.namespace = value
    else:
        missing += 1
    if (value := get("package")) is not None:
        model.package = value
    else:
        missing += 1
    if (value := get("pre_stop_handler")) is None:
        missing += 1
    model.pre_stop_handler = value
    if (value := get("pre_stop_timeout")) is None:
        missing += 1
    model.pre_stop_timeout = value
    if (value := get("project_name")) is not None:
        model.project_name = value
    else:
        missing += 1
    if (value := get("reserved_instance_idle_mode")) is None:
        missing += 1
    model.reserved_instance_idle_mode = value
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        missing += 1
    if (value := get("strategy_config")) is not None:
        model.strategy_config = shared.decode_strategy_config(value)
    else:
        model.strategy_config = None
        missing += 1
    if (value := get("timeout")) is not None:
        model.timeout = value
    else:
        missing += 1
    if (value := get("type")) is None:
        missing += 1
    model.type = value
    if (value := get("user_data")) is None:
        missing += 1
    model.user_data = value
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 40:
        keep(model, data, _LIST_FUNCTION_VERSION_RESULT_KEYS)
    return model


def encode_list_function_version_result(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionVersionResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.app_xrole) is not None:
        data["app_xrole"] = value
    if (value := model.code_filename) is not None:
        data["code_filename"] = value
    if (value := getattr(model, "code_size", None)) is not None:
        data["code_size"] = value
    if (value := getattr(model, "code_type", None)) is not None:
        data["code_type"] = encode_enum(value)
    if (value := model.code_url) is not None:
        data["code_url"] = value
    if (value := model.concurrency) is not None:
        data["concurrency"] = value
    if (value := model.concurrent_num) is not None:
        data["concurrent_num"] = value
    if (value := getattr(model, "cpu", None)) is not None:
        data["cpu"] = value
    if (value := model.custom_image) is not None:
        data["custom_image"] = shared.encode_custom_image(value)
    if (value := getattr(model, "digest", None)) is not None:
        data["digest"] = value
    if (value := getattr(model, "domain_id", None)) is not None:
        data["domain_id"] = value
    if (value := model.enable_auth_in_header) is not None:
        data["enable_auth_in_header"] = value
    if (value := model.enable_dynamic_memory) is not None:
        data["enable_dynamic_memory"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.func_vpc_id) is not None:
        data["func_vpc_id"] = value
    if (value := model.function_async_config) is not None:
        data["function_async_config"] = encode_function_async_config(value)
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := getattr(model, "image_name", None)) is not None:
        data["image_name"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.is_stateful_function) is not None:
        data["is_stateful_function"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := model.long_time) is not None:
        data["long_time"] = value
    if (value := getattr(model, "memory_size", None)) is not None:
        data["memory_size"] = value
    if (value := getattr(model, "namespace", None)) is not None:
        data["namespace"] = value
    if (value := getattr(model, "package", None)) is not None:
        data["package"] = value
    if (value := model.pre_stop_handler) is not None:
        data["pre_stop_handler"] = value
    if (value := model.pre_stop_timeout) is not None:
        data["pre_stop_timeout"] = value
    if (value := getattr(model, "project_name", None)) is not None:
        data["project_name"] = value
    if (value := model.reserved_instance_idle_mode) is not None:
        data["reserved_instance_idle_mode"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := model.strategy_config) is not None:
        data["strategy_config"] = shared.encode_strategy_config(value)
    if (value := getattr(model, "timeout", None)) is not None:
        data["timeout"] = value
    if (value := model.type) is not None:
        data["type"] = value
    if (value := model.user_data) is not None:
        data["user_data"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_list_function_versions_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionVersionsResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is not None:
        model.count = value
    else:
        missing += 1
    if (value := get("next_marker")) is not None:
        model.next_marker = value
    else:
        missing += 1
    if (value := get("versions")) is not None:
        model.versions = each(decode_list_function_version_result, value)
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _LIST_FUNCTION_VERSIONS_RESPONSE_BODY_KEYS)
    return model


def encode_list_function_versions_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionVersionsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "count", None)) is not None:
        data["count"] = value
    if (value := getattr(model, "next_marker", None)) is not None:
        data["next_marker"] = value
    if (value := getattr(model, "versions", None)) is not None:
        data["versions"] = each(encode_list_function_version_result, value)
    return finish(data, model)


def decode_list_version_alias_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListVersionAliasResult)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("additional_version_weights")) is None:
        missing += 1
    model.additional_version_weights = value
    if (value := get("alias_urn")) is not None:
        model.alias_urn = value
    else:
        missing += 1
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _LIST_VERSION_ALIAS_RESULT_KEYS)
    return model


def encode_list_version_alias_result(model: Any) -> Any:
    if not isinstance(model, models.ListVersionAliasResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.additional_version_weights) is not None:
        data["additional_version_weights"] = encode(value)
    if (value := getattr(model, "alias_urn", None)) is not None:
        data["alias_urn"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    return finish(data, model)


def decode_show_version_alias_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowVersionAliasResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("additional_version_strategy")) is not None:
        model.additional_version_strategy = each_value(decode_version_strategy, value)
    else:
        model.additional_version_strategy = None
        missing += 1
    if (value := get("additional_version_weights")) is None:
        missing += 1
    model.additional_version_weights = value
    if (value := get("alias_urn")) is not None:
        model.alias_urn = value
    else:
        missing += 1
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if len(data) + missing != 7:
        keep(model, data, _SHOW_VERSION_ALIAS_RESPONSE_BODY_KEYS)
    return model


def encode_show_version_alias_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowVersionAliasResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.additional_version_strategy) is not None:
        data["additional_version_strategy"] = each_value(encode_version_strategy, value)
    if (value := model.additional_version_weights) is not None:
        data["additional_version_weights"] = encode(value)
    if (value := getattr(model, "alias_urn", None)) is not None:
        data["alias_urn"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    return finish(data, model)


def decode_update_version_alias_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateVersionAliasRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("additional_version_strategy")) is not None:
        model.additional_version_strategy = each_value(decode_version_strategy, value)
    else:
        model.additional_version_strategy = None
        missing += 1
    if (value := get("additional_version_weights")) is None:
        missing += 1
    model.additional_version_weights = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _UPDATE_VERSION_ALIAS_REQUEST_BODY_KEYS)
    return model


def encode_update_version_alias_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateVersionAliasRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.additional_version_strategy) is not None:
        data["additional_version_strategy"] = each_value(encode_version_strategy, value)
    if (value := model.additional_version_weights) is not None:
        data["additional_version_weights"] = encode(value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    return finish(data, model)


def decode_update_version_alias_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateVersionAliasResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("additional_version_weights")) is None:
        missing += 1
    model.additional_version_weights = value
    if (value := get("alias_urn")) is not None:
        model.alias_urn = value
    else:
        missing += 1
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _UPDATE_VERSION_ALIAS_RESPONSE_BODY_KEYS)
    return model


def encode_update_version_alias_response_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateVersionAliasResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.additional_version_weights) is not None:
        data["additional_version_weights"] = encode(value)
    if (value := getattr(model, "alias_urn", None)) is not None:
        data["alias_urn"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    return finish(data, model)


def decode_version_strategy(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.VersionStrategy)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("combine_type")) is not None:
        model.combine_type = decode_combine_type(value)
    else:
        model.combine_type = None
        missing += 1
    if (value := get("rules")) is not None:
        model.rules = each(decode_version_strategy_rules, value)
    else:
        model.rules = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _VERSION_STRATEGY_KEYS)
    return model


def encode_version_strategy(model: Any) -> Any:
    if not isinstance(model, models.VersionStrategy):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.combine_type) is not None:
        data["combine_type"] = encode_enum(value)
    if (value := model.rules) is not None:
        data["rules"] = each(encode_version_strategy_rules, value)
    return finish(data, model)


def decode_version_strategy_rules(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.VersionStrategyRules)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("op")) is not None:
        model.op = decode_op(value)
    else:
        model.op = None
        missing += 1
    if (value := get("param")) is None:
        missing += 1
    model.param = value
    if (value := get("rule_type")) is not None:
        model.rule_type = decode_rule_type(value)
    else:
        model.rule_type = None
        missing += 1
    if (value := get("value")) is None:
        missing += 1
    model.value = value
    if len(data) + missing != 4:
        keep(model, data, _VERSION_STRATEGY_RULES_KEYS)
    return model


def encode_version_strategy_rules(model: Any) -> Any:
    if not isinstance(model, models.VersionStrategyRules):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.op) is not None:
        data["op"] = encode_enum(value)
    if (value := model.param) is not None:
        data["param"] = value
    if (value := model.rule_type) is not None:
        data["rule_type"] = encode_enum(value)
    if (value := model.value) is not None:
        data["value"] = value
    return finish(data, model)


def decode_list_version_aliases_200(value: Any) -> Any:
    return each(decode_list_version_alias_result, value)


CODECS: dict[str, Any] = {
    "CreateFunctionVersionRequestBody": (
        decode_create_function_version_request_body,
        encode_create_function_version_request_body,
    ),
    "CreateFunctionVersionResponseBody": (
        decode_create_function_version_response_body,
        encode_create_function_version_response_body,
    ),
    "CreateVersionAliasRequestBody": (
        decode_create_version_alias_request_body,
        encode_create_version_alias_request_body,
    ),
    "CreateVersionAliasResponseBody": (
        decode_create_version_alias_response_body,
        encode_create_version_alias_response_body,
    ),
    "FunctionAsyncConfig": (decode_function_async_config, encode_function_async_config),
    "ListFunctionVersionResult": (
        decode_list_function_version_result,
        encode_list_function_version_result,
    ),
    "ListFunctionVersionsResponseBody": (
        decode_list_function_versions_response_body,
        encode_list_function_versions_response_body,
    ),
    "ListVersionAliasResult": (
        decode_list_version_alias_result,
        encode_list_version_alias_result,
    ),
    "ShowVersionAliasResponseBody": (
        decode_show_version_alias_response_body,
        encode_show_version_alias_response_body,
    ),
    "UpdateVersionAliasRequestBody": (
        decode_update_version_alias_request_body,
        encode_update_version_alias_request_body,
    ),
    "UpdateVersionAliasResponseBody": (
        decode_update_version_alias_response_body,
        encode_update_version_alias_response_body,
    ),
    "VersionStrategy": (decode_version_strategy, encode_version_strategy),
    "VersionStrategyRules": (
        decode_version_strategy_rules,
        encode_version_strategy_rules,
    ),
}
