"""A reference leads to the same model from everywhere, whatever it goes through."""

from __future__ import annotations

import pytest

from tests.cases.build import Case

THING = {"id": "i", "part": {"n": 1}, "parts": [{"n": 2}], "a/b~c": {"n": 3}}


def test_parameters_bodies_and_responses(case: Case) -> None:
    client, wire = case.client(THING)
    thing = client.put_thing("i", case.package.Thing.from_dict(THING))
    assert type(thing) is case.package.Thing
    assert wire.last.url == "https://case.test/things/i"
    assert wire.sent == THING
    assert type(client.put_copy(thing)) is case.package.Thing


def test_parameters_are_checked_by_reference(case: Case) -> None:
    client, wire = case.client(THING)
    with pytest.raises(case.package.ValidationError) as caught:
        client.put_thing("long", case.package.Thing(id="long"))
    assert [(v.path, v.rule) for v in caught.value.violations] == [
        ("/path/id", "maxLength"),
        ("/id", "maxLength"),
    ]
    assert wire.requests == []


def test_a_part_of_a_schema_is_one_model(case: Case) -> None:
    package = case.package
    thing = package.Thing.from_dict(THING)
    other = package.Other.from_dict({"part": {"n": 1}, "odd": {"n": 3}})
    assert type(other.part) is type(thing.part) is type(thing.parts[0])
    assert type(other.odd) is type(thing.a_b_c)
    assert other.part == thing.part


def test_an_alias_is_what_it_stands_for(case: Case) -> None:
    other = case.package.Other.from_dict({"thing": THING})
    assert type(other.thing) is case.package.Thing
    assert not [name for name in case.package.__all__ if "lias" in name]
    assert other.to_dict() == {"thing": THING}


def test_rules_beside_a_reference(case: Case) -> None:
    other = case.package.Other(described="abc")
    assert [(v.path, v.rule) for v in other.validate()] == [("/described", "maxLength")]
    other.described = "abcd"
    assert [v.path for v in other.validate()] == ["/described", "/described"]


def test_rules_behind_a_reference(case: Case) -> None:
    other = case.package.Other.from_dict({"odd": {"n": "x"}, "part": {"n": "y"}})
    assert sorted((v.path, v.rule) for v in other.validate()) == [
        ("/odd/n", "type"),
        ("/part/n", "type"),
    ]
