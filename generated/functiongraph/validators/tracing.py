"""Validators of tracing: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, Pattern, as_text, broken, wrong_type
from .._runtime.violations import Violation

FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")


@Check
def check_show_tracing_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "tracing_ak" in data and not isinstance(data["tracing_ak"], str):
        found.append(wrong_type("/tracing_ak", "a string", data["tracing_ak"]))
    if "tracing_sk" in data and not isinstance(data["tracing_sk"], str):
        found.append(wrong_type("/tracing_sk", "a string", data["tracing_sk"]))
    return found


@Check
def check_update_tracing_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "tracing_ak" in data and not isinstance(data["tracing_ak"], str):
        found.append(wrong_type("/tracing_ak", "a string", data["tracing_ak"]))
    if "tracing_sk" in data and not isinstance(data["tracing_sk"], str):
        found.append(wrong_type("/tracing_sk", "a string", data["tracing_sk"]))
    return found


@Check
def check_show_tracing_parameters(parameters: Any) -> list[Violation]:
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
def check_update_tracing_parameters(parameters: Any) -> list[Violation]:
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
    "ShowTracingResponseBody": check_show_tracing_response_body,
    "UpdateTracingRequestBody": check_update_tracing_request_body,
}
