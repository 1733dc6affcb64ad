"""An object without a name is called by where it stands, and gives way to named ones."""

from __future__ import annotations

from tests.cases.build import Case

DATA = {
    "spec": {"name": "n"},
    "items": [{"n": 1}],
    "by_key": {"a": {"n": 2}},
    "deep": {"deeper": {"deepest": {"n": 3}}},
}


def test_named_by_their_place(case: Case) -> None:
    package = case.package
    one = package.One.from_dict(DATA)
    assert type(one.items[0]) is package.OneItemsItem
    assert type(one.by_key["a"]) is package.OneByKeyValue
    assert type(one.deep) is package.OneDeep
    assert type(one.deep.deeper) is package.OneDeepDeeper
    assert type(one.deep.deeper.deepest) is package.OneDeepDeeperDeepest
    assert one.to_dict() == DATA
    assert one.validate() == []


def test_a_component_keeps_its_name(case: Case) -> None:
    package = case.package
    assert package.OneSpec(taken=True).to_dict() == {"taken": True}
    spec = package.One.from_dict(DATA).spec
    assert type(spec) is package.OneSpecModel
    assert spec == package.OneSpecModel(name="n")


def test_one_property_name_in_two_models(case: Case) -> None:
    package = case.package
    two = package.Two(spec=package.TwoSpec(other="o"))
    assert package.Two.from_dict({"spec": {"other": "o"}}) == two


def test_bodies(case: Case) -> None:
    package = case.package
    client, wire = case.client({"spec": {"size": "large"}})
    body = package.CreateThingRequestBody(
        spec=package.CreateThingRequestBodySpec(size=1)
    )
    created = client.create_thing(body)
    assert wire.sent == {"spec": {"size": 1}}
    assert type(created) is package.CreateThingResponseBody
    assert created.spec == package.CreateThingResponseBodySpec(size="large")


def test_rules_inside(case: Case) -> None:
    package = case.package
    one = package.One.from_dict({"spec": {"name": "long"}, "items": [{"n": "x"}]})
    assert [(v.path, v.rule) for v in one.validate()] == [
        ("/spec/name", "maxLength"),
        ("/items/0/n", "type"),
    ]


def test_errors_have_no_classes(case: Case) -> None:
    assert not [name for name in case.package.__all__ if name.startswith("Error")]
