"""A value may be one thing, or a list of such things, or a list of either."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case


def item(case: Case, n: int) -> Any:
    return case.package.Item(n=n)


def test_one_or_many(case: Case) -> None:
    holder = case.package.Holder
    one = holder.from_dict({"one_or_many": {"n": 1}})
    assert one.one_or_many == item(case, 1)
    many = holder.from_dict({"one_or_many": [{"n": 1}, {"n": 2}]})
    assert many.one_or_many == [item(case, 1), item(case, 2)]


def test_a_map_or_a_list(case: Case) -> None:
    holder = case.package.Holder
    found = holder.from_dict({"map_or_list": {"a": {"n": 1}}}).map_or_list
    assert found == {"a": item(case, 1)}
    found = holder.from_dict({"map_or_list": [{"n": 1}]}).map_or_list
    assert found == [item(case, 1)]


def test_a_list_of_either(case: Case) -> None:
    data = {"list_of_either": [{"n": 1}, {"items": [{"n": 2}]}, "text", 5, None]}
    holder = case.package.Holder.from_dict(data)
    page = case.package.Page(items=[item(case, 2)])
    assert holder.list_of_either == [item(case, 1), page, "text", 5, None]


def test_the_second_list_may_be_the_one_that_fits(case: Case) -> None:
    holder = case.package.Holder.from_dict({"lists": [{"n": 1}]})
    assert holder.lists == [item(case, 1)]


def test_lists_in_lists(case: Case) -> None:
    holder = case.package.Holder.from_dict({"list_of_lists": [[[{"n": 1}], []], None]})
    assert holder.list_of_lists == [[[item(case, 1)], []], None]


@pytest.mark.parametrize(
    "data",
    [
        {"one_or_many": {"n": 1}},
        {"one_or_many": [{"n": 1}, {"n": 2}]},
        {"texts": "a"},
        {"texts": ["a", "b"]},
        {"lists": ["a"]},
        {"lists": [{"n": 1}]},
        {"map_or_list": {"a": {"n": 1}}},
        {"map_or_list": [{"n": 1}]},
        {"list_of_either": [{"n": 1}, {"items": [{"n": 2}]}, "text"]},
        {"list_of_lists": [[[{"n": 1}], []]]},
    ],
)
def test_both_ways(case: Case, data: dict[str, Any]) -> None:
    holder = case.package.Holder.from_dict(data)
    assert holder.to_dict() == data
    assert holder.validate() == []


@pytest.mark.parametrize(
    ("data", "path", "rule"),
    [
        ({"one_or_many": 1}, "/one_or_many", "oneOf"),
        ({"texts": ["a", 1]}, "/texts", "anyOf"),
        ({"lists": ["a", {"n": 1}]}, "/lists", "anyOf"),
        ({"list_of_either": [{"n": 1}, 1]}, "/list_of_either/1", "oneOf"),
        ({"list_of_lists": [[[{}]]]}, "/list_of_lists/0/0/0/n", "required"),
    ],
)
def test_rules(case: Case, data: dict[str, Any], path: str, rule: str) -> None:
    found = case.package.Holder.from_dict(data).validate()
    assert [(v.path, v.rule) for v in found] == [(path, rule)]


def test_a_response(case: Case) -> None:
    client, _ = case.client([{"n": 1}])
    assert client.get_items() == [item(case, 1)]
    client, _ = case.client({"n": 1})
    assert client.get_items() == item(case, 1)
