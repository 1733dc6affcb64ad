"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, encode_scalars, finish, keep
from ..models import shared as models

new = object.__new__
_CODE_TYPE = {member.value: member for member in models.CodeType}
_DESTINATION = {member.value: member for member in models.Destination}
_MOUNT_TYPE = {member.value: member for member in models.MountType}
_RUNTIME = {member.value: member for member in models.Runtime}
_TYPE = {member.value: member for member in models.Type}
_CUSTOM_IMAGE_KEYS = {
    "args": "args",
    "command": "command",
    "enabled": "enabled",
    "gid": "gid",
    "image": "image",
    "is_public": "is_public",
    "uid": "uid",
    "working_dir": "working_dir",
}
_DEPENDENCY_KEYS = {
    "dep_id": "dep_id",
    "description": "description",
    "etag": "etag",
    "file_name": "file_name",
    "id": "id",
    "last_modified": "last_modified",
    "link": "link",
    "name": "name",
    "owner": "owner",
    "runtime": "runtime",
    "size": "size",
    "version": "version",
}
_ERROR_RESP_KEYS = {"error_code": "error_code", "error_msg": "error_msg"}
_FUNC_ASYNC_DESTINATION_CONFIG_KEYS = {
    "on_failure": "on_failure",
    "on_success": "on_success",
}
_FUNC_DESTINATION_CONFIG_KEYS = {"destination": "destination", "param": "param"}
_FUNC_MOUNT_KEYS = {
    "local_mount_path": "local_mount_path",
    "mount_resource": "mount_resource",
    "mount_share_path": "mount_share_path",
    "mount_type": "mount_type",
}
_FUNC_VPC_KEYS = {
    "cidr": "cidr",
    "domain_id": "domain_id",
    "gateway": "gateway",
    "is_safety": "is_safety",
    "namespace": "namespace",
    "security_groups": "security_groups",
    "subnet_id": "subnet_id",
    "subnet_name": "subnet_name",
    "vpc_id": "vpc_id",
    "vpc_name": "vpc_name",
}
_MOUNT_CONFIG_KEYS = {"func_mounts": "func_mounts", "mount_user": "mount_user"}
_MOUNT_USER_KEYS = {"user_group_id": "user_group_id", "user_id": "user_id"}
_PAGE_INFO_KEYS = {
    "current_count": "current_count",
    "next_marker": "next_marker",
    "previous_marker": "previous_marker",
}
_SLA_REPORTS_VALUE_KEYS = {"timestamp": "timestamp", "value": "value"}
_STRATEGY_CONFIG_KEYS = {
    "concurrency": "concurrency",
    "concurrent_num": "concurrent_num",
}


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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("args")) is None:
        missing += 1
    model.args = value
    if (value := get("command")) is None:
        missing += 1
    model.command = value
    if (value := get("enabled")) is None:
        missing += 1
    model.enabled = value
    if (value := get("gid")) is None:
        missing += 1
    model.gid = value
    if (value := get("image")) is None:
        missing += 1
    model.image = value
    if (value := get("is_public")) is None:
        missing += 1
    model.is_public = value
    if (value := get("uid")) is None:
        missing += 1
    model.uid = value
    if (value := get("working_dir")) is None:
        missing += 1
    model.working_dir = value
    if len(data) + missing != 8:
        keep(model, data, _CUSTOM_IMAGE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("dep_id")) is None:
        missing += 1
    model.dep_id = value
    if (value := get("description")) is not None:
        model.description = value
    else:
        missing += 1
    if (value := get("etag")) is not None:
        model.etag = value
    else:
        missing += 1
    if (value := get("file_name")) is None:
        missing += 1
    model.file_name = value
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("link")) is not None:
        model.link = value
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("owner")) is not None:
        model.owner = value
    else:
        missing += 1
    if (value := get("runtime")) is not None:
        model.runtime = decode_runtime(value)
    else:
        missing += 1
    if (value := get("size")) is not None:
        model.size = value
    else:
        missing += 1
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 12:
        keep(model, data, _DEPENDENCY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("error_code")) is None:
        missing += 1
    model.error_code = value
    if (value := get("error_msg")) is None:
        missing += 1
    model.error_msg = value
    if len(data) + missing != 2:
        keep(model, data, _ERROR_RESP_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("on_failure")) is not None:
        model.on_failure = decode_func_destination_config(value)
    else:
        model.on_failure = None
        missing += 1
    if (value := get("on_success")) is not None:
        model.on_success = decode_func_destination_config(value)
    else:
        model.on_success = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _FUNC_ASYNC_DESTINATION_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("destination")) is not None:
        model.destination = decode_destination(value)
    else:
        model.destination = None
        missing += 1
    if (value := get("param")) is None:
        missing += 1
    model.param = value
    if len(data) + missing != 2:
        keep(model, data, _FUNC_DESTINATION_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("local_mount_path")) is not None:
        model.local_mount_path = value
    else:
        missing += 1
    if (value := get("mount_resource")) is not None:
        model.mount_resource = value
    else:
        missing += 1
    if (value := get("mount_share_path")) is None:
        missing += 1
    model.mount_share_path = value
    if (value := get("mount_type")) is not None:
        model.mount_type = decode_mount_type(value)
    else:
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _FUNC_MOUNT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("cidr")) is None:
        missing += 1
    model.cidr = value
    if (value := get("domain_id")) is None:
        missing += 1
    model.domain_id = value
    if (value := get("gateway")) is None:
        missing += 1
    model.gateway = value
    if (value := get("is_safety")) is None:
        missing += 1
    model.is_safety = value
    if (value := get("namespace")) is None:
        missing += 1
    model.namespace = value
    if (value := get("security_groups")) is None:
        missing += 1
    model.security_groups = value
    if (value := get("subnet_id")) is not None:
        model.subnet_id = value
    else:
        missing += 1
    if (value := get("subnet_name")) is None:
        missing += 1
    model.subnet_name = value
    if (value := get("vpc_id")) is not None:
        model.vpc_id = value
    else:
        missing += 1
    if (value := get("vpc_name")) is None:
        missing += 1
    model.vpc_name = value
    if len(data) + missing != 10:
        keep(model, data, _FUNC_VPC_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("func_mounts")) is not None:
        model.func_mounts = each(decode_func_mount, value)
    else:
        missing += 1
    if (value := get("mount_user")) is not None:
        model.mount_user = decode_mount_user(value)
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _MOUNT_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("user_group_id")) is not None:
        model.user_group_id = value
    else:
        missing += 1
    if (value := get("user_id")) is not None:
        model.user_id = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _MOUNT_USER_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("current_count")) is not None:
        model.current_count = value
    else:
        missing += 1
    if (value := get("next_marker")) is not None:
        model.next_marker = value
    else:
        missing += 1
    if (value := get("previous_marker")) is not None:
        model.previous_marker = value
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _PAGE_INFO_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("timestamp")) is None:
        missing += 1
    model.timestamp = value
    if (value := get("value")) is None:
        missing += 1
    model.value = value
    if len(data) + missing != 2:
        keep(model, data, _SLA_REPORTS_VALUE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("concurrency")) is not None:
        model.concurrency = value
    else:
        missing += 1
    if (value := get("concurrent_num")) is not None:
        model.concurrent_num = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _STRATEGY_CONFIG_KEYS)
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
