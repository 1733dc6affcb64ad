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
    nulls,
    unknown,
)
from ..models import versions as models
from . import shared

new = object.__new__
_COMBINE_TYPE = {member.value: member for member in models.CombineType}
_OP = {member.value: member for member in models.Op}
_RULE_TYPE = {member.value: member for member in models.RuleType}
_CREATE_FUNCTION_VERSION_REQUEST_BODY_KEYS = frozenset(
    {"description", "digest", "version"}
)
_CREATE_FUNCTION_VERSION_RESPONSE_BODY_KEYS = frozenset(
    {
        "app_xrole",
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "cpu",
        "dependencies",
        "description",
        "digest",
        "domain_id",
        "enable_dynamic_memory",
        "encrypted_user_data",
        "enterprise_project_id",
        "func_name",
        "func_urn",
        "func_vpc",
        "function_async_config",
        "handler",
        "image_name",
        "initializer_handler",
        "initializer_timeout",
        "last_modified",
        "log_group_id",
        "log_stream_id",
        "long_time",
        "memory_size",
        "mount_config",
        "namespace",
        "package",
        "pre_stop_handler",
        "pre_stop_timeout",
        "project_name",
        "runtime",
        "strategy_config",
        "timeout",
        "type",
        "user_data",
        "version",
        "version_description",
        "xrole",
        "status",
    }
)
_CREATE_VERSION_ALIAS_REQUEST_BODY_KEYS = frozenset(
    {
        "additional_version_strategy",
        "additional_version_weights",
        "description",
        "name",
        "version",
    }
)
_CREATE_VERSION_ALIAS_RESPONSE_BODY_KEYS = frozenset(
    {
        "additional_version_strategy",
        "additional_version_weights",
        "alias_urn",
        "description",
        "last_modified",
        "name",
        "version",
    }
)
_FUNCTION_ASYNC_CONFIG_KEYS = frozenset(
    {
        "created_time",
        "destination_config",
        "last_modified",
        "max_async_event_age_in_seconds",
        "max_async_retry_attempts",
    }
)
_LIST_FUNCTION_VERSION_RESULT_KEYS = frozenset(
    {
        "app_xrole",
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "concurrency",
        "concurrent_num",
        "cpu",
        "custom_image",
        "digest",
        "domain_id",
        "enable_auth_in_header",
        "enable_dynamic_memory",
        "encrypted_user_data",
        "enterprise_project_id",
        "func_name",
        "func_urn",
        "func_vpc_id",
        "function_async_config",
        "handler",
        "image_name",
        "initializer_handler",
        "initializer_timeout",
        "is_stateful_function",
        "last_modified",
        "long_time",
        "memory_size",
        "namespace",
        "package",
        "pre_stop_handler",
        "pre_stop_timeout",
        "project_name",
        "reserved_instance_idle_mode",
        "runtime",
        "strategy_config",
        "timeout",
        "type",
        "user_data",
        "version",
        "xrole",
    }
)
_LIST_FUNCTION_VERSIONS_RESPONSE_BODY_KEYS = frozenset(
    {"count", "next_marker", "versions"}
)
_LIST_VERSION_ALIAS_RESULT_KEYS = frozenset(
    {
        "additional_version_weights",
        "alias_urn",
        "description",
        "last_modified",
        "name",
        "version",
    }
)
_SHOW_VERSION_ALIAS_RESPONSE_BODY_KEYS = frozenset(
    {
        "additional_version_strategy",
        "additional_version_weights",
        "alias_urn",
        "description",
        "last_modified",
        "name",
        "version",
    }
)
_UPDATE_VERSION_ALIAS_REQUEST_BODY_KEYS = frozenset(
    {
        "additional_version_strategy",
        "additional_version_weights",
        "description",
        "version",
    }
)
_UPDATE_VERSION_ALIAS_RESPONSE_BODY_KEYS = frozenset(
    {
        "additional_version_weights",
        "alias_urn",
        "description",
        "last_modified",
        "name",
        "version",
    }
)
_VERSION_STRATEGY_KEYS = frozenset({"combine_type", "rules"})
_VERSION_STRATEGY_RULES_KEYS = frozenset({"op", "param", "rule_type", "value"})


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
    get = data.get
    model.description = get("description")
    model.digest = get("digest")
    model.version = get("version")
    model._extra = None
    if not _CREATE_FUNCTION_VERSION_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_FUNCTION_VERSION_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.app_xrole = get("app_xrole")
    model.code_filename = get("code_filename")
    if "code_size" in data:
        model.code_size = data["code_size"]
    if "code_type" in data:
        model.code_type = shared.decode_code_type(data["code_type"])
    model.code_url = get("code_url")
    if "cpu" in data:
        model.cpu = data["cpu"]
    model.dependencies = each(shared.decode_dependency, get("dependencies"))
    model.description = get("description")
    if "digest" in data:
        model.digest = data["digest"]
    if "domain_id" in data:
        model.domain_id = data["domain_id"]
    model.enable_dynamic_memory = get("enable_dynamic_memory")
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.func_vpc = shared.decode_func_vpc(get("func_vpc"))
    model.function_async_config = decode_function_async_config(
        get("function_async_config")
    )
    if "handler" in data:
        model.handler = data["handler"]
    if "image_name" in data:
        model.image_name = data["image_name"]
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    model.log_group_id = get("log_group_id")
    model.log_stream_id = get("log_stream_id")
    model.long_time = get("long_time")
    if "memory_size" in data:
        model.memory_size = data["memory_size"]
    model.mount_config = shared.decode_mount_config(get("mount_config"))
    if "namespace" in data:
        model.namespace = data["namespace"]
    if "package" in data:
        model.package = data["package"]
    model.pre_stop_handler = get("pre_stop_handler")
    model.pre_stop_timeout = get("pre_stop_timeout")
    if "project_name" in data:
        model.project_name = data["project_name"]
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.type = shared.decode_type(get("type"))
    model.user_data = get("user_data")
    if "version" in data:
        model.version = data["version"]
    model.version_description = get("version_description")
    model.xrole = get("xrole")
    model.status = get("status")
    model._extra = None
    if not _CREATE_FUNCTION_VERSION_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_FUNCTION_VERSION_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.additional_version_strategy = each_value(
        decode_version_strategy, get("additional_version_strategy")
    )
    model.additional_version_weights = get("additional_version_weights")
    model.description = get("description")
    if "name" in data:
        model.name = data["name"]
    if "version" in data:
        model.version = data["version"]
    model._extra = None
    if not _CREATE_VERSION_ALIAS_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_VERSION_ALIAS_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.additional_version_strategy = each_value(
        decode_version_strategy, get("additional_version_strategy")
    )
    model.additional_version_weights = get("additional_version_weights")
    if "alias_urn" in data:
        model.alias_urn = data["alias_urn"]
    model.description = get("description")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    if "name" in data:
        model.name = data["name"]
    if "version" in data:
        model.version = data["version"]
    model._extra = None
    if not _CREATE_VERSION_ALIAS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_VERSION_ALIAS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.created_time = get("created_time")
    if "destination_config" in data:
        model.destination_config = shared.decode_func_async_destination_config(
            data["destination_config"]
        )
    model.last_modified = get("last_modified")
    if "max_async_event_age_in_seconds" in data:
        model.max_async_event_age_in_seconds = data["max_async_event_age_in_seconds"]
    if "max_async_retry_attempts" in data:
        model.max_async_retry_attempts = data["max_async_retry_attempts"]
    model._extra = None
    if not _FUNCTION_ASYNC_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNCTION_ASYNC_CONFIG_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.app_xrole = get("app_xrole")
    model.code_filename = get("code_filename")
    if "code_size" in data:
        model.code_size = data["code_size"]
    if "code_type" in data:
        model.code_type = shared.decode_code_type(data["code_type"])
    model.code_url = get("code_url")
    model.concurrency = get("concurrency")
    model.concurrent_num = get("concurrent_num")
    if "cpu" in data:
        model.cpu = data["cpu"]
    model.custom_image = shared.decode_custom_image(get("custom_image"))
    if "digest" in data:
        model.digest = data["digest"]
    if "domain_id" in data:
        model.domain_id = data["domain_id"]
    model.enable_auth_in_header = get("enable_auth_in_header")
    model.enable_dynamic_memory = get("enable_dynamic_memory")
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.func_vpc_id = get("func_vpc_id")
    model.function_async_config = decode_function_async_config(
        get("function_async_config")
    )
    if "handler" in data:
        model.handler = data["handler"]
    if "image_name" in data:
        model.image_name = data["image_name"]
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.is_stateful_function = get("is_stateful_function")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    model.long_time = get("long_time")
    if "memory_size" in data:
        model.memory_size = data["memory_size"]
    if "namespace" in data:
        model.namespace = data["namespace"]
    if "package" in data:
        model.package = data["package"]
    model.pre_stop_handler = get("pre_stop_handler")
    model.pre_stop_timeout = get("pre_stop_timeout")
    if "project_name" in data:
        model.project_name = data["project_name"]
    model.reserved_instance_idle_mode = get("reserved_instance_idle_mode")
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.type = get("type")
    model.user_data = get("user_data")
    if "version" in data:
        model.version = data["version"]
    model.xrole = get("xrole")
    model._extra = None
    if not _LIST_FUNCTION_VERSION_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_VERSION_RESULT_KEYS)
    model._nulls = nulls(data)
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
    if "count" in data:
        model.count = data["count"]
    if "next_marker" in data:
        model.next_marker = data["next_marker"]
    if "versions" in data:
        model.versions = each(decode_list_function_version_result, data["versions"])
    model._extra = None
    if not _LIST_FUNCTION_VERSIONS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_VERSIONS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.additional_version_weights = get("additional_version_weights")
    if "alias_urn" in data:
        model.alias_urn = data["alias_urn"]
    model.description = get("description")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    if "name" in data:
        model.name = data["name"]
    if "version" in data:
        model.version = data["version"]
    model._extra = None
    if not _LIST_VERSION_ALIAS_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_VERSION_ALIAS_RESULT_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.additional_version_strategy = each_value(
        decode_version_strategy, get("additional_version_strategy")
    )
    model.additional_version_weights = get("additional_version_weights")
    if "alias_urn" in data:
        model.alias_urn = data["alias_urn"]
    model.description = get("description")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    if "name" in data:
        model.name = data["name"]
    if "version" in data:
        model.version = data["version"]
    model._extra = None
    if not _SHOW_VERSION_ALIAS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_VERSION_ALIAS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.additional_version_strategy = each_value(
        decode_version_strategy, get("additional_version_strategy")
    )
    model.additional_version_weights = get("additional_version_weights")
    model.description = get("description")
    if "version" in data:
        model.version = data["version"]
    model._extra = None
    if not _UPDATE_VERSION_ALIAS_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_VERSION_ALIAS_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.additional_version_weights = get("additional_version_weights")
    if "alias_urn" in data:
        model.alias_urn = data["alias_urn"]
    model.description = get("description")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    if "name" in data:
        model.name = data["name"]
    if "version" in data:
        model.version = data["version"]
    model._extra = None
    if not _UPDATE_VERSION_ALIAS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_VERSION_ALIAS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.combine_type = decode_combine_type(get("combine_type"))
    model.rules = each(decode_version_strategy_rules, get("rules"))
    model._extra = None
    if not _VERSION_STRATEGY_KEYS.issuperset(data):
        model._extra = unknown(data, _VERSION_STRATEGY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.op = decode_op(get("op"))
    model.param = get("param")
    model.rule_type = decode_rule_type(get("rule_type"))
    model.value = get("value")
    model._extra = None
    if not _VERSION_STRATEGY_RULES_KEYS.issuperset(data):
        model._extra = unknown(data, _VERSION_STRATEGY_RULES_KEYS)
    model._nulls = nulls(data)
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
