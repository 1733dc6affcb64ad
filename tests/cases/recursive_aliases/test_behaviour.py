"""A type that is made of itself is typed as anything inside, told, and still checked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case

DATA: dict[str, Any] = {
    "json": {"a": [1, "b", {"c": []}]},
    "lists": [[], [[]]],
    "maps": {"a": {"b": {}}},
}


def test_values_stay_what_they_are(case: Case) -> None:
    holder = case.package.Holder.from_dict(DATA)
    assert holder.json == DATA["json"]
    assert holder.to_dict() == DATA
    assert holder.validate() == []


def test_the_loss_is_told(case: Case) -> None:
    told = [p for p in case.report.problems if p.rule == "recursive-alias"]
    assert {p.where.rpartition("/cases/")[2] for p in told} == {
        "recursive_aliases/spec.yaml#/components/schemas/Json",
        "recursive_aliases/spec.yaml#/components/schemas/Lists",
        "recursive_aliases/spec.yaml#/components/schemas/Maps",
    }
    assert {p.level for p in told} == {"warning"}


@pytest.mark.parametrize(
    ("data", "broken"),
    [
        ({"json": {"a": [True]}}, ("/json", "oneOf")),
        ({"lists": [[1]]}, ("/lists/0/0", "type")),
        ({"maps": {"a": {"b": []}}}, ("/maps/a/b", "type")),
    ],
)
def test_rules_hold_at_every_level(
    case: Case, data: dict[str, Any], broken: tuple[str, str]
) -> None:
    found = case.package.Holder.from_dict(data).validate()
    assert [(v.path, v.rule) for v in found] == [broken]


def test_what_is_too_deep_cannot_be_checked(case: Case) -> None:
    lists: list[Any] = []
    for _ in range(100_000):
        lists = [lists]
    found = case.package.Holder(lists=lists).validate()
    assert [(v.path, v.rule) for v in found] == [("", "depth")]
