"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, broken, under, wrong_type
from .._runtime.violations import Violation
from . import shape


@Check
def check_by_name(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data) for check in (shape.check_circle.find, shape.check_square.find)
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


@Check
def check_holder(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "mapped" in data:
        value = data["mapped"]
        if inner := shape.check_mapped.find(value):
            found += under("/mapped", inner)
    if "by_name" in data:
        value = data["by_name"]
        if inner := check_by_name.find(value):
            found += under("/by_name", inner)
    if "untold" in data:
        value = data["untold"]
        if inner := check_untold.find(value):
            found += under("/untold", inner)
    if "many" in data:
        value = data["many"]
        if inner := _check_holder_many(value):
            found += under("/many", inner)
    return found


def _check_holder_many(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := shape.check_mapped.find(item):
            found += under(at("", key), inner)
    return found


@Check
def check_untold(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data) for check in (shape.check_circle.find, shape.check_square.find)
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


CHECKS: dict[str, Any] = {"Holder": check_holder}
