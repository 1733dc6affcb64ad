"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, broken, is_integer, missing, under, wrong_type
from .._runtime.violations import Violation

CLOSED_NAMES = frozenset(["name"])
OF_ITEMS_NAMES = frozenset(["name", "property", "dict"])


@Check
def check_closed(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    for key in data:
        if key not in CLOSED_NAMES:
            found.append(
                broken(at("", key), "additionalProperties", "is not a known property")
            )
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
def check_of_items(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "property" in data and not isinstance(data["property"], str):
        found.append(wrong_type("/property", "a string", data["property"]))
    if "dict" in data and not isinstance(data["dict"], str):
        found.append(wrong_type("/dict", "a string", data["dict"]))
    for key, item in data.items():
        if key not in OF_ITEMS_NAMES:
            if inner := check_item.find(item):
                found += under(at("", key), inner)
    return found


@Check
def check_of_numbers(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    for key, item in data.items():
        if key not in CLOSED_NAMES:
            if not (type(item) is int or is_integer(item)):
                found.append(wrong_type(at("", key), "an integer", item))
    return found


@Check
def check_open(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


CHECKS: dict[str, Any] = {
    "Closed": check_closed,
    "Item": check_item,
    "OfItems": check_of_items,
    "OfNumbers": check_of_numbers,
    "Open": check_open,
}
