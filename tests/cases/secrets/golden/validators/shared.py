"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Pattern,
    as_text,
    at,
    broken,
    is_integer,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

PASS_PATTERN = Pattern("^a")
PRIVATE_KEY_VALUES = ("a",)
USER_TOKEN_VALUES = ("a", "b")


def check_inner(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "sk" in data:
        value = data["sk"]
        if not isinstance(value, str):
            found.append(wrong_type("/sk", "a string"))
        elif len(value) > 3:
            found.append(broken("/sk", "maxLength", "must have at most 3 characters"))
    return found


def check_login(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        elif len(value) > 9:
            found.append(
                broken("/name", "maxLength", "must have at most 9 characters", value)
            )
    if "password" in data:
        value = data["password"]
        if not isinstance(value, str):
            found.append(wrong_type("/password", "a string"))
        elif len(value) > 3:
            found.append(
                broken("/password", "maxLength", "must have at most 3 characters")
            )
    else:
        found.append(missing("/password"))
    if "pass" in data:
        value = data["pass"]
        if not isinstance(value, str):
            found.append(wrong_type("/pass", "a string"))
        elif not PASS_PATTERN.matches(value):
            found.append(broken("/pass", "pattern", "must match ^a"))
    if "userToken" in data:
        value = data["userToken"]
        if not isinstance(value, str):
            found.append(wrong_type("/userToken", "a string"))
        elif value not in USER_TOKEN_VALUES:
            found.append(not_allowed("/userToken", USER_TOKEN_VALUES))
    if "client-secret" in data:
        value = data["client-secret"]
        if not isinstance(value, list):
            found.append(wrong_type("/client-secret", "an array"))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/client-secret", index), "a string"))
                elif len(item) > 3:
                    found.append(
                        broken(
                            at("/client-secret", index),
                            "maxLength",
                            "must have at most 3 characters",
                        )
                    )
    if "private_key" in data:
        value = data["private_key"]
        if not isinstance(value, str):
            found.append(wrong_type("/private_key", "a string"))
        elif value not in PRIVATE_KEY_VALUES:
            found.append(not_allowed("/private_key", PRIVATE_KEY_VALUES))
    if "flagged" in data:
        value = data["flagged"]
        if not isinstance(value, str):
            found.append(wrong_type("/flagged", "a string"))
        elif len(value) > 3:
            found.append(
                broken("/flagged", "maxLength", "must have at most 3 characters")
            )
    if "token_name" in data:
        value = data["token_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/token_name", "a string", value))
        elif len(value) > 3:
            found.append(
                broken(
                    "/token_name", "maxLength", "must have at most 3 characters", value
                )
            )
    if "password_length" in data:
        value = data["password_length"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/password_length", "an integer", value))
        elif value > 3:
            found.append(
                broken("/password_length", "maximum", "must be at most 3", value)
            )
    if "inner" in data:
        value = data["inner"]
        if inner := check_inner(value):
            found += under("/inner", inner)
    return found


def check_login_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "api-token" in query:
        value = as_text(query["api-token"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/api-token", "a string"))
        elif len(value) > 3:
            found.append(
                broken(
                    "/query/api-token", "maxLength", "must have at most 3 characters"
                )
            )
    return found


CHECKS: dict[str, Any] = {"Inner": check_inner, "Login": check_login}
