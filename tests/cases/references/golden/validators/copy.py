"""Validators of copy: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, as_text, at, broken, is_integer, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_id(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    elif len(data) > 3:
        found.append(broken("", "maxLength", "must have at most 3 characters", data))
    return found


@Check
def check_thing(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data:
        value = data["id"]
        if inner := check_id.find(value):
            found += under("/id", inner)
    if "part" in data:
        value = data["part"]
        if inner := check_thing_part.find(value):
            found += under("/part", inner)
    if "parts" in data:
        value = data["parts"]
        if not isinstance(value, list):
            found.append(wrong_type("/parts", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_thing_part.find(item):
                    found += under(at("/parts", index), inner)
    if "a/b~c" in data:
        value = data["a/b~c"]
        if inner := check_thing_abc.find(value):
            found += under("/a~1b~0c", inner)
    return found


@Check
def check_thing_abc(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data and not is_integer(data["n"]):
        found.append(wrong_type("/n", "an integer", data["n"]))
    return found


@Check
def check_thing_part(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data and not is_integer(data["n"]):
        found.append(wrong_type("/n", "an integer", data["n"]))
    return found


@Check
def check_put_thing_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "id" in path:
        value = as_text(path["id"])
        if inner := check_id.find(value):
            found += under("/path/id", inner)
    return found


CHECKS: dict[str, Any] = {
    "Thing": check_thing,
    "ThingABC": check_thing_abc,
    "ThingPart": check_thing_part,
}
