"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, wrong_type
from .._runtime.violations import Violation


@Check
def check_find_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "csv" in path:
        value = path["csv"]
        if not isinstance(value, list):
            found.append(wrong_type("/path/csv", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/path/csv", index), "a string", item))
    if "ssv" in path:
        value = path["ssv"]
        if not isinstance(value, list):
            found.append(wrong_type("/path/ssv", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/path/ssv", index), "a string", item))
    if "tsv" in path:
        value = path["tsv"]
        if not isinstance(value, list):
            found.append(wrong_type("/path/tsv", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/path/tsv", index), "a string", item))
    if "pipes" in path:
        value = path["pipes"]
        if not isinstance(value, list):
            found.append(wrong_type("/path/pipes", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/path/pipes", index), "a string", item))
    query = parameters.get("query", {})
    if "plain" in query:
        value = query["plain"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/plain", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/query/plain", index), "a string", item)
                    )
    if "commas" in query:
        value = query["commas"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/commas", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/query/commas", index), "a string", item)
                    )
    if "spaces" in query:
        value = query["spaces"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/spaces", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/query/spaces", index), "a string", item)
                    )
    if "tabs" in query:
        value = query["tabs"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/tabs", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/query/tabs", index), "a string", item))
    if "bars" in query:
        value = query["bars"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/bars", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/query/bars", index), "a string", item))
    if "many" in query:
        value = query["many"]
        if not isinstance(value, list):
            found.append(wrong_type("/query/many", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/query/many", index), "a string", item))
    header = parameters.get("header", {})
    if "X-Commas" in header:
        value = header["X-Commas"]
        if not isinstance(value, list):
            found.append(wrong_type("/header/X-Commas", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/header/X-Commas", index), "a string", item)
                    )
    if "X-Spaces" in header:
        value = header["X-Spaces"]
        if not isinstance(value, list):
            found.append(wrong_type("/header/X-Spaces", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/header/X-Spaces", index), "a string", item)
                    )
    if "X-Tabs" in header:
        value = header["X-Tabs"]
        if not isinstance(value, list):
            found.append(wrong_type("/header/X-Tabs", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/header/X-Tabs", index), "a string", item)
                    )
    if "X-Bars" in header:
        value = header["X-Bars"]
        if not isinstance(value, list):
            found.append(wrong_type("/header/X-Bars", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/header/X-Bars", index), "a string", item)
                    )
    return found


CHECKS: dict[str, Any] = {}
