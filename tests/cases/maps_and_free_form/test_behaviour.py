"""Objects with any keys are dicts; their values are decoded and checked."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.cases.build import Case

DATA: dict[str, Any] = {
    "any": [1, None, {"a": "b"}],
    "anything": "text",
    "object": {"a": {"b": None}},
    "open": {"a": 1},
    "closed": {},
    "labels": {"a": "b"},
    "counts": {"a": 1},
    "items": {"a": {"n": 1}},
    "lists": {"a": [{"n": 1}, {"n": 2}], "b": []},
    "nested": {"a": {"b": "2020-02-29"}},
    "by_pattern": {"x-a": 1},
    "named": {"abc": 1},
    "list": [1, "a", None],
    "tuple": [1, "a", None],
}


def test_values(case: Case) -> None:
    holder = case.package.Holder.from_dict(DATA)
    assert holder.items == {"a": case.package.Item(n=1)}
    assert holder.lists["a"][1] == case.package.Item(n=2)
    assert holder.nested == {"a": {"b": dt.date(2020, 2, 29)}}
    assert holder.object == {"a": {"b": None}}
    assert holder.to_dict() == DATA
    assert holder.validate() == []


def test_given_values_are_sent(case: Case) -> None:
    item = case.package.Item
    holder = case.package.Holder(
        any={"item": item(n=1), "day": dt.date(2020, 1, 2)},
        items={"a": item(n=1)},
        lists={"a": [item(n=2)]},
        nested={"a": {"b": dt.date(2020, 1, 2)}},
        object={"null": case.package.NULL, "none": None},
    )
    assert holder.to_dict() == {
        "any": {"item": {"n": 1}, "day": "2020-01-02"},
        "items": {"a": {"n": 1}},
        "lists": {"a": [{"n": 2}]},
        "nested": {"a": {"b": "2020-01-02"}},
        "object": {"null": None, "none": None},
    }


def test_annotations(case: Case) -> None:
    annotations = case.package.Holder.__annotations__
    assert annotations["any"] == "Any"
    assert annotations["anything"] == "Any"
    assert annotations["labels"] == "dict[str, str] | None"
    assert annotations["items"] == "dict[str, Item] | None"
    assert annotations["by_pattern"] == "dict[str, int] | None"
    assert annotations["object"] == "dict[str, Any] | None"


@pytest.mark.parametrize(
    ("data", "path", "rule"),
    [
        ({"object": []}, "/object", "type"),
        ({"closed": {"a": 1}}, "/closed/a", "additionalProperties"),
        ({"labels": {"a": 1}}, "/labels/a", "type"),
        ({"labels": {"a": "long"}}, "/labels/a", "maxLength"),
        ({"counts": {}}, "/counts", "minProperties"),
        ({"counts": {"a": 1, "b": 2, "c": 3}}, "/counts", "maxProperties"),
        ({"items": {"a/b": {}}}, "/items/a~1b/n", "required"),
        ({"lists": {"a": [{"n": "x"}]}}, "/lists/a/0/n", "type"),
        ({"nested": {"a": {"b": 1}}}, "/nested/a/b", "type"),
        ({"by_pattern": {"x-a": "1"}}, "/by_pattern/x-a", "type"),
        ({"by_pattern": {"y": 1}}, "/by_pattern/y", "additionalProperties"),
        ({"named": {"A": 1}}, "/named/A", "pattern"),
        ({"tuple": ["a"]}, "/tuple/0", "type"),
        ({"tuple": [1, 2]}, "/tuple/1", "type"),
    ],
)
def test_rules(case: Case, data: dict[str, Any], path: str, rule: str) -> None:
    found = case.package.Holder.from_dict(data).validate()
    assert [(v.path, v.rule) for v in found] == [(path, rule)]


def test_a_map_that_is_none(case: Case) -> None:
    data = {"items": [{"n": 1}], "lists": {"a": {"n": 1}}, "labels": "text"}
    holder = case.package.Holder.from_dict(data)
    assert holder.items == [{"n": 1}]
    assert holder.lists == {"a": {"n": 1}}
    assert holder.to_dict() == data
