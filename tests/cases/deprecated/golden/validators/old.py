"""Validators of old: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, as_text, wrong_type
from .._runtime.violations import Violation


@Check
def check_old(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "gone" in data and not isinstance(data["gone"], str):
        found.append(wrong_type("/gone", "a string", data["gone"]))
    if "here" in data and not isinstance(data["here"], str):
        found.append(wrong_type("/here", "a string", data["here"]))
    return found


@Check
def check_do_old_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "way" in query:
        value = as_text(query["way"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/way", "a string", value))
    return found


CHECKS: dict[str, Any] = {"Old": check_old}
