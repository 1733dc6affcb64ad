"""Validators of thing: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    as_number,
    as_text,
    at,
    broken,
    is_integer,
    not_allowed,
    wrong_type,
)
from .._runtime.violations import Violation

LEVEL_VALUES = Allowed("low", "high")


@Check
def check_list_things_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
    if "id" in path:
        value = as_text(path["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/id", "a string", value))
        elif len(value) > 5:
            found.append(
                broken("/path/id", "maxLength", "must have at most 5 characters", value)
            )
    query = parameters.get("query", {})
    if "limit" in query:
        value = as_number(query["limit"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/limit", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken("/query/limit", "minimum", "must be at least 1", value)
                )
            if value > 100:
                found.append(
                    broken("/query/limit", "maximum", "must be at most 100", value)
                )
    if "since" in query:
        value = as_text(query["since"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/since", "a string", value))
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
    if "id" in query:
        value = as_text(query["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/id", "a string", value))
    header = parameters.get("header", {})
    if "id" in header:
        value = as_text(header["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/id", "a string", value))
    cookie = parameters.get("cookie", {})
    if "id" in cookie:
        value = as_text(cookie["id"])
        if not isinstance(value, str):
            found.append(wrong_type("/cookie/id", "a string", value))
    if "tag" in query:
        value = query["tag"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/tag", "an array", value))
        else:
            if len(value) > 2:
                found.append(
                    broken("/query/tag", "maxItems", "must have at most 2 items", value)
                )
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/query/tag", index), "a string", item))
    if "csv" in query:
        value = query["csv"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/csv", "an array", value))
        else:
            for index, item in enumerate(value):
                if not (type(item) is int or is_integer(item)):
                    found.append(
                        wrong_type(at("/query/csv", index), "an integer", item)
                    )
    if "filter" in query:
        value = query["filter"]
        if not isinstance(value, dict):
            found.append(wrong_type("/query/filter", "an object", value))
        else:
            for key, item in value.items():
                if not isinstance(item, str):
                    found.append(wrong_type(at("/query/filter", key), "a string", item))
    if "where" in query:
        value = query["where"]
        if not isinstance(value, dict):
            found.append(wrong_type("/query/where", "an object", value))
    if "flag" in query:
        value = query["flag"]
        if not isinstance(value, bool):
            found.append(wrong_type("/query/flag", "true or false", value))
    if "level" in query:
        value = as_text(query["level"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/level", "a string", value))
        elif value not in LEVEL_VALUES:
            found.append(not_allowed("/query/level", LEVEL_VALUES, value))
    if "X-List" in header:
        value = header["X-List"]
        if not isinstance(value, list):
            found.append(wrong_type("/header/X-List", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/header/X-List", index), "a string", item)
                    )
    return found


CHECKS: dict[str, Any] = {}
