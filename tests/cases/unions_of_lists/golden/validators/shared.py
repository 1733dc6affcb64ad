"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, at, broken, missing, under, wrong_type
from .._runtime.violations import Violation
from . import item_


@Check
def check_holder(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "one_or_many" in data:
        value = data["one_or_many"]
        if inner := _check_holder_one_or_many(value):
            found += under("/one_or_many", inner)
    if "texts" in data:
        value = data["texts"]
        if _check_holder_any_of_2(value) and not (isinstance(value, str)):
            found.append(
                broken("/texts", "anyOf", "must match one of the allowed forms", value)
            )
    if "lists" in data:
        value = data["lists"]
        if _check_holder_any_of_1(value) and _check_holder_any_of_2_2(value):
            found.append(
                broken("/lists", "anyOf", "must match one of the allowed forms", value)
            )
    if "map_or_list" in data:
        value = data["map_or_list"]
        if inner := _check_holder_map_or_list(value):
            found += under("/map_or_list", inner)
    if "list_of_either" in data:
        value = data["list_of_either"]
        if inner := _check_holder_list_of_either(value):
            found += under("/list_of_either", inner)
    if "list_of_lists" in data:
        value = data["list_of_lists"]
        if inner := _check_holder_list_of_lists(value):
            found += under("/list_of_lists", inner)
    return found


def _check_holder_one_or_many(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data)
        for check in (item_.check_item.find, _check_holder_one_or_many_one_of_2)
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


def _check_holder_any_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if not isinstance(item, str):
                found.append(wrong_type(at("", index), "a string", item))
    return found


def _check_holder_any_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if not isinstance(item, str):
                found.append(wrong_type(at("", index), "a string", item))
    return found


def _check_holder_any_of_2_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := item_.check_item.find(item):
                found += under(at("", index), inner)
    return found


def _check_holder_map_or_list(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data)
        for check in (
            _check_holder_map_or_list_one_of_1,
            _check_holder_map_or_list_one_of_2,
        )
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


def _check_holder_list_of_either(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := _check_holder_list_of_either_item(item):
                found += under(at("", index), inner)
    return found


def _check_holder_list_of_lists(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := _check_holder_list_of_lists_item(item):
                found += under(at("", index), inner)
    return found


def _check_holder_one_or_many_one_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := item_.check_item.find(item):
                found += under(at("", index), inner)
    return found


def _check_holder_map_or_list_one_of_1(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    for key, item in data.items():
        if inner := item_.check_item.find(item):
            found += under(at("", key), inner)
    return found


def _check_holder_map_or_list_one_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := item_.check_item.find(item):
                found += under(at("", index), inner)
    return found


def _check_holder_list_of_either_item(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data)
        for check in (
            item_.check_item.find,
            check_page.find,
            _check_holder_list_of_either_item_one_of_3,
        )
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


def _check_holder_list_of_lists_item(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := _check_holder_list_of_lists_item_item(item):
                found += under(at("", index), inner)
    return found


def _check_holder_list_of_either_item_one_of_3(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    return found


def _check_holder_list_of_lists_item_item(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := item_.check_item.find(item):
                found += under(at("", index), inner)
    return found


@Check
def check_page(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "items" in data:
        value = data["items"]
        if not isinstance(value, list):
            found.append(wrong_type("/items", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := item_.check_item.find(item):
                    found += under(at("/items", index), inner)
    else:
        found.append(missing("/items"))
    return found


CHECKS: dict[str, Any] = {"Holder": check_holder, "Page": check_page}
