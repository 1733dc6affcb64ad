"""Validators of any : every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import at, broken, missing, wrong_type
from .._runtime.violations import Violation


def check_put_multipart_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "file" in data:
        value = data["file"]
        if not isinstance(value, str):
            found.append(wrong_type("/file", "a string", value))
    else:
        found.append(missing("/file"))
    if not isinstance(data.get("note", ""), str):
        found.append(wrong_type("/note", "a string", data["note"]))
    return found


def check_thing(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        elif len(value) < 1:
            found.append(
                broken("/name", "minLength", "must have at least 1 character", value)
            )
    else:
        found.append(missing("/name"))
    if "tags" in data:
        value = data["tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/tags", index), "a string", item))
    return found


CHECKS: dict[str, Any] = {
    "PutMultipartRequestBody": check_put_multipart_request_body,
    "Thing": check_thing,
}
