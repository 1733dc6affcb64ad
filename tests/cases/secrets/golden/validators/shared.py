"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    as_number,
    as_text,
    at,
    broken,
    concealed,
    is_integer,
    is_unique,
    missing,
    not_allowed,
    numeral,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

PASS_PATTERN = Pattern("^a")
PRIVATE_KEY_VALUES = Allowed("a")
SHARED_NAMES = frozenset(["id", "more"])
USER_TOKENS_NAME_PATTERN = Pattern("^x")
USER_TOKEN_VALUES = Allowed("a", "b")


@Check
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


@Check
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
        elif not PASS_PATTERN.search(value):
            found.append(broken("/pass", "pattern", "must match the pattern ^a"))
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
        if inner := check_inner.find(value):
            found += under("/inner", inner)
    if "tokens" in data:
        value = data["tokens"]
        if inner := _check_login_tokens(value):
            found += under("/tokens", inner)
    if "user_tokens" in data:
        value = data["user_tokens"]
        if inner := _check_login_user_tokens(value):
            found += under("/user_tokens", inner)
    if "api_secrets" in data:
        value = data["api_secrets"]
        if inner := _check_login_api_secrets(value):
            found += under("/api_secrets", inner)
    if "credentials" in data:
        value = data["credentials"]
        if inner := check_shared.find(value):
            found += under("/credentials", concealed(inner))
    if "db_password" in data:
        value = data["db_password"]
        if isinstance(value, str):
            if len(value) > 3:
                found.append(
                    broken(
                        "/db_password", "maxLength", "must have at most 3 characters"
                    )
                )
        if not (value == "a" or value == "b"):
            found.append(
                broken("/db_password", "anyOf", "must match one of the allowed forms")
            )
    if "encryptedUserData" in data:
        value = data["encryptedUserData"]
        if not isinstance(value, str):
            found.append(wrong_type("/encryptedUserData", "a string"))
        if value != "a":
            found.append(broken("/encryptedUserData", "const", 'must be "a"'))
    if "apiKey" in data:
        value = data["apiKey"]
        if not isinstance(value, str):
            found.append(wrong_type("/apiKey", "a string"))
        elif not PASS_PATTERN.search(value):
            found.append(broken("/apiKey", "pattern", "must match the pattern ^a"))
    if "list_of_secrets" in data:
        value = data["list_of_secrets"]
        if not isinstance(value, list):
            found.append(wrong_type("/list_of_secrets", "an array"))
        else:
            for index, item in enumerate(value):
                if inner := check_short.find(item):
                    found += under(at("/list_of_secrets", index), concealed(inner))
    if "pair_secret" in data:
        value = data["pair_secret"]
        if inner := _check_login_pair_secret(value):
            found += under("/pair_secret", inner)
    if "numeric_secret" in data:
        value = data["numeric_secret"]
        if not isinstance(value, str):
            found.append(wrong_type("/numeric_secret", "a string"))
        else:
            number = numeral(value)
            if number is not None:
                if number < 5:
                    found.append(
                        broken(
                            "/numeric_secret",
                            "minimum",
                            "must be at least 5",
                            level="advice",
                        )
                    )
    return found


def _check_login_tokens(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object")]
    found: list[Violation] = []
    for key, item in data.items():
        if not isinstance(item, str):
            found.append(wrong_type(at("", key), "a string"))
        elif len(item) > 3:
            found.append(
                broken(at("", key), "maxLength", "must have at most 3 characters")
            )
    return found


def _check_login_user_tokens(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object")]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := _check_login_user_tokens_property_name(key):
            found += under(at("", key), inner)
        if USER_TOKENS_NAME_PATTERN.search(key):
            if not (type(item) is int or is_integer(item)):
                found.append(wrong_type(at("", key), "an integer"))
    return found


def _check_login_api_secrets(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array"))
    else:
        for index, item in enumerate(data):
            if inner := check_login_api_secrets_item.find(item):
                found += under(at("", index), concealed(inner))
    return found


def _check_login_pair_secret(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array"))
    else:
        if not is_unique(data):
            found.append(broken("", "uniqueItems", "must not hold an item twice"))
        if len(data) > 0:
            item = data[0]
            if not isinstance(item, str):
                found.append(wrong_type(at("", 0), "a string"))
            elif len(item) > 3:
                found.append(
                    broken(at("", 0), "maxLength", "must have at most 3 characters")
                )
    return found


def _check_login_user_tokens_property_name(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, str):
        if len(data) > 3:
            found.append(broken("", "maxLength", "must have at most 3 characters"))
    return found


@Check
def check_login_api_secrets_item(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "value" in data:
        value = data["value"]
        if not isinstance(value, str):
            found.append(wrong_type("/value", "a string", value))
        elif value not in PRIVATE_KEY_VALUES:
            found.append(not_allowed("/value", PRIVATE_KEY_VALUES, value))
    return found


@Check
def check_shared(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
        elif value not in PRIVATE_KEY_VALUES:
            found.append(not_allowed("/id", PRIVATE_KEY_VALUES, value))
    else:
        found.append(missing("/id"))
    if "more" in data:
        value = data["more"]
        if not isinstance(value, list):
            found.append(wrong_type("/more", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_short.find(item):
                    found += under(at("/more", index), inner)
    for key, item in data.items():
        if key not in SHARED_NAMES:
            if not isinstance(item, str):
                found.append(wrong_type(at("", key), "a string", item))
            elif len(item) > 3:
                found.append(
                    broken(
                        at("", key), "maxLength", "must have at most 3 characters", item
                    )
                )
    return found


@Check
def check_short(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    elif len(data) > 3:
        found.append(broken("", "maxLength", "must have at most 3 characters", data))
    return found


@Check
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
    if "code" in query:
        value = as_text(query["code"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/code", "a string"))
    if "limit" in query:
        value = as_number(query["limit"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/limit", "an integer", value))
    return found


CHECKS: dict[str, Any] = {
    "Inner": check_inner,
    "Login": check_login,
    "LoginApiSecretsItem": check_login_api_secrets_item,
    "Shared": check_shared,
}
