"""Validators of value : every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Allowed, Check, is_integer, not_allowed, under, wrong_type
from .._runtime.violations import Violation

STATE_VALUES = Allowed("a", "x")
STATE_VALUES_2 = Allowed("a", "b", "c")


@Check
def check_new_name(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data and not is_integer(data["n"]):
        found.append(wrong_type("/n", "an integer", data["n"]))
    if "state" in data:
        value = data["state"]
        if not isinstance(value, str):
            found.append(wrong_type("/state", "a string", value))
        elif value not in STATE_VALUES:
            found.append(not_allowed("/state", STATE_VALUES, value))
    return found


@Check
def check_value(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "model" in data:
        value = data["model"]
        if inner := check_new_name.find(value):
            found += under("/model", inner)
    if "state" in data:
        value = data["state"]
        if not isinstance(value, str):
            found.append(wrong_type("/state", "a string", value))
        elif value not in STATE_VALUES_2:
            found.append(not_allowed("/state", STATE_VALUES_2, value))
    return found


CHECKS: dict[str, Any] = {"NewName": check_new_name, "Value": check_value}
