"""None is nothing, NULL is null, and a field that is absent stays absent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case

REQUIRED = {"required_nullable": "n", "required_plain": "p"}
FIELDS = [
    "required_nullable",
    "required_plain",
    "optional_nullable",
    "optional_plain",
    "list",
    "level",
    "inner",
]
NULLABLE = {"required_nullable", "optional_nullable", "list", "level", "inner"}


def presence(case: Case, **fields: Any) -> Any:
    return case.package.Presence(**{**REQUIRED, **fields})


def rules(model: Any) -> list[tuple[str, str]]:
    return [(violation.path, violation.rule) for violation in model.validate()]


@pytest.mark.parametrize("field", FIELDS)
def test_none_is_not_sent(case: Case, field: str) -> None:
    model = presence(case, **{field: None})
    assert field not in model.to_dict()
    needed = [(f"/{field}", "required")] if field in REQUIRED else []
    assert rules(model) == needed


@pytest.mark.parametrize("field", FIELDS)
def test_null_is_sent(case: Case, field: str) -> None:
    model = presence(case, **{field: case.package.NULL})
    assert model.to_dict()[field] is None
    assert rules(model) == ([] if field in NULLABLE else [(f"/{field}", "type")])


@pytest.mark.parametrize("field", FIELDS)
def test_absent_is_not_sent(case: Case, field: str) -> None:
    data = {name: value for name, value in REQUIRED.items() if name != field}
    model = case.package.Presence.from_dict(data)
    assert model.to_dict() == data
    if field in REQUIRED:
        with pytest.raises(AttributeError, match=field):
            getattr(model, field)
    else:
        assert getattr(model, field) is None


@pytest.mark.parametrize("field", FIELDS)
def test_received_null_is_none_and_sent_back(case: Case, field: str) -> None:
    data = {**REQUIRED, field: None}
    model = case.package.Presence.from_dict(data)
    assert getattr(model, field) is None
    assert model.to_dict() == data


@pytest.mark.parametrize("field", ["required_plain", "optional_nullable"])
def test_received_null_may_be_replaced(case: Case, field: str) -> None:
    model = case.package.Presence.from_dict({**REQUIRED, field: None})
    setattr(model, field, "new")
    assert model.to_dict() == {**REQUIRED, field: "new"}


def test_null_inside(case: Case) -> None:
    data = {**REQUIRED, "list": ["a", None]}
    model = case.package.Presence.from_dict(data)
    assert model.list == ["a", None]
    assert model.to_dict() == data
    assert rules(model) == []
    given = presence(case, list=["a", case.package.NULL])
    assert given.to_dict() == data


def test_what_is_not_null_keeps_its_rules(case: Case) -> None:
    model = presence(case, optional_nullable="long", level="middle")
    found = sorted(path for path, _ in rules(model))
    assert found == ["/level", "/optional_nullable"]


def test_annotations(case: Case) -> None:
    annotations = case.package.Presence.__annotations__
    assert annotations["required_nullable"] == "str | None"
    assert annotations["required_plain"] == "str"
    assert annotations["optional_nullable"] == "str | None"
    assert annotations["level"] == "Level | str | None"
    assert annotations["inner"] == "Inner | None"


def test_what_must_be_given(case: Case) -> None:
    with pytest.raises(TypeError, match="'required_nullable' and 'required_plain'"):
        case.package.Presence()
