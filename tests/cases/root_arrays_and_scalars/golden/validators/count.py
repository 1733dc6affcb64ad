"""Validators of count: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    at,
    broken,
    is_integer,
    is_unique,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

LEVEL_VALUES = Allowed("low", "high")


@Check
def check_item(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data:
        value = data["n"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/n", "an integer", value))
    else:
        found.append(missing("/n"))
    return found


@Check
def check_level(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    elif data not in LEVEL_VALUES:
        found.append(not_allowed("", LEVEL_VALUES, data))
    return found


@Check
def check_put_items_body(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        if len(data) < 1:
            found.append(broken("", "minItems", "must have at least 1 item", data))
        if not is_unique(data):
            found.append(broken("", "uniqueItems", "must not hold an item twice", data))
        for index, item in enumerate(data):
            if inner := check_item.find(item):
                found += under(at("", index), inner)
    return found


@Check
def check_put_count_body(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not (type(data) is int or is_integer(data)):
        found.append(wrong_type("", "an integer", data))
    elif data < 1:
        found.append(broken("", "minimum", "must be at least 1", data))
    return found


CHECKS: dict[str, Any] = {"Item": check_item}
