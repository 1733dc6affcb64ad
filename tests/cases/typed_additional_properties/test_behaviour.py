"""Properties that a model does not name are kept, decoded and checked."""

from __future__ import annotations

from tests.cases.build import Case


def test_models(case: Case) -> None:
    data = {"name": "n", "a": {"n": 1}, "b": {"n": 2}}
    model = case.package.OfItems.from_dict(data)
    item = case.package.Item
    assert model.additional_properties == {"a": item(n=1), "b": item(n=2)}
    assert model.to_dict() == data
    assert model.validate() == []
    model.additional_properties["c"] = item(n=3)
    assert model.to_dict()["c"] == {"n": 3}


def test_they_are_checked(case: Case) -> None:
    model = case.package.OfItems(name="n", property="p", dict="d")
    model.additional_properties["a"] = case.package.Item(n="x")
    assert [(v.path, v.rule) for v in model.validate()] == [("/a/n", "type")]
    numbers = case.package.OfNumbers.from_dict({"name": "n", "a": 1, "b": "x"})
    assert [(v.path, v.rule) for v in numbers.validate()] == [("/b", "type")]


def test_none_are_allowed_but_kept(case: Case) -> None:
    data = {"name": "n", "more": 1}
    model = case.package.Closed.from_dict(data)
    assert model.to_dict() == data
    assert [(v.path, v.rule) for v in model.validate()] == [
        ("/more", "additionalProperties")
    ]


def test_anything_is_allowed(case: Case) -> None:
    data = {"name": "n", "more": {"a": [None]}}
    model = case.package.Open.from_dict(data)
    assert model.additional_properties == {"more": {"a": [None]}}
    assert model.to_dict() == data
    assert model.validate() == []


def test_a_field_wins_over_an_additional_property(case: Case) -> None:
    model = case.package.Open(name="field")
    model.additional_properties["name"] = "additional"
    assert model.to_dict() == {"name": "field"}


def test_they_count_for_equality_and_are_named_by_repr(case: Case) -> None:
    one = case.package.Open.from_dict({"name": "n", "more": "hidden"})
    assert one != case.package.Open(name="n")
    assert one == case.package.Open.from_dict({"more": "hidden", "name": "n"})
    assert repr(one) == "Open(name='n', additional_properties={'more'})"
