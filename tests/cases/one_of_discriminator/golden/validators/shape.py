"""Validators of shape: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, broken, is_number, missing, wrong_type
from .._runtime.violations import Violation


@Check
def check_circle(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "kind" in data:
        value = data["kind"]
        if not isinstance(value, str):
            found.append(wrong_type("/kind", "a string", value))
    else:
        found.append(missing("/kind"))
    if "radius" in data:
        value = data["radius"]
        if not is_number(value):
            found.append(wrong_type("/radius", "a number", value))
    else:
        found.append(missing("/radius"))
    return found


@Check
def check_mapped(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data)
        for check in (check_circle.find, check_square.find, check_text.find)
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


@Check
def check_square(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "kind" in data:
        value = data["kind"]
        if not isinstance(value, str):
            found.append(wrong_type("/kind", "a string", value))
    else:
        found.append(missing("/kind"))
    if "side" in data:
        value = data["side"]
        if not is_number(value):
            found.append(wrong_type("/side", "a number", value))
    else:
        found.append(missing("/side"))
    return found


@Check
def check_text(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "kind" in data:
        value = data["kind"]
        if not isinstance(value, str):
            found.append(wrong_type("/kind", "a string", value))
    else:
        found.append(missing("/kind"))
    if "text" in data:
        value = data["text"]
        if not isinstance(value, str):
            found.append(wrong_type("/text", "a string", value))
    else:
        found.append(missing("/text"))
    return found


CHECKS: dict[str, Any] = {
    "Circle": check_circle,
    "Square": check_square,
    "Text": check_text,
}
