"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, broken, is_integer, missing, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_left(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "right" in data:
        value = data["right"]
        if inner := check_right.find(value):
            found += under("/right", inner)
    return found


@Check
def check_node(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "value" in data:
        value = data["value"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/value", "an integer", value))
        elif value < 0:
            found.append(broken("/value", "minimum", "must be at least 0", value))
    else:
        found.append(missing("/value"))
    if "next" in data:
        value = data["next"]
        if inner := check_node.find(value):
            found += under("/next", inner)
    if "children" in data:
        value = data["children"]
        if not isinstance(value, list):
            found.append(wrong_type("/children", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_node.find(item):
                    found += under(at("/children", index), inner)
    if "named" in data:
        value = data["named"]
        if inner := _check_node_named(value):
            found += under("/named", inner)
    if "left" in data:
        value = data["left"]
        if inner := check_left.find(value):
            found += under("/left", inner)
    return found


def _check_node_named(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_node.find(item):
            found += under(at("", key), inner)
    return found


@Check
def check_right(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "left" in data:
        value = data["left"]
        if inner := check_left.find(value):
            found += under("/left", inner)
    return found


CHECKS: dict[str, Any] = {"Left": check_left, "Node": check_node, "Right": check_right}
