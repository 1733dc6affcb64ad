"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    each,
    encode,
    encode_enum,
    encode_scalars,
    finish,
    nulls,
    unknown,
)
from ..models import shared as models

new = object.__new__
_CODE_TYPE = {member.value: member for member in models.CodeType}
_DESTINATION = {member.value: member for member in models.Destination}
_MOUNT_TYPE = {member.value: member for member in models.MountType}
_RUNTIME = {member.value: member for member in models.Runtime}
_TYPE = {member.value: member for member in models.Type}
_CUSTOM_IMAGE_KEYS = frozenset(
    {"args", "command", "enabled", "gid", "image", "is_public", "uid", "working_dir"}
)
_DEPENDENCY_KEYS = frozenset(
    {
        "dep_id",
        "description",
        "etag",
        "file_name",
        "id",
        "last_modified",
        "link",
        "name",
        "owner",
        "runtime",
        "size",
        "version",
    }
)
_ERROR_RESP_KEYS = frozenset({"error_code", "error_msg"})
_FUNC_ASYNC_DESTINATION_CONFIG_KEYS = frozenset({"on_failure", "on_success"})
_FUNC_DESTINATION_CONFIG_KEYS = frozenset({"destination", "param"})
_FUNC_MOUNT_KEYS = frozenset(
    {"local_mount_path", "mount_resource", "mount_share_path", "mount_type"}
)
_FUNC_VPC_KEYS = frozenset(
    {
        "cidr",
        "domain_id",
        "gateway",
        "is_safety",
        "namespace",
        "security_groups",
        "subnet_id",
        "subnet_name",
        "vpc_id",
        "vpc_name",
    }
)
_MOUNT_CONFIG_KEYS = frozenset({"func_mounts", "mount_user"})
_MOUNT_USER_KEYS = frozenset({"user_group_id", "user_id"})
_PAGE_INFO_KEYS = frozenset({"current_count", "next_marker", "previous_marker"})
_SLA_REPORTS_VALUE_KEYS = frozenset({"timestamp", "value"})
_STRATEGY_CONFIG_KEYS = frozenset({"concurrency", "concurrent_num"})


def decode_code_type(value: Any) -> Any:
    return _CODE_TYPE.get(value, value) if type(value) is str else value


def decode_destination(value: Any) -> Any:
    return _DESTINATION.get(value, value) if type(value) is str else value


def decode_mount_type(value: Any) -> Any:
    return _MOUNT_TYPE.get(value, value) if type(value) is str else value


def decode_runtime(value: Any) -> Any:
    return _RUNTIME.get(value, value) if type(value) is str else value


def decode_type(value: Any) -> Any:
    return _TYPE.get(value, value) if type(value) is str else value


def decode_custom_image(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CustomImage)
    get = data.get
    model.args = get("args")
    model.command = get("command")
    model.enabled = get("enabled")
    model.gid = get("gid")
    model.image = get("image")
    model.is_public = get("is_public")
    model.uid = get("uid")
    model.working_dir = get("working_dir")
    model._extra = None
    if not _CUSTOM_IMAGE_KEYS.issuperset(data):
        model._extra = unknown(data, _CUSTOM_IMAGE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_custom_image(model: Any) -> Any:
    if not isinstance(model, models.CustomImage):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.args) is not None:
        data["args"] = value
    if (value := model.command) is not None:
        data["command"] = value
    if (value := model.enabled) is not None:
        data["enabled"] = value
    if (value := model.gid) is not None:
        data["gid"] = value
    if (value := model.image) is not None:
        data["image"] = value
    if (value := model.is_public) is not None:
        data["is_public"] = value
    if (value := model.uid) is not None:
        data["uid"] = value
    if (value := model.working_dir) is not None:
        data["working_dir"] = value
    return finish(data, model)


