"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, is_integer, missing, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_event(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "at" in data:
        value = data["at"]
        if not isinstance(value, str):
            found.append(wrong_type("/at", "a string", value))
    else:
        found.append(missing("/at"))
    if "day" in data and not isinstance(data["day"], str):
        found.append(wrong_type("/day", "a string", data["day"]))
    if "clock" in data and not isinstance(data["clock"], str):
        found.append(wrong_type("/clock", "a string", data["clock"]))
    if "times" in data:
        value = data["times"]
        if not isinstance(value, list):
            found.append(wrong_type("/times", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/times", index), "a string", item))
    if "days" in data:
        value = data["days"]
        if inner := _check_event_days(value):
            found += under("/days", inner)
    if "epoch" in data and not is_integer(data["epoch"]):
        found.append(wrong_type("/epoch", "an integer", data["epoch"]))
    return found


def _check_event_days(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
    return found


CHECKS: dict[str, Any] = {"Event": check_event}
