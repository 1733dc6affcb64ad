"""A choice of scalars is a union; values of every option pass both ways."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.cases.build import Case


def test_annotations(case: Case) -> None:
    annotations = case.package.Choice.__annotations__
    assert {name: annotations[name] for name in annotations} == {
        "size": "int | str | None",
        "flag": "bool | str | None",
        "when": "datetime | str | int | None",
        "level": "Level | str | int | None",
        "maybe": "int | None",
        "id": "Id | None",
        "ids": "list[Id] | None",
        "open": "Any",
    }
    assert case.package.Id == "int | str"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("size", 1),
        ("size", "50%"),
        ("flag", True),
        ("flag", "yes"),
        ("when", 1571989047),
        ("level", 3),
        ("maybe", None),
        ("maybe", 1),
        ("id", 12345),
        ("id", "abc"),
        ("ids", [1, "a"]),
        ("open", {"a": [None]}),
    ],
)
def test_values_of_every_option(case: Case, field: str, value: Any) -> None:
    choice = case.package.Choice.from_dict({field: value})
    assert getattr(choice, field) == value
    assert choice.to_dict() == {field: value}
    assert choice.validate() == []


def test_options_are_decoded(case: Case) -> None:
    data = {"when": "2020-01-01T00:00:00Z", "level": "low"}
    choice = case.package.Choice.from_dict(data)
    assert choice.when == datetime(2020, 1, 1, tzinfo=UTC)
    assert choice.level is case.package.Level.LOW
    assert choice.to_dict() == data


@pytest.mark.parametrize(
    ("field", "value", "path", "rule"),
    [
        ("size", -1, "/size", "anyOf"),
        ("size", "50", "/size", "anyOf"),
        ("flag", 1, "/flag", "type"),
        ("level", "middle", "/level", "anyOf"),
        ("maybe", "1", "/maybe", "anyOf"),
        ("id", "abcd", "/id", "oneOf"),
        ("ids", [1, 2.5], "/ids/1", "oneOf"),
    ],
)
def test_other_values(case: Case, field: str, value: Any, path: str, rule: str) -> None:
    choice = case.package.Choice(**{field: value})
    assert [(v.path, v.rule) for v in choice.validate()] == [(path, rule)]
