"""Validators of thing: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, is_integer, missing, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_create_thing_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "spec" in data:
        value = data["spec"]
        if inner := check_create_thing_request_body_spec.find(value):
            found += under("/spec", inner)
    else:
        found.append(missing("/spec"))
    return found


@Check
def check_create_thing_request_body_spec(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "size" in data and not is_integer(data["size"]):
        found.append(wrong_type("/size", "an integer", data["size"]))
    return found


@Check
def check_create_thing_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "spec" in data:
        value = data["spec"]
        if inner := check_create_thing_response_body_spec.find(value):
            found += under("/spec", inner)
    return found


@Check
def check_create_thing_response_body_spec(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "size" in data and not isinstance(data["size"], str):
        found.append(wrong_type("/size", "a string", data["size"]))
    return found


CHECKS: dict[str, Any] = {
    "CreateThingRequestBody": check_create_thing_request_body,
    "CreateThingRequestBodySpec": check_create_thing_request_body_spec,
    "CreateThingResponseBody": check_create_thing_response_body,
    "CreateThingResponseBodySpec": check_create_thing_response_body_spec,
}
