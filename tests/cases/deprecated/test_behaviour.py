"""Deprecated things work as before and say that they are deprecated."""

from __future__ import annotations

import inspect

from tests.cases.build import Case


def test_they_still_work(case: Case) -> None:
    client, wire = case.client(status=204)
    client.do_old(case.package.Old(gone="g"), way="w")
    assert wire.sent == {"gone": "g"}
    assert wire.last.url == "https://case.test/old?way=w"


def test_methods_say_so(case: Case) -> None:
    for client in (case.package.Client, case.package.AsyncClient):
        lines = (inspect.getdoc(client.do_old) or "").split("\n")
        assert lines[0] == "Does it the old way."
        assert "Deprecated." in lines


def test_parameters_say_so(case: Case) -> None:
    lines = (inspect.getdoc(case.package.Client.do_old) or "").split("\n")
    assert "way: Deprecated." in lines


def test_models_say_so(case: Case) -> None:
    assert inspect.getdoc(case.package.Old) == "An old thing.\n\nDeprecated."


def test_fields_say_so(case: Case) -> None:
    (text,) = (t for p, t in case.files.items() if "class Old(Model)" in t)
    gone = text.partition("gone: ")[2].partition("here: ")[0]
    assert "Was of use.\n" in gone
    assert "Deprecated." in gone
