"""Validators of async invocations: every rule that JSON data breaks."""

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
    numeral,
    under,
    wrong_type,
)
from .._runtime.violations import Violation
from . import shared

FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
LIMIT_PATTERN = Pattern("^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)\\Z")
LIMIT_PATTERN_2 = Pattern("^[0-9]+\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
QUERY_BEGIN_TIME_PATTERN = Pattern(
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\Z"
)
REQUESTS_PATTERN = Pattern("^([^,]+(,[^,]+){0,9})?\\Z")
STATUS_VALUES = Allowed("WAIT", "RUNNING", "SUCCESS", "FAIL", "DISCARD")
TYPE_VALUES = Allowed("force", "recursive")


@Check
def check_cancel_async_invocation_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "request_id" in data:
        value = data["request_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/request_id", "a string", value))
    else:
        found.append(missing("/request_id"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    return found


@Check
def check_list_function_async_invocations_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "invocations" in data:
        value = data["invocations"]
        if not isinstance(value, list):
            found.append(wrong_type("/invocations", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_function_async_invocations_result.find(item):
                    found += under(at("/invocations", index), inner)
    if "next_marker" in data and not is_integer(data["next_marker"]):
        found.append(wrong_type("/next_marker", "an integer", data["next_marker"]))
    return found


@Check
def check_list_function_async_invocations_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "end_time" in data and not isinstance(data["end_time"], str):
        found.append(wrong_type("/end_time", "a string", data["end_time"]))
    if "error_code" in data and not is_integer(data["error_code"]):
        found.append(wrong_type("/error_code", "an integer", data["error_code"]))
    if "error_message" in data and not isinstance(data["error_message"], str):
        found.append(wrong_type("/error_message", "a string", data["error_message"]))
    if "request_id" in data and not isinstance(data["request_id"], str):
        found.append(wrong_type("/request_id", "a string", data["request_id"]))
    if "start_time" in data and not isinstance(data["start_time"], str):
        found.append(wrong_type("/start_time", "a string", data["start_time"]))
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        elif value not in STATUS_VALUES:
            found.append(not_allowed("/status", STATUS_VALUES, value))
    return found


@Check
def check_list_function_async_invoke_config_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "async_invoke_configs" in data:
        value = data["async_invoke_configs"]
        if not isinstance(value, list):
            found.append(wrong_type("/async_invoke_configs", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_function_async_invoke_config_result.find(item):
                    found += under(at("/async_invoke_configs", index), inner)
    else:
        found.append(missing("/async_invoke_configs"))
    if "count" in data:
        value = data["count"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/count", "an integer", value))
        elif value < 0:
            found.append(broken("/count", "minimum", "must be at least 0", value))
    else:
        found.append(missing("/count"))
    if "page_info" in data:
        value = data["page_info"]
        if inner := shared.check_page_info.find(value):
            found += under("/page_info", inner)
    else:
        found.append(missing("/page_info"))
    return found


@Check
def check_list_function_async_invoke_config_result(data: Any) -> list[Violation]:
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
    if "enable_async_status_log" in data and not isinstance(
        data["enable_async_status_log"], bool
    ):
        found.append(
            wrong_type(
                "/enable_async_status_log",
                "true or false",
                data["enable_async_status_log"],
            )
        )
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/func_urn",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 269:
                found.append(
                    broken(
                        "/func_urn",
                        "maxLength",
                        "must have at most 269 characters",
                        value,
                    )
                )
    else:
        found.append(missing("/func_urn"))
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
def check_show_function_async_invoke_config_response_body(data: Any) -> list[Violation]:
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
    if "enable_async_status_log" in data and not isinstance(
        data["enable_async_status_log"], bool
    ):
        found.append(
            wrong_type(
                "/enable_async_status_log",
                "true or false",
                data["enable_async_status_log"],
            )
        )
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/func_urn",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 269:
                found.append(
                    broken(
                        "/func_urn",
                        "maxLength",
                        "must have at most 269 characters",
                        value,
                    )
                )
    else:
        found.append(missing("/func_urn"))
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
def check_update_function_async_invoke_config_request_body(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "destination_config" in data:
        value = data["destination_config"]
        if inner := shared.check_func_async_destination_config.find(value):
            found += under("/destination_config", inner)
    if "enable_async_status_log" in data and not isinstance(
        data["enable_async_status_log"], bool
    ):
        found.append(
            wrong_type(
                "/enable_async_status_log",
                "true or false",
                data["enable_async_status_log"],
            )
        )
    if "log_group_id" in data and not isinstance(data["log_group_id"], str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if "log_group_name" in data and not isinstance(data["log_group_name"], str):
        found.append(wrong_type("/log_group_name", "a string", data["log_group_name"]))
    if "log_stream_id" in data and not isinstance(data["log_stream_id"], str):
        found.append(wrong_type("/log_stream_id", "a string", data["log_stream_id"]))
    if "log_stream_name" in data and not isinstance(data["log_stream_name"], str):
        found.append(
            wrong_type("/log_stream_name", "a string", data["log_stream_name"])
        )
    if "max_async_event_age_in_seconds" in data:
        value = data["max_async_event_age_in_seconds"]
        if not (type(value) is int or is_integer(value)):
            found.append(
                wrong_type("/max_async_event_age_in_seconds", "an integer", value)
            )
        else:
            if value < 1:
                found.append(
                    broken(
                        "/max_async_event_age_in_seconds",
                        "minimum",
                        "must be at least 1",
                        value,
                    )
                )
            if value > 86400:
                found.append(
                    broken(
                        "/max_async_event_age_in_seconds",
                        "maximum",
                        "must be at most 86400",
                        value,
                    )
                )
    if "max_async_retry_attempts" in data:
        value = data["max_async_retry_attempts"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/max_async_retry_attempts", "an integer", value))
        else:
            if value < 0:
                found.append(
                    broken(
                        "/max_async_retry_attempts",
                        "minimum",
                        "must be at least 0",
                        value,
                    )
                )
            if value > 3:
                found.append(
                    broken(
                        "/max_async_retry_attempts",
                        "maximum",
                        "must be at most 3",
                        value,
                    )
                )
    return found


@Check
def check_update_function_async_invoke_config_response_body(
    data: Any,
) -> list[Violation]:
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
    if "enable_async_status_log" in data and not isinstance(
        data["enable_async_status_log"], bool
    ):
        found.append(
            wrong_type(
                "/enable_async_status_log",
                "true or false",
                data["enable_async_status_log"],
            )
        )
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/func_urn",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 269:
                found.append(
                    broken(
                        "/func_urn",
                        "maxLength",
                        "must have at most 269 characters",
                        value,
                    )
                )
    else:
        found.append(missing("/func_urn"))
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
def check_cancel_async_invocation_parameters(parameters: Any) -> list[Violation]:
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
def check_show_function_async_invoke_config_parameters(
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


@Check
def check_update_function_async_invoke_config_parameters(
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


@Check
def check_delete_function_async_invoke_config_parameters(
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


@Check
def check_list_active_async_invocations_parameters(parameters: Any) -> list[Violation]:
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
    if "requests" in query:
        value = as_text(query["requests"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/requests", "a string", value))
        else:
            if len(value) > 640:
                found.append(
                    broken(
                        "/query/requests",
                        "maxLength",
                        "must have at most 640 characters",
                        value,
                    )
                )
            if len(value) <= 640 and not REQUESTS_PATTERN.search(value):
                found.append(
                    broken(
                        "/query/requests",
                        "pattern",
                        "must match the pattern ^([^,]+(,[^,]+){0,9})?$",
                        value,
                    )
                )
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
    if "limit" in query:
        value = as_text(query["limit"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/limit", "a string", value))
        else:
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
    if "status" in query:
        value = as_text(query["status"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/status", "a string", value))
        else:
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/status",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
            if value not in STATUS_VALUES:
                found.append(not_allowed("/query/status", STATUS_VALUES, value))
    if "query_begin_time" in query:
        value = as_text(query["query_begin_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/query_begin_time", "a string", value))
        elif not QUERY_BEGIN_TIME_PATTERN.search(value):
            found.append(
                broken(
                    "/query/query_begin_time",
                    "pattern",
                    "must match the pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    value,
                )
            )
    if "query_end_time" in query:
        value = as_text(query["query_end_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/query_end_time", "a string", value))
        elif not QUERY_BEGIN_TIME_PATTERN.search(value):
            found.append(
                broken(
                    "/query/query_end_time",
                    "pattern",
                    "must match the pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    value,
                )
            )
    return found


@Check
def check_list_async_invocations_parameters(parameters: Any) -> list[Violation]:
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
    if "request_id" in query:
        value = as_text(query["request_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/request_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/query/request_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/request_id",
                        "maxLength",
                        "must have at most 64 characters",
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
    if "status" in query:
        value = as_text(query["status"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/status", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/query/status",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/status",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
            if value not in STATUS_VALUES:
                found.append(not_allowed("/query/status", STATUS_VALUES, value))
    if "query_begin_time" in query:
        value = as_text(query["query_begin_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/query_begin_time", "a string", value))
        elif not QUERY_BEGIN_TIME_PATTERN.search(value):
            found.append(
                broken(
                    "/query/query_begin_time",
                    "pattern",
                    "must match the pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    value,
                )
            )
    if "query_end_time" in query:
        value = as_text(query["query_end_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/query_end_time", "a string", value))
        elif not QUERY_BEGIN_TIME_PATTERN.search(value):
            found.append(
                broken(
                    "/query/query_end_time",
                    "pattern",
                    "must match the pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    value,
                )
            )
    return found


@Check
def check_list_function_async_invoke_config_parameters(
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
    if "limit" in query:
        value = as_text(query["limit"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/limit", "a string", value))
        else:
            number = numeral(value)
            if number is not None:
                if number < 0:
                    found.append(
                        broken(
                            "/query/limit",
                            "minimum",
                            "must be at least 0",
                            value,
                            level="advice",
                        )
                    )
                if number > 100:
                    found.append(
                        broken(
                            "/query/limit",
                            "maximum",
                            "must be at most 100",
                            value,
                            level="advice",
                        )
                    )
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
            if len(value) <= 64 and not LIMIT_PATTERN_2.search(value):
                found.append(
                    broken(
                        "/query/limit",
                        "pattern",
                        "must match the pattern ^[0-9]+$",
                        value,
                    )
                )
    return found


CHECKS: dict[str, Any] = {
    "CancelAsyncInvocationRequestBody": check_cancel_async_invocation_request_body,
    "ListFunctionAsyncInvocationsResponseBody": check_list_function_async_invocations_response_body,
    "ListFunctionAsyncInvocationsResult": check_list_function_async_invocations_result,
    "ListFunctionAsyncInvokeConfigResponseBody": check_list_function_async_invoke_config_response_body,
    "ListFunctionAsyncInvokeConfigResult": check_list_function_async_invoke_config_result,
    "ShowFunctionAsyncInvokeConfigResponseBody": check_show_function_async_invoke_config_response_body,
    "UpdateFunctionAsyncInvokeConfigRequestBody": check_update_function_async_invoke_config_request_body,
    "UpdateFunctionAsyncInvokeConfigResponseBody": check_update_function_async_invoke_config_response_body,
}
