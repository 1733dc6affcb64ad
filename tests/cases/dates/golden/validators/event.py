"""Validators of event: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, as_text, wrong_type
from .._runtime.violations import Violation


@Check
def check_list_events_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "after" in query:
        value = as_text(query["after"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/after", "a string", value))
    if "day" in query:
        value = as_text(query["day"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/day", "a string", value))
    return found


CHECKS: dict[str, Any] = {}
