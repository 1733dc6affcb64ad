"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, Pattern, at, broken, is_integer, under, wrong_type
from .._runtime.violations import Violation

SIZE_PATTERN = Pattern("^[0-9]+%\\Z")


@Check
def check_choice(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "size" in data:
        value = data["size"]
        if _check_choice_any_of_1(value) and not (
            isinstance(value, str) and SIZE_PATTERN.search(value)
        ):
            found.append(
                broken("/size", "anyOf", "must match one of the allowed forms", value)
            )
    if "flag" in data:
        value = data["flag"]
        if not (isinstance(value, (bool, str))):
            found.append(wrong_type("/flag", "true or false or a string", value))
    if "when" in data:
        value = data["when"]
        if inner := _check_choice_when(value):
            found += under("/when", inner)
    if "level" in data:
        value = data["level"]
        if not (
            (isinstance(value, str) and value in ("low", "high"))
            or type(value) is int
            or is_integer(value)
        ):
            found.append(
                broken("/level", "anyOf", "must match one of the allowed forms", value)
            )
    if "maybe" in data:
        value = data["maybe"]
        if not (type(value) is int or is_integer(value) or value is None):
            found.append(
                broken("/maybe", "anyOf", "must match one of the allowed forms", value)
            )
    if "id" in data:
        value = data["id"]
        if inner := check_id.find(value):
            found += under("/id", inner)
    if "ids" in data:
        value = data["ids"]
        if not isinstance(value, list):
            found.append(wrong_type("/ids", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_id.find(item):
                    found += under(at("/ids", index), inner)
    return found


def _check_choice_any_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not (type(data) is int or is_integer(data)):
        found.append(wrong_type("", "an integer", data))
    elif data < 0:
        found.append(broken("", "minimum", "must be at least 0", data))
    return found


def _check_choice_when(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data)
        for check in (_check_choice_when_one_of_1, _check_choice_when_one_of_2)
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


def _check_choice_when_one_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    return found


def _check_choice_when_one_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not (type(data) is int or is_integer(data)):
        found.append(wrong_type("", "an integer", data))
    return found


@Check
def check_id(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data) for check in (_check_id_one_of_1, _check_id_one_of_2)
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


def _check_id_one_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not (type(data) is int or is_integer(data)):
        found.append(wrong_type("", "an integer", data))
    return found


def _check_id_one_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    elif len(data) > 3:
        found.append(broken("", "maxLength", "must have at most 3 characters", data))
    return found


CHECKS: dict[str, Any] = {"Choice": check_choice}
