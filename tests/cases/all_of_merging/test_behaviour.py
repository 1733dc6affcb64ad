"""allOf makes one model of all its parts, and the rules of each part hold."""

from __future__ import annotations

import pytest

from tests.cases.build import Case

WHOLE = {"id": "i", "name": "n", "own": 1, "kind": "long"}


def test_one_model_has_the_fields_of_all(case: Case) -> None:
    package = case.package
    whole = package.Whole(id="i", name="n", own=1, kind="long")
    assert package.Whole.from_dict(WHOLE) == whole
    assert whole.to_dict() == WHOLE
    assert whole.validate() == []
    assert whole.kind is not package.Kind.LONG
    assert package.Whole.from_dict(WHOLE).kind is package.Kind.LONG


def test_required_by_any_part(case: Case) -> None:
    with pytest.raises(TypeError, match="'id', 'kind', and 'own'"):
        case.package.Whole()
    with pytest.raises(TypeError, match="'name'"):
        case.package.Refined(id="i", kind="long", own=1)


def test_every_part_is_checked(case: Case) -> None:
    whole = case.package.Whole(id="long", name="longer", own="1", kind="middle")
    assert sorted((v.path, v.rule) for v in whole.validate()) == [
        ("/id", "maxLength"),
        ("/kind", "enum"),
        ("/kind", "maxLength"),
        ("/name", "maxLength"),
        ("/own", "type"),
    ]


def test_a_model_of_a_model(case: Case) -> None:
    data = {**WHOLE, "more": True}
    refined = case.package.Refined.from_dict(data)
    assert refined.more is True
    assert refined.to_dict() == data
    refined.id = "long"
    assert [(v.path, v.rule) for v in refined.validate()] == [("/id", "maxLength")]


def test_nothing_but_another_schema_is_that_schema(case: Case) -> None:
    assert not hasattr(case.package, "OnlyAnother")
    holder = case.package.Holder.from_dict({"named": {"name": "n"}})
    assert type(holder.named) is case.package.Named


def test_a_field_described_beside_its_reference(case: Case) -> None:
    holder = case.package.Holder.from_dict({"whole": WHOLE, "text": "ab"})
    assert type(holder.whole) is case.package.Whole
    assert holder.validate() == []
    holder.text = "abc"
    holder.whole = case.package.NULL
    assert [(v.path, v.rule) for v in holder.validate()] == [("/text", "maxLength")]
    assert holder.to_dict() == {"whole": None, "text": "abc"}