def decode_dependency(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Dependency)
    get = data.get
    model.dep_id = get("dep_id")
    if "description" in data:
        model.description = data["description"]
    if "etag" in data:
        model.etag = data["etag"]
    model.file_name = get("file_name")
    model.id = get("id")
    model.last_modified = get("last_modified")
    if "link" in data:
        model.link = data["link"]
    if "name" in data:
        model.name = data["name"]
    if "owner" in data:
        model.owner = data["owner"]
    if "runtime" in data:
        model.runtime = decode_runtime(data["runtime"])
    if "size" in data:
        model.size = data["size"]
    model.version = get("version")
    model._extra = None
    if not _DEPENDENCY_KEYS.issuperset(data):
        model._extra = unknown(data, _DEPENDENCY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_dependency(model: Any) -> Any:
    if not isinstance(model, models.Dependency):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.dep_id) is not None:
        data["dep_id"] = value
    if (value := getattr(model, "description", None)) is not None:
        data["description"] = value
    if (value := getattr(model, "etag", None)) is not None:
        data["etag"] = value
    if (value := model.file_name) is not None:
        data["file_name"] = value
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "link", None)) is not None:
        data["link"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "owner", None)) is not None:
        data["owner"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := getattr(model, "size", None)) is not None:
        data["size"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


def decode_error_resp(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ErrorResp)
    get = data.get
    model.error_code = get("error_code")
    model.error_msg = get("error_msg")
    model._extra = None
    if not _ERROR_RESP_KEYS.issuperset(data):
        model._extra = unknown(data, _ERROR_RESP_KEYS)
    model._nulls = nulls(data)
    return model


def encode_error_resp(model: Any) -> Any:
    if not isinstance(model, models.ErrorResp):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.error_code) is not None:
        data["error_code"] = value
    if (value := model.error_msg) is not None:
        data["error_msg"] = value
    return finish(data, model)


def decode_func_async_destination_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FuncAsyncDestinationConfig)
    get = data.get
    model.on_failure = decode_func_destination_config(get("on_failure"))
    model.on_success = decode_func_destination_config(get("on_success"))
    model._extra = None
    if not _FUNC_ASYNC_DESTINATION_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNC_ASYNC_DESTINATION_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_func_async_destination_config(model: Any) -> Any:
    if not isinstance(model, models.FuncAsyncDestinationConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.on_failure) is not None:
        data["on_failure"] = encode_func_destination_config(value)
    if (value := model.on_success) is not None:
        data["on_success"] = encode_func_destination_config(value)
    return finish(data, model)


def decode_func_destination_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FuncDestinationConfig)
    get = data.get
    model.destination = decode_destination(get("destination"))
    model.param = get("param")
    model._extra = None
    if not _FUNC_DESTINATION_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNC_DESTINATION_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_func_destination_config(model: Any) -> Any:
    if not isinstance(model, models.FuncDestinationConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.destination) is not None:
        data["destination"] = encode_enum(value)
    if (value := model.param) is not None:
        data["param"] = value
    return finish(data, model)


def decode_func_mount(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FuncMount)
    get = data.get
    if "local_mount_path" in data:
        model.local_mount_path = data["local_mount_path"]
    if "mount_resource" in data:
        model.mount_resource = data["mount_resource"]
    model.mount_share_path = get("mount_share_path")
    if "mount_type" in data:
        model.mount_type = decode_mount_type(data["mount_type"])
    model._extra = None
    if not _FUNC_MOUNT_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNC_MOUNT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_func_mount(model: Any) -> Any:
    if not isinstance(model, models.FuncMount):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "local_mount_path", None)) is not None:
        data["local_mount_path"] = value
    if (value := getattr(model, "mount_resource", None)) is not None:
        data["mount_resource"] = value
    if (value := model.mount_share_path) is not None:
        data["mount_share_path"] = value
    if (value := getattr(model, "mount_type", None)) is not None:
        data["mount_type"] = encode_enum(value)
    return finish(data, model)


def decode_func_vpc(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FuncVpc)
    get = data.get
    model.cidr = get("cidr")
    model.domain_id = get("domain_id")
    model.gateway = get("gateway")
    model.is_safety = get("is_safety")
    model.namespace = get("namespace")
    model.security_groups = get("security_groups")
    if "subnet_id" in data:
        model.subnet_id = data["subnet_id"]
    model.subnet_name = get("subnet_name")
    if "vpc_id" in data:
        model.vpc_id = data["vpc_id"]
    model.vpc_name = get("vpc_name")
    model._extra = None
    if not _FUNC_VPC_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNC_VPC_KEYS)
    model._nulls = nulls(data)
    return model


def encode_func_vpc(model: Any) -> Any:
    if not isinstance(model, models.FuncVpc):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.cidr) is not None:
        data["cidr"] = value
    if (value := model.domain_id) is not None:
        data["domain_id"] = value
    if (value := model.gateway) is not None:
        data["gateway"] = value
    if (value := model.is_safety) is not None:
        data["is_safety"] = value
    if (value := model.namespace) is not None:
        data["namespace"] = value
    if (value := model.security_groups) is not None:
        data["security_groups"] = encode_scalars(value)
    if (value := getattr(model, "subnet_id", None)) is not None:
        data["subnet_id"] = value
    if (value := model.subnet_name) is not None:
        data["subnet_name"] = value
    if (value := getattr(model, "vpc_id", None)) is not None:
        data["vpc_id"] = value
    if (value := model.vpc_name) is not None:
        data["vpc_name"] = value
    return finish(data, model)


