"""Validators of data : every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, as_text, under, wrong_type
from .._runtime.violations import Violation
from . import value_


@Check
def check_data(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "value" in data:
        value = data["value"]
        if inner := value_.check_value.find(value):
            found += under("/value", inner)
    if "user_name" in data and not isinstance(data["user_name"], str):
        found.append(wrong_type("/user_name", "a string", data["user_name"]))
    if "userName" in data and not isinstance(data["userName"], str):
        found.append(wrong_type("/userName", "a string", data["userName"]))
    return found


@Check
def check_fetch_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "user_id" in query:
        value = as_text(query["user_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/user_id", "a string", value))
    return found


CHECKS: dict[str, Any] = {"Data": check_data}
