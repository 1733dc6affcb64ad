"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, broken, is_integer, missing, same, wrong_type
from .._runtime.violations import Violation


@Check
def check_widget(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "kind" in data:
        value = data["kind"]
        if not isinstance(value, str):
            found.append(wrong_type("/kind", "a string", value))
        if value != "widget":
            found.append(broken("/kind", "const", 'must be "widget"', value))
    else:
        found.append(missing("/kind"))
    if "version" in data:
        value = data["version"]
        if not same(value, 2):
            found.append(broken("/version", "const", "must be 2", value))
    else:
        found.append(missing("/version"))
    if "ratio" in data:
        value = data["ratio"]
        if not same(value, 1.0):
            found.append(broken("/ratio", "const", "must be 1.0", value))
    else:
        found.append(missing("/ratio"))
    if "optional" in data:
        value = data["optional"]
        if value != "x":
            found.append(broken("/optional", "const", 'must be "x"', value))
    if "nothing" in data:
        value = data["nothing"]
        if not same(value, None):
            found.append(broken("/nothing", "const", "must be null", value))
    if "size" in data and not is_integer(data["size"]):
        found.append(wrong_type("/size", "an integer", data["size"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "list" in data:
        value = data["list"]
        if not isinstance(value, list):
            found.append(wrong_type("/list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/list", index), "a string", item))
    if "flag" in data and not isinstance(data["flag"], bool):
        found.append(wrong_type("/flag", "true or false", data["flag"]))
    return found


CHECKS: dict[str, Any] = {"Widget": check_widget}
