"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    as_text,
    broken,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

NONE_VALUES = Allowed("None", "class", "name", "value", "mro", "_value_", "self", "1st")


@Check
def check_class_(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "from" in data:
        value = data["from"]
        if not isinstance(value, str):
            found.append(wrong_type("/from", "a string", value))
        elif len(value) > 3:
            found.append(
                broken("/from", "maxLength", "must have at most 3 characters", value)
            )
    else:
        found.append(missing("/from"))
    if "class" in data:
        value = data["class"]
        if inner := check_none.find(value):
            found += under("/class", inner)
    else:
        found.append(missing("/class"))
    if "None" in data and not isinstance(data["None"], str):
        found.append(wrong_type("/None", "a string", data["None"]))
    if "self" in data and not isinstance(data["self"], str):
        found.append(wrong_type("/self", "a string", data["self"]))
    if "validate" in data and not isinstance(data["validate"], str):
        found.append(wrong_type("/validate", "a string", data["validate"]))
    if "to_dict" in data and not isinstance(data["to_dict"], str):
        found.append(wrong_type("/to_dict", "a string", data["to_dict"]))
    if "from_dict" in data and not isinstance(data["from_dict"], str):
        found.append(wrong_type("/from_dict", "a string", data["from_dict"]))
    if "additional_properties" in data and not isinstance(
        data["additional_properties"], str
    ):
        found.append(
            wrong_type(
                "/additional_properties", "a string", data["additional_properties"]
            )
        )
    if "_extra" in data and not isinstance(data["_extra"], str):
        found.append(wrong_type("/_extra", "a string", data["_extra"]))
    if "_nulls" in data and not isinstance(data["_nulls"], str):
        found.append(wrong_type("/_nulls", "a string", data["_nulls"]))
    if "data" in data and not isinstance(data["data"], str):
        found.append(wrong_type("/data", "a string", data["data"]))
    if "get" in data and not isinstance(data["get"], str):
        found.append(wrong_type("/get", "a string", data["get"]))
    if "model" in data and not isinstance(data["model"], str):
        found.append(wrong_type("/model", "a string", data["model"]))
    if "value" in data and not isinstance(data["value"], str):
        found.append(wrong_type("/value", "a string", data["value"]))
    if "2fast" in data and not isinstance(data["2fast"], str):
        found.append(wrong_type("/2fast", "a string", data["2fast"]))
    if "__class__" in data and not isinstance(data["__class__"], str):
        found.append(wrong_type("/__class__", "a string", data["__class__"]))
    return found


@Check
def check_none(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    elif data not in NONE_VALUES:
        found.append(not_allowed("", NONE_VALUES, data))
    return found


@Check
def check_import__parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "from" in path:
        value = as_text(path["from"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/from", "a string", value))
    query = parameters.get("query", {})
    if "body" in query:
        value = as_text(query["body"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/body", "a string", value))
    if "options" in query:
        value = as_text(query["options"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/options", "a string", value))
    if "operation" in query:
        value = as_text(query["operation"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/operation", "a string", value))
    if "operations" in query:
        value = as_text(query["operations"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/operations", "a string", value))
    if "response" in query:
        value = as_text(query["response"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/response", "a string", value))
    header = parameters.get("header", {})
    if "self" in header:
        value = as_text(header["self"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/self", "a string", value))
    if "class" in header:
        value = as_text(header["class"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/class", "a string", value))
    cookie = parameters.get("cookie", {})
    if "None" in cookie:
        value = as_text(cookie["None"])
        if not isinstance(value, str):
            found.append(wrong_type("/cookie/None", "a string", value))
    return found


CHECKS: dict[str, Any] = {"Class": check_class_}
