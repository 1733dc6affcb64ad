"""Validators of user: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    as_text,
    is_integer,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

SIGN_VALUES = Allowed("a b", "a-b", "A_B", "+", "-", "", "é", "中", "文")


@Check
def check_category_dto(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "userName" in data and not isinstance(data["userName"], str):
        found.append(wrong_type("/userName", "a string", data["userName"]))
    if "user_name" in data and not is_integer(data["user_name"]):
        found.append(wrong_type("/user_name", "an integer", data["user_name"]))
    if "UserName" in data and not isinstance(data["UserName"], bool):
        found.append(wrong_type("/UserName", "true or false", data["UserName"]))
    if "other" in data:
        value = data["other"]
        if inner := check_category_dto_model.find(value):
            found += under("/other", inner)
    if "sign" in data:
        value = data["sign"]
        if not isinstance(value, str):
            found.append(wrong_type("/sign", "a string", value))
        elif value not in SIGN_VALUES:
            found.append(not_allowed("/sign", SIGN_VALUES, value))
    return found


@Check
def check_category_dto_model(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data and not isinstance(data["id"], str):
        found.append(wrong_type("/id", "a string", data["id"]))
    return found


@Check
def check_get_user_2_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "user-id" in query:
        value = as_text(query["user-id"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/user-id", "a string", value))
    if "user_id" in query:
        value = as_text(query["user_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/user_id", "a string", value))
    header = parameters.get("header", {})
    if "userId" in header:
        value = as_text(header["userId"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/userId", "a string", value))
    return found


CHECKS: dict[str, Any] = {
    "CategoryDto": check_category_dto,
    "CategoryDtoModel": check_category_dto_model,
}
