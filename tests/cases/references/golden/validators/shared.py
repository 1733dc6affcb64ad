"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, broken, under, wrong_type
from .._runtime.violations import Violation
from . import copy


@Check
def check_alias(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if inner := copy.check_thing.find(data):
        found += inner
    return found


@Check
def check_alias_of_alias(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if inner := check_alias.find(data):
        found += inner
    return found


@Check
def check_other(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "part" in data:
        value = data["part"]
        if inner := copy.check_thing_part.find(value):
            found += under("/part", inner)
    if "odd" in data:
        value = data["odd"]
        if inner := copy.check_thing_abc.find(value):
            found += under("/odd", inner)
    if "thing" in data:
        value = data["thing"]
        if inner := check_alias_of_alias.find(value):
            found += under("/thing", inner)
    if "described" in data:
        value = data["described"]
        if inner := copy.check_id.find(value):
            found += under("/described", inner)
        if isinstance(value, str):
            if len(value) > 2:
                found.append(
                    broken(
                        "/described",
                        "maxLength",
                        "must have at most 2 characters",
                        value,
                    )
                )
    return found


CHECKS: dict[str, Any] = {"Other": check_other}
