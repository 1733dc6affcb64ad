"""Validators of import export: every rule that JSON data breaks."""

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
FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
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
TYPE_VALUES = Allowed("code", "config")


@Check
def check_import_function_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "file_code" in data:
        value = data["file_code"]
        if not isinstance(value, str):
            found.append(wrong_type("/file_code", "a string", value))
    else:
        found.append(missing("/file_code"))
    if "file_name" in data:
        value = data["file_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/file_name", "a string", value))
    else:
        found.append(missing("/file_name"))
    if "file_type" in data:
        value = data["file_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/file_type", "a string", value))
    else:
        found.append(missing("/file_type"))
    if "func_name" in data:
        value = data["func_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_name", "a string", value))
    else:
        found.append(missing("/func_name"))
    if "package" in data and not isinstance(data["package"], str):
        found.append(wrong_type("/package", "a string", data["package"]))
    return found


@Check
def check_import_function_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "app_xrole" in data and not isinstance(data["app_xrole"], str):
        found.append(wrong_type("/app_xrole", "a string", data["app_xrole"]))
    if "code_filename" in data and not isinstance(data["code_filename"], str):
        found.append(wrong_type("/code_filename", "a string", data["code_filename"]))
    if "code_size" in data and not is_integer(data["code_size"]):
        found.append(wrong_type("/code_size", "an integer", data["code_size"]))
    if "code_type" in data:
        value = data["code_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/code_type", "a string", value))
        elif value not in CODE_TYPE_VALUES:
            found.append(not_allowed("/code_type", CODE_TYPE_VALUES, value))
    if "code_url" in data and not isinstance(data["code_url"], str):
        found.append(wrong_type("/code_url", "a string", data["code_url"]))
    if "cpu" in data and not is_integer(data["cpu"]):
        found.append(wrong_type("/cpu", "an integer", data["cpu"]))
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
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "digest" in data and not isinstance(data["digest"], str):
        found.append(wrong_type("/digest", "a string", data["digest"]))
    if "domain_id" in data and not isinstance(data["domain_id"], str):
        found.append(wrong_type("/domain_id", "a string", data["domain_id"]))
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
    if "func_name" in data and not isinstance(data["func_name"], str):
        found.append(wrong_type("/func_name", "a string", data["func_name"]))
    if "func_urn" in data and not isinstance(data["func_urn"], str):
        found.append(wrong_type("/func_urn", "a string", data["func_urn"]))
    if "func_vpc" in data:
        value = data["func_vpc"]
        if inner := shared.check_func_vpc.find(value):
            found += under("/func_vpc", inner)
    if "gpu_memory" in data and not is_integer(data["gpu_memory"]):
        found.append(wrong_type("/gpu_memory", "an integer", data["gpu_memory"]))
    if "handler" in data and not isinstance(data["handler"], str):
        found.append(wrong_type("/handler", "a string", data["handler"]))
    if "image_name" in data and not isinstance(data["image_name"], str):
        found.append(wrong_type("/image_name", "a string", data["image_name"]))
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
    if "last_modified" in data and not isinstance(data["last_modified"], str):
        found.append(wrong_type("/last_modified", "a string", data["last_modified"]))
    if "memory_size" in data and not is_integer(data["memory_size"]):
        found.append(wrong_type("/memory_size", "an integer", data["memory_size"]))
    if "namespace" in data and not isinstance(data["namespace"], str):
        found.append(wrong_type("/namespace", "a string", data["namespace"]))
    if "package" in data and not isinstance(data["package"], str):
        found.append(wrong_type("/package", "a string", data["package"]))
    if "pre_stop_handler" in data and not isinstance(data["pre_stop_handler"], str):
        found.append(
            wrong_type("/pre_stop_handler", "a string", data["pre_stop_handler"])
        )
    if "pre_stop_timeout" in data and not is_integer(data["pre_stop_timeout"]):
        found.append(
            wrong_type("/pre_stop_timeout", "an integer", data["pre_stop_timeout"])
        )
    if "project_name" in data and not isinstance(data["project_name"], str):
        found.append(wrong_type("/project_name", "a string", data["project_name"]))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    if "strategy_config" in data:
        value = data["strategy_config"]
        if inner := shared.check_strategy_config.find(value):
            found += under("/strategy_config", inner)
    if "timeout" in data and not is_integer(data["timeout"]):
        found.append(wrong_type("/timeout", "an integer", data["timeout"]))
    if "user_data" in data and not isinstance(data["user_data"], str):
        found.append(wrong_type("/user_data", "a string", data["user_data"]))
    if "version" in data and not isinstance(data["version"], str):
        found.append(wrong_type("/version", "a string", data["version"]))
    if "version_description" in data and not isinstance(
        data["version_description"], str
    ):
        found.append(
            wrong_type("/version_description", "a string", data["version_description"])
        )
    if "xrole" in data and not isinstance(data["xrole"], str):
        found.append(wrong_type("/xrole", "a string", data["xrole"]))
    return found


@Check
def check_export_function_parameters(parameters: Any) -> list[Violation]:
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
    if "config" in query:
        value = query["config"]
        if not isinstance(value, bool):
            found.append(wrong_type("/query/config", "true or false", value))
    if "code" in query:
        value = query["code"]
        if not isinstance(value, bool):
            found.append(wrong_type("/query/code", "true or false", value))
    if "type" in query:
        value = as_text(query["type"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/query/type", TYPE_VALUES, value))
    return found


@Check
def check_import_function_parameters(parameters: Any) -> list[Violation]:
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


CHECKS: dict[str, Any] = {
    "ImportFunctionRequestBody": check_import_function_request_body,
    "ImportFunctionResponseBody": check_import_function_response_body,
}
