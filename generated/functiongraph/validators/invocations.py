"""Validators of invocations: every rule that JSON data breaks."""

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
    wrong_type,
)
from .._runtime.violations import Violation

FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
X_CFF_INSTANCE_MEMORY_VALUES = Allowed(
    "128",
    "256",
    "512",
    "768",
    "1024",
    "1280",
    "1536",
    "1792",
    "2048",
    "2560",
    "3072",
    "3584",
    "4096",
    "8192",
    "10240",
)
X_CFF_LOG_TYPE_VALUES = Allowed("tail", "")
X_CFF_REQUEST_VERSION_VALUES = Allowed("v0", "v1")


@Check
def check_async_invoke_function_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, dict):
            found.append(wrong_type(at("", key), "an object", item))
    return found


@Check
def check_async_invoke_function_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "request_id" in data:
        value = data["request_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/request_id", "a string", value))
    else:
        found.append(missing("/request_id"))
    return found


@Check
def check_invoke_function_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, dict):
            found.append(wrong_type(at("", key), "an object", item))
    return found


@Check
def check_invoke_function_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "log" in data and not isinstance(data["log"], str):
        found.append(wrong_type("/log", "a string", data["log"]))
    if "request_id" in data and not isinstance(data["request_id"], str):
        found.append(wrong_type("/request_id", "a string", data["request_id"]))
    if "result" in data and not isinstance(data["result"], str):
        found.append(wrong_type("/result", "a string", data["result"]))
    if "status" in data and not is_integer(data["status"]):
        found.append(wrong_type("/status", "an integer", data["status"]))
    return found


@Check
def check_async_invoke_function_parameters(parameters: Any) -> list[Violation]:
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
    header = parameters.get("header", {})
    if "X-Cff-Instance-Memory" in header:
        value = as_text(header["X-Cff-Instance-Memory"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-Cff-Instance-Memory", "a string", value))
        elif value not in X_CFF_INSTANCE_MEMORY_VALUES:
            found.append(
                not_allowed(
                    "/header/X-Cff-Instance-Memory", X_CFF_INSTANCE_MEMORY_VALUES, value
                )
            )
    return found


@Check
def check_invoke_function_parameters(parameters: Any) -> list[Violation]:
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
    header = parameters.get("header", {})
    if "X-Cff-Log-Type" in header:
        value = as_text(header["X-Cff-Log-Type"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-Cff-Log-Type", "a string", value))
        elif value not in X_CFF_LOG_TYPE_VALUES:
            found.append(
                not_allowed("/header/X-Cff-Log-Type", X_CFF_LOG_TYPE_VALUES, value)
            )
    if "X-CFF-Request-Version" in header:
        value = as_text(header["X-CFF-Request-Version"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-CFF-Request-Version", "a string", value))
        elif value not in X_CFF_REQUEST_VERSION_VALUES:
            found.append(
                not_allowed(
                    "/header/X-CFF-Request-Version", X_CFF_REQUEST_VERSION_VALUES, value
                )
            )
    if "X-Cff-Instance-Memory" in header:
        value = as_text(header["X-Cff-Instance-Memory"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-Cff-Instance-Memory", "a string", value))
        elif value not in X_CFF_INSTANCE_MEMORY_VALUES:
            found.append(
                not_allowed(
                    "/header/X-Cff-Instance-Memory", X_CFF_INSTANCE_MEMORY_VALUES, value
                )
            )
    return found


CHECKS: dict[str, Any] = {
    "AsyncInvokeFunctionResponseBody": check_async_invoke_function_response_body,
    "InvokeFunctionResponseBody": check_invoke_function_response_body,
}
