"""Validators of function: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, under, wrong_type
from .._runtime.violations import Violation
from . import shared


@Check
def check_function(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "log" in data:
        value = data["log"]
        if inner := shared.check_both.find(value):
            found += under("/log", inner)
    return found


CHECKS: dict[str, Any] = {"Function": check_function}
