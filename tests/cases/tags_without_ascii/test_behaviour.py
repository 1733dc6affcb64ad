"""A tag without ASCII letters gives way to what its operations are about."""

from __future__ import annotations

import pytest

from tests.cases.build import Case


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("Function", "function"),
        ("Trigger", "trigger"),
        ("Log", "shared"),
        ("Job", "import_"),
        ("Part", "api_2_parts"),
        ("Named", "display_name"),
        ("Both", "shared"),
    ],
)
def test_modules(case: Case, name: str, module: str) -> None:
    model = getattr(case.package, name)
    assert model.__module__ == f"{case.output.name}.models.{module}"
    assert model.from_dict({"name": "n"}).to_dict() == {"name": "n"}
    assert model().validate() == []


def test_fields_without_ascii(case: Case) -> None:
    log = case.package.Log(field="a", field_="b")
    assert sorted(log.to_dict().values()) == ["a", "b"]
    data = {"名": "a", "称": "b"}
    assert case.package.Log.from_dict(data).to_dict() == data


def test_a_class_without_ascii(case: Case) -> None:
    data = {"name": "n"}
    assert case.package.Unnamed.from_dict(data).to_dict() == data


def test_across_modules(case: Case) -> None:
    client, wire = case.client(status=204)
    both = case.package.Both(name="n")
    client.create_function(case.package.Function(log=both))
    assert wire.sent == {"log": {"name": "n"}}
    client.create_trigger(case.package.Trigger(log=both))
    assert wire.sent == {"log": {"name": "n"}}
