"""Validators of pet: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, broken, is_integer, missing, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_cat(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if inner := check_pet.find(data):
        found += inner
    if not isinstance(data, dict):
        found.append(wrong_type("", "an object", data))
    else:
        if "lives" in data:
            value = data["lives"]
            if not (type(value) is int or is_integer(value)):
                found.append(wrong_type("/lives", "an integer", value))
            elif value > 9:
                found.append(broken("/lives", "maximum", "must be at most 9", value))
        else:
            found.append(missing("/lives"))
    return found


@Check
def check_dog(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if inner := check_pet.find(data):
        found += inner
    if not isinstance(data, dict):
        found.append(wrong_type("", "an object", data))
    elif "friend" in data:
        value = data["friend"]
        if inner := check_pet.find(value):
            found += under("/friend", inner)
    return found


@Check
def check_pet(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "petType" in data:
        value = data["petType"]
        if not isinstance(value, str):
            found.append(wrong_type("/petType", "a string", value))
    else:
        found.append(missing("/petType"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        elif len(value) > 3:
            found.append(
                broken("/name", "maxLength", "must have at most 3 characters", value)
            )
    return found


CHECKS: dict[str, Any] = {"Cat": check_cat, "Dog": check_dog, "Pet": check_pet}
