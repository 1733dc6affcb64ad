"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    Pattern,
    at,
    broken,
    is_integer,
    missing,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

BY_PATTERN_NAME_PATTERN = Pattern("^x-")
PROPERTY_NAMES_PATTERN = Pattern("^[a-z]+\\Z")


@Check
def check_holder(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "object" in data:
        value = data["object"]
        if not isinstance(value, dict):
            found.append(wrong_type("/object", "an object", value))
    if "open" in data:
        value = data["open"]
        if inner := _check_holder_open(value):
            found += under("/open", inner)
    if "closed" in data:
        value = data["closed"]
        if inner := _check_holder_closed(value):
            found += under("/closed", inner)
    if "labels" in data:
        value = data["labels"]
        if inner := check_labels.find(value):
            found += under("/labels", inner)
    if "counts" in data:
        value = data["counts"]
        if inner := _check_holder_counts(value):
            found += under("/counts", inner)
    if "items" in data:
        value = data["items"]
        if inner := _check_holder_items(value):
            found += under("/items", inner)
    if "lists" in data:
        value = data["lists"]
        if inner := _check_holder_lists(value):
            found += under("/lists", inner)
    if "nested" in data:
        value = data["nested"]
        if inner := _check_holder_nested(value):
            found += under("/nested", inner)
    if "by_pattern" in data:
        value = data["by_pattern"]
        if inner := _check_holder_by_pattern(value):
            found += under("/by_pattern", inner)
    if "named" in data:
        value = data["named"]
        if inner := _check_holder_named(value):
            found += under("/named", inner)
    if "list" in data:
        value = data["list"]
        if not isinstance(value, list):
            found.append(wrong_type("/list", "an array", value))
    if "tuple" in data:
        value = data["tuple"]
        if inner := _check_holder_tuple(value):
            found += under("/tuple", inner)
    return found


def _check_holder_open(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    return found


def _check_holder_closed(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key in data:
        found.append(
            broken(at("", key), "additionalProperties", "is not a known property")
        )
    return found


def _check_holder_counts(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if len(data) < 1:
        found.append(broken("", "minProperties", "must have at least 1 property", data))
    if len(data) > 2:
        found.append(
            broken("", "maxProperties", "must have at most 2 properties", data)
        )
    for key, item in data.items():
        if not (type(item) is int or is_integer(item)):
            found.append(wrong_type(at("", key), "an integer", item))
    return found


def _check_holder_items(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_item.find(item):
            found += under(at("", key), inner)
    return found


def _check_holder_lists(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := _check_holder_lists_additional(item):
            found += under(at("", key), inner)
    return found


def _check_holder_nested(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := _check_holder_nested_additional(item):
            found += under(at("", key), inner)
    return found


def _check_holder_by_pattern(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if BY_PATTERN_NAME_PATTERN.search(key):
            if not (type(item) is int or is_integer(item)):
                found.append(wrong_type(at("", key), "an integer", item))
        if not BY_PATTERN_NAME_PATTERN.search(key):
            found.append(
                broken(at("", key), "additionalProperties", "is not a known property")
            )
    return found


def _check_holder_named(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key in data:
        if inner := _check_holder_named_property_name(key):
            found += under(at("", key), inner)
    return found


def _check_holder_tuple(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        if len(data) > 0:
            item = data[0]
            if not (type(item) is int or is_integer(item)):
                found.append(wrong_type(at("", 0), "an integer", item))
        if len(data) > 1:
            item = data[1]
            if not isinstance(item, str):
                found.append(wrong_type(at("", 1), "a string", item))
    return found


def _check_holder_lists_additional(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := check_item.find(item):
                found += under(at("", index), inner)
    return found


def _check_holder_nested_additional(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
    return found


def _check_holder_named_property_name(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, str):
        if not PROPERTY_NAMES_PATTERN.search(data):
            found.append(broken("", "pattern", "must match the pattern ^[a-z]+$", data))
    return found


@Check
def check_item(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data:
        value = data["n"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/n", "an integer", value))
    else:
        found.append(missing("/n"))
    return found


@Check
def check_labels(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string", item))
        elif len(item) > 3:
            found.append(
                broken(at("", key), "maxLength", "must have at most 3 characters", item)
            )
    return found


CHECKS: dict[str, Any] = {"Holder": check_holder, "Item": check_item}
