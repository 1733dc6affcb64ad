"""Validators of user: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, as_number, is_integer, wrong_type
from .._runtime.violations import Violation


@Check
def check_user(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_get_user_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "id" in path:
        value = as_number(path["id"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/path/id", "an integer", value))
    return found


@Check
def check_delete_user_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "id" in path:
        value = as_number(path["id"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/path/id", "an integer", value))
    return found


CHECKS: dict[str, Any] = {"User": check_user}
