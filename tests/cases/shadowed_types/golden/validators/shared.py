"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    as_text,
    at,
    is_content,
    is_integer,
    is_number,
    under,
    wrong_type,
)
from .._runtime.violations import Violation


@Check
def check_plain(data: Any) -> list[Violation]:
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
    if "at" in data and not isinstance(data["at"], str):
        found.append(wrong_type("/at", "a string", data["at"]))
    return found


@Check
def check_shadow(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "list" in data:
        value = data["list"]
        if not isinstance(value, list):
            found.append(wrong_type("/list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/list", index), "a string", item))
    if "dict" in data:
        value = data["dict"]
        if inner := _check_shadow_dict(value):
            found += under("/dict", inner)
    if "str" in data and not isinstance(data["str"], str):
        found.append(wrong_type("/str", "a string", data["str"]))
    if "int" in data and not is_integer(data["int"]):
        found.append(wrong_type("/int", "an integer", data["int"]))
    if "bool" in data and not isinstance(data["bool"], bool):
        found.append(wrong_type("/bool", "true or false", data["bool"]))
    if "float" in data and not is_number(data["float"]):
        found.append(wrong_type("/float", "a number", data["float"]))
    if "bytes" in data:
        value = data["bytes"]
        if not is_content(value):
            found.append(wrong_type("/bytes", "a string", value))
    if "date" in data and not isinstance(data["date"], str):
        found.append(wrong_type("/date", "a string", data["date"]))
    if "datetime" in data and not isinstance(data["datetime"], str):
        found.append(wrong_type("/datetime", "a string", data["datetime"]))
    if "dt" in data and not isinstance(data["dt"], str):
        found.append(wrong_type("/dt", "a string", data["dt"]))
    if "builtins" in data and not isinstance(data["builtins"], str):
        found.append(wrong_type("/builtins", "a string", data["builtins"]))
    if "field" in data and not isinstance(data["field"], str):
        found.append(wrong_type("/field", "a string", data["field"]))
    if "password" in data and not isinstance(data["password"], str):
        found.append(wrong_type("/password", "a string"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, list):
            found.append(wrong_type("/type", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/type", index), "a string", item))
    if "dataclass" in data:
        value = data["dataclass"]
        if inner := _check_shadow_dataclass(value):
            found += under("/dataclass", inner)
    return found


def _check_shadow_dict(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if not (type(item) is int or is_integer(item)):
            found.append(wrong_type(at("", key), "an integer", item))
    return found


def _check_shadow_dataclass(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := _check_shadow_dataclass_item(item):
                found += under(at("", index), inner)
    return found


def _check_shadow_dataclass_item(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if not isinstance(item, str):
                found.append(wrong_type(at("", index), "a string", item))
    return found


@Check
def check_list_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "str" in query:
        value = as_text(query["str"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/str", "a string", value))
    if "int" in query:
        value = query["int"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/int", "an array", value))
        else:
            for index, item in enumerate(value):
                if not (type(item) is int or is_integer(item)):
                    found.append(
                        wrong_type(at("/query/int", index), "an integer", item)
                    )
    return found


@Check
def check_str_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "list" in query:
        value = query["list"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/list", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/query/list", index), "a string", item))
    return found


CHECKS: dict[str, Any] = {"Plain": check_plain, "Shadow": check_shadow}
