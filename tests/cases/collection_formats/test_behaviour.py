"""Every collectionFormat of 2.0 (Parameter Object), wherever a parameter may be."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case

TWO = ["a b", "c,d"]
PATH = {name: ["x"] for name in ("csv", "ssv", "tsv", "pipes")}


def sent(case: Case, **arguments: Any) -> Any:
    client, wire = case.client(status=204)
    client.find(**{**PATH, **arguments})
    return wire.last


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("csv", "/a%20b,c%2Cd/x/x/x"),
        ("ssv", "/x/a%20b%20c%2Cd/x/x"),
        ("tsv", "/x/x/a%20b%09c%2Cd/x"),
        ("pipes", "/x/x/x/a%20b%7Cc%2Cd"),
    ],
)
def test_in_the_path(case: Case, name: str, text: str) -> None:
    assert sent(case, **{name: TWO}).url == f"https://case.test{text}"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plain", "plain=a%20b,c%2Cd"),
        ("commas", "commas=a%20b,c%2Cd"),
        ("spaces", "spaces=a%20b%20c%2Cd"),
        ("tabs", "tabs=a%20b%09c%2Cd"),
        ("bars", "bars=a%20b%7Cc%2Cd"),
        ("many", "many=a%20b&many=c%2Cd"),
    ],
)
def test_in_the_query(case: Case, name: str, text: str) -> None:
    assert sent(case, **{name: TWO}).url == f"https://case.test/x/x/x/x?{text}"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("X-Commas", "a,b"),
        ("X-Spaces", "a b"),
        ("X-Tabs", "a\tb"),
        ("X-Bars", "a|b"),
    ],
)
def test_in_a_header(case: Case, name: str, text: str) -> None:
    argument = name.lower().replace("-", "_")
    assert sent(case, **{argument: ["a", "b"]}).headers[name] == text


def test_nothing_is_lost(case: Case) -> None:
    assert case.report.problems == ()
