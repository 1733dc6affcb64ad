"""A discriminator tells which model it is; what it does not know stays JSON."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case


@pytest.mark.parametrize(
    ("field", "data", "model"),
    [
        ("mapped", {"kind": "round", "radius": 1}, "Circle"),
        ("mapped", {"kind": "disc", "radius": 1}, "Circle"),
        ("mapped", {"kind": "cornered", "side": 1}, "Square"),
        ("mapped", {"kind": "Text", "text": "t"}, "Text"),
        ("mapped", {"kind": "round", "side": 1}, "Circle"),
        ("by_name", {"kind": "Circle", "radius": 1}, "Circle"),
        ("by_name", {"kind": "Square", "side": 1}, "Square"),
        ("untold", {"kind": "any", "side": 1}, "Square"),
        ("untold", {"kind": "any", "radius": 1}, "Circle"),
        ("mapped", {"side": 1}, "Square"),
    ],
)
def test_models(case: Case, field: str, data: dict[str, Any], model: str) -> None:
    holder = case.package.Holder.from_dict({field: data})
    found = getattr(holder, field)
    assert type(found).__name__ == model
    assert holder.to_dict() == {field: data}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("mapped", {"kind": "blob", "radius": 1}),
        ("mapped", {"kind": "Round", "radius": 1}),
        ("by_name", {"kind": "round", "radius": 1}),
        ("mapped", "text"),
        ("mapped", [1]),
        ("untold", 5),
        ("by_name", None),
    ],
)
def test_what_is_not_known_stays_json(case: Case, field: str, value: Any) -> None:
    holder = case.package.Holder.from_dict({field: value})
    assert getattr(holder, field) == value
    assert holder.to_dict() == {field: value}


def test_in_containers(case: Case) -> None:
    data = {"many": {"a": {"kind": "round", "radius": 1}, "b": {"kind": "blob"}}}
    holder = case.package.Holder.from_dict(data)
    assert type(holder.many["a"]) is case.package.Circle
    assert holder.many["b"] == {"kind": "blob"}
    assert holder.to_dict() == data


def test_in_a_response(case: Case) -> None:
    client, _ = case.client([{"kind": "cornered", "side": 1}, {"kind": "blob"}])
    square, blob = client.list_shapes()
    assert square == case.package.Square(kind="cornered", side=1)
    assert blob == {"kind": "blob"}


def test_given_models_are_sent(case: Case) -> None:
    package = case.package
    holder = package.Holder(mapped=package.Square(kind="cornered", side=2))
    assert holder.to_dict() == {"mapped": {"kind": "cornered", "side": 2}}
    assert holder.validate() == []


def test_exactly_one_must_match(case: Case) -> None:
    holder = case.package.Holder.from_dict({"untold": {"kind": "k"}})
    assert [(v.path, v.rule) for v in holder.validate()] == [("/untold", "oneOf")]
    both = {"untold": {"kind": "k", "radius": 1, "side": 1}}
    found = case.package.Holder.from_dict(both).validate()
    assert [(v.path, v.rule) for v in found] == [("/untold", "oneOf")]
