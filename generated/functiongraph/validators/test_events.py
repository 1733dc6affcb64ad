"""Validators of test events: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    Pattern,
    as_text,
    at,
    broken,
    is_integer,
    is_number,
    missing,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
NAME_PATTERN = Pattern("^[A-Za-z][A-Za-z0-9_-]*\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")


@Check
def check_create_event_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "content" in data:
        value = data["content"]
        if not isinstance(value, str):
            found.append(wrong_type("/content", "a string", value))
    else:
        found.append(missing("/content"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        elif not NAME_PATTERN.search(value):
            found.append(
                broken(
                    "/name",
                    "pattern",
                    "must match the pattern ^[A-Za-z][A-Za-z0-9_-]*$",
                    value,
                )
            )
    else:
        found.append(missing("/name"))
    return found


@Check
def check_create_event_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_list_events_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "events" in data:
        value = data["events"]
        if not isinstance(value, list):
            found.append(wrong_type("/events", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_events_result.find(item):
                    found += under(at("/events", index), inner)
    if "next_marker" in data and not is_integer(data["next_marker"]):
        found.append(wrong_type("/next_marker", "an integer", data["next_marker"]))
    return found


@Check
def check_list_events_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if "last_modified" in data and not is_number(data["last_modified"]):
        found.append(wrong_type("/last_modified", "a number", data["last_modified"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_show_event_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "content" in data and not isinstance(data["content"], str):
        found.append(wrong_type("/content", "a string", data["content"]))
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if "last_modified" in data and not is_number(data["last_modified"]):
        found.append(wrong_type("/last_modified", "a number", data["last_modified"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_update_event_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "content" in data:
        value = data["content"]
        if not isinstance(value, str):
            found.append(wrong_type("/content", "a string", value))
    else:
        found.append(missing("/content"))
    return found


@Check
def check_update_event_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_list_events_parameters(parameters: Any) -> list[Violation]:
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
def check_create_event_parameters(parameters: Any) -> list[Violation]:
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
def check_show_event_parameters(parameters: Any) -> list[Violation]:
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
    if "event_id" in path:
        value = as_text(path["event_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/event_id", "a string", value))
    return found


@Check
def check_update_event_parameters(parameters: Any) -> list[Violation]:
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
    if "event_id" in path:
        value = as_text(path["event_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/event_id", "a string", value))
    return found


@Check
def check_delete_event_parameters(parameters: Any) -> list[Violation]:
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
    if "event_id" in path:
        value = as_text(path["event_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/event_id", "a string", value))
    return found


CHECKS: dict[str, Any] = {
    "CreateEventRequestBody": check_create_event_request_body,
    "CreateEventResponseBody": check_create_event_response_body,
    "ListEventsResponseBody": check_list_events_response_body,
    "ListEventsResult": check_list_events_result,
    "ShowEventResponseBody": check_show_event_response_body,
    "UpdateEventRequestBody": check_update_event_request_body,
    "UpdateEventResponseBody": check_update_event_response_body,
}
