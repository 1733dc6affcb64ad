"""Validators of both: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, missing, wrong_type
from .._runtime.violations import Violation


@Check
def check_done(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "at" in data:
        value = data["at"]
        if not isinstance(value, str):
            found.append(wrong_type("/at", "a string", value))
    else:
        found.append(missing("/at"))
    return found


@Check
def check_later(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "code" in data:
        value = data["code"]
        if not isinstance(value, str):
            found.append(wrong_type("/code", "a string", value))
    else:
        found.append(missing("/code"))
    if "message" in data and not isinstance(data["message"], str):
        found.append(wrong_type("/message", "a string", data["message"]))
    return found


CHECKS: dict[str, Any] = {"Done": check_done, "Later": check_later}
