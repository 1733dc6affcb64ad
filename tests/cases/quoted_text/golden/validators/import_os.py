"""Validators of import os: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    as_text,
    broken,
    missing,
    not_allowed,
    wrong_type,
)
from .._runtime.violations import Violation

A_B_PATTERN = Pattern("^[\"'\\\\]+\\Z")
A_B_VALUES = Allowed('"', "'", "\"'", "\\", "\n", "\\n", "{{ 1 }}", "\u202e", "é\x00")
BACK_SLASH_PATTERN = Pattern("\\\\\"'")


@Check
def check_it_s(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if 'a"b' in data:
        value = data['a"b']
        if not isinstance(value, str):
            found.append(wrong_type('/a"b', "a string", value))
        elif value not in A_B_VALUES:
            found.append(not_allowed('/a"b', A_B_VALUES, value))
    else:
        found.append(missing('/a"b'))
    if "it's" in data:
        value = data["it's"]
        if not isinstance(value, str):
            found.append(wrong_type("/it's", "a string", value))
        if value != 'it\'s "const"':
            found.append(broken("/it's", "const", 'must be "it\'s \\"const\\""', value))
    if "line\nend" in data and not isinstance(data["line\nend"], str):
        found.append(wrong_type("/line\nend", "a string", data["line\nend"]))
    if "back\\slash" in data:
        value = data["back\\slash"]
        if not isinstance(value, str):
            found.append(wrong_type("/back\\slash", "a string", value))
        elif not BACK_SLASH_PATTERN.search(value):
            found.append(
                broken(
                    "/back\\slash", "pattern", "must match the pattern \\\\\"'", value
                )
            )
    if "{{ x }}" in data and not isinstance(data["{{ x }}"], str):
        found.append(wrong_type("/{{ x }}", "a string", data["{{ x }}"]))
    if "\u202e" in data and not isinstance(data["\u202e"], str):
        found.append(wrong_type("/\u202e", "a string", data["\u202e"]))
    return found


@Check
def check_get_it_s_n_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if 'a"b' in path:
        value = as_text(path['a"b'])
        if not isinstance(value, str):
            found.append(wrong_type('/path/a"b', "a string", value))
        elif not A_B_PATTERN.search(value):
            found.append(
                broken(
                    '/path/a"b', "pattern", "must match the pattern ^[\"'\\\\]+$", value
                )
            )
    return found


CHECKS: dict[str, Any] = {"ItS": check_it_s}
