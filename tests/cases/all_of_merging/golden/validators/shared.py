"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    broken,
    is_integer,
    is_one_of,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

KIND_VALUES = ("short", "long")


@Check
def check_base(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
    else:
        found.append(missing("/id"))
    if "kind" in data:
        value = data["kind"]
        if not isinstance(value, str):
            found.append(wrong_type("/kind", "a string", value))
        elif len(value) > 4:
            found.append(
                broken("/kind", "maxLength", "must have at most 4 characters", value)
            )
    return found


@Check
def check_holder(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "whole" in data:
        value = data["whole"]
        if _check_holder_any_of_1(value) and not (value is None):
            found.append(
                broken("/whole", "anyOf", "must match one of the allowed forms", value)
            )
    if "named" in data:
        value = data["named"]
        if inner := check_only_another.find(value):
            found += under("/named", inner)
    if "text" in data:
        value = data["text"]
        if not isinstance(value, str):
            found.append(wrong_type("/text", "a string", value))
        if isinstance(value, str):
            if len(value) > 2:
                found.append(
                    broken(
                        "/text", "maxLength", "must have at most 2 characters", value
                    )
                )
    return found


def _check_holder_any_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if inner := check_whole.find(data):
        found += inner
    return found


@Check
def check_named(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        elif len(value) > 5:
            found.append(
                broken("/name", "maxLength", "must have at most 5 characters", value)
            )
    return found


@Check
def check_only_another(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if inner := check_named.find(data):
        found += inner
    return found


@Check
def check_refined(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "more" in data and not isinstance(data["more"], bool):
            found.append(wrong_type("/more", "true or false", data["more"]))
    if inner := check_whole.find(data):
        found += inner
    if isinstance(data, dict):
        if "name" not in data:
            found.append(missing("/name"))
    return found


@Check
def check_whole(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if inner := check_base.find(data):
        found += inner
    if inner := check_named.find(data):
        found += inner
    if not isinstance(data, dict):
        found.append(wrong_type("", "an object", data))
    else:
        if "own" in data:
            value = data["own"]
            if not (type(value) is int or is_integer(value)):
                found.append(wrong_type("/own", "an integer", value))
        else:
            found.append(missing("/own"))
        if "id" in data:
            value = data["id"]
            if isinstance(value, str):
                if len(value) > 3:
                    found.append(
                        broken(
                            "/id", "maxLength", "must have at most 3 characters", value
                        )
                    )
        if "kind" in data:
            value = data["kind"]
            if not is_one_of(value, KIND_VALUES):
                found.append(not_allowed("/kind", KIND_VALUES, value))
        else:
            found.append(missing("/kind"))
    return found


CHECKS: dict[str, Any] = {
    "Base": check_base,
    "Holder": check_holder,
    "Named": check_named,
    "Refined": check_refined,
    "Whole": check_whole,
}
