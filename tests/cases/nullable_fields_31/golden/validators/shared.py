"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, broken, missing, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_inner(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not (isinstance(data, dict) or data is None):
        found.append(wrong_type("", "an object or null", data))
    if isinstance(data, dict):
        if "name" in data and not isinstance(data["name"], str):
            found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_presence(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "required_nullable" in data:
        value = data["required_nullable"]
        if not (isinstance(value, str) or value is None):
            found.append(wrong_type("/required_nullable", "a string or null", value))
    else:
        found.append(missing("/required_nullable"))
    if "required_plain" in data:
        value = data["required_plain"]
        if not isinstance(value, str):
            found.append(wrong_type("/required_plain", "a string", value))
    else:
        found.append(missing("/required_plain"))
    if "optional_nullable" in data:
        value = data["optional_nullable"]
        if not (isinstance(value, str) or value is None):
            found.append(wrong_type("/optional_nullable", "a string or null", value))
        if isinstance(value, str):
            if len(value) > 3:
                found.append(
                    broken(
                        "/optional_nullable",
                        "maxLength",
                        "must have at most 3 characters",
                        value,
                    )
                )
    if "optional_plain" in data and not isinstance(data["optional_plain"], str):
        found.append(wrong_type("/optional_plain", "a string", data["optional_plain"]))
    if "list" in data:
        value = data["list"]
        if not (isinstance(value, list) or value is None):
            found.append(wrong_type("/list", "an array or null", value))
        if isinstance(value, list):
            for index, item in enumerate(value):
                if not (isinstance(item, str) or item is None):
                    found.append(
                        wrong_type(at("/list", index), "a string or null", item)
                    )
    if "level" in data:
        value = data["level"]
        if not ((isinstance(value, str) and value in ("low", "high")) or value is None):
            found.append(
                broken("/level", "anyOf", "must match one of the allowed forms", value)
            )
    if "inner" in data:
        value = data["inner"]
        if inner := check_inner.find(value):
            found += under("/inner", inner)
    return found


CHECKS: dict[str, Any] = {"Inner": check_inner, "Presence": check_presence}
