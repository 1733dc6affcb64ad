"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    at,
    broken,
    is_integer,
    is_number,
    missing,
    not_allowed,
    same,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

DESTINATION_VALUES = Allowed("OBS", "SMN", "DIS", "FunctionGraph")
MOUNT_TYPE_VALUES = Allowed("sfs", "sfsTurbo", "ecs")
RUNTIME_VALUES = Allowed(
    "Java8",
    "Java11",
    "Java17",
    "Python2.7",
    "Python3.6",
    "Python3.9",
    "Python3.10",
    "Go1.8",
    "Go1.x",
    "Node.js6.10",
    "Node.js8.10",
    "Node.js10.16",
    "Node.js12.13",
    "Node.js14.18",
    "Node.js16.17",
    "Node.js18.15",
    "C#(.NET Core 2.0)",
    "C#(.NET Core 2.1)",
    "C#(.NET Core 3.1)",
    "C#(.NET Core 6.0)",
    "Custom",
    "PHP7.3",
    "PHP8.3",
    "Cangjie1.0",
    "http",
    "Custom Image",
    "Java21",
    "Python3.12",
    "Node.js20.15",
    "C#(.NET Core 8.0)",
    "Cangjie0.52.3",
)


@Check
def check_custom_image(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "args" in data and not isinstance(data["args"], str):
        found.append(wrong_type("/args", "a string", data["args"]))
    if "command" in data and not isinstance(data["command"], str):
        found.append(wrong_type("/command", "a string", data["command"]))
    if "enabled" in data and not isinstance(data["enabled"], bool):
        found.append(wrong_type("/enabled", "true or false", data["enabled"]))
    if "gid" in data and not isinstance(data["gid"], str):
        found.append(wrong_type("/gid", "a string", data["gid"]))
    if "image" in data and not isinstance(data["image"], str):
        found.append(wrong_type("/image", "a string", data["image"]))
    if "is_public" in data and not isinstance(data["is_public"], bool):
        found.append(wrong_type("/is_public", "true or false", data["is_public"]))
    if "uid" in data and not isinstance(data["uid"], str):
        found.append(wrong_type("/uid", "a string", data["uid"]))
    if "working_dir" in data and not isinstance(data["working_dir"], str):
        found.append(wrong_type("/working_dir", "a string", data["working_dir"]))
    return found


@Check
def check_dependency(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "dep_id" in data and not isinstance(data["dep_id"], str):
        found.append(wrong_type("/dep_id", "a string", data["dep_id"]))
    if "description" in data:
        value = data["description"]
        if not isinstance(value, str):
            found.append(wrong_type("/description", "a string", value))
    else:
        found.append(missing("/description"))
    if "etag" in data:
        value = data["etag"]
        if not isinstance(value, str):
            found.append(wrong_type("/etag", "a string", value))
    else:
        found.append(missing("/etag"))
    if "file_name" in data and not isinstance(data["file_name"], str):
        found.append(wrong_type("/file_name", "a string", data["file_name"]))
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if "last_modified" in data and not is_integer(data["last_modified"]):
        found.append(wrong_type("/last_modified", "an integer", data["last_modified"]))
    if "link" in data:
        value = data["link"]
        if not isinstance(value, str):
            found.append(wrong_type("/link", "a string", value))
    else:
        found.append(missing("/link"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "owner" in data:
        value = data["owner"]
        if not isinstance(value, str):
            found.append(wrong_type("/owner", "a string", value))
    else:
        found.append(missing("/owner"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/size", "an integer", value))
    else:
        found.append(missing("/size"))
    if "version" in data and not is_integer(data["version"]):
        found.append(wrong_type("/version", "an integer", data["version"]))
    return found


@Check
def check_error_resp(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "error_code" in data and not isinstance(data["error_code"], str):
        found.append(wrong_type("/error_code", "a string", data["error_code"]))
    if "error_msg" in data and not isinstance(data["error_msg"], str):
        found.append(wrong_type("/error_msg", "a string", data["error_msg"]))
    return found


@Check
def check_func_async_destination_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "on_failure" in data:
        value = data["on_failure"]
        if inner := check_func_destination_config.find(value):
            found += under("/on_failure", inner)
    if "on_success" in data:
        value = data["on_success"]
        if inner := check_func_destination_config.find(value):
            found += under("/on_success", inner)
    return found


@Check
def check_func_destination_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "destination" in data:
        value = data["destination"]
        if not isinstance(value, str):
            found.append(wrong_type("/destination", "a string", value))
        elif value not in DESTINATION_VALUES:
            found.append(not_allowed("/destination", DESTINATION_VALUES, value))
    if "param" in data and not isinstance(data["param"], str):
        found.append(wrong_type("/param", "a string", data["param"]))
    return found


@Check
def check_func_mount(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "local_mount_path" in data:
        value = data["local_mount_path"]
        if not isinstance(value, str):
            found.append(wrong_type("/local_mount_path", "a string", value))
    else:
        found.append(missing("/local_mount_path"))
    if "mount_resource" in data:
        value = data["mount_resource"]
        if not isinstance(value, str):
            found.append(wrong_type("/mount_resource", "a string", value))
    else:
        found.append(missing("/mount_resource"))
    if "mount_share_path" in data and not isinstance(data["mount_share_path"], str):
        found.append(
            wrong_type("/mount_share_path", "a string", data["mount_share_path"])
        )
    if "mount_type" in data:
        value = data["mount_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/mount_type", "a string", value))
        elif value not in MOUNT_TYPE_VALUES:
            found.append(not_allowed("/mount_type", MOUNT_TYPE_VALUES, value))
    else:
        found.append(missing("/mount_type"))
    if data.get("mount_type") == "ecs":
        if "mount_share_path" not in data:
            found.append(missing("/mount_share_path"))
    return found


@Check
def check_func_vpc(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "cidr" in data and not isinstance(data["cidr"], str):
        found.append(wrong_type("/cidr", "a string", data["cidr"]))
    if "domain_id" in data and not isinstance(data["domain_id"], str):
        found.append(wrong_type("/domain_id", "a string", data["domain_id"]))
    if "gateway" in data and not isinstance(data["gateway"], str):
        found.append(wrong_type("/gateway", "a string", data["gateway"]))
    if "is_safety" in data and not isinstance(data["is_safety"], bool):
        found.append(wrong_type("/is_safety", "true or false", data["is_safety"]))
    if "namespace" in data and not isinstance(data["namespace"], str):
        found.append(wrong_type("/namespace", "a string", data["namespace"]))
    if "security_groups" in data:
        value = data["security_groups"]
        if not isinstance(value, list):
            found.append(wrong_type("/security_groups", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/security_groups", index), "a string", item)
                    )
    if "subnet_id" in data:
        value = data["subnet_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/subnet_id", "a string", value))
    else:
        found.append(missing("/subnet_id"))
    if "subnet_name" in data and not isinstance(data["subnet_name"], str):
        found.append(wrong_type("/subnet_name", "a string", data["subnet_name"]))
    if "vpc_id" in data:
        value = data["vpc_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/vpc_id", "a string", value))
    else:
        found.append(missing("/vpc_id"))
    if "vpc_name" in data and not isinstance(data["vpc_name"], str):
        found.append(wrong_type("/vpc_name", "a string", data["vpc_name"]))
    return found


@Check
def check_mount_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "func_mounts" in data:
        value = data["func_mounts"]
        if not isinstance(value, list):
            found.append(wrong_type("/func_mounts", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_func_mount.find(item):
                    found += under(at("/func_mounts", index), inner)
    else:
        found.append(missing("/func_mounts"))
    if "mount_user" in data:
        value = data["mount_user"]
        if inner := check_mount_user.find(value):
            found += under("/mount_user", inner)
    else:
        found.append(missing("/mount_user"))
    return found


@Check
def check_mount_user(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "user_group_id" in data:
        value = data["user_group_id"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/user_group_id", "an integer", value))
        else:
            if value < -1:
                found.append(
                    broken("/user_group_id", "minimum", "must be at least -1", value)
                )
            if value > 65534:
                found.append(
                    broken("/user_group_id", "maximum", "must be at most 65534", value)
                )
        if same(value, 0):
            found.append(broken("/user_group_id", "not", "must not be 0"))
    else:
        found.append(missing("/user_group_id"))
    if "user_id" in data:
        value = data["user_id"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/user_id", "an integer", value))
        else:
            if value < -1:
                found.append(
                    broken("/user_id", "minimum", "must be at least -1", value)
                )
            if value > 65534:
                found.append(
                    broken("/user_id", "maximum", "must be at most 65534", value)
                )
        if same(value, 0):
            found.append(broken("/user_id", "not", "must not be 0"))
    else:
        found.append(missing("/user_id"))
    return found


@Check
def check_page_info(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "current_count" in data:
        value = data["current_count"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/current_count", "an integer", value))
    else:
        found.append(missing("/current_count"))
    if "next_marker" in data:
        value = data["next_marker"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/next_marker", "an integer", value))
    else:
        found.append(missing("/next_marker"))
    if "previous_marker" in data:
        value = data["previous_marker"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/previous_marker", "an integer", value))
    else:
        found.append(missing("/previous_marker"))
    return found


@Check
def check_sla_reports_value(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "timestamp" in data and not is_integer(data["timestamp"]):
        found.append(wrong_type("/timestamp", "an integer", data["timestamp"]))
    if "value" in data and not is_number(data["value"]):
        found.append(wrong_type("/value", "a number", data["value"]))
    return found


@Check
def check_strategy_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "concurrency" in data:
        value = data["concurrency"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/concurrency", "an integer", value))
        else:
            if value < -1:
                found.append(
                    broken("/concurrency", "minimum", "must be at least -1", value)
                )
            if value > 1000:
                found.append(
                    broken("/concurrency", "maximum", "must be at most 1000", value)
                )
    else:
        found.append(missing("/concurrency"))
    if "concurrent_num" in data:
        value = data["concurrent_num"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/concurrent_num", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken("/concurrent_num", "minimum", "must be at least 1", value)
                )
            if value > 1000:
                found.append(
                    broken("/concurrent_num", "maximum", "must be at most 1000", value)
                )
    else:
        found.append(missing("/concurrent_num"))
    return found


CHECKS: dict[str, Any] = {
    "CustomImage": check_custom_image,
    "Dependency": check_dependency,
    "ErrorResp": check_error_resp,
    "FuncAsyncDestinationConfig": check_func_async_destination_config,
    "FuncDestinationConfig": check_func_destination_config,
    "FuncMount": check_func_mount,
    "FuncVpc": check_func_vpc,
    "MountConfig": check_mount_config,
    "MountUser": check_mount_user,
    "PageInfo": check_page_info,
    "SlaReportsValue": check_sla_reports_value,
    "StrategyConfig": check_strategy_config,
}
