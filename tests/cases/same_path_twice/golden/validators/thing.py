"""Validators of thing: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, as_text, at, missing, wrong_type
from .._runtime.violations import Violation


@Check
def check_thing(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    return found


@Check
def check_things(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "names" in data:
        value = data["names"]
        if not isinstance(value, list):
            found.append(wrong_type("/names", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/names", index), "a string", item))
    else:
        found.append(missing("/names"))
    return found


@Check
def check_create_thing_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "id" in path:
        value = as_text(path["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/id", "a string", value))
    return found


@Check
def check_batch_delete_things_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "id" in path:
        value = as_text(path["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/id", "a string", value))
    return found


@Check
def check_stop_things_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "id" in path:
        value = as_text(path["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/id", "a string", value))
    query = parameters.get("query", {})
    if "force" in query:
        value = query["force"]
        if not isinstance(value, bool):
            found.append(wrong_type("/query/force", "true or false", value))
    return found


CHECKS: dict[str, Any] = {"Thing": check_thing, "Things": check_things}
