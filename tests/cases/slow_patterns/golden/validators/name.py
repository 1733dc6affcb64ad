"""Validators of name: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, Pattern, at, broken, is_integer, under, wrong_type
from .._runtime.violations import Violation

KEYS_NAME_PATTERN = Pattern("^k*k*\\Z", 1581)
QUICK_PATTERN = Pattern("^a+\\Z")
SLOW_AND_SHORT_PATTERN = Pattern("^a*a*\\Z")
SLOW_PATTERN = Pattern("^a*a*\\Z", 1581)


@Check
def check_names(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "catastrophic" in data:
        value = data["catastrophic"]
        if not isinstance(value, str):
            found.append(wrong_type("/catastrophic", "a string", value))
    if "slow" in data:
        value = data["slow"]
        if not isinstance(value, str):
            found.append(wrong_type("/slow", "a string", value))
        elif not SLOW_PATTERN.search(value):
            found.append(
                broken("/slow", "pattern", "must match the pattern ^a*a*$", value)
            )
    if "slow_and_short" in data:
        value = data["slow_and_short"]
        if not isinstance(value, str):
            found.append(wrong_type("/slow_and_short", "a string", value))
        else:
            if len(value) > 9:
                found.append(
                    broken(
                        "/slow_and_short",
                        "maxLength",
                        "must have at most 9 characters",
                        value,
                    )
                )
            if len(value) <= 9 and not SLOW_AND_SHORT_PATTERN.search(value):
                found.append(
                    broken(
                        "/slow_and_short",
                        "pattern",
                        "must match the pattern ^a*a*$",
                        value,
                    )
                )
    if "quick" in data:
        value = data["quick"]
        if not isinstance(value, str):
            found.append(wrong_type("/quick", "a string", value))
        elif not QUICK_PATTERN.search(value):
            found.append(
                broken("/quick", "pattern", "must match the pattern ^a+$", value)
            )
    if "contradicted" in data:
        value = data["contradicted"]
        if not isinstance(value, str):
            found.append(wrong_type("/contradicted", "a string", value))
    if "keys" in data:
        value = data["keys"]
        if inner := _check_names_keys(value):
            found += under("/keys", inner)
    return found


def _check_names_keys(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if KEYS_NAME_PATTERN.search(key):
            if not (type(item) is int or is_integer(item)):
                found.append(wrong_type(at("", key), "an integer", item))
    return found


CHECKS: dict[str, Any] = {"Names": check_names}
