"""Validators of user: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import missing, under, wrong_type
from .._runtime.violations import Violation


def check_id(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    return found


def check_user(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data:
        value = data["id"]
        if inner := check_id(value):
            found += under("/id", inner)
    if not isinstance(data.get("created", ""), str):
        found.append(wrong_type("/created", "a string", data["created"]))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "pin" in data:
        value = data["pin"]
        if not isinstance(value, str):
            found.append(wrong_type("/pin", "a string", value))
    else:
        found.append(missing("/pin"))
    return found


CHECKS: dict[str, Any] = {"User": check_user}
