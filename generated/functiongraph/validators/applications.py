"""Validators of applications: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    Pattern,
    as_text,
    at,
    broken,
    is_integer,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

LIMIT_PATTERN = Pattern("^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")


@Check
def check_app_template_resource_detail(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "href" in data and not isinstance(data["href"], str):
        found.append(wrong_type("/href", "a string", data["href"]))
    if "icon" in data and not isinstance(data["icon"], str):
        found.append(wrong_type("/icon", "a string", data["icon"]))
    if "resource_name" in data and not isinstance(data["resource_name"], str):
        found.append(wrong_type("/resource_name", "a string", data["resource_name"]))
    return found


@Check
def check_create_function_app_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "agency_name" in data and not isinstance(data["agency_name"], str):
        found.append(wrong_type("/agency_name", "a string", data["agency_name"]))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "enterprise_project_id" in data and not isinstance(
        data["enterprise_project_id"], str
    ):
        found.append(
            wrong_type(
                "/enterprise_project_id", "a string", data["enterprise_project_id"]
            )
        )
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "params" in data:
        value = data["params"]
        if inner := _check_create_function_app_request_body_params(value):
            found += under("/params", inner)
    if "template_id" in data and not isinstance(data["template_id"], str):
        found.append(wrong_type("/template_id", "a string", data["template_id"]))
    return found


def _check_create_function_app_request_body_params(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
    return found


@Check
def check_create_function_app_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "application_id" in data and not isinstance(data["application_id"], str):
        found.append(wrong_type("/application_id", "a string", data["application_id"]))
    return found


@Check
def check_list_app_templates_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "next_marker" in data and not is_integer(data["next_marker"]):
        found.append(wrong_type("/next_marker", "an integer", data["next_marker"]))
    if "templates" in data:
        value = data["templates"]
        if not isinstance(value, list):
            found.append(wrong_type("/templates", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_app_templates_result.find(item):
                    found += under(at("/templates", index), inner)
    return found


@Check
def check_list_app_templates_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "category" in data and not isinstance(data["category"], str):
        found.append(wrong_type("/category", "a string", data["category"]))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if "image" in data and not isinstance(data["image"], str):
        found.append(wrong_type("/image", "a string", data["image"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "runtime" in data and not isinstance(data["runtime"], str):
        found.append(wrong_type("/runtime", "a string", data["runtime"]))
    return found


@Check
def check_list_function_application_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if "last_modified_time" in data and not is_integer(data["last_modified_time"]):
        found.append(
            wrong_type("/last_modified_time", "an integer", data["last_modified_time"])
        )
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "status" in data and not isinstance(data["status"], str):
        found.append(wrong_type("/status", "a string", data["status"]))
    return found


@Check
def check_list_function_applications_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "applications" in data:
        value = data["applications"]
        if not isinstance(value, list):
            found.append(wrong_type("/applications", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_function_application_result.find(item):
                    found += under(at("/applications", index), inner)
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "next_marker" in data and not is_integer(data["next_marker"]):
        found.append(wrong_type("/next_marker", "an integer", data["next_marker"]))
    return found


@Check
def check_repo_info(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "error_msg" in data and not isinstance(data["error_msg"], str):
        found.append(wrong_type("/error_msg", "a string", data["error_msg"]))
    if "https_url" in data and not isinstance(data["https_url"], str):
        found.append(wrong_type("/https_url", "a string", data["https_url"]))
    if "project_id" in data and not isinstance(data["project_id"], str):
        found.append(wrong_type("/project_id", "a string", data["project_id"]))
    if "repo_status" in data and not isinstance(data["repo_status"], str):
        found.append(wrong_type("/repo_status", "a string", data["repo_status"]))
    if "web_url" in data and not isinstance(data["web_url"], str):
        found.append(wrong_type("/web_url", "a string", data["web_url"]))
    return found


@Check
def check_show_app_template_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "category" in data and not isinstance(data["category"], str):
        found.append(wrong_type("/category", "a string", data["category"]))
    if "create_time" in data and not is_integer(data["create_time"]):
        found.append(wrong_type("/create_time", "an integer", data["create_time"]))
    if "deploy_count" in data and not is_integer(data["deploy_count"]):
        found.append(wrong_type("/deploy_count", "an integer", data["deploy_count"]))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "image" in data and not isinstance(data["image"], str):
        found.append(wrong_type("/image", "a string", data["image"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "params" in data and not isinstance(data["params"], str):
        found.append(wrong_type("/params", "a string", data["params"]))
    if "resources" in data:
        value = data["resources"]
        if not isinstance(value, list):
            found.append(wrong_type("/resources", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_app_template_resource_detail.find(item):
                    found += under(at("/resources", index), inner)
    if "runtime" in data and not isinstance(data["runtime"], str):
        found.append(wrong_type("/runtime", "a string", data["runtime"]))
    if "template_guide" in data and not isinstance(data["template_guide"], str):
        found.append(wrong_type("/template_guide", "a string", data["template_guide"]))
    if "update_time" in data and not is_integer(data["update_time"]):
        found.append(wrong_type("/update_time", "an integer", data["update_time"]))
    if "version" in data and not is_integer(data["version"]):
        found.append(wrong_type("/version", "an integer", data["version"]))
    return found


@Check
def check_show_function_app_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "apig_url" in data and not isinstance(data["apig_url"], str):
        found.append(wrong_type("/apig_url", "a string", data["apig_url"]))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "last_modified_time" in data and not is_integer(data["last_modified_time"]):
        found.append(
            wrong_type("/last_modified_time", "an integer", data["last_modified_time"])
        )
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "pipeline_id" in data and not isinstance(data["pipeline_id"], str):
        found.append(wrong_type("/pipeline_id", "a string", data["pipeline_id"]))
    if "project_id" in data and not isinstance(data["project_id"], str):
        found.append(wrong_type("/project_id", "a string", data["project_id"]))
    if "repo" in data:
        value = data["repo"]
        if inner := check_repo_info.find(value):
            found += under("/repo", inner)
    if "repo_name" in data and not isinstance(data["repo_name"], str):
        found.append(wrong_type("/repo_name", "a string", data["repo_name"]))
    if "stack_id" in data and not isinstance(data["stack_id"], str):
        found.append(wrong_type("/stack_id", "a string", data["stack_id"]))
    if "stack_name" in data and not isinstance(data["stack_name"], str):
        found.append(wrong_type("/stack_name", "a string", data["stack_name"]))
    if "stack_resources" in data:
        value = data["stack_resources"]
        if inner := check_stack_resource.find(value):
            found += under("/stack_resources", inner)
    if "status" in data and not isinstance(data["status"], str):
        found.append(wrong_type("/status", "a string", data["status"]))
    return found


@Check
def check_stack_resource(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "display_name" in data and not isinstance(data["display_name"], str):
        found.append(wrong_type("/display_name", "a string", data["display_name"]))
    if "href" in data and not isinstance(data["href"], str):
        found.append(wrong_type("/href", "a string", data["href"]))
    if "logical_resource_name" in data and not isinstance(
        data["logical_resource_name"], str
    ):
        found.append(
            wrong_type(
                "/logical_resource_name", "a string", data["logical_resource_name"]
            )
        )
    if "logical_resource_type" in data and not isinstance(
        data["logical_resource_type"], str
    ):
        found.append(
            wrong_type(
                "/logical_resource_type", "a string", data["logical_resource_type"]
            )
        )
    if "physical_resource_id" in data and not isinstance(
        data["physical_resource_id"], str
    ):
        found.append(
            wrong_type(
                "/physical_resource_id", "a string", data["physical_resource_id"]
            )
        )
    if "physical_resource_name" in data and not isinstance(
        data["physical_resource_name"], str
    ):
        found.append(
            wrong_type(
                "/physical_resource_name", "a string", data["physical_resource_name"]
            )
        )
    if "resource_status" in data and not isinstance(data["resource_status"], str):
        found.append(
            wrong_type("/resource_status", "a string", data["resource_status"])
        )
    if "status_message" in data and not isinstance(data["status_message"], str):
        found.append(wrong_type("/status_message", "a string", data["status_message"]))
    return found


@Check
def check_list_function_applications_parameters(parameters: Any) -> list[Violation]:
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
    if "limit" in query:
        value = as_text(query["limit"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/limit", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/query/limit",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/limit",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
            if len(value) <= 64 and not LIMIT_PATTERN.search(value):
                found.append(
                    broken(
                        "/query/limit",
                        "pattern",
                        "must match the pattern ^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)$",
                        value,
                    )
                )
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
    return found


@Check
def check_create_function_app_parameters(parameters: Any) -> list[Violation]:
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
def check_show_function_app_parameters(parameters: Any) -> list[Violation]:
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
    if "id" in path:
        value = as_text(path["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/id", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    return found


@Check
def check_delete_function_app_parameters(parameters: Any) -> list[Violation]:
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
    if "id" in path:
        value = as_text(path["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/id", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    return found


@Check
def check_list_app_templates_parameters(parameters: Any) -> list[Violation]:
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
        elif len(value) > 64:
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
        else:
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/maxitems",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
            if len(value) <= 64 and not LIMIT_PATTERN.search(value):
                found.append(
                    broken(
                        "/query/maxitems",
                        "pattern",
                        "must match the pattern ^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)$",
                        value,
                    )
                )
    if "runtime" in query:
        value = as_text(query["runtime"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/runtime", "a string", value))
    if "category" in query:
        value = as_text(query["category"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/category", "a string", value))
    header = parameters.get("header", {})
    if "X-Language" in header:
        value = as_text(header["X-Language"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-Language", "a string", value))
    return found


@Check
def check_show_app_template_parameters(parameters: Any) -> list[Violation]:
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
    if "id" in path:
        value = as_text(path["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/id", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    return found


CHECKS: dict[str, Any] = {
    "AppTemplateResourceDetail": check_app_template_resource_detail,
    "CreateFunctionAppRequestBody": check_create_function_app_request_body,
    "CreateFunctionAppResponseBody": check_create_function_app_response_body,
    "ListAppTemplatesResponseBody": check_list_app_templates_response_body,
    "ListAppTemplatesResult": check_list_app_templates_result,
    "ListFunctionApplicationResult": check_list_function_application_result,
    "ListFunctionApplicationsResponseBody": check_list_function_applications_response_body,
    "RepoInfo": check_repo_info,
    "ShowAppTemplateResponseBody": check_show_app_template_response_body,
    "ShowFunctionAppResponseBody": check_show_function_app_response_body,
    "StackResource": check_stack_resource,
}
