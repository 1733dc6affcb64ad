"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, broken, is_integer, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_one(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "spec" in data:
        value = data["spec"]
        if inner := check_one_spec_model.find(value):
            found += under("/spec", inner)
    if "items" in data:
        value = data["items"]
        if inner := _check_one_items(value):
            found += under("/items", inner)
    if "by_key" in data:
        value = data["by_key"]
        if inner := _check_one_by_key(value):
            found += under("/by_key", inner)
    if "deep" in data:
        value = data["deep"]
        if inner := check_one_deep.find(value):
            found += under("/deep", inner)
    return found


def _check_one_items(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := check_one_items_item.find(item):
                found += under(at("", index), inner)
    return found


def _check_one_by_key(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := check_one_by_key_value.find(item):
            found += under(at("", key), inner)
    return found


@Check
def check_one_by_key_value(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data and not is_integer(data["n"]):
        found.append(wrong_type("/n", "an integer", data["n"]))
    return found


@Check
def check_one_deep(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "deeper" in data:
        value = data["deeper"]
        if inner := check_one_deep_deeper.find(value):
            found += under("/deeper", inner)
    return found


@Check
def check_one_deep_deeper(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "deepest" in data:
        value = data["deepest"]
        if inner := check_one_deep_deeper_deepest.find(value):
            found += under("/deepest", inner)
    return found


@Check
def check_one_deep_deeper_deepest(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data and not is_integer(data["n"]):
        found.append(wrong_type("/n", "an integer", data["n"]))
    return found


@Check
def check_one_items_item(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "n" in data and not is_integer(data["n"]):
        found.append(wrong_type("/n", "an integer", data["n"]))
    return found


@Check
def check_one_spec(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "taken" in data and not isinstance(data["taken"], bool):
        found.append(wrong_type("/taken", "true or false", data["taken"]))
    return found


@Check
def check_one_spec_model(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        elif len(value) > 2:
            found.append(
                broken("/name", "maxLength", "must have at most 2 characters", value)
            )
    return found


@Check
def check_two(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "spec" in data:
        value = data["spec"]
        if inner := check_two_spec.find(value):
            found += under("/spec", inner)
    return found


@Check
def check_two_spec(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "other" in data and not isinstance(data["other"], str):
        found.append(wrong_type("/other", "a string", data["other"]))
    return found


CHECKS: dict[str, Any] = {
    "One": check_one,
    "OneByKeyValue": check_one_by_key_value,
    "OneDeep": check_one_deep,
    "OneDeepDeeper": check_one_deep_deeper,
    "OneDeepDeeperDeepest": check_one_deep_deeper_deepest,
    "OneItemsItem": check_one_items_item,
    "OneSpec": check_one_spec,
    "OneSpecModel": check_one_spec_model,
    "Two": check_two,
    "TwoSpec": check_two_spec,
}
