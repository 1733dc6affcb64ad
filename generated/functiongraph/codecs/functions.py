"""Codecs of functions: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_datetime,
    each,
    encode,
    encode_datetime,
    encode_enum,
    encode_scalars,
    finish,
    nulls,
    unknown,
)
from ..models import functions as models
from . import shared

new = object.__new__
_LIST_BRIDGE_VERSIONS_TYPE = {
    member.value: member for member in models.ListBridgeVersionsType
}
_SHOW_FUNC_SNAPSHOT_STATE_ACTION = {
    member.value: member for member in models.ShowFuncSnapshotStateAction
}
_UPDATE_FUNC_SNAPSHOT_ACTION = {
    member.value: member for member in models.UpdateFuncSnapshotAction
}
_CREATE_FUNCTION_REQUEST_BODY_KEYS = frozenset(
    {
        "app_xrole",
        "code_encrypt_kms_key_id",
        "code_filename",
        "code_type",
        "code_url",
        "custom_image",
        "depend_version_list",
        "description",
        "domain_names",
        "enable_dynamic_memory",
        "enable_lts_log",
        "encrypted_user_data",
        "enterprise_project_id",
        "func_code",
        "func_name",
        "func_vpc",
        "gpu_memory",
        "gpu_type",
        "handler",
        "initializer_handler",
        "initializer_timeout",
        "is_stateful_function",
        "log_config",
        "lts_custom_tag",
        "memory_size",
        "mount_config",
        "network_controller",
        "package",
        "pre_stop_handler",
        "pre_stop_timeout",
        "runtime",
        "tags",
        "timeout",
        "type",
        "user_data",
        "user_data_encrypt_kms_key_id",
        "xrole",
    }
)
_CREATE_FUNCTION_RESPONSE_BODY_KEYS = frozenset(
    {
        "allow_ephemeral_storage",
        "apig_route_enable",
        "app_xrole",
        "code_encrypt_kms_key_id",
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "cpu",
        "custom_image",
        "depend_list",
        "depend_version_list",
        "dependencies",
        "description",
        "digest",
        "domain_id",
        "domain_names",
        "enable_auth_in_header",
        "enable_class_isolation",
        "enable_cloud_debug",
        "enable_dynamic_memory",
        "enable_lts_log",
        "encrypted_user_data",
        "enterprise_project_id",
        "ephemeral_storage",
        "extend_config",
        "func_id",
        "func_name",
        "func_urn",
        "func_vpc",
        "gpu_memory",
        "gpu_type",
        "handler",
        "heartbeat_handler",
        "image_name",
        "initializer_handler",
        "initializer_timeout",
        "is_bridge_function",
        "is_return_stream",
        "is_stateful_function",
        "last_modified",
        "log_group_id",
        "log_stream_id",
        "long_time",
        "lts_custom_tag",
        "memory_size",
        "mount_config",
        "namespace",
        "network_controller",
        "package",
        "pre_stop_handler",
        "pre_stop_timeout",
        "project_name",
        "reserved_instance_count",
        "resource_id",
        "runtime",
        "strategy_config",
        "timeout",
        "type",
        "user_data",
        "user_data_encrypt_kms_key_id",
        "version",
        "xrole",
    }
)
_CREATE_VPC_ENDPOINT_REPONSE_BODY_KEYS = frozenset({"address", "endpoints"})
_CREATE_VPC_ENDPOINT_REQUEST_BODY_KEYS = frozenset(
    {"flavor", "subnet_id", "vpc_id", "xrole"}
)
_FUNC_CODE_KEYS = frozenset({"file", "link"})
_FUNC_LOG_CONFIG_KEYS = frozenset(
    {"group_id", "group_name", "stream_id", "stream_name"}
)
_KV_ITEM_KEYS = frozenset({"key", "value"})
_LIST_ENTERPRISE_RESOURCE_DETAIL_KEYS = frozenset({"detailId"})
_LIST_ENTERPRISE_RESOURCE_REQUEST_BODY_KEYS = frozenset(
    {"action", "limit", "matches", "offset", "sys_tags", "without_any_tag"}
)
_LIST_ENTERPRISE_RESOURCE_RESPONSE_BODY_KEYS = frozenset({"resources", "total_count"})
_LIST_ENTERPRISE_RESOURCE_RESULT_KEYS = frozenset(
    {"resource_detail", "resource_id", "resource_name", "sys_tags", "tags"}
)
_LIST_FUNCTION_RESULT_KEYS = frozenset(
    {
        "app_xrole",
        "bind_bridge_funcUrns",
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "cpu",
        "description",
        "digest",
        "domain_id",
        "encrypted_user_data",
        "enterprise_project_id",
        "extend_config",
        "fail_count",
        "func_name",
        "func_urn",
        "func_vpc_id",
        "gpu_memory",
        "handler",
        "image_name",
        "initializer_handler",
        "initializer_timeout",
        "is_bridge_function",
        "last_modified",
        "log_group_id",
        "log_stream_id",
        "long_time",
        "memory_size",
        "namespace",
        "package",
        "pre_stop_handler",
        "pre_stop_timeout",
        "project_name",
        "resource_id",
        "runtime",
        "strategy_config",
        "timeout",
        "type",
        "user_data",
        "version",
        "xrole",
    }
)
_LIST_FUNCTION_TAGS_RESPONSE_BODY_KEYS = frozenset({"sys_tags", "tags"})
_LIST_FUNCTIONS_RESPONSE_BODY_KEYS = frozenset({"count", "functions", "next_marker"})
_LIST_TENANT_TAGS_RESPONSE_BODY_KEYS = frozenset({"sys_tags", "tags"})
_NETWORK_CONTROL_CONFIG_KEYS = frozenset(
    {"disable_public_network", "trigger_access_vpcs"}
)
_QUERY_FUNC_SNAPSHOT_RESPONSE_BODY_KEYS = frozenset({"code", "state"})
_SERVICE_BRIDGE_VERSION_KEYS = frozenset({"code_url", "name", "version"})
_SHOW_FUNCTION_CODE_RESPONSE_BODY_KEYS = frozenset(
    {
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "depend_list",
        "depend_version_list",
        "dependencies",
        "digest",
        "domain_id",
        "func_code",
        "func_name",
        "func_urn",
        "last_modified",
        "runtime",
        "strategy_config",
    }
)
_SHOW_FUNCTION_CONFIG_RESPONSE_BODY_KEYS = frozenset(
    {
        "allow_ephemeral_storage",
        "apig_route_enable",
        "app_xrole",
        "code_encrypt_kms_key_id",
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "cpu",
        "custom_image",
        "depend_list",
        "depend_version_list",
        "dependencies",
        "description",
        "digest",
        "domain_id",
        "enable_auth_in_header",
        "enable_class_isolation",
        "enable_cloud_debug",
        "enable_dynamic_memory",
        "enable_lts_log",
        "encrypted_user_data",
        "enterprise_project_id",
        "ephemeral_storage",
        "func_id",
        "func_name",
        "func_urn",
        "func_vpc",
        "gpu_memory",
        "gpu_type",
        "handler",
        "heartbeat_handler",
        "image_name",
        "initializer_handler",
        "initializer_timeout",
        "is_bridge_function",
        "is_return_stream",
        "is_stateful_function",
        "last_modified",
        "log_group_id",
        "log_stream_id",
        "long_time",
        "lts_custom_tag",
        "memory_size",
        "mount_config",
        "namespace",
        "network_controller",
        "package",
        "peering_cidr",
        "pre_stop_handler",
        "pre_stop_timeout",
        "project_name",
        "reserved_instance_idle_mode",
        "resource_id",
        "runtime",
        "strategy_config",
        "timeout",
        "type",
        "user_data",
        "user_data_encrypt_kms_key_id",
        "version",
        "xrole",
    }
)
_TAG_ITEM_KEYS = frozenset({"key", "values"})
_UPDATE_FUNCTION_CODE_REQUEST_BODY_KEYS = frozenset(
    {
        "code_encrypt_kms_key_id",
        "code_filename",
        "code_type",
        "code_url",
        "depend_version_list",
        "func_code",
    }
)
_UPDATE_FUNCTION_CODE_RESPONSE_BODY_KEYS = frozenset(
    {
        "code_encrypt_kms_key_id",
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "depend_list",
        "depend_version_list",
        "dependencies",
        "digest",
        "domain_id",
        "func_code",
        "func_name",
        "func_urn",
        "last_modified",
        "runtime",
        "strategy_config",
    }
)
_UPDATE_FUNCTION_CONFIG_REQUEST_BODY_KEYS = frozenset(
    {
        "app_xrole",
        "custom_image",
        "description",
        "domain_names",
        "enable_auth_in_header",
        "enable_class_isolation",
        "enable_dynamic_memory",
        "enable_lts_log",
        "encrypted_user_data",
        "enterprise_project_id",
        "ephemeral_storage",
        "extend_config",
        "func_name",
        "func_vpc",
        "gpu_memory",
        "gpu_type",
        "handler",
        "heartbeat_handler",
        "initializer_handler",
        "initializer_timeout",
        "is_stateful_function",
        "log_config",
        "lts_custom_tag",
        "memory_size",
        "mount_config",
        "network_controller",
        "peering_cidr",
        "pre_stop_handler",
        "pre_stop_timeout",
        "restore_hook_handler",
        "restore_hook_timeout",
        "runtime",
        "strategy_config",
        "timeout",
        "user_data",
        "user_data_encrypt_kms_key_id",
        "xrole",
    }
)
_UPDATE_FUNCTION_CONFIG_RESPONSE_BODY_KEYS = frozenset(
    {
        "app_xrole",
        "code_filename",
        "code_size",
        "code_type",
        "code_url",
        "cpu",
        "custom_image",
        "dependencies",
        "description",
        "digest",
        "domain_id",
        "domain_names",
        "enable_auth_in_header",
        "enable_cloud_debug",
        "enable_dynamic_memory",
        "enable_lts_log",
        "encrypted_user_data",
        "enterprise_project_id",
        "ephemeral_storage",
        "func_id",
        "func_name",
        "func_urn",
        "func_vpc",
        "gpu_memory",
        "handler",
        "image_name",
        "initializer_handler",
        "initializer_timeout",
        "is_return_stream",
        "is_stateful_function",
        "last_modified",
        "log_group_id",
        "log_stream_id",
        "long_time",
        "lts_custom_tag",
        "memory_size",
        "mount_config",
        "namespace",
        "package",
        "peering_cidr",
        "pre_stop_handler",
        "pre_stop_timeout",
        "project_name",
        "resource_id",
        "runtime",
        "strategy_config",
        "timeout",
        "type",
        "user_data",
        "user_data_encrypt_kms_key_id",
        "version",
        "xrole",
    }
)
_UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_REQUEST_BODY_KEYS = frozenset({"max_instance_num"})
_UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_RESPONSE_BODY_KEYS = frozenset(
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
        "domain_names",
        "enable_auth_in_header",
        "enable_cloud_debug",
        "enable_dynamic_memory",
        "encrypted_user_data",
        "enterprise_project_id",
        "func_name",
        "func_urn",
        "func_vpc",
        "handler",
        "image_name",
        "initializer_handler",
        "initializer_timeout",
        "is_return_stream",
        "is_stateful_function",
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
        "xrole",
    }
)
_UPDATE_FUNCTION_TAGS_REQUEST_BODY_KEYS = frozenset({"action", "sys_tags", "tags"})
_VPC_CONFIG_KEYS = frozenset({"vpc_id", "vpc_name"})


def decode_list_bridge_versions_type(value: Any) -> Any:
    return _LIST_BRIDGE_VERSIONS_TYPE.get(value, value) if type(value) is str else value


def decode_show_func_snapshot_state_action(value: Any) -> Any:
    return (
        _SHOW_FUNC_SNAPSHOT_STATE_ACTION.get(value, value)
        if type(value) is str
        else value
    )


def decode_update_func_snapshot_action(value: Any) -> Any:
    return (
        _UPDATE_FUNC_SNAPSHOT_ACTION.get(value, value) if type(value) is str else value
    )


def decode_create_function_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateFunctionRequestBody)
    get = data.get
    model.app_xrole = get("app_xrole")
    model.code_encrypt_kms_key_id = get("code_encrypt_kms_key_id")
    model.code_filename = get("code_filename")
    model.code_type = shared.decode_code_type(get("code_type"))
    model.code_url = get("code_url")
    model.custom_image = shared.decode_custom_image(get("custom_image"))
    model.depend_version_list = get("depend_version_list")
    model.description = get("description")
    model.domain_names = get("domain_names")
    model.enable_dynamic_memory = get("enable_dynamic_memory")
    model.enable_lts_log = get("enable_lts_log")
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    model.func_code = decode_func_code(get("func_code"))
    if "func_name" in data:
        model.func_name = data["func_name"]
    model.func_vpc = shared.decode_func_vpc(get("func_vpc"))
    model.gpu_memory = get("gpu_memory")
    model.gpu_type = get("gpu_type")
    if "handler" in data:
        model.handler = data["handler"]
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.is_stateful_function = get("is_stateful_function")
    model.log_config = decode_func_log_config(get("log_config"))
    model.lts_custom_tag = get("lts_custom_tag")
    if "memory_size" in data:
        model.memory_size = data["memory_size"]
    model.mount_config = shared.decode_mount_config(get("mount_config"))
    model.network_controller = decode_network_control_config(get("network_controller"))
    if "package" in data:
        model.package = data["package"]
    model.pre_stop_handler = get("pre_stop_handler")
    model.pre_stop_timeout = get("pre_stop_timeout")
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.tags = get("tags")
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.type = shared.decode_type(get("type"))
    model.user_data = get("user_data")
    model.user_data_encrypt_kms_key_id = get("user_data_encrypt_kms_key_id")
    model.xrole = get("xrole")
    model._extra = None
    if not _CREATE_FUNCTION_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_FUNCTION_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_function_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateFunctionRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.app_xrole) is not None:
        data["app_xrole"] = value
    if (value := model.code_encrypt_kms_key_id) is not None:
        data["code_encrypt_kms_key_id"] = value
    if (value := model.code_filename) is not None:
        data["code_filename"] = value
    if (value := model.code_type) is not None:
        data["code_type"] = encode_enum(value)
    if (value := model.code_url) is not None:
        data["code_url"] = value
    if (value := model.custom_image) is not None:
        data["custom_image"] = shared.encode_custom_image(value)
    if (value := model.depend_version_list) is not None:
        data["depend_version_list"] = encode_scalars(value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.domain_names) is not None:
        data["domain_names"] = value
    if (value := model.enable_dynamic_memory) is not None:
        data["enable_dynamic_memory"] = value
    if (value := model.enable_lts_log) is not None:
        data["enable_lts_log"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.func_code) is not None:
        data["func_code"] = encode_func_code(value)
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := model.func_vpc) is not None:
        data["func_vpc"] = shared.encode_func_vpc(value)
    if (value := model.gpu_memory) is not None:
        data["gpu_memory"] = value
    if (value := model.gpu_type) is not None:
        data["gpu_type"] = value
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.is_stateful_function) is not None:
        data["is_stateful_function"] = value
    if (value := model.log_config) is not None:
        data["log_config"] = encode_func_log_config(value)
    if (value := model.lts_custom_tag) is not None:
        data["lts_custom_tag"] = encode(value)
    if (value := getattr(model, "memory_size", None)) is not None:
        data["memory_size"] = value
    if (value := model.mount_config) is not None:
        data["mount_config"] = shared.encode_mount_config(value)
    if (value := model.network_controller) is not None:
        data["network_controller"] = encode_network_control_config(value)
    if (value := getattr(model, "package", None)) is not None:
        data["package"] = value
    if (value := model.pre_stop_handler) is not None:
        data["pre_stop_handler"] = value
    if (value := model.pre_stop_timeout) is not None:
        data["pre_stop_timeout"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := model.tags) is not None:
        data["tags"] = value
    if (value := getattr(model, "timeout", None)) is not None:
        data["timeout"] = value
    if (value := model.type) is not None:
        data["type"] = encode_enum(value)
    if (value := model.user_data) is not None:
        data["user_data"] = value
    if (value := model.user_data_encrypt_kms_key_id) is not None:
        data["user_data_encrypt_kms_key_id"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_create_function_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateFunctionResponseBody)
    get = data.get
    model.allow_ephemeral_storage = get("allow_ephemeral_storage")
    model.apig_route_enable = get("apig_route_enable")
    model.app_xrole = get("app_xrole")
    model.code_encrypt_kms_key_id = get("code_encrypt_kms_key_id")
    model.code_filename = get("code_filename")
    if "code_size" in data:
        model.code_size = data["code_size"]
    if "code_type" in data:
        model.code_type = shared.decode_code_type(data["code_type"])
    model.code_url = get("code_url")
    if "cpu" in data:
        model.cpu = data["cpu"]
    model.custom_image = shared.decode_custom_image(get("custom_image"))
    model.depend_list = get("depend_list")
    model.depend_version_list = get("depend_version_list")
    model.dependencies = each(shared.decode_dependency, get("dependencies"))
    model.description = get("description")
    if "digest" in data:
        model.digest = data["digest"]
    if "domain_id" in data:
        model.domain_id = data["domain_id"]
    model.domain_names = get("domain_names")
    model.enable_auth_in_header = get("enable_auth_in_header")
    model.enable_class_isolation = get("enable_class_isolation")
    model.enable_cloud_debug = get("enable_cloud_debug")
    model.enable_dynamic_memory = get("enable_dynamic_memory")
    model.enable_lts_log = get("enable_lts_log")
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    model.ephemeral_storage = get("ephemeral_storage")
    model.extend_config = get("extend_config")
    model.func_id = get("func_id")
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.func_vpc = shared.decode_func_vpc(get("func_vpc"))
    model.gpu_memory = get("gpu_memory")
    model.gpu_type = get("gpu_type")
    if "handler" in data:
        model.handler = data["handler"]
    model.heartbeat_handler = get("heartbeat_handler")
    if "image_name" in data:
        model.image_name = data["image_name"]
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.is_bridge_function = get("is_bridge_function")
    model.is_return_stream = get("is_return_stream")
    model.is_stateful_function = get("is_stateful_function")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    model.log_group_id = get("log_group_id")
    model.log_stream_id = get("log_stream_id")
    model.long_time = get("long_time")
    model.lts_custom_tag = get("lts_custom_tag")
    if "memory_size" in data:
        model.memory_size = data["memory_size"]
    model.mount_config = shared.decode_mount_config(get("mount_config"))
    if "namespace" in data:
        model.namespace = data["namespace"]
    model.network_controller = decode_network_control_config(get("network_controller"))
    if "package" in data:
        model.package = data["package"]
    model.pre_stop_handler = get("pre_stop_handler")
    model.pre_stop_timeout = get("pre_stop_timeout")
    if "project_name" in data:
        model.project_name = data["project_name"]
    model.reserved_instance_count = get("reserved_instance_count")
    model.resource_id = get("resource_id")
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.type = shared.decode_type(get("type"))
    model.user_data = get("user_data")
    model.user_data_encrypt_kms_key_id = get("user_data_encrypt_kms_key_id")
    if "version" in data:
        model.version = data["version"]
    model.xrole = get("xrole")
    model._extra = None
    if not _CREATE_FUNCTION_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_FUNCTION_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_function_response_body(model: Any) -> Any:
    if not isinstance(model, models.CreateFunctionResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.allow_ephemeral_storage) is not None:
        data["allow_ephemeral_storage"] = value
    if (value := model.apig_route_enable) is not None:
        data["apig_route_enable"] = value
    if (value := model.app_xrole) is not None:
        data["app_xrole"] = value
    if (value := model.code_encrypt_kms_key_id) is not None:
        data["code_encrypt_kms_key_id"] = value
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
    if (value := model.custom_image) is not None:
        data["custom_image"] = shared.encode_custom_image(value)
    if (value := model.depend_list) is not None:
        data["depend_list"] = encode_scalars(value)
    if (value := model.depend_version_list) is not None:
        data["depend_version_list"] = encode_scalars(value)
    if (value := model.dependencies) is not None:
        data["dependencies"] = each(shared.encode_dependency, value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "digest", None)) is not None:
        data["digest"] = value
    if (value := getattr(model, "domain_id", None)) is not None:
        data["domain_id"] = value
    if (value := model.domain_names) is not None:
        data["domain_names"] = value
    if (value := model.enable_auth_in_header) is not None:
        data["enable_auth_in_header"] = value
    if (value := model.enable_class_isolation) is not None:
        data["enable_class_isolation"] = value
    if (value := model.enable_cloud_debug) is not None:
        data["enable_cloud_debug"] = value
    if (value := model.enable_dynamic_memory) is not None:
        data["enable_dynamic_memory"] = value
    if (value := model.enable_lts_log) is not None:
        data["enable_lts_log"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.ephemeral_storage) is not None:
        data["ephemeral_storage"] = value
    if (value := model.extend_config) is not None:
        data["extend_config"] = value
    if (value := model.func_id) is not None:
        data["func_id"] = value
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.func_vpc) is not None:
        data["func_vpc"] = shared.encode_func_vpc(value)
    if (value := model.gpu_memory) is not None:
        data["gpu_memory"] = value
    if (value := model.gpu_type) is not None:
        data["gpu_type"] = value
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := model.heartbeat_handler) is not None:
        data["heartbeat_handler"] = value
    if (value := getattr(model, "image_name", None)) is not None:
        data["image_name"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.is_bridge_function) is not None:
        data["is_bridge_function"] = value
    if (value := model.is_return_stream) is not None:
        data["is_return_stream"] = value
    if (value := model.is_stateful_function) is not None:
        data["is_stateful_function"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := model.log_group_id) is not None:
        data["log_group_id"] = value
    if (value := model.log_stream_id) is not None:
        data["log_stream_id"] = value
    if (value := model.long_time) is not None:
        data["long_time"] = value
    if (value := model.lts_custom_tag) is not None:
        data["lts_custom_tag"] = encode(value)
    if (value := getattr(model, "memory_size", None)) is not None:
        data["memory_size"] = value
    if (value := model.mount_config) is not None:
        data["mount_config"] = shared.encode_mount_config(value)
    if (value := getattr(model, "namespace", None)) is not None:
        data["namespace"] = value
    if (value := model.network_controller) is not None:
        data["network_controller"] = encode_network_control_config(value)
    if (value := getattr(model, "package", None)) is not None:
        data["package"] = value
    if (value := model.pre_stop_handler) is not None:
        data["pre_stop_handler"] = value
    if (value := model.pre_stop_timeout) is not None:
        data["pre_stop_timeout"] = value
    if (value := getattr(model, "project_name", None)) is not None:
        data["project_name"] = value
    if (value := model.reserved_instance_count) is not None:
        data["reserved_instance_count"] = value
    if (value := model.resource_id) is not None:
        data["resource_id"] = value
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
    if (value := model.user_data_encrypt_kms_key_id) is not None:
        data["user_data_encrypt_kms_key_id"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_create_vpc_endpoint_reponse_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateVpcEndpointReponseBody)
    get = data.get
    model.address = get("address")
    model.endpoints = get("endpoints")
    model._extra = None
    if not _CREATE_VPC_ENDPOINT_REPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_VPC_ENDPOINT_REPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_vpc_endpoint_reponse_body(model: Any) -> Any:
    if not isinstance(model, models.CreateVpcEndpointReponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.address) is not None:
        data["address"] = value
    if (value := model.endpoints) is not None:
        data["endpoints"] = encode_scalars(value)
    return finish(data, model)


def decode_create_vpc_endpoint_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateVpcEndpointRequestBody)
    get = data.get
    model.flavor = get("flavor")
    if "subnet_id" in data:
        model.subnet_id = data["subnet_id"]
    if "vpc_id" in data:
        model.vpc_id = data["vpc_id"]
    model.xrole = get("xrole")
    model._extra = None
    if not _CREATE_VPC_ENDPOINT_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_VPC_ENDPOINT_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_vpc_endpoint_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateVpcEndpointRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.flavor) is not None:
        data["flavor"] = value
    if (value := getattr(model, "subnet_id", None)) is not None:
        data["subnet_id"] = value
    if (value := getattr(model, "vpc_id", None)) is not None:
        data["vpc_id"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_func_code(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FuncCode)
    get = data.get
    model.file = get("file")
    model.link = get("link")
    model._extra = None
    if not _FUNC_CODE_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNC_CODE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_func_code(model: Any) -> Any:
    if not isinstance(model, models.FuncCode):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.file) is not None:
        data["file"] = value
    if (value := model.link) is not None:
        data["link"] = value
    return finish(data, model)


def decode_func_log_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FuncLogConfig)
    get = data.get
    model.group_id = get("group_id")
    model.group_name = get("group_name")
    model.stream_id = get("stream_id")
    model.stream_name = get("stream_name")
    model._extra = None
    if not _FUNC_LOG_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNC_LOG_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_func_log_config(model: Any) -> Any:
    if not isinstance(model, models.FuncLogConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.group_id) is not None:
        data["group_id"] = value
    if (value := model.group_name) is not None:
        data["group_name"] = value
    if (value := model.stream_id) is not None:
        data["stream_id"] = value
    if (value := model.stream_name) is not None:
        data["stream_name"] = value
    return finish(data, model)


def decode_kv_item(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.KvItem)
    get = data.get
    model.key = get("key")
    model.value = get("value")
    model._extra = None
    if not _KV_ITEM_KEYS.issuperset(data):
        model._extra = unknown(data, _KV_ITEM_KEYS)
    model._nulls = nulls(data)
    return model


def encode_kv_item(model: Any) -> Any:
    if not isinstance(model, models.KvItem):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.key) is not None:
        data["key"] = value
    if (value := model.value) is not None:
        data["value"] = value
    return finish(data, model)


def decode_list_enterprise_resource_detail(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListEnterpriseResourceDetail)
    get = data.get
    model.detail_id = get("detailId")
    model._extra = None
    if not _LIST_ENTERPRISE_RESOURCE_DETAIL_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_ENTERPRISE_RESOURCE_DETAIL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_enterprise_resource_detail(model: Any) -> Any:
    if not isinstance(model, models.ListEnterpriseResourceDetail):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.detail_id) is not None:
        data["detailId"] = value
    return finish(data, model)


def decode_list_enterprise_resource_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListEnterpriseResourceRequestBody)
    get = data.get
    model.action = get("action")
    model.limit = get("limit")
    model.matches = each(decode_kv_item, get("matches"))
    model.offset = get("offset")
    model.sys_tags = each(decode_tag_item, get("sys_tags"))
    model.without_any_tag = get("without_any_tag")
    model._extra = None
    if not _LIST_ENTERPRISE_RESOURCE_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_ENTERPRISE_RESOURCE_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_enterprise_resource_request_body(model: Any) -> Any:
    if not isinstance(model, models.ListEnterpriseResourceRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.action) is not None:
        data["action"] = value
    if (value := model.limit) is not None:
        data["limit"] = value
    if (value := model.matches) is not None:
        data["matches"] = each(encode_kv_item, value)
    if (value := model.offset) is not None:
        data["offset"] = value
    if (value := model.sys_tags) is not None:
        data["sys_tags"] = each(encode_tag_item, value)
    if (value := model.without_any_tag) is not None:
        data["without_any_tag"] = value
    return finish(data, model)


def decode_list_enterprise_resource_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListEnterpriseResourceResponseBody)
    get = data.get
    model.resources = each(decode_list_enterprise_resource_result, get("resources"))
    model.total_count = get("total_count")
    model._extra = None
    if not _LIST_ENTERPRISE_RESOURCE_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_ENTERPRISE_RESOURCE_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_enterprise_resource_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListEnterpriseResourceResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.resources) is not None:
        data["resources"] = each(encode_list_enterprise_resource_result, value)
    if (value := model.total_count) is not None:
        data["total_count"] = value
    return finish(data, model)


def decode_list_enterprise_resource_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListEnterpriseResourceResult)
    get = data.get
    model.resource_detail = decode_list_enterprise_resource_detail(
        get("resource_detail")
    )
    model.resource_id = get("resource_id")
    model.resource_name = get("resource_name")
    model.sys_tags = each(decode_kv_item, get("sys_tags"))
    model.tags = each(decode_kv_item, get("tags"))
    model._extra = None
    if not _LIST_ENTERPRISE_RESOURCE_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_ENTERPRISE_RESOURCE_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_enterprise_resource_result(model: Any) -> Any:
    if not isinstance(model, models.ListEnterpriseResourceResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.resource_detail) is not None:
        data["resource_detail"] = encode_list_enterprise_resource_detail(value)
    if (value := model.resource_id) is not None:
        data["resource_id"] = value
    if (value := model.resource_name) is not None:
        data["resource_name"] = value
    if (value := model.sys_tags) is not None:
        data["sys_tags"] = each(encode_kv_item, value)
    if (value := model.tags) is not None:
        data["tags"] = each(encode_kv_item, value)
    return finish(data, model)


def decode_list_function_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionResult)
    get = data.get
    model.app_xrole = get("app_xrole")
    model.bind_bridge_func_urns = get("bind_bridge_funcUrns")
    model.code_filename = get("code_filename")
    if "code_size" in data:
        model.code_size = data["code_size"]
    if "code_type" in data:
        model.code_type = shared.decode_code_type(data["code_type"])
    model.code_url = get("code_url")
    if "cpu" in data:
        model.cpu = data["cpu"]
    model.description = get("description")
    if "digest" in data:
        model.digest = data["digest"]
    if "domain_id" in data:
        model.domain_id = data["domain_id"]
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    model.extend_config = get("extend_config")
    model.fail_count = get("fail_count")
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.func_vpc_id = get("func_vpc_id")
    model.gpu_memory = get("gpu_memory")
    if "handler" in data:
        model.handler = data["handler"]
    if "image_name" in data:
        model.image_name = data["image_name"]
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.is_bridge_function = get("is_bridge_function")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    model.log_group_id = get("log_group_id")
    model.log_stream_id = get("log_stream_id")
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
    model.resource_id = get("resource_id")
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.type = shared.decode_type(get("type"))
    model.user_data = get("user_data")
    if "version" in data:
        model.version = data["version"]
    model.xrole = get("xrole")
    model._extra = None
    if not _LIST_FUNCTION_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_function_result(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.app_xrole) is not None:
        data["app_xrole"] = value
    if (value := model.bind_bridge_func_urns) is not None:
        data["bind_bridge_funcUrns"] = encode_scalars(value)
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
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "digest", None)) is not None:
        data["digest"] = value
    if (value := getattr(model, "domain_id", None)) is not None:
        data["domain_id"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.extend_config) is not None:
        data["extend_config"] = value
    if (value := model.fail_count) is not None:
        data["fail_count"] = value
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.func_vpc_id) is not None:
        data["func_vpc_id"] = value
    if (value := model.gpu_memory) is not None:
        data["gpu_memory"] = value
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := getattr(model, "image_name", None)) is not None:
        data["image_name"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.is_bridge_function) is not None:
        data["is_bridge_function"] = value
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
    if (value := model.resource_id) is not None:
        data["resource_id"] = value
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
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_list_function_tags_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionTagsResponseBody)
    if "sys_tags" in data:
        model.sys_tags = each(decode_kv_item, data["sys_tags"])
    if "tags" in data:
        model.tags = each(decode_kv_item, data["tags"])
    model._extra = None
    if not _LIST_FUNCTION_TAGS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_TAGS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_function_tags_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionTagsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "sys_tags", None)) is not None:
        data["sys_tags"] = each(encode_kv_item, value)
    if (value := getattr(model, "tags", None)) is not None:
        data["tags"] = each(encode_kv_item, value)
    return finish(data, model)


def decode_list_functions_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionsResponseBody)
    if "count" in data:
        model.count = data["count"]
    if "functions" in data:
        model.functions = each(decode_list_function_result, data["functions"])
    if "next_marker" in data:
        model.next_marker = data["next_marker"]
    model._extra = None
    if not _LIST_FUNCTIONS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTIONS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_functions_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "count", None)) is not None:
        data["count"] = value
    if (value := getattr(model, "functions", None)) is not None:
        data["functions"] = each(encode_list_function_result, value)
    if (value := getattr(model, "next_marker", None)) is not None:
        data["next_marker"] = value
    return finish(data, model)


def decode_list_tenant_tags_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListTenantTagsResponseBody)
    if "sys_tags" in data:
        model.sys_tags = each(decode_tag_item, data["sys_tags"])
    if "tags" in data:
        model.tags = each(decode_tag_item, data["tags"])
    model._extra = None
    if not _LIST_TENANT_TAGS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_TENANT_TAGS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_tenant_tags_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListTenantTagsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "sys_tags", None)) is not None:
        data["sys_tags"] = each(encode_tag_item, value)
    if (value := getattr(model, "tags", None)) is not None:
        data["tags"] = each(encode_tag_item, value)
    return finish(data, model)


def decode_network_control_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.NetworkControlConfig)
    get = data.get
    model.disable_public_network = get("disable_public_network")
    model.trigger_access_vpcs = each(decode_vpc_config, get("trigger_access_vpcs"))
    model._extra = None
    if not _NETWORK_CONTROL_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _NETWORK_CONTROL_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_network_control_config(model: Any) -> Any:
    if not isinstance(model, models.NetworkControlConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.disable_public_network) is not None:
        data["disable_public_network"] = value
    if (value := model.trigger_access_vpcs) is not None:
        data["trigger_access_vpcs"] = each(encode_vpc_config, value)
    return finish(data, model)


def decode_query_func_snapshot_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.QueryFuncSnapshotResponseBody)
    get = data.get
    model.code = get("code")
    model.state = get("state")
    model._extra = None
    if not _QUERY_FUNC_SNAPSHOT_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _QUERY_FUNC_SNAPSHOT_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_query_func_snapshot_response_body(model: Any) -> Any:
    if not isinstance(model, models.QueryFuncSnapshotResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.code) is not None:
        data["code"] = value
    if (value := model.state) is not None:
        data["state"] = value
    return finish(data, model)


def decode_service_bridge_version(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ServiceBridgeVersion)
    get = data.get
    model.code_url = get("code_url")
    model.name = get("name")
    model.version = get("version")
    model._extra = None
    if not _SERVICE_BRIDGE_VERSION_KEYS.issuperset(data):
        model._extra = unknown(data, _SERVICE_BRIDGE_VERSION_KEYS)
    model._nulls = nulls(data)
    return model


def encode_service_bridge_version(model: Any) -> Any:
    if not isinstance(model, models.ServiceBridgeVersion):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.code_url) is not None:
        data["code_url"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


def decode_show_function_code_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowFunctionCodeResponseBody)
    get = data.get
    model.code_filename = get("code_filename")
    if "code_size" in data:
        model.code_size = data["code_size"]
    if "code_type" in data:
        model.code_type = shared.decode_code_type(data["code_type"])
    model.code_url = get("code_url")
    model.depend_list = get("depend_list")
    model.depend_version_list = get("depend_version_list")
    model.dependencies = each(shared.decode_dependency, get("dependencies"))
    if "digest" in data:
        model.digest = data["digest"]
    if "domain_id" in data:
        model.domain_id = data["domain_id"]
    model.func_code = decode_func_code(get("func_code"))
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    model._extra = None
    if not _SHOW_FUNCTION_CODE_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_FUNCTION_CODE_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_show_function_code_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowFunctionCodeResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.code_filename) is not None:
        data["code_filename"] = value
    if (value := getattr(model, "code_size", None)) is not None:
        data["code_size"] = value
    if (value := getattr(model, "code_type", None)) is not None:
        data["code_type"] = encode_enum(value)
    if (value := model.code_url) is not None:
        data["code_url"] = value
    if (value := model.depend_list) is not None:
        data["depend_list"] = encode_scalars(value)
    if (value := model.depend_version_list) is not None:
        data["depend_version_list"] = encode_scalars(value)
    if (value := model.dependencies) is not None:
        data["dependencies"] = each(shared.encode_dependency, value)
    if (value := getattr(model, "digest", None)) is not None:
        data["digest"] = value
    if (value := getattr(model, "domain_id", None)) is not None:
        data["domain_id"] = value
    if (value := model.func_code) is not None:
        data["func_code"] = encode_func_code(value)
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := model.strategy_config) is not None:
        data["strategy_config"] = shared.encode_strategy_config(value)
    return finish(data, model)


def decode_show_function_config_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowFunctionConfigResponseBody)
    get = data.get
    model.allow_ephemeral_storage = get("allow_ephemeral_storage")
    model.apig_route_enable = get("apig_route_enable")
    model.app_xrole = get("app_xrole")
    model.code_encrypt_kms_key_id = get("code_encrypt_kms_key_id")
    model.code_filename = get("code_filename")
    if "code_size" in data:
        model.code_size = data["code_size"]
    if "code_type" in data:
        model.code_type = shared.decode_code_type(data["code_type"])
    model.code_url = get("code_url")
    if "cpu" in data:
        model.cpu = data["cpu"]
    model.custom_image = shared.decode_custom_image(get("custom_image"))
    model.depend_list = get("depend_list")
    model.depend_version_list = get("depend_version_list")
    model.dependencies = each(shared.decode_dependency, get("dependencies"))
    model.description = get("description")
    if "digest" in data:
        model.digest = data["digest"]
    if "domain_id" in data:
        model.domain_id = data["domain_id"]
    model.enable_auth_in_header = get("enable_auth_in_header")
    model.enable_class_isolation = get("enable_class_isolation")
    model.enable_cloud_debug = get("enable_cloud_debug")
    model.enable_dynamic_memory = get("enable_dynamic_memory")
    model.enable_lts_log = get("enable_lts_log")
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    model.ephemeral_storage = get("ephemeral_storage")
    model.func_id = get("func_id")
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.func_vpc = shared.decode_func_vpc(get("func_vpc"))
    model.gpu_memory = get("gpu_memory")
    model.gpu_type = get("gpu_type")
    if "handler" in data:
        model.handler = data["handler"]
    model.heartbeat_handler = get("heartbeat_handler")
    if "image_name" in data:
        model.image_name = data["image_name"]
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.is_bridge_function = get("is_bridge_function")
    model.is_return_stream = get("is_return_stream")
    model.is_stateful_function = get("is_stateful_function")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    model.log_group_id = get("log_group_id")
    model.log_stream_id = get("log_stream_id")
    model.long_time = get("long_time")
    model.lts_custom_tag = get("lts_custom_tag")
    if "memory_size" in data:
        model.memory_size = data["memory_size"]
    model.mount_config = shared.decode_mount_config(get("mount_config"))
    if "namespace" in data:
        model.namespace = data["namespace"]
    model.network_controller = decode_network_control_config(get("network_controller"))
    if "package" in data:
        model.package = data["package"]
    model.peering_cidr = get("peering_cidr")
    model.pre_stop_handler = get("pre_stop_handler")
    model.pre_stop_timeout = get("pre_stop_timeout")
    if "project_name" in data:
        model.project_name = data["project_name"]
    model.reserved_instance_idle_mode = get("reserved_instance_idle_mode")
    model.resource_id = get("resource_id")
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.type = shared.decode_type(get("type"))
    model.user_data = get("user_data")
    model.user_data_encrypt_kms_key_id = get("user_data_encrypt_kms_key_id")
    if "version" in data:
        model.version = data["version"]
    model.xrole = get("xrole")
    model._extra = None
    if not _SHOW_FUNCTION_CONFIG_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_FUNCTION_CONFIG_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_show_function_config_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowFunctionConfigResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.allow_ephemeral_storage) is not None:
        data["allow_ephemeral_storage"] = value
    if (value := model.apig_route_enable) is not None:
        data["apig_route_enable"] = value
    if (value := model.app_xrole) is not None:
        data["app_xrole"] = value
    if (value := model.code_encrypt_kms_key_id) is not None:
        data["code_encrypt_kms_key_id"] = value
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
    if (value := model.custom_image) is not None:
        data["custom_image"] = shared.encode_custom_image(value)
    if (value := model.depend_list) is not None:
        data["depend_list"] = encode_scalars(value)
    if (value := model.depend_version_list) is not None:
        data["depend_version_list"] = encode_scalars(value)
    if (value := model.dependencies) is not None:
        data["dependencies"] = each(shared.encode_dependency, value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "digest", None)) is not None:
        data["digest"] = value
    if (value := getattr(model, "domain_id", None)) is not None:
        data["domain_id"] = value
    if (value := model.enable_auth_in_header) is not None:
        data["enable_auth_in_header"] = value
    if (value := model.enable_class_isolation) is not None:
        data["enable_class_isolation"] = value
    if (value := model.enable_cloud_debug) is not None:
        data["enable_cloud_debug"] = value
    if (value := model.enable_dynamic_memory) is not None:
        data["enable_dynamic_memory"] = value
    if (value := model.enable_lts_log) is not None:
        data["enable_lts_log"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.ephemeral_storage) is not None:
        data["ephemeral_storage"] = value
    if (value := model.func_id) is not None:
        data["func_id"] = value
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.func_vpc) is not None:
        data["func_vpc"] = shared.encode_func_vpc(value)
    if (value := model.gpu_memory) is not None:
        data["gpu_memory"] = value
    if (value := model.gpu_type) is not None:
        data["gpu_type"] = value
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := model.heartbeat_handler) is not None:
        data["heartbeat_handler"] = value
    if (value := getattr(model, "image_name", None)) is not None:
        data["image_name"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.is_bridge_function) is not None:
        data["is_bridge_function"] = value
    if (value := model.is_return_stream) is not None:
        data["is_return_stream"] = value
    if (value := model.is_stateful_function) is not None:
        data["is_stateful_function"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := model.log_group_id) is not None:
        data["log_group_id"] = value
    if (value := model.log_stream_id) is not None:
        data["log_stream_id"] = value
    if (value := model.long_time) is not None:
        data["long_time"] = value
    if (value := model.lts_custom_tag) is not None:
        data["lts_custom_tag"] = encode(value)
    if (value := getattr(model, "memory_size", None)) is not None:
        data["memory_size"] = value
    if (value := model.mount_config) is not None:
        data["mount_config"] = shared.encode_mount_config(value)
    if (value := getattr(model, "namespace", None)) is not None:
        data["namespace"] = value
    if (value := model.network_controller) is not None:
        data["network_controller"] = encode_network_control_config(value)
    if (value := getattr(model, "package", None)) is not None:
        data["package"] = value
    if (value := model.peering_cidr) is not None:
        data["peering_cidr"] = value
    if (value := model.pre_stop_handler) is not None:
        data["pre_stop_handler"] = value
    if (value := model.pre_stop_timeout) is not None:
        data["pre_stop_timeout"] = value
    if (value := getattr(model, "project_name", None)) is not None:
        data["project_name"] = value
    if (value := model.reserved_instance_idle_mode) is not None:
        data["reserved_instance_idle_mode"] = value
    if (value := model.resource_id) is not None:
        data["resource_id"] = value
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
    if (value := model.user_data_encrypt_kms_key_id) is not None:
        data["user_data_encrypt_kms_key_id"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_tag_item(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.TagItem)
    get = data.get
    model.key = get("key")
    model.values = get("values")
    model._extra = None
    if not _TAG_ITEM_KEYS.issuperset(data):
        model._extra = unknown(data, _TAG_ITEM_KEYS)
    model._nulls = nulls(data)
    return model


def encode_tag_item(model: Any) -> Any:
    if not isinstance(model, models.TagItem):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.key) is not None:
        data["key"] = value
    if (value := model.values) is not None:
        data["values"] = encode_scalars(value)
    return finish(data, model)


def decode_update_function_code_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionCodeRequestBody)
    get = data.get
    model.code_encrypt_kms_key_id = get("code_encrypt_kms_key_id")
    model.code_filename = get("code_filename")
    if "code_type" in data:
        model.code_type = shared.decode_code_type(data["code_type"])
    model.code_url = get("code_url")
    model.depend_version_list = get("depend_version_list")
    if "func_code" in data:
        model.func_code = decode_func_code(data["func_code"])
    model._extra = None
    if not _UPDATE_FUNCTION_CODE_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_FUNCTION_CODE_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_update_function_code_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionCodeRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.code_encrypt_kms_key_id) is not None:
        data["code_encrypt_kms_key_id"] = value
    if (value := model.code_filename) is not None:
        data["code_filename"] = value
    if (value := getattr(model, "code_type", None)) is not None:
        data["code_type"] = encode_enum(value)
    if (value := model.code_url) is not None:
        data["code_url"] = value
    if (value := model.depend_version_list) is not None:
        data["depend_version_list"] = encode_scalars(value)
    if (value := getattr(model, "func_code", None)) is not None:
        data["func_code"] = encode_func_code(value)
    return finish(data, model)


def decode_update_function_code_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionCodeResponseBody)
    get = data.get
    model.code_encrypt_kms_key_id = get("code_encrypt_kms_key_id")
    model.code_filename = get("code_filename")
    if "code_size" in data:
        model.code_size = data["code_size"]
    if "code_type" in data:
        model.code_type = shared.decode_code_type(data["code_type"])
    model.code_url = get("code_url")
    model.depend_list = get("depend_list")
    model.depend_version_list = get("depend_version_list")
    model.dependencies = each(shared.decode_dependency, get("dependencies"))
    if "digest" in data:
        model.digest = data["digest"]
    if "domain_id" in data:
        model.domain_id = data["domain_id"]
    model.func_code = decode_func_code(get("func_code"))
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    model._extra = None
    if not _UPDATE_FUNCTION_CODE_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_FUNCTION_CODE_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_update_function_code_response_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionCodeResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.code_encrypt_kms_key_id) is not None:
        data["code_encrypt_kms_key_id"] = value
    if (value := model.code_filename) is not None:
        data["code_filename"] = value
    if (value := getattr(model, "code_size", None)) is not None:
        data["code_size"] = value
    if (value := getattr(model, "code_type", None)) is not None:
        data["code_type"] = encode_enum(value)
    if (value := model.code_url) is not None:
        data["code_url"] = value
    if (value := model.depend_list) is not None:
        data["depend_list"] = encode_scalars(value)
    if (value := model.depend_version_list) is not None:
        data["depend_version_list"] = encode_scalars(value)
    if (value := model.dependencies) is not None:
        data["dependencies"] = each(shared.encode_dependency, value)
    if (value := getattr(model, "digest", None)) is not None:
        data["digest"] = value
    if (value := getattr(model, "domain_id", None)) is not None:
        data["domain_id"] = value
    if (value := model.func_code) is not None:
        data["func_code"] = encode_func_code(value)
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := model.strategy_config) is not None:
        data["strategy_config"] = shared.encode_strategy_config(value)
    return finish(data, model)


def decode_update_function_config_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionConfigRequestBody)
    get = data.get
    model.app_xrole = get("app_xrole")
    model.custom_image = shared.decode_custom_image(get("custom_image"))
    model.description = get("description")
    model.domain_names = get("domain_names")
    model.enable_auth_in_header = get("enable_auth_in_header")
    model.enable_class_isolation = get("enable_class_isolation")
    model.enable_dynamic_memory = get("enable_dynamic_memory")
    model.enable_lts_log = get("enable_lts_log")
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    model.ephemeral_storage = get("ephemeral_storage")
    model.extend_config = get("extend_config")
    if "func_name" in data:
        model.func_name = data["func_name"]
    model.func_vpc = shared.decode_func_vpc(get("func_vpc"))
    model.gpu_memory = get("gpu_memory")
    model.gpu_type = get("gpu_type")
    if "handler" in data:
        model.handler = data["handler"]
    model.heartbeat_handler = get("heartbeat_handler")
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.is_stateful_function = get("is_stateful_function")
    model.log_config = decode_func_log_config(get("log_config"))
    model.lts_custom_tag = get("lts_custom_tag")
    if "memory_size" in data:
        model.memory_size = data["memory_size"]
    model.mount_config = shared.decode_mount_config(get("mount_config"))
    model.network_controller = decode_network_control_config(get("network_controller"))
    model.peering_cidr = get("peering_cidr")
    model.pre_stop_handler = get("pre_stop_handler")
    model.pre_stop_timeout = get("pre_stop_timeout")
    model.restore_hook_handler = get("restore_hook_handler")
    model.restore_hook_timeout = get("restore_hook_timeout")
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.user_data = get("user_data")
    model.user_data_encrypt_kms_key_id = get("user_data_encrypt_kms_key_id")
    model.xrole = get("xrole")
    model._extra = None
    if not _UPDATE_FUNCTION_CONFIG_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_FUNCTION_CONFIG_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_update_function_config_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionConfigRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.app_xrole) is not None:
        data["app_xrole"] = value
    if (value := model.custom_image) is not None:
        data["custom_image"] = shared.encode_custom_image(value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.domain_names) is not None:
        data["domain_names"] = value
    if (value := model.enable_auth_in_header) is not None:
        data["enable_auth_in_header"] = value
    if (value := model.enable_class_isolation) is not None:
        data["enable_class_isolation"] = value
    if (value := model.enable_dynamic_memory) is not None:
        data["enable_dynamic_memory"] = value
    if (value := model.enable_lts_log) is not None:
        data["enable_lts_log"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.ephemeral_storage) is not None:
        data["ephemeral_storage"] = value
    if (value := model.extend_config) is not None:
        data["extend_config"] = value
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := model.func_vpc) is not None:
        data["func_vpc"] = shared.encode_func_vpc(value)
    if (value := model.gpu_memory) is not None:
        data["gpu_memory"] = value
    if (value := model.gpu_type) is not None:
        data["gpu_type"] = value
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := model.heartbeat_handler) is not None:
        data["heartbeat_handler"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.is_stateful_function) is not None:
        data["is_stateful_function"] = value
    if (value := model.log_config) is not None:
        data["log_config"] = encode_func_log_config(value)
    if (value := model.lts_custom_tag) is not None:
        data["lts_custom_tag"] = encode(value)
    if (value := getattr(model, "memory_size", None)) is not None:
        data["memory_size"] = value
    if (value := model.mount_config) is not None:
        data["mount_config"] = shared.encode_mount_config(value)
    if (value := model.network_controller) is not None:
        data["network_controller"] = encode_network_control_config(value)
    if (value := model.peering_cidr) is not None:
        data["peering_cidr"] = value
    if (value := model.pre_stop_handler) is not None:
        data["pre_stop_handler"] = value
    if (value := model.pre_stop_timeout) is not None:
        data["pre_stop_timeout"] = value
    if (value := model.restore_hook_handler) is not None:
        data["restore_hook_handler"] = value
    if (value := model.restore_hook_timeout) is not None:
        data["restore_hook_timeout"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := model.strategy_config) is not None:
        data["strategy_config"] = shared.encode_strategy_config(value)
    if (value := getattr(model, "timeout", None)) is not None:
        data["timeout"] = value
    if (value := model.user_data) is not None:
        data["user_data"] = value
    if (value := model.user_data_encrypt_kms_key_id) is not None:
        data["user_data_encrypt_kms_key_id"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_update_function_config_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionConfigResponseBody)
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
    model.custom_image = shared.decode_custom_image(get("custom_image"))
    model.dependencies = each(shared.decode_dependency, get("dependencies"))
    model.description = get("description")
    if "digest" in data:
        model.digest = data["digest"]
    if "domain_id" in data:
        model.domain_id = data["domain_id"]
    model.domain_names = get("domain_names")
    model.enable_auth_in_header = get("enable_auth_in_header")
    model.enable_cloud_debug = get("enable_cloud_debug")
    model.enable_dynamic_memory = get("enable_dynamic_memory")
    model.enable_lts_log = get("enable_lts_log")
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    model.ephemeral_storage = get("ephemeral_storage")
    model.func_id = get("func_id")
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.func_vpc = shared.decode_func_vpc(get("func_vpc"))
    model.gpu_memory = get("gpu_memory")
    if "handler" in data:
        model.handler = data["handler"]
    if "image_name" in data:
        model.image_name = data["image_name"]
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.is_return_stream = get("is_return_stream")
    model.is_stateful_function = get("is_stateful_function")
    if "last_modified" in data:
        model.last_modified = decode_datetime(data["last_modified"])
    model.log_group_id = get("log_group_id")
    model.log_stream_id = get("log_stream_id")
    model.long_time = get("long_time")
    model.lts_custom_tag = get("lts_custom_tag")
    if "memory_size" in data:
        model.memory_size = data["memory_size"]
    model.mount_config = shared.decode_mount_config(get("mount_config"))
    if "namespace" in data:
        model.namespace = data["namespace"]
    if "package" in data:
        model.package = data["package"]
    model.peering_cidr = get("peering_cidr")
    model.pre_stop_handler = get("pre_stop_handler")
    model.pre_stop_timeout = get("pre_stop_timeout")
    if "project_name" in data:
        model.project_name = data["project_name"]
    model.resource_id = get("resource_id")
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model.strategy_config = shared.decode_strategy_config(get("strategy_config"))
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.type = shared.decode_type(get("type"))
    model.user_data = get("user_data")
    model.user_data_encrypt_kms_key_id = get("user_data_encrypt_kms_key_id")
    if "version" in data:
        model.version = data["version"]
    model.xrole = get("xrole")
    model._extra = None
    if not _UPDATE_FUNCTION_CONFIG_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_FUNCTION_CONFIG_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_update_function_config_response_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionConfigResponseBody):
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
    if (value := model.custom_image) is not None:
        data["custom_image"] = shared.encode_custom_image(value)
    if (value := model.dependencies) is not None:
        data["dependencies"] = each(shared.encode_dependency, value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "digest", None)) is not None:
        data["digest"] = value
    if (value := getattr(model, "domain_id", None)) is not None:
        data["domain_id"] = value
    if (value := model.domain_names) is not None:
        data["domain_names"] = value
    if (value := model.enable_auth_in_header) is not None:
        data["enable_auth_in_header"] = value
    if (value := model.enable_cloud_debug) is not None:
        data["enable_cloud_debug"] = value
    if (value := model.enable_dynamic_memory) is not None:
        data["enable_dynamic_memory"] = value
    if (value := model.enable_lts_log) is not None:
        data["enable_lts_log"] = value
    if (value := model.encrypted_user_data) is not None:
        data["encrypted_user_data"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.ephemeral_storage) is not None:
        data["ephemeral_storage"] = value
    if (value := model.func_id) is not None:
        data["func_id"] = value
    if (value := getattr(model, "func_name", None)) is not None:
        data["func_name"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    if (value := model.func_vpc) is not None:
        data["func_vpc"] = shared.encode_func_vpc(value)
    if (value := model.gpu_memory) is not None:
        data["gpu_memory"] = value
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := getattr(model, "image_name", None)) is not None:
        data["image_name"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.is_return_stream) is not None:
        data["is_return_stream"] = value
    if (value := model.is_stateful_function) is not None:
        data["is_stateful_function"] = value
    if (value := getattr(model, "last_modified", None)) is not None:
        data["last_modified"] = encode_datetime(value)
    if (value := model.log_group_id) is not None:
        data["log_group_id"] = value
    if (value := model.log_stream_id) is not None:
        data["log_stream_id"] = value
    if (value := model.long_time) is not None:
        data["long_time"] = value
    if (value := model.lts_custom_tag) is not None:
        data["lts_custom_tag"] = encode(value)
    if (value := getattr(model, "memory_size", None)) is not None:
        data["memory_size"] = value
    if (value := model.mount_config) is not None:
        data["mount_config"] = shared.encode_mount_config(value)
    if (value := getattr(model, "namespace", None)) is not None:
        data["namespace"] = value
    if (value := getattr(model, "package", None)) is not None:
        data["package"] = value
    if (value := model.peering_cidr) is not None:
        data["peering_cidr"] = value
    if (value := model.pre_stop_handler) is not None:
        data["pre_stop_handler"] = value
    if (value := model.pre_stop_timeout) is not None:
        data["pre_stop_timeout"] = value
    if (value := getattr(model, "project_name", None)) is not None:
        data["project_name"] = value
    if (value := model.resource_id) is not None:
        data["resource_id"] = value
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
    if (value := model.user_data_encrypt_kms_key_id) is not None:
        data["user_data_encrypt_kms_key_id"] = value
    if (value := getattr(model, "version", None)) is not None:
        data["version"] = value
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_update_function_max_instance_config_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionMaxInstanceConfigRequestBody)
    get = data.get
    model.max_instance_num = get("max_instance_num")
    model._extra = None
    if not _UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_REQUEST_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_update_function_max_instance_config_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionMaxInstanceConfigRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.max_instance_num) is not None:
        data["max_instance_num"] = value
    return finish(data, model)


def decode_update_function_max_instance_config_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionMaxInstanceConfigResponseBody)
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
    model.domain_names = get("domain_names")
    model.enable_auth_in_header = get("enable_auth_in_header")
    model.enable_cloud_debug = get("enable_cloud_debug")
    model.enable_dynamic_memory = get("enable_dynamic_memory")
    model.encrypted_user_data = get("encrypted_user_data")
    model.enterprise_project_id = get("enterprise_project_id")
    if "func_name" in data:
        model.func_name = data["func_name"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model.func_vpc = shared.decode_func_vpc(get("func_vpc"))
    if "handler" in data:
        model.handler = data["handler"]
    if "image_name" in data:
        model.image_name = data["image_name"]
    model.initializer_handler = get("initializer_handler")
    model.initializer_timeout = get("initializer_timeout")
    model.is_return_stream = get("is_return_stream")
    model.is_stateful_function = get("is_stateful_function")
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
    model.xrole = get("xrole")
    model._extra = None
    if not _UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_RESPONSE_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_update_function_max_instance_config_response_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionMaxInstanceConfigResponseBody):
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
    if (value := model.domain_names) is not None:
        data["domain_names"] = value
    if (value := model.enable_auth_in_header) is not None:
        data["enable_auth_in_header"] = value
    if (value := model.enable_cloud_debug) is not None:
        data["enable_cloud_debug"] = value
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
    if (value := getattr(model, "handler", None)) is not None:
        data["handler"] = value
    if (value := getattr(model, "image_name", None)) is not None:
        data["image_name"] = value
    if (value := model.initializer_handler) is not None:
        data["initializer_handler"] = value
    if (value := model.initializer_timeout) is not None:
        data["initializer_timeout"] = value
    if (value := model.is_return_stream) is not None:
        data["is_return_stream"] = value
    if (value := model.is_stateful_function) is not None:
        data["is_stateful_function"] = value
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
    if (value := model.xrole) is not None:
        data["xrole"] = value
    return finish(data, model)


def decode_update_function_tags_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionTagsRequestBody)
    get = data.get
    model.action = get("action")
    model.sys_tags = each(decode_kv_item, get("sys_tags"))
    model.tags = each(decode_kv_item, get("tags"))
    model._extra = None
    if not _UPDATE_FUNCTION_TAGS_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_FUNCTION_TAGS_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_update_function_tags_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionTagsRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.action) is not None:
        data["action"] = value
    if (value := model.sys_tags) is not None:
        data["sys_tags"] = each(encode_kv_item, value)
    if (value := model.tags) is not None:
        data["tags"] = each(encode_kv_item, value)
    return finish(data, model)


def decode_vpc_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.VpcConfig)
    get = data.get
    model.vpc_id = get("vpc_id")
    model.vpc_name = get("vpc_name")
    model._extra = None
    if not _VPC_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _VPC_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_vpc_config(model: Any) -> Any:
    if not isinstance(model, models.VpcConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.vpc_id) is not None:
        data["vpc_id"] = value
    if (value := model.vpc_name) is not None:
        data["vpc_name"] = value
    return finish(data, model)


def decode_list_bridge_functions_200(value: Any) -> Any:
    return each(decode_list_function_result, value)


def decode_list_bridge_versions_200(value: Any) -> Any:
    return each(decode_service_bridge_version, value)


CODECS: dict[str, Any] = {
    "CreateFunctionRequestBody": (
        decode_create_function_request_body,
        encode_create_function_request_body,
    ),
    "CreateFunctionResponseBody": (
        decode_create_function_response_body,
        encode_create_function_response_body,
    ),
    "CreateVpcEndpointReponseBody": (
        decode_create_vpc_endpoint_reponse_body,
        encode_create_vpc_endpoint_reponse_body,
    ),
    "CreateVpcEndpointRequestBody": (
        decode_create_vpc_endpoint_request_body,
        encode_create_vpc_endpoint_request_body,
    ),
    "FuncCode": (decode_func_code, encode_func_code),
    "FuncLogConfig": (decode_func_log_config, encode_func_log_config),
    "KvItem": (decode_kv_item, encode_kv_item),
    "ListEnterpriseResourceDetail": (
        decode_list_enterprise_resource_detail,
        encode_list_enterprise_resource_detail,
    ),
    "ListEnterpriseResourceRequestBody": (
        decode_list_enterprise_resource_request_body,
        encode_list_enterprise_resource_request_body,
    ),
    "ListEnterpriseResourceResponseBody": (
        decode_list_enterprise_resource_response_body,
        encode_list_enterprise_resource_response_body,
    ),
    "ListEnterpriseResourceResult": (
        decode_list_enterprise_resource_result,
        encode_list_enterprise_resource_result,
    ),
    "ListFunctionResult": (decode_list_function_result, encode_list_function_result),
    "ListFunctionTagsResponseBody": (
        decode_list_function_tags_response_body,
        encode_list_function_tags_response_body,
    ),
    "ListFunctionsResponseBody": (
        decode_list_functions_response_body,
        encode_list_functions_response_body,
    ),
    "ListTenantTagsResponseBody": (
        decode_list_tenant_tags_response_body,
        encode_list_tenant_tags_response_body,
    ),
    "NetworkControlConfig": (
        decode_network_control_config,
        encode_network_control_config,
    ),
    "QueryFuncSnapshotResponseBody": (
        decode_query_func_snapshot_response_body,
        encode_query_func_snapshot_response_body,
    ),
    "ServiceBridgeVersion": (
        decode_service_bridge_version,
        encode_service_bridge_version,
    ),
    "ShowFunctionCodeResponseBody": (
        decode_show_function_code_response_body,
        encode_show_function_code_response_body,
    ),
    "ShowFunctionConfigResponseBody": (
        decode_show_function_config_response_body,
        encode_show_function_config_response_body,
    ),
    "TagItem": (decode_tag_item, encode_tag_item),
    "UpdateFunctionCodeRequestBody": (
        decode_update_function_code_request_body,
        encode_update_function_code_request_body,
    ),
    "UpdateFunctionCodeResponseBody": (
        decode_update_function_code_response_body,
        encode_update_function_code_response_body,
    ),
    "UpdateFunctionConfigRequestBody": (
        decode_update_function_config_request_body,
        encode_update_function_config_request_body,
    ),
    "UpdateFunctionConfigResponseBody": (
        decode_update_function_config_response_body,
        encode_update_function_config_response_body,
    ),
    "UpdateFunctionMaxInstanceConfigRequestBody": (
        decode_update_function_max_instance_config_request_body,
        encode_update_function_max_instance_config_request_body,
    ),
    "UpdateFunctionMaxInstanceConfigResponseBody": (
        decode_update_function_max_instance_config_response_body,
        encode_update_function_max_instance_config_response_body,
    ),
    "UpdateFunctionTagsRequestBody": (
        decode_update_function_tags_request_body,
        encode_update_function_tags_request_body,
    ),
    "VpcConfig": (decode_vpc_config, encode_vpc_config),
}
