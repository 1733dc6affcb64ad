"""Validators of versions: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    as_text,
    at,
    broken,
    is_integer,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation
from . import shared

CODE_TYPE_VALUES = Allowed("inline", "zip", "obs", "jar", "Custom-Image-Swr")
COMBINE_TYPE_VALUES = Allowed("and", "or")
FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
OP_VALUES = Allowed("in", "=")
PARAM_PATTERN = Pattern("^[A-Za-z0-9_-]+\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
RULE_TYPE_VALUES = Allowed("header", "cookie")
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
STATUS_VALUES = Allowed(0, 1)
TYPE_VALUES = Allowed("v1", "v2")
VALUE_PATTERN = Pattern("^[^,]+(,[^,]+)*\\Z")
VERSION_PATTERN = Pattern("^[A-Za-z0-9]([A-Za-z0-9._-]{0,40}[A-Za-z0-9])?\\Z")


@Check
def check_create_function_version_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "description" in data:
        value = data["description"]
        if not isinstance(value, str):
            found.append(wrong_type("/description", "a string", value))
        elif len(value) > 512:
            found.append(
                broken(
                    "/description",
                    "maxLength",
                    "must have at most 512 characters",
                    value,
                )
            )
    if "digest" in data and not isinstance(data["digest"], str):
        found.append(wrong_type("/digest", "a string", data["digest"]))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
        else:
            if len(value) > 42:
                found.append(
                    broken(
                        "/version",
                        "maxLength",
                        "must have at most 42 characters",
                        value,
                    )
                )
            if len(value) <= 42 and not VERSION_PATTERN.search(value):
                found.append(
                    broken(
                        "/version",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]([A-Za-z0-9._-]{0,40}[A-Za-z0-9])?$",
                        value,
                    )
                )
    return found


@Check
def check_create_function_version_response_body(data: Any) -> list[Violation]:
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
    if "function_async_config" in data:
        value = data["function_async_config"]
        if inner := check_function_async_config.find(value):
            found += under("/function_async_config", inner)
    if "handler" in data:
        value = data["handler"]
        if not isinstance(value, str):
            found.append(wrong_type("/handler", "a string", value))
        elif len(value) > 128:
            found.append(
                broken(
                    "/handler", "maxLength", "must have at most 128 characters", value
                )
            )
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
    if "version_description" in data and not isinstance(
        data["version_description"], str
    ):
        found.append(
            wrong_type("/version_description", "a string", data["version_description"])
        )
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    if "status" in data:
        value = data["status"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/status", "an integer", value))
        elif value not in STATUS_VALUES:
            found.append(not_allowed("/status", STATUS_VALUES, value))
    return found


@Check
def check_create_version_alias_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "additional_version_strategy" in data:
        value = data["additional_version_strategy"]
        if inner := _check_create_version_alias_request_body_additional_version_strategy(
            value
        ):
            found += under("/additional_version_strategy", inner)
    if "additional_version_weights" in data:
        value = data["additional_version_weights"]
        if inner := _check_create_version_alias_request_body_additional_version_weights(
            value
        ):
            found += under("/additional_version_weights", inner)
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    return found


def _check_create_version_alias_request_body_additional_version_strategy(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_version_strategy.find(item):
            found += under(at("", key), inner)
    return found


def _check_create_version_alias_request_body_additional_version_weights(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not (type(item) is int or is_integer(item)):
            found.append(wrong_type(at("", key), "an integer", item))
    return found


@Check
def check_create_version_alias_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "additional_version_strategy" in data:
        value = data["additional_version_strategy"]
        if inner := _check_create_version_alias_response_body_additional_version_strategy(
            value
        ):
            found += under("/additional_version_strategy", inner)
    if "additional_version_weights" in data:
        value = data["additional_version_weights"]
        if inner := _check_create_version_alias_response_body_additional_version_weights(
            value
        ):
            found += under("/additional_version_weights", inner)
    if "alias_urn" in data:
        value = data["alias_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/alias_urn", "a string", value))
    else:
        found.append(missing("/alias_urn"))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    return found


def _check_create_version_alias_response_body_additional_version_strategy(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_version_strategy.find(item):
            found += under(at("", key), inner)
    return found


def _check_create_version_alias_response_body_additional_version_weights(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not (type(item) is int or is_integer(item)):
            found.append(wrong_type(at("", key), "an integer", item))
    return found


@Check
def check_function_async_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "created_time" in data and not isinstance(data["created_time"], str):
        found.append(wrong_type("/created_time", "a string", data["created_time"]))
    if "destination_config" in data:
        value = data["destination_config"]
        if inner := shared.check_func_async_destination_config.find(value):
            found += under("/destination_config", inner)
    else:
        found.append(missing("/destination_config"))
    if "last_modified" in data and not isinstance(data["last_modified"], str):
        found.append(wrong_type("/last_modified", "a string", data["last_modified"]))
    if "max_async_event_age_in_seconds" in data:
        value = data["max_async_event_age_in_seconds"]
        if not (type(value) is int or is_integer(value)):
            found.append(
                wrong_type("/max_async_event_age_in_seconds", "an integer", value)
            )
    else:
        found.append(missing("/max_async_event_age_in_seconds"))
    if "max_async_retry_attempts" in data:
        value = data["max_async_retry_attempts"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/max_async_retry_attempts", "an integer", value))
    else:
        found.append(missing("/max_async_retry_attempts"))
    return found


@Check
def check_list_function_version_result(data: Any) -> list[Violation]:
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
    if "concurrency" in data and not is_integer(data["concurrency"]):
        found.append(wrong_type("/concurrency", "an integer", data["concurrency"]))
    if "concurrent_num" in data and not is_integer(data["concurrent_num"]):
        found.append(
            wrong_type("/concurrent_num", "an integer", data["concurrent_num"])
        )
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
    if "func_vpc_id" in data and not isinstance(data["func_vpc_id"], str):
        found.append(wrong_type("/func_vpc_id", "a string", data["func_vpc_id"]))
    if "function_async_config" in data:
        value = data["function_async_config"]
        if inner := check_function_async_config.find(value):
            found += under("/function_async_config", inner)
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
    if "type" in data and not isinstance(data["type"], str):
        found.append(wrong_type("/type", "a string", data["type"]))
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
def check_list_function_versions_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data:
        value = data["count"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/count", "an integer", value))
    else:
        found.append(missing("/count"))
    if "next_marker" in data:
        value = data["next_marker"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/next_marker", "an integer", value))
    else:
        found.append(missing("/next_marker"))
    if "versions" in data:
        value = data["versions"]
        if not isinstance(value, list):
            found.append(wrong_type("/versions", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_function_version_result.find(item):
                    found += under(at("/versions", index), inner)
    else:
        found.append(missing("/versions"))
    return found


@Check
def check_list_version_alias_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "additional_version_weights" in data:
        value = data["additional_version_weights"]
        if inner := _check_list_version_alias_result_additional_version_weights(value):
            found += under("/additional_version_weights", inner)
    if "alias_urn" in data:
        value = data["alias_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/alias_urn", "a string", value))
    else:
        found.append(missing("/alias_urn"))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    return found


def _check_list_version_alias_result_additional_version_weights(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not (type(item) is int or is_integer(item)):
            found.append(wrong_type(at("", key), "an integer", item))
    return found


@Check
def check_show_version_alias_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "additional_version_strategy" in data:
        value = data["additional_version_strategy"]
        if inner := _check_show_version_alias_response_body_additional_version_strategy(
            value
        ):
            found += under("/additional_version_strategy", inner)
    if "additional_version_weights" in data:
        value = data["additional_version_weights"]
        if inner := _check_show_version_alias_response_body_additional_version_weights(
            value
        ):
            found += under("/additional_version_weights", inner)
    if "alias_urn" in data:
        value = data["alias_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/alias_urn", "a string", value))
    else:
        found.append(missing("/alias_urn"))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    return found


def _check_show_version_alias_response_body_additional_version_strategy(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_version_strategy.find(item):
            found += under(at("", key), inner)
    return found


def _check_show_version_alias_response_body_additional_version_weights(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not (type(item) is int or is_integer(item)):
            found.append(wrong_type(at("", key), "an integer", item))
    return found


@Check
def check_update_version_alias_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "additional_version_strategy" in data:
        value = data["additional_version_strategy"]
        if inner := _check_update_version_alias_request_body_additional_version_strategy(
            value
        ):
            found += under("/additional_version_strategy", inner)
    if "additional_version_weights" in data:
        value = data["additional_version_weights"]
        if inner := _check_update_version_alias_request_body_additional_version_weights(
            value
        ):
            found += under("/additional_version_weights", inner)
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    return found


def _check_update_version_alias_request_body_additional_version_strategy(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_version_strategy.find(item):
            found += under(at("", key), inner)
    return found


def _check_update_version_alias_request_body_additional_version_weights(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not (type(item) is int or is_integer(item)):
            found.append(wrong_type(at("", key), "an integer", item))
    return found


@Check
def check_update_version_alias_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "additional_version_weights" in data:
        value = data["additional_version_weights"]
        if inner := _check_update_version_alias_response_body_additional_version_weights(
            value
        ):
            found += under("/additional_version_weights", inner)
    if "alias_urn" in data:
        value = data["alias_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/alias_urn", "a string", value))
    else:
        found.append(missing("/alias_urn"))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "last_modified" in data:
        value = data["last_modified"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_modified", "a string", value))
    else:
        found.append(missing("/last_modified"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "version" in data:
        value = data["version"]
        if not isinstance(value, str):
            found.append(wrong_type("/version", "a string", value))
    else:
        found.append(missing("/version"))
    return found


def _check_update_version_alias_response_body_additional_version_weights(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not (type(item) is int or is_integer(item)):
            found.append(wrong_type(at("", key), "an integer", item))
    return found


@Check
def check_version_strategy(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "combine_type" in data:
        value = data["combine_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/combine_type", "a string", value))
        elif value not in COMBINE_TYPE_VALUES:
            found.append(not_allowed("/combine_type", COMBINE_TYPE_VALUES, value))
    if "rules" in data:
        value = data["rules"]
        if not isinstance(value, list):
            found.append(wrong_type("/rules", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_version_strategy_rules.find(item):
                    found += under(at("/rules", index), inner)
    return found


@Check
def check_version_strategy_rules(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "op" in data:
        value = data["op"]
        if not isinstance(value, str):
            found.append(wrong_type("/op", "a string", value))
        elif value not in OP_VALUES:
            found.append(not_allowed("/op", OP_VALUES, value))
    if "param" in data:
        value = data["param"]
        if not isinstance(value, str):
            found.append(wrong_type("/param", "a string", value))
        elif not PARAM_PATTERN.search(value):
            found.append(
                broken(
                    "/param",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_-]+$",
                    value,
                )
            )
    if "rule_type" in data:
        value = data["rule_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/rule_type", "a string", value))
        elif value not in RULE_TYPE_VALUES:
            found.append(not_allowed("/rule_type", RULE_TYPE_VALUES, value))
    if "value" in data and not isinstance(data["value"], str):
        found.append(wrong_type("/value", "a string", data["value"]))
    if data.get("op") == "in":
        if "value" in data:
            value = data["value"]
            if isinstance(value, str):
                if not VALUE_PATTERN.search(value):
                    found.append(
                        broken(
                            "/value",
                            "pattern",
                            "must match the pattern ^[^,]+(,[^,]+)*$",
                            value,
                        )
                    )
    return found


@Check
def check_list_function_versions_parameters(parameters: Any) -> list[Violation]:
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
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
    if "maxitems" in query:
        value = as_text(query["maxitems"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/maxitems", "a string", value))
    return found


@Check
def check_create_function_version_parameters(parameters: Any) -> list[Violation]:
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
def check_list_version_aliases_parameters(parameters: Any) -> list[Violation]:
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
def check_create_version_alias_parameters(parameters: Any) -> list[Violation]:
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
def check_show_version_alias_parameters(parameters: Any) -> list[Violation]:
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
    if "alias_name" in path:
        value = as_text(path["alias_name"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/alias_name", "a string", value))
    return found


@Check
def check_update_version_alias_parameters(parameters: Any) -> list[Violation]:
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
    if "alias_name" in path:
        value = as_text(path["alias_name"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/alias_name", "a string", value))
    return found


@Check
def check_delete_version_alias_parameters(parameters: Any) -> list[Violation]:
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
    if "alias_name" in path:
        value = as_text(path["alias_name"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/alias_name", "a string", value))
    return found


CHECKS: dict[str, Any] = {
    "CreateFunctionVersionRequestBody": check_create_function_version_request_body,
    "CreateFunctionVersionResponseBody": check_create_function_version_response_body,
    "CreateVersionAliasRequestBody": check_create_version_alias_request_body,
    "CreateVersionAliasResponseBody": check_create_version_alias_response_body,
    "FunctionAsyncConfig": check_function_async_config,
    "ListFunctionVersionResult": check_list_function_version_result,
    "ListFunctionVersionsResponseBody": check_list_function_versions_response_body,
    "ListVersionAliasResult": check_list_version_alias_result,
    "ShowVersionAliasResponseBody": check_show_version_alias_response_body,
    "UpdateVersionAliasRequestBody": check_update_version_alias_request_body,
    "UpdateVersionAliasResponseBody": check_update_version_alias_response_body,
    "VersionStrategy": check_version_strategy,
    "VersionStrategyRules": check_version_strategy_rules,
}
