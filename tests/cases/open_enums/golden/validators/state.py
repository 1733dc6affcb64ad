"""Validators of state: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    as_text,
    at,
    is_integer,
    is_one_of,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

EMPTY_VALUES = Allowed("", "full")
MIXED_VALUES = ("a", 1, None, True)
NUMBER_VALUES = Allowed(1, 2, 4)
STATE_VALUES = Allowed("new", "old")


@Check
def check_state(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    elif data not in STATE_VALUES:
        found.append(not_allowed("", STATE_VALUES, data))
    return found


@Check
def check_thing(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "state" in data:
        value = data["state"]
        if inner := check_state.find(value):
            found += under("/state", inner)
    if "states" in data:
        value = data["states"]
        if not isinstance(value, list):
            found.append(wrong_type("/states", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_state.find(item):
                    found += under(at("/states", index), inner)
    if "by_name" in data:
        value = data["by_name"]
        if inner := _check_thing_by_name(value):
            found += under("/by_name", inner)
    if "number" in data:
        value = data["number"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/number", "an integer", value))
        elif value not in NUMBER_VALUES:
            found.append(not_allowed("/number", NUMBER_VALUES, value))
    if "mixed" in data:
        value = data["mixed"]
        if not is_one_of(value, MIXED_VALUES):
            found.append(not_allowed("/mixed", MIXED_VALUES, value))
    if "empty" in data:
        value = data["empty"]
        if not isinstance(value, str):
            found.append(wrong_type("/empty", "a string", value))
        elif value not in EMPTY_VALUES:
            found.append(not_allowed("/empty", EMPTY_VALUES, value))
    return found


def _check_thing_by_name(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_state.find(item):
            found += under(at("", key), inner)
    return found


@Check
def check_get_state_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "state" in query:
        value = as_text(query["state"])
        if inner := check_state.find(value):
            found += under("/query/state", inner)
    return found


CHECKS: dict[str, Any] = {"Thing": check_thing}
