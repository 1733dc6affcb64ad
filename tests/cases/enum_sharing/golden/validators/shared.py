"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Allowed, Check, at, not_allowed, under, wrong_type
from .._runtime.violations import Violation

LEVEL_VALUES = Allowed("low", "high")
SIZE_VALUES = Allowed("s", "m")
SIZE_VALUES_2 = Allowed("m", "l")
STATES_VALUES = Allowed("a", "b", "c")
STATE_VALUES = Allowed("a", "b")
STATE_VALUES_2 = Allowed("a")
STATE_VALUES_3 = Allowed("b", "a", "c")


@Check
def check_four(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "states" in data:
        value = data["states"]
        if not isinstance(value, list):
            found.append(wrong_type("/states", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/states", index), "a string", item))
                elif item not in STATES_VALUES:
                    found.append(not_allowed(at("/states", index), STATES_VALUES, item))
    if "size" in data:
        value = data["size"]
        if not isinstance(value, str):
            found.append(wrong_type("/size", "a string", value))
        elif value not in SIZE_VALUES:
            found.append(not_allowed("/size", SIZE_VALUES, value))
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
def check_one(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "state" in data:
        value = data["state"]
        if not isinstance(value, str):
            found.append(wrong_type("/state", "a string", value))
        elif value not in STATE_VALUES:
            found.append(not_allowed("/state", STATE_VALUES, value))
    if "size" in data:
        value = data["size"]
        if not isinstance(value, str):
            found.append(wrong_type("/size", "a string", value))
        elif value not in SIZE_VALUES:
            found.append(not_allowed("/size", SIZE_VALUES, value))
    if "level" in data:
        value = data["level"]
        if inner := check_level.find(value):
            found += under("/level", inner)
    return found


@Check
def check_three(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "state" in data:
        value = data["state"]
        if not isinstance(value, str):
            found.append(wrong_type("/state", "a string", value))
        elif value not in STATE_VALUES_2:
            found.append(not_allowed("/state", STATE_VALUES_2, value))
    if "level" in data:
        value = data["level"]
        if not isinstance(value, str):
            found.append(wrong_type("/level", "a string", value))
        elif value not in LEVEL_VALUES:
            found.append(not_allowed("/level", LEVEL_VALUES, value))
    return found


@Check
def check_two(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "state" in data:
        value = data["state"]
        if not isinstance(value, str):
            found.append(wrong_type("/state", "a string", value))
        elif value not in STATE_VALUES_3:
            found.append(not_allowed("/state", STATE_VALUES_3, value))
    if "size" in data:
        value = data["size"]
        if not isinstance(value, str):
            found.append(wrong_type("/size", "a string", value))
        elif value not in SIZE_VALUES_2:
            found.append(not_allowed("/size", SIZE_VALUES_2, value))
    return found


CHECKS: dict[str, Any] = {
    "Four": check_four,
    "One": check_one,
    "Three": check_three,
    "Two": check_two,
}