def decode_mount_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.MountConfig)
    if "func_mounts" in data:
        model.func_mounts = each(decode_func_mount, data["func_mounts"])
    if "mount_user" in data:
        model.mount_user = decode_mount_user(data["mount_user"])
    model._extra = None
    if not _MOUNT_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _MOUNT_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_mount_config(model: Any) -> Any:
    if not isinstance(model, models.MountConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "func_mounts", None)) is not None:
        data["func_mounts"] = each(encode_func_mount, value)
    if (value := getattr(model, "mount_user", None)) is not None:
        data["mount_user"] = encode_mount_user(value)
    return finish(data, model)


def decode_mount_user(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.MountUser)
    if "user_group_id" in data:
        model.user_group_id = data["user_group_id"]
    if "user_id" in data:
        model.user_id = data["user_id"]
    model._extra = None
    if not _MOUNT_USER_KEYS.issuperset(data):
        model._extra = unknown(data, _MOUNT_USER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_mount_user(model: Any) -> Any:
    if not isinstance(model, models.MountUser):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "user_group_id", None)) is not None:
        data["user_group_id"] = value
    if (value := getattr(model, "user_id", None)) is not None:
        data["user_id"] = value
    return finish(data, model)


def decode_page_info(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.PageInfo)
    if "current_count" in data:
        model.current_count = data["current_count"]
    if "next_marker" in data:
        model.next_marker = data["next_marker"]
    if "previous_marker" in data:
        model.previous_marker = data["previous_marker"]
    model._extra = None
    if not _PAGE_INFO_KEYS.issuperset(data):
        model._extra = unknown(data, _PAGE_INFO_KEYS)
    model._nulls = nulls(data)
    return model


def encode_page_info(model: Any) -> Any:
    if not isinstance(model, models.PageInfo):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "current_count", None)) is not None:
        data["current_count"] = value
    if (value := getattr(model, "next_marker", None)) is not None:
        data["next_marker"] = value
    if (value := getattr(model, "previous_marker", None)) is not None:
        data["previous_marker"] = value
    return finish(data, model)


def decode_sla_reports_value(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.SlaReportsValue)
    get = data.get
    model.timestamp = get("timestamp")
    model.value = get("value")
    model._extra = None
    if not _SLA_REPORTS_VALUE_KEYS.issuperset(data):
        model._extra = unknown(data, _SLA_REPORTS_VALUE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_sla_reports_value(model: Any) -> Any:
    if not isinstance(model, models.SlaReportsValue):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.timestamp) is not None:
        data["timestamp"] = value
    if (value := model.value) is not None:
        data["value"] = value
    return finish(data, model)


def decode_strategy_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.StrategyConfig)
    if "concurrency" in data:
        model.concurrency = data["concurrency"]
    if "concurrent_num" in data:
        model.concurrent_num = data["concurrent_num"]
    model._extra = None
    if not _STRATEGY_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _STRATEGY_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_strategy_config(model: Any) -> Any:
    if not isinstance(model, models.StrategyConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "concurrency", None)) is not None:
        data["concurrency"] = value
    if (value := getattr(model, "concurrent_num", None)) is not None:
        data["concurrent_num"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "CustomImage": (decode_custom_image, encode_custom_image),
    "Dependency": (decode_dependency, encode_dependency),
    "ErrorResp": (decode_error_resp, encode_error_resp),
    "FuncAsyncDestinationConfig": (
        decode_func_async_destination_config,
        encode_func_async_destination_config,
    ),
    "FuncDestinationConfig": (
        decode_func_destination_config,
        encode_func_destination_config,
    ),
    "FuncMount": (decode_func_mount, encode_func_mount),
    "FuncVpc": (decode_func_vpc, encode_func_vpc),
    "MountConfig": (decode_mount_config, encode_mount_config),
    "MountUser": (decode_mount_user, encode_mount_user),
    "PageInfo": (decode_page_info, encode_page_info),
    "SlaReportsValue": (decode_sla_reports_value, encode_sla_reports_value),
    "StrategyConfig": (decode_strategy_config, encode_strategy_config),
}
