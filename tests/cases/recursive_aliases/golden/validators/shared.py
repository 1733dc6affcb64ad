"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, broken, is_number, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_holder(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "json" in data:
        value = data["json"]
        if inner := check_json.find(value):
            found += under("/json", inner)
    if "lists" in data:
        value = data["lists"]
        if inner := check_lists.find(value):
            found += under("/lists", inner)
    if "maps" in data:
        value = data["maps"]
        if inner := check_maps.find(value):
            found += under("/maps", inner)
    return found


@Check
def check_json(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data)
        for check in (
            _check_json_one_of_1,
            _check_json_one_of_2,
            _check_json_one_of_3,
            _check_json_one_of_4,
        )
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


def _check_json_one_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    return found


def _check_json_one_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not is_number(data):
        found.append(wrong_type("", "a number", data))
    return found


def _check_json_one_of_3(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := check_json.find(item):
                found += under(at("", index), inner)
    return found


def _check_json_one_of_4(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_json.find(item):
            found += under(at("", key), inner)
    return found


@Check
def check_lists(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := check_lists.find(item):
                found += under(at("", index), inner)
    return found


@Check
def check_maps(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_maps.find(item):
            found += under(at("", key), inner)
    return found


CHECKS: dict[str, Any] = {"Holder": check_holder}
