"""Validators of item : every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, is_integer, missing, wrong_type
from .._runtime.violations import Violation


@Check
def check_item(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data:
        value = data["n"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/n", "an integer", value))
    else:
        found.append(missing("/n"))
    return found


CHECKS: dict[str, Any] = {"Item": check_item}
