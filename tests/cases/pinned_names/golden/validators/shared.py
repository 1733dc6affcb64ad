"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, is_integer, wrong_type
from .._runtime.violations import Violation


@Check
def check_new_name_model(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data and not is_integer(data["n"]):
        found.append(wrong_type("/n", "an integer", data["n"]))
    return found


CHECKS: dict[str, Any] = {"NewNameModel": check_new_name_model}
