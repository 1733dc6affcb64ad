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
    keep,
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
_CREATE_FUNCTION_REQUEST_BODY_KEYS = {
    "app_xrole": "app_xrole",
    "code_encrypt_kms_key_id": "code_encrypt_kms_key_id",
    "code_filename": "code_filename",
    "code_type": "code_type",
    "code_url": "code_url",
    "custom_image": "custom_image",
    "depend_version_list": "depend_version_list",
    "description": "description",
    "domain_names": "domain_names",
    "enable_dynamic_memory": "enable_dynamic_memory",
    "enable_lts_log": "enable_lts_log",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "func_code": "func_code",
    "func_name": "func_name",
    "func_vpc": "func_vpc",
    "gpu_memory": "gpu_memory",
    "gpu_type": "gpu_type",
    "handler": "handler",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "is_stateful_function": "is_stateful_function",
    "log_config": "log_config",
    "lts_custom_tag": "lts_custom_tag",
    "memory_size": "memory_size",
    "mount_config": "mount_config",
    "network_controller": "network_controller",
    "package": "package",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "runtime": "runtime",
    "tags": "tags",
    "timeout": "timeout",
    "type": "type",
    "user_data": "user_data",
    "user_data_encrypt_kms_key_id": "user_data_encrypt_kms_key_id",
    "xrole": "xrole",
}
_CREATE_FUNCTION_RESPONSE_BODY_KEYS = {
    "allow_ephemeral_storage": "allow_ephemeral_storage",
    "apig_route_enable": "apig_route_enable",
    "app_xrole": "app_xrole",
    "code_encrypt_kms_key_id": "code_encrypt_kms_key_id",
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "cpu": "cpu",
    "custom_image": "custom_image",
    "depend_list": "depend_list",
    "depend_version_list": "depend_version_list",
    "dependencies": "dependencies",
    "description": "description",
    "digest": "digest",
    "domain_id": "domain_id",
    "domain_names": "domain_names",
    "enable_auth_in_header": "enable_auth_in_header",
    "enable_class_isolation": "enable_class_isolation",
    "enable_cloud_debug": "enable_cloud_debug",
    "enable_dynamic_memory": "enable_dynamic_memory",
    "enable_lts_log": "enable_lts_log",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "ephemeral_storage": "ephemeral_storage",
    "extend_config": "extend_config",
    "func_id": "func_id",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "func_vpc": "func_vpc",
    "gpu_memory": "gpu_memory",
    "gpu_type": "gpu_type",
    "handler": "handler",
    "heartbeat_handler": "heartbeat_handler",
    "image_name": "image_name",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "is_bridge_function": "is_bridge_function",
    "is_return_stream": "is_return_stream",
    "is_stateful_function": "is_stateful_function",
    "last_modified": "last_modified",
    "log_group_id": "log_group_id",
    "log_stream_id": "log_stream_id",
    "long_time": "long_time",
    "lts_custom_tag": "lts_custom_tag",
    "memory_size": "memory_size",
    "mount_config": "mount_config",
    "namespace": "namespace",
    "network_controller": "network_controller",
    "package": "package",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "project_name": "project_name",
    "reserved_instance_count": "reserved_instance_count",
    "resource_id": "resource_id",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
    "timeout": "timeout",
    "type": "type",
    "user_data": "user_data",
    "user_data_encrypt_kms_key_id": "user_data_encrypt_kms_key_id",
    "version": "version",
    "xrole": "xrole",
}
_CREATE_VPC_ENDPOINT_REPONSE_BODY_KEYS = {
    "address": "address",
    "endpoints": "endpoints",
}
_CREATE_VPC_ENDPOINT_REQUEST_BODY_KEYS = {
    "flavor": "flavor",
    "subnet_id": "subnet_id",
    "vpc_id": "vpc_id",
    "xrole": "xrole",
}
_FUNC_CODE_KEYS = {"file": "file", "link": "link"}
_FUNC_LOG_CONFIG_KEYS = {
    "group_id": "group_id",
    "group_name": "group_name",
    "stream_id": "stream_id",
    "stream_name": "stream_name",
}
_KV_ITEM_KEYS = {"key": "key", "value": "value"}
_LIST_ENTERPRISE_RESOURCE_DETAIL_KEYS = {"detailId": "detail_id"}
_LIST_ENTERPRISE_RESOURCE_REQUEST_BODY_KEYS = {
    "action": "action",
    "limit": "limit",
    "matches": "matches",
    "offset": "offset",
    "sys_tags": "sys_tags",
    "without_any_tag": "without_any_tag",
}
_LIST_ENTERPRISE_RESOURCE_RESPONSE_BODY_KEYS = {
    "resources": "resources",
    "total_count": "total_count",
}
_LIST_ENTERPRISE_RESOURCE_RESULT_KEYS = {
    "resource_detail": "resource_detail",
    "resource_id": "resource_id",
    "resource_name": "resource_name",
    "sys_tags": "sys_tags",
    "tags": "tags",
}
_LIST_FUNCTION_RESULT_KEYS = {
    "app_xrole": "app_xrole",
    "bind_bridge_funcUrns": "bind_bridge_func_urns",
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "cpu": "cpu",
    "description": "description",
    "digest": "digest",
    "domain_id": "domain_id",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "extend_config": "extend_config",
    "fail_count": "fail_count",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "func_vpc_id": "func_vpc_id",
    "gpu_memory": "gpu_memory",
    "handler": "handler",
    "image_name": "image_name",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "is_bridge_function": "is_bridge_function",
    "last_modified": "last_modified",
    "log_group_id": "log_group_id",
    "log_stream_id": "log_stream_id",
    "long_time": "long_time",
    "memory_size": "memory_size",
    "namespace": "namespace",
    "package": "package",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "project_name": "project_name",
    "resource_id": "resource_id",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
    "timeout": "timeout",
    "type": "type",
    "user_data": "user_data",
    "version": "version",
    "xrole": "xrole",
}
_LIST_FUNCTION_TAGS_RESPONSE_BODY_KEYS = {"sys_tags": "sys_tags", "tags": "tags"}
_LIST_FUNCTIONS_RESPONSE_BODY_KEYS = {
    "count": "count",
    "functions": "functions",
    "next_marker": "next_marker",
}
_LIST_TENANT_TAGS_RESPONSE_BODY_KEYS = {"sys_tags": "sys_tags", "tags": "tags"}
_NETWORK_CONTROL_CONFIG_KEYS = {
    "disable_public_network": "disable_public_network",
    "trigger_access_vpcs": "trigger_access_vpcs",
}
_QUERY_FUNC_SNAPSHOT_RESPONSE_BODY_KEYS = {"code": "code", "state": "state"}
_SERVICE_BRIDGE_VERSION_KEYS = {
    "code_url": "code_url",
    "name": "name",
    "version": "version",
}
_SHOW_FUNCTION_CODE_RESPONSE_BODY_KEYS = {
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "depend_list": "depend_list",
    "depend_version_list": "depend_version_list",
    "dependencies": "dependencies",
    "digest": "digest",
    "domain_id": "domain_id",
    "func_code": "func_code",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "last_modified": "last_modified",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
}
_SHOW_FUNCTION_CONFIG_RESPONSE_BODY_KEYS = {
    "allow_ephemeral_storage": "allow_ephemeral_storage",
    "apig_route_enable": "apig_route_enable",
    "app_xrole": "app_xrole",
    "code_encrypt_kms_key_id": "code_encrypt_kms_key_id",
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "cpu": "cpu",
    "custom_image": "custom_image",
    "depend_list": "depend_list",
    "depend_version_list": "depend_version_list",
    "dependencies": "dependencies",
    "description": "description",
    "digest": "digest",
    "domain_id": "domain_id",
    "enable_auth_in_header": "enable_auth_in_header",
    "enable_class_isolation": "enable_class_isolation",
    "enable_cloud_debug": "enable_cloud_debug",
    "enable_dynamic_memory": "enable_dynamic_memory",
    "enable_lts_log": "enable_lts_log",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "ephemeral_storage": "ephemeral_storage",
    "func_id": "func_id",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "func_vpc": "func_vpc",
    "gpu_memory": "gpu_memory",
    "gpu_type": "gpu_type",
    "handler": "handler",
    "heartbeat_handler": "heartbeat_handler",
    "image_name": "image_name",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "is_bridge_function": "is_bridge_function",
    "is_return_stream": "is_return_stream",
    "is_stateful_function": "is_stateful_function",
    "last_modified": "last_modified",
    "log_group_id": "log_group_id",
    "log_stream_id": "log_stream_id",
    "long_time": "long_time",
    "lts_custom_tag": "lts_custom_tag",
    "memory_size": "memory_size",
    "mount_config": "mount_config",
    "namespace": "namespace",
    "network_controller": "network_controller",
    "package": "package",
    "peering_cidr": "peering_cidr",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "project_name": "project_name",
    "reserved_instance_idle_mode": "reserved_instance_idle_mode",
    "resource_id": "resource_id",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
    "timeout": "timeout",
    "type": "type",
    "user_data": "user_data",
    "user_data_encrypt_kms_key_id": "user_data_encrypt_kms_key_id",
    "version": "version",
    "xrole": "xrole",
}
_TAG_ITEM_KEYS = {"key": "key", "values": "values"}
_UPDATE_FUNCTION_CODE_REQUEST_BODY_KEYS = {
    "code_encrypt_kms_key_id": "code_encrypt_kms_key_id",
    "code_filename": "code_filename",
    "code_type": "code_type",
    "code_url": "code_url",
    "depend_version_list": "depend_version_list",
    "func_code": "func_code",
}
_UPDATE_FUNCTION_CODE_RESPONSE_BODY_KEYS = {
    "code_encrypt_kms_key_id": "code_encrypt_kms_key_id",
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "depend_list": "depend_list",
    "depend_version_list": "depend_version_list",
    "dependencies": "dependencies",
    "digest": "digest",
    "domain_id": "domain_id",
    "func_code": "func_code",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "last_modified": "last_modified",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
}
_UPDATE_FUNCTION_CONFIG_REQUEST_BODY_KEYS = {
    "app_xrole": "app_xrole",
    "custom_image": "custom_image",
    "description": "description",
    "domain_names": "domain_names",
    "enable_auth_in_header": "enable_auth_in_header",
    "enable_class_isolation": "enable_class_isolation",
    "enable_dynamic_memory": "enable_dynamic_memory",
    "enable_lts_log": "enable_lts_log",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "ephemeral_storage": "ephemeral_storage",
    "extend_config": "extend_config",
    "func_name": "func_name",
    "func_vpc": "func_vpc",
    "gpu_memory": "gpu_memory",
    "gpu_type": "gpu_type",
    "handler": "handler",
    "heartbeat_handler": "heartbeat_handler",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "is_stateful_function": "is_stateful_function",
    "log_config": "log_config",
    "lts_custom_tag": "lts_custom_tag",
    "memory_size": "memory_size",
    "mount_config": "mount_config",
    "network_controller": "network_controller",
    "peering_cidr": "peering_cidr",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "restore_hook_handler": "restore_hook_handler",
    "restore_hook_timeout": "restore_hook_timeout",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
    "timeout": "timeout",
    "user_data": "user_data",
    "user_data_encrypt_kms_key_id": "user_data_encrypt_kms_key_id",
    "xrole": "xrole",
}
_UPDATE_FUNCTION_CONFIG_RESPONSE_BODY_KEYS = {
    "app_xrole": "app_xrole",
    "code_filename": "code_filename",
    "code_size": "code_size",
    "code_type": "code_type",
    "code_url": "code_url",
    "cpu": "cpu",
    "custom_image": "custom_image",
    "dependencies": "dependencies",
    "description": "description",
    "digest": "digest",
    "domain_id": "domain_id",
    "domain_names": "domain_names",
    "enable_auth_in_header": "enable_auth_in_header",
    "enable_cloud_debug": "enable_cloud_debug",
    "enable_dynamic_memory": "enable_dynamic_memory",
    "enable_lts_log": "enable_lts_log",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "ephemeral_storage": "ephemeral_storage",
    "func_id": "func_id",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "func_vpc": "func_vpc",
    "gpu_memory": "gpu_memory",
    "handler": "handler",
    "image_name": "image_name",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "is_return_stream": "is_return_stream",
    "is_stateful_function": "is_stateful_function",
    "last_modified": "last_modified",
    "log_group_id": "log_group_id",
    "log_stream_id": "log_stream_id",
    "long_time": "long_time",
    "lts_custom_tag": "lts_custom_tag",
    "memory_size": "memory_size",
    "mount_config": "mount_config",
    "namespace": "namespace",
    "package": "package",
    "peering_cidr": "peering_cidr",
    "pre_stop_handler": "pre_stop_handler",
    "pre_stop_timeout": "pre_stop_timeout",
    "project_name": "project_name",
    "resource_id": "resource_id",
    "runtime": "runtime",
    "strategy_config": "strategy_config",
    "timeout": "timeout",
    "type": "type",
    "user_data": "user_data",
    "user_data_encrypt_kms_key_id": "user_data_encrypt_kms_key_id",
    "version": "version",
    "xrole": "xrole",
}
_UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_REQUEST_BODY_KEYS = {
    "max_instance_num": "max_instance_num"
}
_UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_RESPONSE_BODY_KEYS = {
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
    "domain_names": "domain_names",
    "enable_auth_in_header": "enable_auth_in_header",
    "enable_cloud_debug": "enable_cloud_debug",
    "enable_dynamic_memory": "enable_dynamic_memory",
    "encrypted_user_data": "encrypted_user_data",
    "enterprise_project_id": "enterprise_project_id",
    "func_name": "func_name",
    "func_urn": "func_urn",
    "func_vpc": "func_vpc",
    "handler": "handler",
    "image_name": "image_name",
    "initializer_handler": "initializer_handler",
    "initializer_timeout": "initializer_timeout",
    "is_return_stream": "is_return_stream",
    "is_stateful_function": "is_stateful_function",
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
    "xrole": "xrole",
}
_UPDATE_FUNCTION_TAGS_REQUEST_BODY_KEYS = {
    "action": "action",
    "sys_tags": "sys_tags",
    "tags": "tags",
}
_VPC_CONFIG_KEYS = {"vpc_id": "vpc_id", "vpc_name": "vpc_name"}


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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("app_xrole")) is None:
        missing += 1
    model.app_xrole = value
    if (value := get("code_encrypt_kms_key_id")) is None:
        missing += 1
    model.code_encrypt_kms_key_id = value
    if (value := get("code_filename")) is None:
        missing += 1
    model.code_filename = value
    if (value := get("code_type")) is not None:
        model.code_type = shared.decode_code_type(value)
    else:
        model.code_type = None
        missing += 1
    if (value := get("code_url")) is None:
        missing += 1
    model.code_url = value
    if (value := get("custom_image")) is not None:
        model.custom_image = shared.decode_custom_image(value)
    else:
        model.custom_image = None
        missing += 1
    if (value := get("depend_version_list")) is None:
        missing += 1
    model.depend_version_list = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("domain_names")) is None:
        missing += 1
    model.domain_names = value
    if (value := get("enable_dynamic_memory")) is None:
        missing += 1
    model.enable_dynamic_memory = value
    if (value := get("enable_lts_log")) is None:
        missing += 1
    model.enable_lts_log = value
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("func_code")) is not None:
        model.func_code = decode_func_code(value)
    else:
        model.func_code = None
        missing += 1
    if (value := get("func_name")) is not None:
        model.func_name = value
    else:
        missing += 1
    if (value := get("func_vpc")) is not None:
        model.func_vpc = shared.decode_func_vpc(value)
    else:
        model.func_vpc = None
        missing += 1
    if (value := get("gpu_memory")) is None:
        missing += 1
    model.gpu_memory = value
    if (value := get("gpu_type")) is None:
        missing += 1
    model.gpu_type = value
    if (value := get("handler")) is not None:
        model.handler = value
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
    if (value := get("log_config")) is not None:
        model.log_config = decode_func_log_config(value)
    else:
        model.log_config = None
        missing += 1
    if (value := get("lts_custom_tag")) is None:
        missing += 1
    model.lts_custom_tag = value
    if (value := get("memory_size")) is not None:
        model.memory_size = value
    else:
        missing += 1
    if (value := get("mount_config")) is not None:
        model.mount_config = shared.decode_mount_config(value)
    else:
        model.mount_config = None
        missing += 1
    if (value := get("network_controller")) is not None:
        model.network_controller = decode_network_control_config(value)
    else:
        model.network_controller = None
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
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        missing += 1
    if (value := get("tags")) is None:
        missing += 1
    model.tags = value
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
    if (value := get("user_data_encrypt_kms_key_id")) is None:
        missing += 1
    model.user_data_encrypt_kms_key_id = value
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 37:
        keep(model, data, _CREATE_FUNCTION_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("allow_ephemeral_storage")) is None:
        missing += 1
    model.allow_ephemeral_storage = value
    if (value := get("apig_route_enable")) is None:
        missing += 1
    model.apig_route_enable = value
    if (value := get("app_xrole")) is None:
        missing += 1
    model.app_xrole = value
    if (value := get("code_encrypt_kms_key_id")) is None:
        missing += 1
    model.code_encrypt_kms_key_id = value
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
    if (value := get("custom_image")) is not None:
        model.custom_image = shared.decode_custom_image(value)
    else:
        model.custom_image = None
        missing += 1
    if (value := get("depend_list")) is None:
        missing += 1
    model.depend_list = value
    if (value := get("depend_version_list")) is None:
        missing += 1
    model.depend_version_list = value
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
    if (value := get("domain_names")) is None:
        missing += 1
    model.domain_names = value
    if (value := get("enable_auth_in_header")) is None:
        missing += 1
    model.enable_auth_in_header = value
    if (value := get("enable_class_isolation")) is None:
        missing += 1
    model.enable_class_isolation = value
    if (value := get("enable_cloud_debug")) is None:
        missing += 1
    model.enable_cloud_debug = value
    if (value := get("enable_dynamic_memory")) is None:
        missing += 1
    model.enable_dynamic_memory = value
    if (value := get("enable_lts_log")) is None:
        missing += 1
    model.enable_lts_log = value
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("ephemeral_storage")) is None:
        missing += 1
    model.ephemeral_storage = value
    if (value := get("extend_config")) is None:
        missing += 1
    model.extend_config = value
    if (value := get("func_id")) is None:
        missing += 1
    model.func_id = value
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
    if (value := get("gpu_memory")) is None:
        missing += 1
    model.gpu_memory = value
    if (value := get("gpu_type")) is None:
        missing += 1
    model.gpu_type = value
    if (value := get("handler")) is not None:
        model.handler = value
    else:
        missing += 1
    if (value := get("heartbeat_handler")) is None:
        missing += 1
    model.heartbeat_handler = value
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
    if (value := get("is_bridge_function")) is None:
        missing += 1
    model.is_bridge_function = value
    if (value := get("is_return_stream")) is None:
        missing += 1
    model.is_return_stream = value
    if (value := get("is_stateful_function")) is None:
        missing += 1
    model.is_stateful_function = value
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
    if (value := get("lts_custom_tag")) is None:
        missing += 1
    model.lts_custom_tag = value
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
    if (value := get("network_controller")) is not None:
        model.network_controller = decode_network_control_config(value)
    else:
        model.network_controller = None
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
    if (value := get("reserved_instance_count")) is None:
        missing += 1
    model.reserved_instance_count = value
    if (value := get("resource_id")) is None:
        missing += 1
    model.resource_id = value
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
    if (value := get("user_data_encrypt_kms_key_id")) is None:
        missing += 1
    model.user_data_encrypt_kms_key_id = value
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 63:
        keep(model, data, _CREATE_FUNCTION_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("address")) is None:
        missing += 1
    model.address = value
    if (value := get("endpoints")) is None:
        missing += 1
    model.endpoints = value
    if len(data) + missing != 2:
        keep(model, data, _CREATE_VPC_ENDPOINT_REPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("flavor")) is None:
        missing += 1
    model.flavor = value
    if (value := get("subnet_id")) is not None:
        model.subnet_id = value
    else:
        missing += 1
    if (value := get("vpc_id")) is not None:
        model.vpc_id = value
    else:
        missing += 1
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 4:
        keep(model, data, _CREATE_VPC_ENDPOINT_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("file")) is None:
        missing += 1
    model.file = value
    if (value := get("link")) is None:
        missing += 1
    model.link = value
    if len(data) + missing != 2:
        keep(model, data, _FUNC_CODE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("group_id")) is None:
        missing += 1
    model.group_id = value
    if (value := get("group_name")) is None:
        missing += 1
    model.group_name = value
    if (value := get("stream_id")) is None:
        missing += 1
    model.stream_id = value
    if (value := get("stream_name")) is None:
        missing += 1
    model.stream_name = value
    if len(data) + missing != 4:
        keep(model, data, _FUNC_LOG_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("key")) is None:
        missing += 1
    model.key = value
    if (value := get("value")) is None:
        missing += 1
    model.value = value
    if len(data) + missing != 2:
        keep(model, data, _KV_ITEM_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("detailId")) is None:
        missing += 1
    model.detail_id = value
    if len(data) + missing != 1:
        keep(model, data, _LIST_ENTERPRISE_RESOURCE_DETAIL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("action")) is None:
        missing += 1
    model.action = value
    if (value := get("limit")) is None:
        missing += 1
    model.limit = value
    if (value := get("matches")) is not None:
        model.matches = each(decode_kv_item, value)
    else:
        model.matches = None
        missing += 1
    if (value := get("offset")) is None:
        missing += 1
    model.offset = value
    if (value := get("sys_tags")) is not None:
        model.sys_tags = each(decode_tag_item, value)
    else:
        model.sys_tags = None
        missing += 1
    if (value := get("without_any_tag")) is None:
        missing += 1
    model.without_any_tag = value
    if len(data) + missing != 6:
        keep(model, data, _LIST_ENTERPRISE_RESOURCE_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("resources")) is not None:
        model.resources = each(decode_list_enterprise_resource_result, value)
    else:
        model.resources = None
        missing += 1
    if (value := get("total_count")) is None:
        missing += 1
    model.total_count = value
    if len(data) + missing != 2:
        keep(model, data, _LIST_ENTERPRISE_RESOURCE_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("resource_detail")) is not None:
        model.resource_detail = decode_list_enterprise_resource_detail(value)
    else:
        model.resource_detail = None
        missing += 1
    if (value := get("resource_id")) is None:
        missing += 1
    model.resource_id = value
    if (value := get("resource_name")) is None:
        missing += 1
    model.resource_name = value
    if (value := get("sys_tags")) is not None:
        model.sys_tags = each(decode_kv_item, value)
    else:
        model.sys_tags = None
        missing += 1
    if (value := get("tags")) is not None:
        model.tags = each(decode_kv_item, value)
    else:
        model.tags = None
        missing += 1
    if len(data) + missing != 5:
        keep(model, data, _LIST_ENTERPRISE_RESOURCE_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("app_xrole")) is None:
        missing += 1
    model.app_xrole = value
    if (value := get("bind_bridge_funcUrns")) is None:
        missing += 1
    model.bind_bridge_func_urns = value
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
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("extend_config")) is None:
        missing += 1
    model.extend_config = value
    if (value := get("fail_count")) is None:
        missing += 1
    model.fail_count = value
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
    if (value := get("gpu_memory")) is None:
        missing += 1
    model.gpu_memory = value
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
    if (value := get("is_bridge_function")) is None:
        missing += 1
    model.is_bridge_function = value
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
    if (value := get("resource_id")) is None:
        missing += 1
    model.resource_id = value
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
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 41:
        keep(model, data, _LIST_FUNCTION_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("sys_tags")) is not None:
        model.sys_tags = each(decode_kv_item, value)
    else:
        missing += 1
    if (value := get("tags")) is not None:
        model.tags = each(decode_kv_item, value)
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _LIST_FUNCTION_TAGS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is not None:
        model.count = value
    else:
        missing += 1
    if (value := get("functions")) is not None:
        model.functions = each(decode_list_function_result, value)
    else:
        missing += 1
    if (value := get("next_marker")) is not None:
        model.next_marker = value
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _LIST_FUNCTIONS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("sys_tags")) is not None:
        model.sys_tags = each(decode_tag_item, value)
    else:
        missing += 1
    if (value := get("tags")) is not None:
        model.tags = each(decode_tag_item, value)
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _LIST_TENANT_TAGS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("disable_public_network")) is None:
        missing += 1
    model.disable_public_network = value
    if (value := get("trigger_access_vpcs")) is not None:
        model.trigger_access_vpcs = each(decode_vpc_config, value)
    else:
        model.trigger_access_vpcs = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _NETWORK_CONTROL_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("code")) is None:
        missing += 1
    model.code = value
    if (value := get("state")) is None:
        missing += 1
    model.state = value
    if len(data) + missing != 2:
        keep(model, data, _QUERY_FUNC_SNAPSHOT_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("code_url")) is None:
        missing += 1
    model.code_url = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 3:
        keep(model, data, _SERVICE_BRIDGE_VERSION_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
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
    if (value := get("depend_list")) is None:
        missing += 1
    model.depend_list = value
    if (value := get("depend_version_list")) is None:
        missing += 1
    model.depend_version_list = value
    if (value := get("dependencies")) is not None:
        model.dependencies = each(shared.decode_dependency, value)
    else:
        model.dependencies = None
        missing += 1
    if (value := get("digest")) is not None:
        model.digest = value
    else:
        missing += 1
    if (value := get("domain_id")) is not None:
        model.domain_id = value
    else:
        missing += 1
    if (value := get("func_code")) is not None:
        model.func_code = decode_func_code(value)
    else:
        model.func_code = None
        missing += 1
    if (value := get("func_name")) is not None:
        model.func_name = value
    else:
        missing += 1
    if (value := get("func_urn")) is not None:
        model.func_urn = value
    else:
        missing += 1
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
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
    if len(data) + missing != 15:
        keep(model, data, _SHOW_FUNCTION_CODE_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("allow_ephemeral_storage")) is None:
        missing += 1
    model.allow_ephemeral_storage = value
    if (value := get("apig_route_enable")) is None:
        missing += 1
    model.apig_route_enable = value
    if (value := get("app_xrole")) is None:
        missing += 1
    model.app_xrole = value
    if (value := get("code_encrypt_kms_key_id")) is None:
        missing += 1
    model.code_encrypt_kms_key_id = value
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
    if (value := get("custom_image")) is not None:
        model.custom_image = shared.decode_custom_image(value)
    else:
        model.custom_image = None
        missing += 1
    if (value := get("depend_list")) is None:
        missing += 1
    model.depend_list = value
    if (value := get("depend_version_list")) is None:
        missing += 1
    model.depend_version_list = value
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
    if (value := get("enable_auth_in_header")) is None:
        missing += 1
    model.enable_auth_in_header = value
    if (value := get("enable_class_isolation")) is None:
        missing += 1
    model.enable_class_isolation = value
    if (value := get("enable_cloud_debug")) is None:
        missing += 1
    model.enable_cloud_debug = value
    if (value := get("enable_dynamic_memory")) is None:
        missing += 1
    model.enable_dynamic_memory = value
    if (value := get("enable_lts_log")) is None:
        missing += 1
    model.enable_lts_log = value
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("ephemeral_storage")) is None:
        missing += 1
    model.ephemeral_storage = value
    if (value := get("func_id")) is None:
        missing += 1
    model.func_id = value
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
    if (value := get("gpu_memory")) is None:
        missing += 1
    model.gpu_memory = value
    if (value := get("gpu_type")) is None:
        missing += 1
    model.gpu_type = value
    if (value := get("handler")) is not None:
        model.handler = value
    else:
        missing += 1
    if (value := get("heartbeat_handler")) is None:
        missing += 1
    model.heartbeat_handler = value
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
    if (value := get("is_bridge_function")) is None:
        missing += 1
    model.is_bridge_function = value
    if (value := get("is_return_stream")) is None:
        missing += 1
    model.is_return_stream = value
    if (value := get("is_stateful_function")) is None:
        missing += 1
    model.is_stateful_function = value
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
    if (value := get("lts_custom_tag")) is None:
        missing += 1
    model.lts_custom_tag = value
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
    if (value := get("network_controller")) is not None:
        model.network_controller = decode_network_control_config(value)
    else:
        model.network_controller = None
        missing += 1
    if (value := get("package")) is not None:
        model.package = value
    else:
        missing += 1
    if (value := get("peering_cidr")) is None:
        missing += 1
    model.peering_cidr = value
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
    if (value := get("resource_id")) is None:
        missing += 1
    model.resource_id = value
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
    if (value := get("user_data_encrypt_kms_key_id")) is None:
        missing += 1
    model.user_data_encrypt_kms_key_id = value
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 62:
        keep(model, data, _SHOW_FUNCTION_CONFIG_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("key")) is None:
        missing += 1
    model.key = value
    if (value := get("values")) is None:
        missing += 1
    model.values = value
    if len(data) + missing != 2:
        keep(model, data, _TAG_ITEM_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("code_encrypt_kms_key_id")) is None:
        missing += 1
    model.code_encrypt_kms_key_id = value
    if (value := get("code_filename")) is None:
        missing += 1
    model.code_filename = value
    if (value := get("code_type")) is not None:
        model.code_type = shared.decode_code_type(value)
    else:
        missing += 1
    if (value := get("code_url")) is None:
        missing += 1
    model.code_url = value
    if (value := get("depend_version_list")) is None:
        missing += 1
    model.depend_version_list = value
    if (value := get("func_code")) is not None:
        model.func_code = decode_func_code(value)
    else:
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _UPDATE_FUNCTION_CODE_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("code_encrypt_kms_key_id")) is None:
        missing += 1
    model.code_encrypt_kms_key_id = value
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
    if (value := get("depend_list")) is None:
        missing += 1
    model.depend_list = value
    if (value := get("depend_version_list")) is None:
        missing += 1
    model.depend_version_list = value
    if (value := get("dependencies")) is not None:
        model.dependencies = each(shared.decode_dependency, value)
    else:
        model.dependencies = None
        missing += 1
    if (value := get("digest")) is not None:
        model.digest = value
    else:
        missing += 1
    if (value := get("domain_id")) is not None:
        model.domain_id = value
    else:
        missing += 1
    if (value := get("func_code")) is not None:
        model.func_code = decode_func_code(value)
    else:
        model.func_code = None
        missing += 1
    if (value := get("func_name")) is not None:
        model.func_name = value
    else:
        missing += 1
    if (value := get("func_urn")) is not None:
        model.func_urn = value
    else:
        missing += 1
    if (value := get("last_modified")) is not None:
        model.last_modified = decode_datetime(value)
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
    if len(data) + missing != 16:
        keep(model, data, _UPDATE_FUNCTION_CODE_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("app_xrole")) is None:
        missing += 1
    model.app_xrole = value
    if (value := get("custom_image")) is not None:
        model.custom_image = shared.decode_custom_image(value)
    else:
        model.custom_image = None
        missing += 1
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("domain_names")) is None:
        missing += 1
    model.domain_names = value
    if (value := get("enable_auth_in_header")) is None:
        missing += 1
    model.enable_auth_in_header = value
    if (value := get("enable_class_isolation")) is None:
        missing += 1
    model.enable_class_isolation = value
    if (value := get("enable_dynamic_memory")) is None:
        missing += 1
    model.enable_dynamic_memory = value
    if (value := get("enable_lts_log")) is None:
        missing += 1
    model.enable_lts_log = value
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("ephemeral_storage")) is None:
        missing += 1
    model.ephemeral_storage = value
    if (value := get("extend_config")) is None:
        missing += 1
    model.extend_config = value
    if (value := get("func_name")) is not None:
        model.func_name = value
    else:
        missing += 1
    if (value := get("func_vpc")) is not None:
        model.func_vpc = shared.decode_func_vpc(value)
    else:
        model.func_vpc = None
        missing += 1
    if (value := get("gpu_memory")) is None:
        missing += 1
    model.gpu_memory = value
    if (value := get("gpu_type")) is None:
        missing += 1
    model.gpu_type = value
    if (value := get("handler")) is not None:
        model.handler = value
    else:
        missing += 1
    if (value := get("heartbeat_handler")) is None:
        missing += 1
    model.heartbeat_handler = value
    if (value := get("initializer_handler")) is None:
        missing += 1
    model.initializer_handler = value
    if (value := get("initializer_timeout")) is None:
        missing += 1
    model.initializer_timeout = value
    if (value := get("is_stateful_function")) is None:
        missing += 1
    model.is_stateful_function = value
    if (value := get("log_config")) is not None:
        model.log_config = decode_func_log_config(value)
    else:
        model.log_config = None
        missing += 1
    if (value := get("lts_custom_tag")) is None:
        missing += 1
    model.lts_custom_tag = value
    if (value := get("memory_size")) is not None:
        model.memory_size = value
    else:
        missing += 1
    if (value := get("mount_config")) is not None:
        model.mount_config = shared.decode_mount_config(value)
    else:
        model.mount_config = None
        missing += 1
    if (value := get("network_controller")) is not None:
        model.network_controller = decode_network_control_config(value)
    else:
        model.network_controller = None
        missing += 1
    if (value := get("peering_cidr")) is None:
        missing += 1
    model.peering_cidr = value
    if (value := get("pre_stop_handler")) is None:
        missing += 1
    model.pre_stop_handler = value
    if (value := get("pre_stop_timeout")) is None:
        missing += 1
    model.pre_stop_timeout = value
    if (value := get("restore_hook_handler")) is None:
        missing += 1
    model.restore_hook_handler = value
    if (value := get("restore_hook_timeout")) is None:
        missing += 1
    model.restore_hook_timeout = value
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
    if (value := get("user_data")) is None:
        missing += 1
    model.user_data = value
    if (value := get("user_data_encrypt_kms_key_id")) is None:
        missing += 1
    model.user_data_encrypt_kms_key_id = value
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 37:
        keep(model, data, _UPDATE_FUNCTION_CONFIG_REQUEST_BODY_KEYS)
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
    if (value := get("custom_image")) is not None:
        model.custom_image = shared.decode_custom_image(value)
    else:
        model.custom_image = None
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
    if (value := get("domain_names")) is None:
        missing += 1
    model.domain_names = value
    if (value := get("enable_auth_in_header")) is None:
        missing += 1
    model.enable_auth_in_header = value
    if (value := get("enable_cloud_debug")) is None:
        missing += 1
    model.enable_cloud_debug = value
    if (value := get("enable_dynamic_memory")) is None:
        missing += 1
    model.enable_dynamic_memory = value
    if (value := get("enable_lts_log")) is None:
        missing += 1
    model.enable_lts_log = value
    if (value := get("encrypted_user_data")) is None:
        missing += 1
    model.encrypted_user_data = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("ephemeral_storage")) is None:
        missing += 1
    model.ephemeral_storage = value
    if (value := get("func_id")) is None:
        missing += 1
    model.func_id = value
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
    if (value := get("gpu_memory")) is None:
        missing += 1
    model.gpu_memory = value
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
    if (value := get("is_return_stream")) is None:
        missing += 1
    model.is_return_stream = value
    if (value := get("is_stateful_function")) is None:
        missing += 1
    model.is_stateful_function = value
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
    if (value := get("lts_custom_tag")) is None:
        missing += 1
    model.lts_custom_tag = value
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
    if (value := get("peering_cidr")) is None:
        missing += 1
    model.peering_cidr = value
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
    if (value := get("resource_id")) is None:
        missing += 1
    model.resource_id = value
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
    if (value := get("user_data_encrypt_kms_key_id")) is None:
        missing += 1
    model.user_data_encrypt_kms_key_id = value
    if (value := get("version")) is not None:
        model.version = value
    else:
        missing += 1
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 52:
        keep(model, data, _UPDATE_FUNCTION_CONFIG_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("max_instance_num")) is None:
        missing += 1
    model.max_instance_num = value
    if len(data) + missing != 1:
        keep(model, data, _UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_REQUEST_BODY_KEYS)
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
    if (value := get("domain_names")) is None:
        missing += 1
    model.domain_names = value
    if (value := get("enable_auth_in_header")) is None:
        missing += 1
    model.enable_auth_in_header = value
    if (value := get("enable_cloud_debug")) is None:
        missing += 1
    model.enable_cloud_debug = value
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
    if (value := get("is_return_stream")) is None:
        missing += 1
    model.is_return_stream = value
    if (value := get("is_stateful_function")) is None:
        missing += 1
    model.is_stateful_function = value
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
    if (value := get("xrole")) is None:
        missing += 1
    model.xrole = value
    if len(data) + missing != 43:
        keep(model, data, _UPDATE_FUNCTION_MAX_INSTANCE_CONFIG_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("action")) is None:
        missing += 1
    model.action = value
    if (value := get("sys_tags")) is not None:
        model.sys_tags = each(decode_kv_item, value)
    else:
        model.sys_tags = None
        missing += 1
    if (value := get("tags")) is not None:
        model.tags = each(decode_kv_item, value)
    else:
        model.tags = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _UPDATE_FUNCTION_TAGS_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("vpc_id")) is None:
        missing += 1
    model.vpc_id = value
    if (value := get("vpc_name")) is None:
        missing += 1
    model.vpc_name = value
    if len(data) + missing != 2:
        keep(model, data, _VPC_CONFIG_KEYS)
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
