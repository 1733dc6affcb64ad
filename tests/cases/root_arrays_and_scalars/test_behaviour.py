"""A body may be an array, a map, an enum or a number."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.cases.build import Case


def rules(case: Case, call: Any) -> list[tuple[str, str]]:
    with pytest.raises(case.package.ValidationError) as caught:
        call()
    return [(v.path, v.rule) for v in caught.value.violations]


def test_arrays_of_models(case: Case) -> None:
    item = case.package.Item
    client, wire = case.client([{"n": 1}, {"n": 2}])
    assert client.put_items([item(n=3), item(n=4)]) == [item(n=1), item(n=2)]
    assert wire.sent == [{"n": 3}, {"n": 4}]


def test_arrays_are_checked(case: Case) -> None:
    item = case.package.Item
    client, wire = case.client([])
    twice = [item(n=1), item(n=1)]
    assert rules(case, lambda: client.put_items([])) == [("", "minItems")]
    assert rules(case, lambda: client.put_items(twice)) == [("", "uniqueItems")]
    assert rules(case, lambda: client.put_items([item(n="x")])) == [("/0/n", "type")]
    assert wire.requests == []


def test_maps_of_models(case: Case) -> None:
    client, _ = case.client({"a": {"n": 1}})
    assert client.get_map() == {"a": case.package.Item(n=1)}


def test_enums(case: Case) -> None:
    client, wire = case.client("high")
    assert client.put_level(case.package.Level.LOW) is case.package.Level.HIGH
    assert wire.sent == "low"
    assert rules(case, lambda: client.put_level("middle")) == [("", "enum")]


def test_numbers(case: Case) -> None:
    client, wire = case.client(7)
    assert client.put_count(2) == 7
    assert wire.sent == 2
    assert rules(case, lambda: client.put_count(0)) == [("", "minimum")]
    assert client.put_count() == 7
    assert wire.last.body is None


def test_zero_is_a_body(case: Case) -> None:
    client, wire = case.client(0)
    client.call(
        case.package.OPERATIONS["putCount"],
        0,
        options=case.package.CallOptions(validate=False),
    )
    assert wire.sent == 0


def test_dates(case: Case) -> None:
    client, _ = case.client(["2020-02-29", "never"])
    assert client.get_days() == [dt.date(2020, 2, 29), "never"]


@pytest.mark.parametrize("value", [None, {}, "text", 1])
def test_what_is_no_array_stays_as_it_is(case: Case, value: Any) -> None:
    client, _ = case.client(value)
    body = [case.package.Item(n=1)]
    assert client.put_items(body) == value
