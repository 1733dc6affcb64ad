"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, wrong_type
from .._runtime.violations import Violation


@Check
def check_both(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_log(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "名" in data and not isinstance(data["名"], str):
        found.append(wrong_type("/名", "a string", data["名"]))
    if "称" in data and not isinstance(data["称"], str):
        found.append(wrong_type("/称", "a string", data["称"]))
    return found


@Check
def check_unnamed(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


CHECKS: dict[str, Any] = {
    "Both": check_both,
    "Log": check_log,
    "Unnamed": check_unnamed,
}
