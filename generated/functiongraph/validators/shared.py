"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
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

DESTINATION_VALUES = ("OBS", "SMN", "DIS", "FunctionGraph")
MOUNT_TYPE_VALUES = ("sfs", "sfsTurbo", "ecs")
RUNTIME_VALUES: dict[str, None] = dict.fromkeys(
    (
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
)


def check_custom_image(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if not isinstance(data.get("args", ""), str):
        found.append(wrong_type("/args", "a string", data["args"]))
    if not isinstance(data.get("command", ""), str):
        found.append(wrong_type("/command", "a string", data["command"]))
    if not isinstance(data.get("enabled", False), bool):
        found.append(wrong_type("/enabled", "true or false", data["enabled"]))
    if not isinstance(data.get("gid", ""), str):
        found.append(wrong_type("/gid", "a string", data["gid"]))
    if not isinstance(data.get("image", ""), str):
        found.append(wrong_type("/image", "a string", data["image"]))
    if not isinstance(data.get("is_public", False), bool):
        found.append(wrong_type("/is_public", "true or false", data["is_public"]))
    if not isinstance(data.get("uid", ""), str):
        found.append(wrong_type("/uid", "a string", data["uid"]))
    if not isinstance(data.get("working_dir", ""), str):
        found.append(wrong_type("/working_dir", "a string", data["working_dir"]))
    return found


def check_dependency(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if not isinstance(data.get("dep_id", ""), str):
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
    if not isinstance(data.get("file_name", ""), str):
        found.append(wrong_type("/file_name", "a string", data["file_name"]))
    if not isinstance(data.get("id", ""), str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if not is_integer(data.get("last_modified", 0)):
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
    if not is_integer(data.get("version", 0)):
        found.append(wrong_type("/version", "an integer", data["version"]))
    return found


def check_error_resp(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if not isinstance(data.get("error_code", ""), str):
        found.append(wrong_type("/error_code", "a string", data["error_code"]))
    if not isinstance(data.get("error_msg", ""), str):
        found.append(wrong_type("/error_msg", "a string", data["error_msg"]))
    return found


def check_func_async_destination_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "on_failure" in data:
        value = data["on_failure"]
        if inner := check_func_destination_config(value):
            found += under("/on_failure", inner)
    if "on_success" in data:
        value = data["on_success"]
        if inner := check_func_destination_config(value):
            found += under("/on_success", inner)
    return found


def check_func_destination_config(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, dict):
        found.append(wrong_type("", "an object", data))
    else:
        if "destination" in data:
            value = data["destination"]
            if not isinstance(value, str):
                found.append(wrong_type("/destination", "a string", value))
            elif value not in DESTINATION_VALUES:
                found.append(not_allowed("/destination", DESTINATION_VALUES, value))
        if not isinstance(data.get("param", ""), str):
            found.append(wrong_type("/param", "a string", data["param"]))
    if inner := _check_func_destination_config_all_of_1(data):
        found += inner
    if inner := _check_func_destination_config_all_of_2(data):
        found += inner
    if inner := _check_func_destination_config_all_of_3(data):
        found += inner
    if inner := _check_func_destination_config_all_of_4(data):
        found += inner
    return found


def _check_func_destination_config_all_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_func_destination_config_all_of_1_if(data):
        if inner := _check_func_destination_config_all_of_1_then(data):
            found += inner
    return found


def _check_func_destination_config_all_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_func_destination_config_all_of_2_if(data):
        if inner := _check_func_destination_config_all_of_2_then(data):
            found += inner
    return found


def _check_func_destination_config_all_of_3(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_func_destination_config_all_of_3_if(data):
        if inner := _check_func_destination_config_all_of_3_then(data):
            found += inner
    return found


def _check_func_destination_config_all_of_4(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_func_destination_config_all_of_4_if(data):
        if inner := _check_func_destination_config_all_of_4_then(data):
            found += inner
    return found


def _check_func_destination_config_all_of_1_if(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "destination" in data:
            value = data["destination"]
            if not same(value, "OBS"):
                found.append(broken("/destination", "const", 'must be "OBS"', value))
        else:
            found.append(missing("/destination"))
    return found


def _check_func_destination_config_all_of_1_then(data: Any) -> list[Violation]:
    found: list[Violation] = []
    return found


def _check_func_destination_config_all_of_2_if(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "destination" in data:
            value = data["destination"]
            if not same(value, "SMN"):
                found.append(broken("/destination", "const", 'must be "SMN"', value))
        else:
            found.append(missing("/destination"))
    return found


def _check_func_destination_config_all_of_2_then(data: Any) -> list[Violation]:
    found: list[Violation] = []
    return found


def _check_func_destination_config_all_of_3_if(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "destination" in data:
            value = data["destination"]
            if not same(value, "DIS"):
                found.append(broken("/destination", "const", 'must be "DIS"', value))
        else:
            found.append(missing("/destination"))
    return found


def _check_func_destination_config_all_of_3_then(data: Any) -> list[Violation]:
    found: list[Violation] = []
    return found


def _check_func_destination_config_all_of_4_if(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "destination" in data:
            value = data["destination"]
            if not same(value, "FunctionGraph"):
                found.append(
                    broken("/destination", "const", 'must be "FunctionGraph"', value)
                )
        else:
            found.append(missing("/destination"))
    return found


def _check_func_destination_config_all_of_4_then(data: Any) -> list[Violation]:
    found: list[Violation] = []
    return found


def check_func_mount(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, dict):
        found.append(wrong_type("", "an object", data))
    else:
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
        if not isinstance(data.get("mount_share_path", ""), str):
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
    if inner := _check_func_mount_all_of_1(data):
        found += inner
    return found


def _check_func_mount_all_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_func_mount_all_of_1_if(data):
        if inner := _check_func_mount_all_of_1_then(data):
            found += inner
    return found


def _check_func_mount_all_of_1_if(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "mount_type" in data:
            value = data["mount_type"]
            if not same(value, "ecs"):
                found.append(broken("/mount_type", "const", 'must be "ecs"', value))
        else:
            found.append(missing("/mount_type"))
    return found


def _check_func_mount_all_of_1_then(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "mount_share_path" not in data:
            found.append(missing("/mount_share_path"))
    return found


def check_func_vpc(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if not isinstance(data.get("cidr", ""), str):
        found.append(wrong_type("/cidr", "a string", data["cidr"]))
    if not isinstance(data.get("domain_id", ""), str):
        found.append(wrong_type("/domain_id", "a string", data["domain_id"]))
    if not isinstance(data.get("gateway", ""), str):
        found.append(wrong_type("/gateway", "a string", data["gateway"]))
    if not isinstance(data.get("is_safety", False), bool):
        found.append(wrong_type("/is_safety", "true or false", data["is_safety"]))
    if not isinstance(data.get("namespace", ""), str):
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
    if not isinstance(data.get("subnet_name", ""), str):
        found.append(wrong_type("/subnet_name", "a string", data["subnet_name"]))
    if "vpc_id" in data:
        value = data["vpc_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/vpc_id", "a string", value))
    else:
        found.append(missing("/vpc_id"))
    if not isinstance(data.get("vpc_name", ""), str):
        found.append(wrong_type("/vpc_name", "a string", data["vpc_name"]))
    return found


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
                if inner := check_func_mount(item):
                    found += under(at("/func_mounts", index), inner)
    else:
        found.append(missing("/func_mounts"))
    if "mount_user" in data:
        value = data["mount_user"]
        if inner := check_mount_user(value):
            found += under("/mount_user", inner)
    else:
        found.append(missing("/mount_user"))
    return found


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
        if not _check_mount_user_not(value):
            found.append(
                broken("/user_group_id", "not", "has a form that is not allowed", value)
            )
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
        if not _check_mount_user_not_2(value):
            found.append(
                broken("/user_id", "not", "has a form that is not allowed", value)
            )
    else:
        found.append(missing("/user_id"))
    return found


def _check_mount_user_not(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not same(data, 0):
        found.append(broken("", "const", "must be 0", data))
    return found


def _check_mount_user_not_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not same(data, 0):
        found.append(broken("", "const", "must be 0", data))
    return found


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


def check_sla_reports_value(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if not is_integer(data.get("timestamp", 0)):
        found.append(wrong_type("/timestamp", "an integer", data["timestamp"]))
    if not is_number(data.get("value", 0)):
        found.append(wrong_type("/value", "a number", data["value"]))
    return found


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
