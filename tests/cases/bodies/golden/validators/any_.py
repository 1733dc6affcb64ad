"""Validators of any : every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    at,
    broken,
    is_content,
    is_integer,
    missing,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

APPLICATION_X_WWW_FORM_URLENCODED_CHARSET_UTF_8_NAMES = frozenset(["level"])


@Check
def check_put_multipart_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "file" in data:
        value = data["file"]
        if not is_content(value):
            found.append(wrong_type("/file", "a string", value))
    else:
        found.append(missing("/file"))
    if "note" in data and not isinstance(data["note"], str):
        found.append(wrong_type("/note", "a string", data["note"]))
    return found


@Check
def check_put_settings_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "level" in data:
        value = data["level"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/level", "an integer", value))
        elif value > 5:
            found.append(broken("/level", "maximum", "must be at most 5", value))
    else:
        found.append(missing("/level"))
    for key in data:
        if key not in APPLICATION_X_WWW_FORM_URLENCODED_CHARSET_UTF_8_NAMES:
            found.append(
                broken(at("", key), "additionalProperties", "is not a known property")
            )
    return found


@Check
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


@Check
def check_upload(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "content" in data:
        value = data["content"]
        if not is_content(value):
            found.append(wrong_type("/content", "a string", value))
    else:
        found.append(missing("/content"))
    if "image" in data:
        value = data["image"]
        if not is_content(value):
            found.append(wrong_type("/image", "a string", value))
    if "others" in data:
        value = data["others"]
        if not isinstance(value, list):
            found.append(wrong_type("/others", "an array", value))
        else:
            if len(value) > 2:
                found.append(
                    broken("/others", "maxItems", "must have at most 2 items", value)
                )
            for index, item in enumerate(value):
                if not is_content(item):
                    found.append(wrong_type(at("/others", index), "a string", item))
    if "maybe" in data:
        value = data["maybe"]
        if not (is_content(value) or value is None):
            found.append(wrong_type("/maybe", "a string or null", value))
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
    if "thing" in data:
        value = data["thing"]
        if inner := check_thing.find(value):
            found += under("/thing", inner)
    if "json" in data:
        value = data["json"]
        if not isinstance(value, str):
            found.append(wrong_type("/json", "a string", value))
        elif len(value) > 3:
            found.append(
                broken("/json", "maxLength", "must have at most 3 characters", value)
            )
    if "coded" in data and not isinstance(data["coded"], str):
        found.append(wrong_type("/coded", "a string", data["coded"]))
    return found


CHECKS: dict[str, Any] = {
    "PutMultipartRequestBody": check_put_multipart_request_body,
    "PutSettingsRequestBody": check_put_settings_request_body,
    "Thing": check_thing,
    "Upload": check_upload,
}
