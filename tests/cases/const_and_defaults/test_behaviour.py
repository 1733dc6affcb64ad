"""A fixed value is checked, an assumed one is the server's to fill in."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case


def widget(case: Case, **fields: Any) -> Any:
    return case.package.Widget(**{"version": 2, "ratio": 1, **fields})


def test_a_fixed_text_needs_not_be_given(case: Case) -> None:
    model = widget(case)
    assert model.kind == "widget"
    assert model.to_dict() == {"kind": "widget", "version": 2, "ratio": 1}
    assert model.validate() == []


def test_defaults_are_not_sent(case: Case) -> None:
    model = widget(case)
    assert (model.size, model.name, model.list, model.flag) == (None,) * 4
    assert widget(case, size=5, flag=False).to_dict() == {
        "kind": "widget",
        "version": 2,
        "ratio": 1,
        "size": 5,
        "flag": False,
    }


def test_defaults_are_not_made_up_for_responses(case: Case) -> None:
    model = case.package.Widget.from_dict({"version": 2})
    assert model.size is None
    assert not hasattr(model, "kind")
    assert model.to_dict() == {"version": 2}


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"kind": "other"}, "/kind"),
        ({"version": 3}, "/version"),
        ({"version": "2"}, "/version"),
        ({"version": True}, "/version"),
        ({"optional": "y"}, "/optional"),
        ({"nothing": 0}, "/nothing"),
    ],
)
def test_other_values_are_refused(
    case: Case, fields: dict[str, Any], path: str
) -> None:
    found = widget(case, **fields).validate()
    assert [(v.path, v.rule) for v in found] == [(path, "const")]


def test_equal_values_are_accepted(case: Case) -> None:
    assert widget(case, version=2.0, ratio=1.0, optional="x").validate() == []
    assert widget(case, nothing=case.package.NULL).validate() == []


def test_docstrings_tell_the_defaults(case: Case) -> None:
    text = case.files["models/shared.py"]
    assert "Default: 5." in text
    assert 'Default: a "name".' in text
    assert "Default: False." in text


def test_parameters_with_a_default_need_not_be_given(case: Case) -> None:
    client, wire = case.client(status=204)
    client.list_widgets()
    assert wire.last.url == "https://case.test/widgets"
    client.list_widgets(limit=0, order="down")
    assert wire.last.url == "https://case.test/widgets?limit=0&order=down"
