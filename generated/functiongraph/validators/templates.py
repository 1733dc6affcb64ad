"""Validators of templates: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    Pattern,
    as_text,
    at,
    broken,
    is_integer,
    missing,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")


@Check
def check_list_function_template_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "func_templates" in data:
        value = data["func_templates"]
        if not isinstance(value, list):
            found.append(wrong_type("/func_templates", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_show_function_template_response_body.find(item):
                    found += under(at("/func_templates", index), inner)
    else:
        found.append(missing("/func_templates"))
    if "next_marker" in data:
        value = data["next_marker"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/next_marker", "an integer", value))
    else:
        found.append(missing("/next_marker"))
    return found


@Check
def check_show_function_template_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "code" in data and not isinstance(data["code"], str):
        found.append(wrong_type("/code", "a string", data["code"]))
    if "code_type" in data and not isinstance(data["code_type"], str):
        found.append(wrong_type("/code_type", "a string", data["code_type"]))
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/dependencies", index), "a string", item)
                    )
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "encrypted_user_data" in data and not isinstance(
        data["encrypted_user_data"], str
    ):
        found.append(wrong_type("/encrypted_user_data", "a string"))
    if "handler" in data and not isinstance(data["handler"], str):
        found.append(wrong_type("/handler", "a string", data["handler"]))
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if "memory_size" in data and not is_integer(data["memory_size"]):
        found.append(wrong_type("/memory_size", "an integer", data["memory_size"]))
    if "runtime" in data and not isinstance(data["runtime"], str):
        found.append(wrong_type("/runtime", "a string", data["runtime"]))
    if "scene" in data and not isinstance(data["scene"], str):
        found.append(wrong_type("/scene", "a string", data["scene"]))
    if "service" in data and not isinstance(data["service"], str):
        found.append(wrong_type("/service", "a string", data["service"]))
    if "temp_detail" in data:
        value = data["temp_detail"]
        if inner := check_temp_detail.find(value):
            found += under("/temp_detail", inner)
    if "template_name" in data and not isinstance(data["template_name"], str):
        found.append(wrong_type("/template_name", "a string", data["template_name"]))
    if "timeout" in data and not is_integer(data["timeout"]):
        found.append(wrong_type("/timeout", "an integer", data["timeout"]))
    if "title" in data and not isinstance(data["title"], str):
        found.append(wrong_type("/title", "a string", data["title"]))
    if "trigger_metadata_list" in data:
        value = data["trigger_metadata_list"]
        if not isinstance(value, list):
            found.append(wrong_type("/trigger_metadata_list", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_trigger_metadata_list.find(item):
                    found += under(at("/trigger_metadata_list", index), inner)
    if "type" in data and not is_integer(data["type"]):
        found.append(wrong_type("/type", "an integer", data["type"]))
    if "user_data" in data and not isinstance(data["user_data"], str):
        found.append(wrong_type("/user_data", "a string", data["user_data"]))
    return found


@Check
def check_temp_detail(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "input" in data and not isinstance(data["input"], str):
        found.append(wrong_type("/input", "a string", data["input"]))
    if "output" in data and not isinstance(data["output"], str):
        found.append(wrong_type("/output", "a string", data["output"]))
    if "warning" in data and not isinstance(data["warning"], str):
        found.append(wrong_type("/warning", "a string", data["warning"]))
    return found


@Check
def check_trigger_metadata_list(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "event_data" in data and not isinstance(data["event_data"], str):
        found.append(wrong_type("/event_data", "a string", data["event_data"]))
    if "event_type" in data and not isinstance(data["event_type"], str):
        found.append(wrong_type("/event_type", "a string", data["event_type"]))
    if "trigger_name" in data and not isinstance(data["trigger_name"], str):
        found.append(wrong_type("/trigger_name", "a string", data["trigger_name"]))
    if "trigger_type" in data and not isinstance(data["trigger_type"], str):
        found.append(wrong_type("/trigger_type", "a string", data["trigger_type"]))
    return found


@Check
def check_list_function_template_parameters(parameters: Any) -> list[Violation]:
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
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/query/marker",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/marker",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "maxitems" in query:
        value = as_text(query["maxitems"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/maxitems", "a string", value))
    if "ispublic" in query:
        value = as_text(query["ispublic"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/ispublic", "a string", value))
    if "runtime" in query:
        value = as_text(query["runtime"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/runtime", "a string", value))
    if "scene" in query:
        value = as_text(query["scene"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/scene", "a string", value))
    if "service" in query:
        value = as_text(query["service"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/service", "a string", value))
    return found


@Check
def check_show_function_template_parameters(parameters: Any) -> list[Violation]:
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
    if "template_id" in path:
        value = as_text(path["template_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/template_id", "a string", value))
    return found


CHECKS: dict[str, Any] = {
    "ListFunctionTemplateResponseBody": check_list_function_template_response_body,
    "ShowFunctionTemplateResponseBody": check_show_function_template_response_body,
    "TempDetail": check_temp_detail,
    "TriggerMetadataList": check_trigger_metadata_list,
}
