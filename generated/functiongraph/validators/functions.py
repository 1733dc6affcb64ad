"""Validators of functions: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    advised,
    as_text,
    at,
    broken,
    is_integer,
    is_one_of,
    missing,
    not_allowed,
    same,
    under,
    wrong_type,
)
from .._runtime.violations import Violation
from . import shared

ACTION_VALUES = Allowed("state", "enableSnapshot")
ACTION_VALUES_2 = Allowed("enable", "disable")
CODE_TYPE_VALUES = Allowed("inline", "zip", "obs", "jar", "Custom-Image-Swr")
EPHEMERAL_STORAGE_VALUES = Allowed(512, 10240)
FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
HANDLER_PATTERN = Pattern("\\.")
INITIALIZER_HANDLER_PATTERN = Pattern("^\\Z|\\.")
MAXITEMS_PATTERN = Pattern("^[0-9]+\\Z")
MEMORY_SIZE_VALUES = Allowed(
    128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096
)
PEERING_CIDR_PATTERN = Pattern("^[^;]*(;[^;]*){0,4}\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
RUNTIME_PATTERN = Pattern("^(C#|Java|Node|PHP|Python)")
RUNTIME_PATTERN_2 = Pattern("^(Cangjie|Go)")
RUNTIME_PATTERN_3 = Pattern("^Java")
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
RUNTIME_VALUES_2 = ("Custom", "Custom Image")
TYPE_VALUES = Allowed("v1", "v2")
TYPE_VALUES_2 = Allowed("rds", "mqs", "cache")


@Check
def check_create_function_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "app_xrole" in data and not isinstance(data["app_xrole"], str):
        found.append(wrong_type("/app_xrole", "a string", data["app_xrole"]))
    if "code_encrypt_kms_key_id" in data and not isinstance(
        data["code_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/code_encrypt_kms_key_id", "a string", data["code_encrypt_kms_key_id"]
            )
        )
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "custom_image" in data:
        value = data["custom_image"]
        if inner := shared.check_custom_image.find(value):
            found += under("/custom_image", inner)
    if "depend_version_list" in data:
        value = data["depend_version_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_version_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_version_list", index), "a string", item)
                    )
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "domain_names" in data and not isinstance(data["domain_names"], str):
        found.append(wrong_type("/domain_names", "a string", data["domain_names"]))
    if "enable_dynamic_memory" in data and not isinstance(
        data["enable_dynamic_memory"], bool
    ):
        found.append(
            wrong_type(
                "/enable_dynamic_memory", "true or false", data["enable_dynamic_memory"]
            )
        )
    if "enable_lts_log" in data and not isinstance(data["enable_lts_log"], bool):
        found.append(
            wrong_type("/enable_lts_log", "true or false", data["enable_lts_log"])
        )
    if "encrypted_user_data" in data:
        value = data["encrypted_user_data"]
        if not isinstance(value, str):
            found.append(wrong_type("/encrypted_user_data", "a string"))
        elif len(value) > 4096:
            found.append(
                broken(
                    "/encrypted_user_data",
                    "maxLength",
                    "must have at most 4096 characters",
                )
            )
    if "enterprise_project_id" in data and not isinstance(
        data["enterprise_project_id"], str
    ):
        found.append(
            wrong_type(
                "/enterprise_project_id", "a string", data["enterprise_project_id"]
            )
        )
    if "func_code" in data:
        value = data["func_code"]
        if inner := check_func_code.find(value):
            found += under("/func_code", inner)
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_vpc" in data:
        value = data["func_vpc"]
        if inner := shared.check_func_vpc.find(value):
            found += under("/func_vpc", inner)
    if "gpu_memory" in data:
        value = data["gpu_memory"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/gpu_memory", "an integer", value))
        else:
            if value < 1024:
                found.append(
                    broken("/gpu_memory", "minimum", "must be at least 1024", value)
                )
            if value > 16384:
                found.append(
                    broken("/gpu_memory", "maximum", "must be at most 16384", value)
                )
            if value % 1024:
                found.append(
                    broken(
                        "/gpu_memory", "multipleOf", "must be a multiple of 1024", value
                    )
                )
    if "gpu_type" in data and not isinstance(data["gpu_type"], str):
        found.append(wrong_type("/gpu_type", "a string", data["gpu_type"]))
    if "handler" in data:
        value = data["handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/handler", "a string", value))
    else:
        found.append(missing("/handler"))
    if "initializer_handler" in data:
        value = data["initializer_handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/initializer_handler", "a string", value))
        elif not INITIALIZER_HANDLER_PATTERN.search(value):
            found.append(
                broken(
                    "/initializer_handler",
                    "pattern",
                    "must match the pattern ^$|\\.",
                    value,
                )
            )
    if "initializer_timeout" in data:
        value = data["initializer_timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/initializer_timeout", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken(
                        "/initializer_timeout", "minimum", "must be at least 1", value
                    )
                )
            if value > 300:
                found.append(
                    broken(
                        "/initializer_timeout", "maximum", "must be at most 300", value
                    )
                )
    if "is_stateful_function" in data and not isinstance(
        data["is_stateful_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_stateful_function", "true or false", data["is_stateful_function"]
            )
        )
    if "log_config" in data:
        value = data["log_config"]
        if inner := check_func_log_config.find(value):
            found += under("/log_config", inner)
    if "lts_custom_tag" in data:
        value = data["lts_custom_tag"]
        if inner := _check_create_function_request_body_lts_custom_tag(value):
            found += under("/lts_custom_tag", inner)
    if "memory_size" in data:
        value = data["memory_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/memory_size", "an integer", value))
        elif value not in MEMORY_SIZE_VALUES:
            found.append(not_allowed("/memory_size", MEMORY_SIZE_VALUES, value))
    else:
        found.append(missing("/memory_size"))
    if "mount_config" in data:
        value = data["mount_config"]
        if inner := shared.check_mount_config.find(value):
            found += under("/mount_config", inner)
    if "network_controller" in data:
        value = data["network_controller"]
        if inner := check_network_control_config.find(value):
            found += under("/network_controller", inner)
    if "package" in data:
        value = data["package"]
        if not isinstance(value, str):
            found.append(wrong_type("/package", "a string", value))
    else:
        found.append(missing("/package"))
    if "pre_stop_handler" in data:
        value = data["pre_stop_handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/pre_stop_handler", "a string", value))
        elif not INITIALIZER_HANDLER_PATTERN.search(value):
            found.append(
                broken(
                    "/pre_stop_handler",
                    "pattern",
                    "must match the pattern ^$|\\.",
                    value,
                )
            )
    if "pre_stop_timeout" in data:
        value = data["pre_stop_timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/pre_stop_timeout", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken("/pre_stop_timeout", "minimum", "must be at least 1", value)
                )
            if value > 90:
                found.append(
                    broken("/pre_stop_timeout", "maximum", "must be at most 90", value)
                )
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "tags" in data and not isinstance(data["tags"], str):
        found.append(wrong_type("/tags", "a string", data["tags"]))
    if "timeout" in data:
        value = data["timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/timeout", "an integer", value))
        else:
            if value < 3:
                found.append(broken("/timeout", "minimum", "must be at least 3", value))
            if value > 259200:
                found.append(
                    broken("/timeout", "maximum", "must be at most 259200", value)
                )
    else:
        found.append(missing("/timeout"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    if "user_data" in data:
        value = data["user_data"]
        if not isinstance(value, str):
            found.append(wrong_type("/user_data", "a string", value))
        elif len(value) > 4096:
            found.append(
                broken(
                    "/user_data",
                    "maxLength",
                    "must have at most 4096 characters",
                    value,
                )
            )
    if "user_data_encrypt_kms_key_id" in data and not isinstance(
        data["user_data_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/user_data_encrypt_kms_key_id",
                "a string",
                data["user_data_encrypt_kms_key_id"],
            )
        )
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    if "initializer_handler" in data:
        if "initializer_timeout" not in data:
            found.append(
                broken(
                    "/initializer_timeout",
                    "dependentRequired",
                    "is required when initializer_handler is given",
                )
            )
    if "initializer_timeout" in data:
        if "initializer_handler" not in data:
            found.append(
                broken(
                    "/initializer_handler",
                    "dependentRequired",
                    "is required when initializer_timeout is given",
                )
            )
    if data.get("runtime") == "Custom Image":
        if "handler" in data:
            value = data["handler"]
            if value != "-":
                found.append(broken("/handler", "const", 'must be "-"', value))
    elif "code_type" not in data:
        found.append(missing("/code_type"))
    if "runtime" in data and (
        not isinstance(data["runtime"], str) or RUNTIME_PATTERN.search(data["runtime"])
    ):
        if "handler" in data:
            value = data["handler"]
            if isinstance(value, str):
                if not HANDLER_PATTERN.search(value):
                    found.append(
                        broken(
                            "/handler", "pattern", "must match the pattern \\.", value
                        )
                    )
    if "gpu_memory" in data:
        if "runtime" in data:
            value = data["runtime"]
            if not is_one_of(value, RUNTIME_VALUES_2):
                found.append(not_allowed("/runtime", RUNTIME_VALUES_2, value))
    if data.get("code_type") in ("jar", "zip"):
        if "code_filename" not in data:
            found.append(missing("/code_filename"))
    if data.get("code_type") == "obs":
        if "code_url" not in data:
            found.append(missing("/code_url"))
    if data.get("code_type") == "Custom-Image-Swr":
        if "custom_image" not in data:
            found.append(missing("/custom_image"))
    if data.get("type") == "v1":
        if "is_stateful_function" in data:
            value = data["is_stateful_function"]
            if not same(value, False):
                found.append(
                    broken("/is_stateful_function", "const", "must be false", value)
                )
    if inner := _check_create_function_request_body_advice(data):
        found += advised(inner)
    if inner := _check_create_function_request_body_advice_2(data):
        found += advised(inner)
    if "domain_names" in data:
        if "xrole" not in data:
            found.append(
                broken(
                    "/xrole",
                    "dependentRequired",
                    "is required when domain_names is given",
                    level="advice",
                )
            )
    if "func_vpc" in data:
        if "xrole" not in data:
            found.append(
                broken(
                    "/xrole",
                    "dependentRequired",
                    "is required when func_vpc is given",
                    level="advice",
                )
            )
    return found


def _check_create_function_request_body_lts_custom_tag(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
    return found


def _check_create_function_request_body_advice(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not (
        not isinstance(data, dict)
        or "code_type" not in data
        or data["code_type"] == "obs"
    ):
        if isinstance(data, dict):
            if "code_url" in data:
                value = data["code_url"]
                if value != "":
                    found.append(broken("/code_url", "const", 'must be ""', value))
    return found


def _check_create_function_request_body_advice_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, dict) or (
        "runtime" in data
        and (
            not isinstance(data["runtime"], str)
            or RUNTIME_PATTERN_2.search(data["runtime"])
        )
    ):
        if isinstance(data, dict):
            if "handler" in data:
                value = data["handler"]
                if isinstance(value, str):
                    if not HANDLER_PATTERN.search(value):
                        found.append(
                            broken(
                                "/handler",
                                "pattern",
                                "must match the pattern \\.",
                                value,
                            )
                        )
    return found


@Check
def check_create_function_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "allow_ephemeral_storage" in data and not isinstance(
        data["allow_ephemeral_storage"], bool
    ):
        found.append(
            wrong_type(
                "/allow_ephemeral_storage",
                "true or false",
                data["allow_ephemeral_storage"],
            )
        )
    if "apig_route_enable" in data and not isinstance(data["apig_route_enable"], bool):
        found.append(
            wrong_type("/apig_route_enable", "true or false", data["apig_route_enable"])
        )
    if "app_xrole" in data and not isinstance(data["app_xrole"], str):
        found.append(wrong_type("/app_xrole", "a string", data["app_xrole"]))
    if "code_encrypt_kms_key_id" in data and not isinstance(
        data["code_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/code_encrypt_kms_key_id", "a string", data["code_encrypt_kms_key_id"]
            )
        )
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_size" in data:
        value = data["code_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/code_size", "an integer", value))
    else:
        found.append(missing("/code_size"))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    else:
        found.append(missing("/code_type"))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "cpu" in data:
        value = data["cpu"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/cpu", "an integer", value))
    else:
        found.append(missing("/cpu"))
    if "custom_image" in data:
        value = data["custom_image"]
        if inner := shared.check_custom_image.find(value):
            found += under("/custom_image", inner)
    if "depend_list" in data:
        value = data["depend_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_list", index), "a string", item)
                    )
    if "depend_version_list" in data:
        value = data["depend_version_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_version_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_version_list", index), "a string", item)
                    )
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_dependency.find(item):
                    found += under(at("/dependencies", index), inner)
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "digest" in data:
        value = data["digest"]
        if not isinstance(value, str):
            found.append(wrong_type("/digest", "a string", value))
    else:
        found.append(missing("/digest"))
    if "domain_id" in data:
        value = data["domain_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/domain_id", "a string", value))
    else:
        found.append(missing("/domain_id"))
    if "domain_names" in data and not isinstance(data["domain_names"], str):
        found.append(wrong_type("/domain_names", "a string", data["domain_names"]))
    if "enable_auth_in_header" in data and not isinstance(
        data["enable_auth_in_header"], bool
    ):
        found.append(
            wrong_type(
                "/enable_auth_in_header", "true or false", data["enable_auth_in_header"]
            )
        )
    if "enable_class_isolation" in data and not isinstance(
        data["enable_class_isolation"], bool
    ):
        found.append(
            wrong_type(
                "/enable_class_isolation",
                "true or false",
                data["enable_class_isolation"],
            )
        )
    if "enable_cloud_debug" in data and not isinstance(data["enable_cloud_debug"], str):
        found.append(
            wrong_type("/enable_cloud_debug", "a string", data["enable_cloud_debug"])
        )
    if "enable_dynamic_memory" in data and not isinstance(
        data["enable_dynamic_memory"], bool
    ):
        found.append(
            wrong_type(
                "/enable_dynamic_memory", "true or false", data["enable_dynamic_memory"]
            )
        )
    if "enable_lts_log" in data and not isinstance(data["enable_lts_log"], bool):
        found.append(
            wrong_type("/enable_lts_log", "true or false", data["enable_lts_log"])
        )
    if "encrypted_user_data" in data and not isinstance(
        data["encrypted_user_data"], str
    ):
        found.append(wrong_type("/encrypted_user_data", "a string"))
    if "enterprise_project_id" in data and not isinstance(
        data["enterprise_project_id"], str
    ):
        found.append(
            wrong_type(
                "/enterprise_project_id", "a string", data["enterprise_project_id"]
            )
        )
    if "ephemeral_storage" in data:
        value = data["ephemeral_storage"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/ephemeral_storage", "an integer", value))
        elif value not in EPHEMERAL_STORAGE_VALUES:
            found.append(
                not_allowed("/ephemeral_storage", EPHEMERAL_STORAGE_VALUES, value)
            )
    if "extend_config" in data and not isinstance(data["extend_config"], str):
        found.append(wrong_type("/extend_config", "a string", data["extend_config"]))
    if "func_id" in data and not isinstance(data["func_id"], str):
        found.append(wrong_type("/func_id", "a string", data["func_id"]))
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
    else:
        found.append(missing("/func_urn"))
    if "func_vpc" in data:
        value = data["func_vpc"]
        if inner := shared.check_func_vpc.find(value):
            found += under("/func_vpc", inner)
    if "gpu_memory" in data and not is_integer(data["gpu_memory"]):
        found.append(wrong_type("/gpu_memory", "an integer", data["gpu_memory"]))
    if "gpu_type" in data and not isinstance(data["gpu_type"], str):
        found.append(wrong_type("/gpu_type", "a string", data["gpu_type"]))
    if "handler" in data:
        value = data["handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/handler", "a string", value))
    else:
        found.append(missing("/handler"))
    if "heartbeat_handler" in data and not isinstance(data["heartbeat_handler"], str):
        found.append(
            wrong_type("/heartbeat_handler", "a string", data["heartbeat_handler"])
        )
    if "image_name" in data:
        value = data["image_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/image_name", "a string", value))
    else:
        found.append(missing("/image_name"))
    if "initializer_handler" in data and not isinstance(
        data["initializer_handler"], str
    ):
        found.append(
            wrong_type("/initializer_handler", "a string", data["initializer_handler"])
        )
    if "initializer_timeout" in data and not is_integer(data["initializer_timeout"]):
        found.append(
            wrong_type(
                "/initializer_timeout", "an integer", data["initializer_timeout"]
            )
        )
    if "is_bridge_function" in data and not isinstance(
        data["is_bridge_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_bridge_function", "true or false", data["is_bridge_function"]
            )
        )
    if "is_return_stream" in data and not isinstance(data["is_return_stream"], bool):
        found.append(
            wrong_type("/is_return_stream", "true or false", data["is_return_stream"])
        )
    if "is_stateful_function" in data and not isinstance(
        data["is_stateful_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_stateful_function", "true or false", data["is_stateful_function"]
            )
        )
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "log_group_id" in data and not isinstance(data["log_group_id"], str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if "log_stream_id" in data and not isinstance(data["log_stream_id"], str):
        found.append(wrong_type("/log_stream_id", "a string", data["log_stream_id"]))
    if "long_time" in data and not isinstance(data["long_time"], bool):
        found.append(wrong_type("/long_time", "true or false", data["long_time"]))
    if "lts_custom_tag" in data:
        value = data["lts_custom_tag"]
        if inner := _check_create_function_response_body_lts_custom_tag(value):
            found += under("/lts_custom_tag", inner)
    if "memory_size" in data:
        value = data["memory_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/memory_size", "an integer", value))
    else:
        found.append(missing("/memory_size"))
    if "mount_config" in data:
        value = data["mount_config"]
        if inner := shared.check_mount_config.find(value):
            found += under("/mount_config", inner)
    if "namespace" in data:
        value = data["namespace"]
        if not isinstance(value, str):
            found.append(wrong_type("/namespace", "a string", value))
    else:
        found.append(missing("/namespace"))
    if "network_controller" in data:
        value = data["network_controller"]
        if inner := check_network_control_config.find(value):
            found += under("/network_controller", inner)
    if "package" in data:
        value = data["package"]
        if not isinstance(value, str):
            found.append(wrong_type("/package", "a string", value))
    else:
        found.append(missing("/package"))
    if "pre_stop_handler" in data and not isinstance(data["pre_stop_handler"], str):
        found.append(
            wrong_type("/pre_stop_handler", "a string", data["pre_stop_handler"])
        )
    if "pre_stop_timeout" in data and not is_integer(data["pre_stop_timeout"]):
        found.append(
            wrong_type("/pre_stop_timeout", "an integer", data["pre_stop_timeout"])
        )
    if "project_name" in data:
        value = data["project_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/project_name", "a string", value))
    else:
        found.append(missing("/project_name"))
    if "reserved_instance_count" in data and not is_integer(
        data["reserved_instance_count"]
    ):
        found.append(
            wrong_type(
                "/reserved_instance_count",
                "an integer",
                data["reserved_instance_count"],
            )
        )
    if "resource_id" in data and not isinstance(data["resource_id"], str):
        found.append(wrong_type("/resource_id", "a string", data["resource_id"]))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    if "timeout" in data:
        value = data["timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/timeout", "an integer", value))
    else:
        found.append(missing("/timeout"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    if "user_data" in data and not isinstance(data["user_data"], str):
        found.append(wrong_type("/user_data", "a string", data["user_data"]))
    if "user_data_encrypt_kms_key_id" in data and not isinstance(
        data["user_data_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/user_data_encrypt_kms_key_id",
                "a string",
                data["user_data_encrypt_kms_key_id"],
            )
        )
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    return found


def _check_create_function_response_body_lts_custom_tag(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
    return found


@Check
def check_create_vpc_endpoint_reponse_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "address" in data and not isinstance(data["address"], str):
        found.append(wrong_type("/address", "a string", data["address"]))
    if "endpoints" in data:
        value = data["endpoints"]
        if not isinstance(value, list):
            found.append(wrong_type("/endpoints", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/endpoints", index), "a string", item))
    return found


@Check
def check_create_vpc_endpoint_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "flavor" in data and not isinstance(data["flavor"], str):
        found.append(wrong_type("/flavor", "a string", data["flavor"]))
    if "subnet_id" in data:
        value = data["subnet_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/subnet_id", "a string", value))
    else:
        found.append(missing("/subnet_id"))
    if "vpc_id" in data:
        value = data["vpc_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/vpc_id", "a string", value))
    else:
        found.append(missing("/vpc_id"))
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    return found


@Check
def check_func_code(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "file" in data and not isinstance(data["file"], str):
        found.append(wrong_type("/file", "a string", data["file"]))
    if "link" in data and not isinstance(data["link"], str):
        found.append(wrong_type("/link", "a string", data["link"]))
    return found


@Check
def check_func_log_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "group_id" in data and not isinstance(data["group_id"], str):
        found.append(wrong_type("/group_id", "a string", data["group_id"]))
    if "group_name" in data and not isinstance(data["group_name"], str):
        found.append(wrong_type("/group_name", "a string", data["group_name"]))
    if "stream_id" in data and not isinstance(data["stream_id"], str):
        found.append(wrong_type("/stream_id", "a string", data["stream_id"]))
    if "stream_name" in data and not isinstance(data["stream_name"], str):
        found.append(wrong_type("/stream_name", "a string", data["stream_name"]))
    return found


@Check
def check_kv_item(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "key" in data and not isinstance(data["key"], str):
        found.append(wrong_type("/key", "a string", data["key"]))
    if "value" in data and not isinstance(data["value"], str):
        found.append(wrong_type("/value", "a string", data["value"]))
    return found


@Check
def check_list_enterprise_resource_detail(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "detailId" in data and not isinstance(data["detailId"], str):
        found.append(wrong_type("/detailId", "a string", data["detailId"]))
    return found


@Check
def check_list_enterprise_resource_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "action" in data and not isinstance(data["action"], str):
        found.append(wrong_type("/action", "a string", data["action"]))
    if "limit" in data and not isinstance(data["limit"], str):
        found.append(wrong_type("/limit", "a string", data["limit"]))
    if "matches" in data:
        value = data["matches"]
        if not isinstance(value, list):
            found.append(wrong_type("/matches", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_kv_item.find(item):
                    found += under(at("/matches", index), inner)
    if "offset" in data and not isinstance(data["offset"], str):
        found.append(wrong_type("/offset", "a string", data["offset"]))
    if "sys_tags" in data:
        value = data["sys_tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/sys_tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_tag_item.find(item):
                    found += under(at("/sys_tags", index), inner)
    if "without_any_tag" in data and not isinstance(data["without_any_tag"], bool):
        found.append(
            wrong_type("/without_any_tag", "true or false", data["without_any_tag"])
        )
    return found


@Check
def check_list_enterprise_resource_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "resources" in data:
        value = data["resources"]
        if not isinstance(value, list):
            found.append(wrong_type("/resources", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_enterprise_resource_result.find(item):
                    found += under(at("/resources", index), inner)
    if "total_count" in data and not is_integer(data["total_count"]):
        found.append(wrong_type("/total_count", "an integer", data["total_count"]))
    return found


@Check
def check_list_enterprise_resource_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "resource_detail" in data:
        value = data["resource_detail"]
        if inner := check_list_enterprise_resource_detail.find(value):
            found += under("/resource_detail", inner)
    if "resource_id" in data and not isinstance(data["resource_id"], str):
        found.append(wrong_type("/resource_id", "a string", data["resource_id"]))
    if "resource_name" in data and not isinstance(data["resource_name"], str):
        found.append(wrong_type("/resource_name", "a string", data["resource_name"]))
    if "sys_tags" in data:
        value = data["sys_tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/sys_tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_kv_item.find(item):
                    found += under(at("/sys_tags", index), inner)
    if "tags" in data:
        value = data["tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_kv_item.find(item):
                    found += under(at("/tags", index), inner)
    return found


@Check
def check_list_function_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "app_xrole" in data and not isinstance(data["app_xrole"], str):
        found.append(wrong_type("/app_xrole", "a string", data["app_xrole"]))
    if "bind_bridge_funcUrns" in data:
        value = data["bind_bridge_funcUrns"]
        if not isinstance(value, list):
            found.append(wrong_type("/bind_bridge_funcUrns", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/bind_bridge_funcUrns", index), "a string", item)
                    )
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_size" in data:
        value = data["code_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/code_size", "an integer", value))
    else:
        found.append(missing("/code_size"))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    else:
        found.append(missing("/code_type"))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "cpu" in data:
        value = data["cpu"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/cpu", "an integer", value))
    else:
        found.append(missing("/cpu"))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "digest" in data:
        value = data["digest"]
        if not isinstance(value, str):
            found.append(wrong_type("/digest", "a string", value))
    else:
        found.append(missing("/digest"))
    if "domain_id" in data:
        value = data["domain_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/domain_id", "a string", value))
    else:
        found.append(missing("/domain_id"))
    if "encrypted_user_data" in data and not isinstance(
        data["encrypted_user_data"], str
    ):
        found.append(wrong_type("/encrypted_user_data", "a string"))
    if "enterprise_project_id" in data and not isinstance(
        data["enterprise_project_id"], str
    ):
        found.append(
            wrong_type(
                "/enterprise_project_id", "a string", data["enterprise_project_id"]
            )
        )
    if "extend_config" in data and not isinstance(data["extend_config"], str):
        found.append(wrong_type("/extend_config", "a string", data["extend_config"]))
    if "fail_count" in data and not is_integer(data["fail_count"]):
        found.append(wrong_type("/fail_count", "an integer", data["fail_count"]))
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
    else:
        found.append(missing("/func_urn"))
    if "func_vpc_id" in data and not isinstance(data["func_vpc_id"], str):
        found.append(wrong_type("/func_vpc_id", "a string", data["func_vpc_id"]))
    if "gpu_memory" in data and not is_integer(data["gpu_memory"]):
        found.append(wrong_type("/gpu_memory", "an integer", data["gpu_memory"]))
    if "handler" in data:
        value = data["handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/handler", "a string", value))
    else:
        found.append(missing("/handler"))
    if "image_name" in data:
        value = data["image_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/image_name", "a string", value))
    else:
        found.append(missing("/image_name"))
    if "initializer_handler" in data and not isinstance(
        data["initializer_handler"], str
    ):
        found.append(
            wrong_type("/initializer_handler", "a string", data["initializer_handler"])
        )
    if "initializer_timeout" in data and not is_integer(data["initializer_timeout"]):
        found.append(
            wrong_type(
                "/initializer_timeout", "an integer", data["initializer_timeout"]
            )
        )
    if "is_bridge_function" in data and not isinstance(
        data["is_bridge_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_bridge_function", "true or false", data["is_bridge_function"]
            )
        )
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "log_group_id" in data and not isinstance(data["log_group_id"], str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if "log_stream_id" in data and not isinstance(data["log_stream_id"], str):
        found.append(wrong_type("/log_stream_id", "a string", data["log_stream_id"]))
    if "long_time" in data and not isinstance(data["long_time"], bool):
        found.append(wrong_type("/long_time", "true or false", data["long_time"]))
    if "memory_size" in data:
        value = data["memory_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/memory_size", "an integer", value))
    else:
        found.append(missing("/memory_size"))
    if "namespace" in data:
        value = data["namespace"]
        if not isinstance(value, str):
            found.append(wrong_type("/namespace", "a string", value))
    else:
        found.append(missing("/namespace"))
    if "package" in data:
        value = data["package"]
        if not isinstance(value, str):
            found.append(wrong_type("/package", "a string", value))
    else:
        found.append(missing("/package"))
    if "pre_stop_handler" in data and not isinstance(data["pre_stop_handler"], str):
        found.append(
            wrong_type("/pre_stop_handler", "a string", data["pre_stop_handler"])
        )
    if "pre_stop_timeout" in data and not is_integer(data["pre_stop_timeout"]):
        found.append(
            wrong_type("/pre_stop_timeout", "an integer", data["pre_stop_timeout"])
        )
    if "project_name" in data:
        value = data["project_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/project_name", "a string", value))
    else:
        found.append(missing("/project_name"))
    if "resource_id" in data and not isinstance(data["resource_id"], str):
        found.append(wrong_type("/resource_id", "a string", data["resource_id"]))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    if "timeout" in data:
        value = data["timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/timeout", "an integer", value))
    else:
        found.append(missing("/timeout"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    if "user_data" in data and not isinstance(data["user_data"], str):
        found.append(wrong_type("/user_data", "a string", data["user_data"]))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    return found


@Check
def check_list_function_tags_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "sys_tags" in data:
        value = data["sys_tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/sys_tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_kv_item.find(item):
                    found += under(at("/sys_tags", index), inner)
    else:
        found.append(missing("/sys_tags"))
    if "tags" in data:
        value = data["tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_kv_item.find(item):
                    found += under(at("/tags", index), inner)
    else:
        found.append(missing("/tags"))
    return found


@Check
def check_list_functions_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data:
        value = data["count"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/count", "an integer", value))
    else:
        found.append(missing("/count"))
    if "functions" in data:
        value = data["functions"]
        if not isinstance(value, list):
            found.append(wrong_type("/functions", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_function_result.find(item):
                    found += under(at("/functions", index), inner)
    else:
        found.append(missing("/functions"))
    if "next_marker" in data:
        value = data["next_marker"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/next_marker", "an integer", value))
    else:
        found.append(missing("/next_marker"))
    return found


@Check
def check_list_tenant_tags_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "sys_tags" in data:
        value = data["sys_tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/sys_tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_tag_item.find(item):
                    found += under(at("/sys_tags", index), inner)
    else:
        found.append(missing("/sys_tags"))
    if "tags" in data:
        value = data["tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_tag_item.find(item):
                    found += under(at("/tags", index), inner)
    else:
        found.append(missing("/tags"))
    return found


@Check
def check_network_control_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "disable_public_network" in data and not isinstance(
        data["disable_public_network"], bool
    ):
        found.append(
            wrong_type(
                "/disable_public_network",
                "true or false",
                data["disable_public_network"],
            )
        )
    if "trigger_access_vpcs" in data:
        value = data["trigger_access_vpcs"]
        if not isinstance(value, list):
            found.append(wrong_type("/trigger_access_vpcs", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_vpc_config.find(item):
                    found += under(at("/trigger_access_vpcs", index), inner)
    return found


@Check
def check_query_func_snapshot_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "code" in data and not isinstance(data["code"], str):
        found.append(wrong_type("/code", "a string", data["code"]))
    if "state" in data and not isinstance(data["state"], str):
        found.append(wrong_type("/state", "a string", data["state"]))
    return found


@Check
def check_service_bridge_version(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "version" in data and not isinstance(data["version"], str):
        found.append(wrong_type("/version", "a string", data["version"]))
    return found


@Check
def check_show_function_code_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_size" in data:
        value = data["code_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/code_size", "an integer", value))
    else:
        found.append(missing("/code_size"))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    else:
        found.append(missing("/code_type"))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "depend_list" in data:
        value = data["depend_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_list", index), "a string", item)
                    )
    if "depend_version_list" in data:
        value = data["depend_version_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_version_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_version_list", index), "a string", item)
                    )
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_dependency.find(item):
                    found += under(at("/dependencies", index), inner)
    if "digest" in data:
        value = data["digest"]
        if not isinstance(value, str):
            found.append(wrong_type("/digest", "a string", value))
    else:
        found.append(missing("/digest"))
    if "domain_id" in data:
        value = data["domain_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/domain_id", "a string", value))
    else:
        found.append(missing("/domain_id"))
    if "func_code" in data:
        value = data["func_code"]
        if inner := check_func_code.find(value):
            found += under("/func_code", inner)
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
    else:
        found.append(missing("/func_urn"))
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    return found


@Check
def check_show_function_config_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "allow_ephemeral_storage" in data and not isinstance(
        data["allow_ephemeral_storage"], bool
    ):
        found.append(
            wrong_type(
                "/allow_ephemeral_storage",
                "true or false",
                data["allow_ephemeral_storage"],
            )
        )
    if "apig_route_enable" in data and not isinstance(data["apig_route_enable"], bool):
        found.append(
            wrong_type("/apig_route_enable", "true or false", data["apig_route_enable"])
        )
    if "app_xrole" in data and not isinstance(data["app_xrole"], str):
        found.append(wrong_type("/app_xrole", "a string", data["app_xrole"]))
    if "code_encrypt_kms_key_id" in data and not isinstance(
        data["code_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/code_encrypt_kms_key_id", "a string", data["code_encrypt_kms_key_id"]
            )
        )
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_size" in data:
        value = data["code_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/code_size", "an integer", value))
    else:
        found.append(missing("/code_size"))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    else:
        found.append(missing("/code_type"))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "cpu" in data:
        value = data["cpu"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/cpu", "an integer", value))
    else:
        found.append(missing("/cpu"))
    if "custom_image" in data:
        value = data["custom_image"]
        if inner := shared.check_custom_image.find(value):
            found += under("/custom_image", inner)
    if "depend_list" in data:
        value = data["depend_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_list", index), "a string", item)
                    )
    if "depend_version_list" in data:
        value = data["depend_version_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_version_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_version_list", index), "a string", item)
                    )
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_dependency.find(item):
                    found += under(at("/dependencies", index), inner)
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "digest" in data:
        value = data["digest"]
        if not isinstance(value, str):
            found.append(wrong_type("/digest", "a string", value))
    else:
        found.append(missing("/digest"))
    if "domain_id" in data:
        value = data["domain_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/domain_id", "a string", value))
    else:
        found.append(missing("/domain_id"))
    if "enable_auth_in_header" in data and not isinstance(
        data["enable_auth_in_header"], bool
    ):
        found.append(
            wrong_type(
                "/enable_auth_in_header", "true or false", data["enable_auth_in_header"]
            )
        )
    if "enable_class_isolation" in data and not isinstance(
        data["enable_class_isolation"], bool
    ):
        found.append(
            wrong_type(
                "/enable_class_isolation",
                "true or false",
                data["enable_class_isolation"],
            )
        )
    if "enable_cloud_debug" in data and not isinstance(data["enable_cloud_debug"], str):
        found.append(
            wrong_type("/enable_cloud_debug", "a string", data["enable_cloud_debug"])
        )
    if "enable_dynamic_memory" in data and not isinstance(
        data["enable_dynamic_memory"], bool
    ):
        found.append(
            wrong_type(
                "/enable_dynamic_memory", "true or false", data["enable_dynamic_memory"]
            )
        )
    if "enable_lts_log" in data and not isinstance(data["enable_lts_log"], bool):
        found.append(
            wrong_type("/enable_lts_log", "true or false", data["enable_lts_log"])
        )
    if "encrypted_user_data" in data and not isinstance(
        data["encrypted_user_data"], str
    ):
        found.append(wrong_type("/encrypted_user_data", "a string"))
    if "enterprise_project_id" in data and not isinstance(
        data["enterprise_project_id"], str
    ):
        found.append(
            wrong_type(
                "/enterprise_project_id", "a string", data["enterprise_project_id"]
            )
        )
    if "ephemeral_storage" in data:
        value = data["ephemeral_storage"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/ephemeral_storage", "an integer", value))
        elif value not in EPHEMERAL_STORAGE_VALUES:
            found.append(
                not_allowed("/ephemeral_storage", EPHEMERAL_STORAGE_VALUES, value)
            )
    if "func_id" in data and not isinstance(data["func_id"], str):
        found.append(wrong_type("/func_id", "a string", data["func_id"]))
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
    else:
        found.append(missing("/func_urn"))
    if "func_vpc" in data:
        value = data["func_vpc"]
        if inner := shared.check_func_vpc.find(value):
            found += under("/func_vpc", inner)
    if "gpu_memory" in data and not is_integer(data["gpu_memory"]):
        found.append(wrong_type("/gpu_memory", "an integer", data["gpu_memory"]))
    if "gpu_type" in data and not isinstance(data["gpu_type"], str):
        found.append(wrong_type("/gpu_type", "a string", data["gpu_type"]))
    if "handler" in data:
        value = data["handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/handler", "a string", value))
    else:
        found.append(missing("/handler"))
    if "heartbeat_handler" in data and not isinstance(data["heartbeat_handler"], str):
        found.append(
            wrong_type("/heartbeat_handler", "a string", data["heartbeat_handler"])
        )
    if "image_name" in data:
        value = data["image_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/image_name", "a string", value))
    else:
        found.append(missing("/image_name"))
    if "initializer_handler" in data and not isinstance(
        data["initializer_handler"], str
    ):
        found.append(
            wrong_type("/initializer_handler", "a string", data["initializer_handler"])
        )
    if "initializer_timeout" in data and not is_integer(data["initializer_timeout"]):
        found.append(
            wrong_type(
                "/initializer_timeout", "an integer", data["initializer_timeout"]
            )
        )
    if "is_bridge_function" in data and not isinstance(
        data["is_bridge_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_bridge_function", "true or false", data["is_bridge_function"]
            )
        )
    if "is_return_stream" in data and not isinstance(data["is_return_stream"], bool):
        found.append(
            wrong_type("/is_return_stream", "true or false", data["is_return_stream"])
        )
    if "is_stateful_function" in data and not isinstance(
        data["is_stateful_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_stateful_function", "true or false", data["is_stateful_function"]
            )
        )
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "log_group_id" in data and not isinstance(data["log_group_id"], str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if "log_stream_id" in data and not isinstance(data["log_stream_id"], str):
        found.append(wrong_type("/log_stream_id", "a string", data["log_stream_id"]))
    if "long_time" in data and not isinstance(data["long_time"], bool):
        found.append(wrong_type("/long_time", "true or false", data["long_time"]))
    if "lts_custom_tag" in data:
        value = data["lts_custom_tag"]
        if inner := _check_show_function_config_response_body_lts_custom_tag(value):
            found += under("/lts_custom_tag", inner)
    if "memory_size" in data:
        value = data["memory_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/memory_size", "an integer", value))
    else:
        found.append(missing("/memory_size"))
    if "mount_config" in data:
        value = data["mount_config"]
        if inner := shared.check_mount_config.find(value):
            found += under("/mount_config", inner)
    if "namespace" in data:
        value = data["namespace"]
        if not isinstance(value, str):
            found.append(wrong_type("/namespace", "a string", value))
    else:
        found.append(missing("/namespace"))
    if "network_controller" in data:
        value = data["network_controller"]
        if inner := check_network_control_config.find(value):
            found += under("/network_controller", inner)
    if "package" in data:
        value = data["package"]
        if not isinstance(value, str):
            found.append(wrong_type("/package", "a string", value))
    else:
        found.append(missing("/package"))
    if "peering_cidr" in data and not isinstance(data["peering_cidr"], str):
        found.append(wrong_type("/peering_cidr", "a string", data["peering_cidr"]))
    if "pre_stop_handler" in data and not isinstance(data["pre_stop_handler"], str):
        found.append(
            wrong_type("/pre_stop_handler", "a string", data["pre_stop_handler"])
        )
    if "pre_stop_timeout" in data and not is_integer(data["pre_stop_timeout"]):
        found.append(
            wrong_type("/pre_stop_timeout", "an integer", data["pre_stop_timeout"])
        )
    if "project_name" in data:
        value = data["project_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/project_name", "a string", value))
    else:
        found.append(missing("/project_name"))
    if "reserved_instance_idle_mode" in data and not isinstance(
        data["reserved_instance_idle_mode"], bool
    ):
        found.append(
            wrong_type(
                "/reserved_instance_idle_mode",
                "true or false",
                data["reserved_instance_idle_mode"],
            )
        )
    if "resource_id" in data and not isinstance(data["resource_id"], str):
        found.append(wrong_type("/resource_id", "a string", data["resource_id"]))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    if "timeout" in data:
        value = data["timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/timeout", "an integer", value))
    else:
        found.append(missing("/timeout"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    if "user_data" in data and not isinstance(data["user_data"], str):
        found.append(wrong_type("/user_data", "a string", data["user_data"]))
    if "user_data_encrypt_kms_key_id" in data and not isinstance(
        data["user_data_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/user_data_encrypt_kms_key_id",
                "a string",
                data["user_data_encrypt_kms_key_id"],
            )
        )
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    return found


def _check_show_function_config_response_body_lts_custom_tag(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
    return found


@Check
def check_tag_item(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "key" in data and not isinstance(data["key"], str):
        found.append(wrong_type("/key", "a string", data["key"]))
    if "values" in data:
        value = data["values"]
        if not isinstance(value, list):
            found.append(wrong_type("/values", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/values", index), "a string", item))
    return found


@Check
def check_update_function_code_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "code_encrypt_kms_key_id" in data and not isinstance(
        data["code_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/code_encrypt_kms_key_id", "a string", data["code_encrypt_kms_key_id"]
            )
        )
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    else:
        found.append(missing("/code_type"))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "depend_version_list" in data:
        value = data["depend_version_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_version_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_version_list", index), "a string", item)
                    )
    if "func_code" in data:
        value = data["func_code"]
        if inner := check_func_code.find(value):
            found += under("/func_code", inner)
    else:
        found.append(missing("/func_code"))
    if "code_type" not in data or data["code_type"] in ("jar", "zip"):
        if "code_filename" not in data:
            found.append(missing("/code_filename"))
    if "code_type" not in data or data["code_type"] == "obs":
        if "code_url" not in data:
            found.append(missing("/code_url"))
    if inner := _check_update_function_code_request_body_advice(data):
        found += advised(inner)
    return found


def _check_update_function_code_request_body_advice(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not (
        not isinstance(data, dict)
        or "code_type" not in data
        or data["code_type"] == "obs"
    ):
        if isinstance(data, dict):
            if "code_url" in data:
                value = data["code_url"]
                if value != "":
                    found.append(broken("/code_url", "const", 'must be ""', value))
    return found


@Check
def check_update_function_code_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "code_encrypt_kms_key_id" in data and not isinstance(
        data["code_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/code_encrypt_kms_key_id", "a string", data["code_encrypt_kms_key_id"]
            )
        )
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_size" in data:
        value = data["code_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/code_size", "an integer", value))
    else:
        found.append(missing("/code_size"))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    else:
        found.append(missing("/code_type"))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "depend_list" in data:
        value = data["depend_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_list", index), "a string", item)
                    )
    if "depend_version_list" in data:
        value = data["depend_version_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/depend_version_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/depend_version_list", index), "a string", item)
                    )
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_dependency.find(item):
                    found += under(at("/dependencies", index), inner)
    if "digest" in data:
        value = data["digest"]
        if not isinstance(value, str):
            found.append(wrong_type("/digest", "a string", value))
    else:
        found.append(missing("/digest"))
    if "domain_id" in data:
        value = data["domain_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/domain_id", "a string", value))
    else:
        found.append(missing("/domain_id"))
    if "func_code" in data:
        value = data["func_code"]
        if inner := check_func_code.find(value):
            found += under("/func_code", inner)
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
    else:
        found.append(missing("/func_urn"))
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    return found


@Check
def check_update_function_config_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "app_xrole" in data and not isinstance(data["app_xrole"], str):
        found.append(wrong_type("/app_xrole", "a string", data["app_xrole"]))
    if "custom_image" in data:
        value = data["custom_image"]
        if inner := shared.check_custom_image.find(value):
            found += under("/custom_image", inner)
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "domain_names" in data and not isinstance(data["domain_names"], str):
        found.append(wrong_type("/domain_names", "a string", data["domain_names"]))
    if "enable_auth_in_header" in data and not isinstance(
        data["enable_auth_in_header"], bool
    ):
        found.append(
            wrong_type(
                "/enable_auth_in_header", "true or false", data["enable_auth_in_header"]
            )
        )
    if "enable_class_isolation" in data and not isinstance(
        data["enable_class_isolation"], bool
    ):
        found.append(
            wrong_type(
                "/enable_class_isolation",
                "true or false",
                data["enable_class_isolation"],
            )
        )
    if "enable_dynamic_memory" in data and not isinstance(
        data["enable_dynamic_memory"], bool
    ):
        found.append(
            wrong_type(
                "/enable_dynamic_memory", "true or false", data["enable_dynamic_memory"]
            )
        )
    if "enable_lts_log" in data and not isinstance(data["enable_lts_log"], bool):
        found.append(
            wrong_type("/enable_lts_log", "true or false", data["enable_lts_log"])
        )
    if "encrypted_user_data" in data and not isinstance(
        data["encrypted_user_data"], str
    ):
        found.append(wrong_type("/encrypted_user_data", "a string"))
    if "enterprise_project_id" in data and not isinstance(
        data["enterprise_project_id"], str
    ):
        found.append(
            wrong_type(
                "/enterprise_project_id", "a string", data["enterprise_project_id"]
            )
        )
    if "ephemeral_storage" in data:
        value = data["ephemeral_storage"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/ephemeral_storage", "an integer", value))
        elif value not in EPHEMERAL_STORAGE_VALUES:
            found.append(
                not_allowed("/ephemeral_storage", EPHEMERAL_STORAGE_VALUES, value)
            )
    if "extend_config" in data and not isinstance(data["extend_config"], str):
        found.append(wrong_type("/extend_config", "a string", data["extend_config"]))
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_vpc" in data:
        value = data["func_vpc"]
        if inner := shared.check_func_vpc.find(value):
            found += under("/func_vpc", inner)
    if "gpu_memory" in data:
        value = data["gpu_memory"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/gpu_memory", "an integer", value))
        else:
            if value < 1024:
                found.append(
                    broken("/gpu_memory", "minimum", "must be at least 1024", value)
                )
            if value > 16384:
                found.append(
                    broken("/gpu_memory", "maximum", "must be at most 16384", value)
                )
            if value % 1024:
                found.append(
                    broken(
                        "/gpu_memory", "multipleOf", "must be a multiple of 1024", value
                    )
                )
    if "gpu_type" in data and not isinstance(data["gpu_type"], str):
        found.append(wrong_type("/gpu_type", "a string", data["gpu_type"]))
    if "handler" in data:
        value = data["handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/handler", "a string", value))
    else:
        found.append(missing("/handler"))
    if "heartbeat_handler" in data:
        value = data["heartbeat_handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/heartbeat_handler", "a string", value))
        elif not INITIALIZER_HANDLER_PATTERN.search(value):
            found.append(
                broken(
                    "/heartbeat_handler",
                    "pattern",
                    "must match the pattern ^$|\\.",
                    value,
                )
            )
    if "initializer_handler" in data:
        value = data["initializer_handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/initializer_handler", "a string", value))
        elif not INITIALIZER_HANDLER_PATTERN.search(value):
            found.append(
                broken(
                    "/initializer_handler",
                    "pattern",
                    "must match the pattern ^$|\\.",
                    value,
                )
            )
    if "initializer_timeout" in data:
        value = data["initializer_timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/initializer_timeout", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken(
                        "/initializer_timeout", "minimum", "must be at least 1", value
                    )
                )
            if value > 300:
                found.append(
                    broken(
                        "/initializer_timeout", "maximum", "must be at most 300", value
                    )
                )
    if "is_stateful_function" in data and not isinstance(
        data["is_stateful_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_stateful_function", "true or false", data["is_stateful_function"]
            )
        )
    if "log_config" in data:
        value = data["log_config"]
        if inner := check_func_log_config.find(value):
            found += under("/log_config", inner)
    if "lts_custom_tag" in data:
        value = data["lts_custom_tag"]
        if inner := _check_update_function_config_request_body_lts_custom_tag(value):
            found += under("/lts_custom_tag", inner)
    if "memory_size" in data:
        value = data["memory_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/memory_size", "an integer", value))
        elif value not in MEMORY_SIZE_VALUES:
            found.append(not_allowed("/memory_size", MEMORY_SIZE_VALUES, value))
    else:
        found.append(missing("/memory_size"))
    if "mount_config" in data:
        value = data["mount_config"]
        if inner := shared.check_mount_config.find(value):
            found += under("/mount_config", inner)
    if "network_controller" in data:
        value = data["network_controller"]
        if inner := check_network_control_config.find(value):
            found += under("/network_controller", inner)
    if "peering_cidr" in data:
        value = data["peering_cidr"]
        if not isinstance(value, str):
            found.append(wrong_type("/peering_cidr", "a string", value))
        elif not PEERING_CIDR_PATTERN.search(value):
            found.append(
                broken(
                    "/peering_cidr",
                    "pattern",
                    "must match the pattern ^[^;]*(;[^;]*){0,4}$",
                    value,
                )
            )
    if "pre_stop_handler" in data:
        value = data["pre_stop_handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/pre_stop_handler", "a string", value))
        elif not INITIALIZER_HANDLER_PATTERN.search(value):
            found.append(
                broken(
                    "/pre_stop_handler",
                    "pattern",
                    "must match the pattern ^$|\\.",
                    value,
                )
            )
    if "pre_stop_timeout" in data:
        value = data["pre_stop_timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/pre_stop_timeout", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken("/pre_stop_timeout", "minimum", "must be at least 1", value)
                )
            if value > 90:
                found.append(
                    broken("/pre_stop_timeout", "maximum", "must be at most 90", value)
                )
    if "restore_hook_handler" in data:
        value = data["restore_hook_handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/restore_hook_handler", "a string", value))
        elif not INITIALIZER_HANDLER_PATTERN.search(value):
            found.append(
                broken(
                    "/restore_hook_handler",
                    "pattern",
                    "must match the pattern ^$|\\.",
                    value,
                )
            )
    if "restore_hook_timeout" in data:
        value = data["restore_hook_timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/restore_hook_timeout", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken(
                        "/restore_hook_timeout", "minimum", "must be at least 1", value
                    )
                )
            if value > 300:
                found.append(
                    broken(
                        "/restore_hook_timeout", "maximum", "must be at most 300", value
                    )
                )
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    if "timeout" in data:
        value = data["timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/timeout", "an integer", value))
        else:
            if value < 3:
                found.append(broken("/timeout", "minimum", "must be at least 3", value))
            if value > 259200:
                found.append(
                    broken("/timeout", "maximum", "must be at most 259200", value)
                )
    else:
        found.append(missing("/timeout"))
    if "user_data" in data:
        value = data["user_data"]
        if not isinstance(value, str):
            found.append(wrong_type("/user_data", "a string", value))
        elif len(value) > 4096:
            found.append(
                broken(
                    "/user_data",
                    "maxLength",
                    "must have at most 4096 characters",
                    value,
                )
            )
    if "user_data_encrypt_kms_key_id" in data and not isinstance(
        data["user_data_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/user_data_encrypt_kms_key_id",
                "a string",
                data["user_data_encrypt_kms_key_id"],
            )
        )
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    if "initializer_handler" in data:
        if "initializer_timeout" not in data:
            found.append(
                broken(
                    "/initializer_timeout",
                    "dependentRequired",
                    "is required when initializer_handler is given",
                )
            )
    if "initializer_timeout" in data:
        if "initializer_handler" not in data:
            found.append(
                broken(
                    "/initializer_handler",
                    "dependentRequired",
                    "is required when initializer_timeout is given",
                )
            )
    if data.get("runtime") == "Custom Image":
        if "handler" in data:
            value = data["handler"]
            if value != "-":
                found.append(broken("/handler", "const", 'must be "-"', value))
    if "runtime" in data and (
        not isinstance(data["runtime"], str) or RUNTIME_PATTERN.search(data["runtime"])
    ):
        if "handler" in data:
            value = data["handler"]
            if isinstance(value, str):
                if not HANDLER_PATTERN.search(value):
                    found.append(
                        broken(
                            "/handler", "pattern", "must match the pattern \\.", value
                        )
                    )
    if "gpu_memory" in data:
        if "runtime" in data:
            value = data["runtime"]
            if not is_one_of(value, RUNTIME_VALUES_2):
                found.append(not_allowed("/runtime", RUNTIME_VALUES_2, value))
    if not (
        "runtime" not in data
        or not isinstance(data["runtime"], str)
        or RUNTIME_PATTERN_3.search(data["runtime"])
    ):
        if "enable_class_isolation" in data:
            value = data["enable_class_isolation"]
            if not same(value, False):
                found.append(
                    broken("/enable_class_isolation", "const", "must be false", value)
                )
        if "heartbeat_handler" in data:
            value = data["heartbeat_handler"]
            if value != "":
                found.append(broken("/heartbeat_handler", "const", 'must be ""', value))
        if "restore_hook_handler" in data:
            value = data["restore_hook_handler"]
            if value != "":
                found.append(
                    broken("/restore_hook_handler", "const", 'must be ""', value)
                )
    if inner := _check_update_function_config_request_body_advice(data):
        found += advised(inner)
    if "domain_names" in data:
        if "xrole" not in data:
            found.append(
                broken(
                    "/xrole",
                    "dependentRequired",
                    "is required when domain_names is given",
                    level="advice",
                )
            )
    if "func_vpc" in data:
        if "xrole" not in data:
            found.append(
                broken(
                    "/xrole",
                    "dependentRequired",
                    "is required when func_vpc is given",
                    level="advice",
                )
            )
    return found


def _check_update_function_config_request_body_lts_custom_tag(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
    return found


def _check_update_function_config_request_body_advice(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, dict) or (
        "runtime" in data
        and (
            not isinstance(data["runtime"], str)
            or RUNTIME_PATTERN_2.search(data["runtime"])
        )
    ):
        if isinstance(data, dict):
            if "handler" in data:
                value = data["handler"]
                if isinstance(value, str):
                    if not HANDLER_PATTERN.search(value):
                        found.append(
                            broken(
                                "/handler",
                                "pattern",
                                "must match the pattern \\.",
                                value,
                            )
                        )
    return found


@Check
def check_update_function_config_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "app_xrole" in data and not isinstance(data["app_xrole"], str):
        found.append(wrong_type("/app_xrole", "a string", data["app_xrole"]))
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_size" in data:
        value = data["code_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/code_size", "an integer", value))
    else:
        found.append(missing("/code_size"))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    else:
        found.append(missing("/code_type"))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "cpu" in data:
        value = data["cpu"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/cpu", "an integer", value))
    else:
        found.append(missing("/cpu"))
    if "custom_image" in data:
        value = data["custom_image"]
        if inner := shared.check_custom_image.find(value):
            found += under("/custom_image", inner)
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_dependency.find(item):
                    found += under(at("/dependencies", index), inner)
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "digest" in data:
        value = data["digest"]
        if not isinstance(value, str):
            found.append(wrong_type("/digest", "a string", value))
    else:
        found.append(missing("/digest"))
    if "domain_id" in data:
        value = data["domain_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/domain_id", "a string", value))
    else:
        found.append(missing("/domain_id"))
    if "domain_names" in data and not isinstance(data["domain_names"], str):
        found.append(wrong_type("/domain_names", "a string", data["domain_names"]))
    if "enable_auth_in_header" in data and not isinstance(
        data["enable_auth_in_header"], bool
    ):
        found.append(
            wrong_type(
                "/enable_auth_in_header", "true or false", data["enable_auth_in_header"]
            )
        )
    if "enable_cloud_debug" in data and not isinstance(data["enable_cloud_debug"], str):
        found.append(
            wrong_type("/enable_cloud_debug", "a string", data["enable_cloud_debug"])
        )
    if "enable_dynamic_memory" in data and not isinstance(
        data["enable_dynamic_memory"], bool
    ):
        found.append(
            wrong_type(
                "/enable_dynamic_memory", "true or false", data["enable_dynamic_memory"]
            )
        )
    if "enable_lts_log" in data and not isinstance(data["enable_lts_log"], bool):
        found.append(
            wrong_type("/enable_lts_log", "true or false", data["enable_lts_log"])
        )
    if "encrypted_user_data" in data and not isinstance(
        data["encrypted_user_data"], str
    ):
        found.append(wrong_type("/encrypted_user_data", "a string"))
    if "enterprise_project_id" in data and not isinstance(
        data["enterprise_project_id"], str
    ):
        found.append(
            wrong_type(
                "/enterprise_project_id", "a string", data["enterprise_project_id"]
            )
        )
    if "ephemeral_storage" in data:
        value = data["ephemeral_storage"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/ephemeral_storage", "an integer", value))
        elif value not in EPHEMERAL_STORAGE_VALUES:
            found.append(
                not_allowed("/ephemeral_storage", EPHEMERAL_STORAGE_VALUES, value)
            )
    if "func_id" in data and not isinstance(data["func_id"], str):
        found.append(wrong_type("/func_id", "a string", data["func_id"]))
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
    else:
        found.append(missing("/func_urn"))
    if "func_vpc" in data:
        value = data["func_vpc"]
        if inner := shared.check_func_vpc.find(value):
            found += under("/func_vpc", inner)
    if "gpu_memory" in data and not is_integer(data["gpu_memory"]):
        found.append(wrong_type("/gpu_memory", "an integer", data["gpu_memory"]))
    if "handler" in data:
        value = data["handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/handler", "a string", value))
    else:
        found.append(missing("/handler"))
    if "image_name" in data:
        value = data["image_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/image_name", "a string", value))
    else:
        found.append(missing("/image_name"))
    if "initializer_handler" in data and not isinstance(
        data["initializer_handler"], str
    ):
        found.append(
            wrong_type("/initializer_handler", "a string", data["initializer_handler"])
        )
    if "initializer_timeout" in data and not is_integer(data["initializer_timeout"]):
        found.append(
            wrong_type(
                "/initializer_timeout", "an integer", data["initializer_timeout"]
            )
        )
    if "is_return_stream" in data and not isinstance(data["is_return_stream"], bool):
        found.append(
            wrong_type("/is_return_stream", "true or false", data["is_return_stream"])
        )
    if "is_stateful_function" in data and not isinstance(
        data["is_stateful_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_stateful_function", "true or false", data["is_stateful_function"]
            )
        )
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "log_group_id" in data and not isinstance(data["log_group_id"], str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if "log_stream_id" in data and not isinstance(data["log_stream_id"], str):
        found.append(wrong_type("/log_stream_id", "a string", data["log_stream_id"]))
    if "long_time" in data and not isinstance(data["long_time"], bool):
        found.append(wrong_type("/long_time", "true or false", data["long_time"]))
    if "lts_custom_tag" in data:
        value = data["lts_custom_tag"]
        if inner := _check_update_function_config_response_body_lts_custom_tag(value):
            found += under("/lts_custom_tag", inner)
    if "memory_size" in data:
        value = data["memory_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/memory_size", "an integer", value))
    else:
        found.append(missing("/memory_size"))
    if "mount_config" in data:
        value = data["mount_config"]
        if inner := shared.check_mount_config.find(value):
            found += under("/mount_config", inner)
    if "namespace" in data:
        value = data["namespace"]
        if not isinstance(value, str):
            found.append(wrong_type("/namespace", "a string", value))
    else:
        found.append(missing("/namespace"))
    if "package" in data:
        value = data["package"]
        if not isinstance(value, str):
            found.append(wrong_type("/package", "a string", value))
    else:
        found.append(missing("/package"))
    if "peering_cidr" in data and not isinstance(data["peering_cidr"], str):
        found.append(wrong_type("/peering_cidr", "a string", data["peering_cidr"]))
    if "pre_stop_handler" in data and not isinstance(data["pre_stop_handler"], str):
        found.append(
            wrong_type("/pre_stop_handler", "a string", data["pre_stop_handler"])
        )
    if "pre_stop_timeout" in data and not is_integer(data["pre_stop_timeout"]):
        found.append(
            wrong_type("/pre_stop_timeout", "an integer", data["pre_stop_timeout"])
        )
    if "project_name" in data:
        value = data["project_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/project_name", "a string", value))
    else:
        found.append(missing("/project_name"))
    if "resource_id" in data and not isinstance(data["resource_id"], str):
        found.append(wrong_type("/resource_id", "a string", data["resource_id"]))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    if "timeout" in data:
        value = data["timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/timeout", "an integer", value))
    else:
        found.append(missing("/timeout"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    if "user_data" in data and not isinstance(data["user_data"], str):
        found.append(wrong_type("/user_data", "a string", data["user_data"]))
    if "user_data_encrypt_kms_key_id" in data and not isinstance(
        data["user_data_encrypt_kms_key_id"], str
    ):
        found.append(
            wrong_type(
                "/user_data_encrypt_kms_key_id",
                "a string",
                data["user_data_encrypt_kms_key_id"],
            )
        )
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    return found


def _check_update_function_config_response_body_lts_custom_tag(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
    return found


@Check
def check_update_function_max_instance_config_request_body(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "max_instance_num" in data:
        value = data["max_instance_num"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/max_instance_num", "an integer", value))
        elif value < -1:
            found.append(
                broken("/max_instance_num", "minimum", "must be at least -1", value)
            )
    return found


@Check
def check_update_function_max_instance_config_response_body(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "app_xrole" in data and not isinstance(data["app_xrole"], str):
        found.append(wrong_type("/app_xrole", "a string", data["app_xrole"]))
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_size" in data:
        value = data["code_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/code_size", "an integer", value))
    else:
        found.append(missing("/code_size"))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    else:
        found.append(missing("/code_type"))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "cpu" in data:
        value = data["cpu"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/cpu", "an integer", value))
    else:
        found.append(missing("/cpu"))
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_dependency.find(item):
                    found += under(at("/dependencies", index), inner)
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "digest" in data:
        value = data["digest"]
        if not isinstance(value, str):
            found.append(wrong_type("/digest", "a string", value))
    else:
        found.append(missing("/digest"))
    if "domain_id" in data:
        value = data["domain_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/domain_id", "a string", value))
    else:
        found.append(missing("/domain_id"))
    if "domain_names" in data and not isinstance(data["domain_names"], str):
        found.append(wrong_type("/domain_names", "a string", data["domain_names"]))
    if "enable_auth_in_header" in data and not isinstance(
        data["enable_auth_in_header"], bool
    ):
        found.append(
            wrong_type(
                "/enable_auth_in_header", "true or false", data["enable_auth_in_header"]
            )
        )
    if "enable_cloud_debug" in data and not isinstance(data["enable_cloud_debug"], str):
        found.append(
            wrong_type("/enable_cloud_debug", "a string", data["enable_cloud_debug"])
        )
    if "enable_dynamic_memory" in data and not isinstance(
        data["enable_dynamic_memory"], bool
    ):
        found.append(
            wrong_type(
                "/enable_dynamic_memory", "true or false", data["enable_dynamic_memory"]
            )
        )
    if "encrypted_user_data" in data and not isinstance(
        data["encrypted_user_data"], str
    ):
        found.append(wrong_type("/encrypted_user_data", "a string"))
    if "enterprise_project_id" in data and not isinstance(
        data["enterprise_project_id"], str
    ):
        found.append(
            wrong_type(
                "/enterprise_project_id", "a string", data["enterprise_project_id"]
            )
        )
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
    else:
        found.append(missing("/func_urn"))
    if "func_vpc" in data:
        value = data["func_vpc"]
        if inner := shared.check_func_vpc.find(value):
            found += under("/func_vpc", inner)
    if "handler" in data:
        value = data["handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/handler", "a string", value))
    else:
        found.append(missing("/handler"))
    if "image_name" in data:
        value = data["image_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/image_name", "a string", value))
    else:
        found.append(missing("/image_name"))
    if "initializer_handler" in data and not isinstance(
        data["initializer_handler"], str
    ):
        found.append(
            wrong_type("/initializer_handler", "a string", data["initializer_handler"])
        )
    if "initializer_timeout" in data and not is_integer(data["initializer_timeout"]):
        found.append(
            wrong_type(
                "/initializer_timeout", "an integer", data["initializer_timeout"]
            )
        )
    if "is_return_stream" in data and not isinstance(data["is_return_stream"], bool):
        found.append(
            wrong_type("/is_return_stream", "true or false", data["is_return_stream"])
        )
    if "is_stateful_function" in data and not isinstance(
        data["is_stateful_function"], bool
    ):
        found.append(
            wrong_type(
                "/is_stateful_function", "true or false", data["is_stateful_function"]
            )
        )
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "log_group_id" in data and not isinstance(data["log_group_id"], str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if "log_stream_id" in data and not isinstance(data["log_stream_id"], str):
        found.append(wrong_type("/log_stream_id", "a string", data["log_stream_id"]))
    if "long_time" in data and not isinstance(data["long_time"], bool):
        found.append(wrong_type("/long_time", "true or false", data["long_time"]))
    if "memory_size" in data:
        value = data["memory_size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/memory_size", "an integer", value))
    else:
        found.append(missing("/memory_size"))
    if "mount_config" in data:
        value = data["mount_config"]
        if inner := shared.check_mount_config.find(value):
            found += under("/mount_config", inner)
    if "namespace" in data:
        value = data["namespace"]
        if not isinstance(value, str):
            found.append(wrong_type("/namespace", "a string", value))
    else:
        found.append(missing("/namespace"))
    if "package" in data:
        value = data["package"]
        if not isinstance(value, str):
            found.append(wrong_type("/package", "a string", value))
    else:
        found.append(missing("/package"))
    if "pre_stop_handler" in data and not isinstance(data["pre_stop_handler"], str):
        found.append(
            wrong_type("/pre_stop_handler", "a string", data["pre_stop_handler"])
        )
    if "pre_stop_timeout" in data and not is_integer(data["pre_stop_timeout"]):
        found.append(
            wrong_type("/pre_stop_timeout", "an integer", data["pre_stop_timeout"])
        )
    if "project_name" in data:
        value = data["project_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/project_name", "a string", value))
    else:
        found.append(missing("/project_name"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    if "timeout" in data:
        value = data["timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/timeout", "an integer", value))
    else:
        found.append(missing("/timeout"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    if "user_data" in data and not isinstance(data["user_data"], str):
        found.append(wrong_type("/user_data", "a string", data["user_data"]))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    return found


@Check
def check_update_function_tags_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "action" in data and not isinstance(data["action"], str):
        found.append(wrong_type("/action", "a string", data["action"]))
    if "sys_tags" in data:
        value = data["sys_tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/sys_tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_kv_item.find(item):
                    found += under(at("/sys_tags", index), inner)
    if "tags" in data:
        value = data["tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_kv_item.find(item):
                    found += under(at("/tags", index), inner)
    return found


@Check
def check_vpc_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "vpc_id" in data and not isinstance(data["vpc_id"], str):
        found.append(wrong_type("/vpc_id", "a string", data["vpc_id"]))
    if "vpc_name" in data and not isinstance(data["vpc_name"], str):
        found.append(wrong_type("/vpc_name", "a string", data["vpc_name"]))
    return found


@Check
def check_list_functions_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    query = parameters.get("query", {})
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
    if "maxitems" in query:
        value = as_text(query["maxitems"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/maxitems", "a string", value))
        elif not MAXITEMS_PATTERN.search(value):
            found.append(
                broken(
                    "/query/maxitems",
                    "pattern",
                    "must match the pattern ^[0-9]+$",
                    value,
                )
            )
    if "package_name" in query:
        value = as_text(query["package_name"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/package_name", "a string", value))
    if "func_name" in query:
        value = as_text(query["func_name"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/func_name", "a string", value))
    return found


@Check
def check_create_function_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    return found


@Check
def check_create_tags_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "resource_type" in path:
        value = as_text(path["resource_type"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/resource_type", "a string", value))
    if "resource_id" in path:
        value = as_text(path["resource_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/resource_id", "a string", value))
    return found


@Check
def check_create_vpc_endpoint_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    return found


@Check
def check_delete_function_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


@Check
def check_delete_tags_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "resource_type" in path:
        value = as_text(path["resource_type"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/resource_type", "a string", value))
    if "resource_id" in path:
        value = as_text(path["resource_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/resource_id", "a string", value))
    return found


@Check
def check_delete_vpc_endpoint_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "vpc_id" in path:
        value = as_text(path["vpc_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/vpc_id", "a string", value))
    if "subnet_id" in path:
        value = as_text(path["subnet_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/subnet_id", "a string", value))
    return found


@Check
def check_list_bridge_functions_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    query = parameters.get("query", {})
    if "type" in query:
        value = as_text(query["type"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/type", "a string", value))
    return found


@Check
def check_list_bridge_versions_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    query = parameters.get("query", {})
    if "type" in query:
        value = as_text(query["type"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/type", "a string", value))
        elif value not in TYPE_VALUES_2:
            found.append(not_allowed("/query/type", TYPE_VALUES_2, value))
    return found


@Check
def check_list_function_tags_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "resource_type" in path:
        value = as_text(path["resource_type"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/resource_type", "a string", value))
    if "resource_id" in path:
        value = as_text(path["resource_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/resource_id", "a string", value))
    return found


@Check
def check_show_func_snapshot_state_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    if "action" in path:
        value = as_text(path["action"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/action", "a string", value))
        elif value not in ACTION_VALUES:
            found.append(not_allowed("/path/action", ACTION_VALUES, value))
    return found


@Check
def check_update_func_snapshot_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    if "action" in path:
        value = as_text(path["action"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/action", "a string", value))
        elif value not in ACTION_VALUES_2:
            found.append(not_allowed("/path/action", ACTION_VALUES_2, value))
    return found


@Check
def check_show_function_code_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


@Check
def check_update_function_code_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


@Check
def check_show_function_config_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


@Check
def check_update_function_config_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


@Check
def check_show_project_tags_list_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "resource_type" in path:
        value = as_text(path["resource_type"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/resource_type", "a string", value))
    return found


@Check
def check_show_res_instance_info_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "resource_type" in path:
        value = as_text(path["resource_type"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/resource_type", "a string", value))
    if "action" in path:
        value = as_text(path["action"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/action", "a string", value))
    return found


@Check
def check_update_function_collect_state_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "func_urn" in path:
        value = as_text(path["func_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/func_urn", "a string", value))
    if "state" in path:
        value = as_text(path["state"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/state", "a string", value))
    return found


@Check
def check_update_function_max_instance_config_parameters(
    parameters: Any,
) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


CHECKS: dict[str, Any] = {
    "CreateFunctionRequestBody": check_create_function_request_body,
    "CreateFunctionResponseBody": check_create_function_response_body,
    "CreateVpcEndpointReponseBody": check_create_vpc_endpoint_reponse_body,
    "CreateVpcEndpointRequestBody": check_create_vpc_endpoint_request_body,
    "FuncCode": check_func_code,
    "FuncLogConfig": check_func_log_config,
    "KvItem": check_kv_item,
    "ListEnterpriseResourceDetail": check_list_enterprise_resource_detail,
    "ListEnterpriseResourceRequestBody": check_list_enterprise_resource_request_body,
    "ListEnterpriseResourceResponseBody": check_list_enterprise_resource_response_body,
    "ListEnterpriseResourceResult": check_list_enterprise_resource_result,
    "ListFunctionResult": check_list_function_result,
    "ListFunctionTagsResponseBody": check_list_function_tags_response_body,
    "ListFunctionsResponseBody": check_list_functions_response_body,
    "ListTenantTagsResponseBody": check_list_tenant_tags_response_body,
    "NetworkControlConfig": check_network_control_config,
    "QueryFuncSnapshotResponseBody": check_query_func_snapshot_response_body,
    "ServiceBridgeVersion": check_service_bridge_version,
    "ShowFunctionCodeResponseBody": check_show_function_code_response_body,
    "ShowFunctionConfigResponseBody": check_show_function_config_response_body,
    "TagItem": check_tag_item,
    "UpdateFunctionCodeRequestBody": check_update_function_code_request_body,
    "UpdateFunctionCodeResponseBody": check_update_function_code_response_body,
    "UpdateFunctionConfigRequestBody": check_update_function_config_request_body,
    "UpdateFunctionConfigResponseBody": check_update_function_config_response_body,
    "UpdateFunctionMaxInstanceConfigRequestBody": check_update_function_max_instance_config_request_body,
    "UpdateFunctionMaxInstanceConfigResponseBody": check_update_function_max_instance_config_response_body,
    "UpdateFunctionTagsRequestBody": check_update_function_tags_request_body,
    "VpcConfig": check_vpc_config,
}
