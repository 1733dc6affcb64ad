"""Parameters go where the definition says, in the style that it says."""

from __future__ import annotations

import datetime as dt
import inspect
from typing import Any

import pytest

from tests.cases.build import Case

DAY = dt.date(2020, 2, 29)
HEAD = "https://case.test/v1/p/things/i?since=2020-02-29"


def client(case: Case) -> Any:
    return case.client(status=204, project_id="p")


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({}, ""),
        ({"marker": "a b"}, "&marker=a%20b"),
        ({"id_query": "q"}, "&id=q"),
        ({"tag": ["a", "b&c"]}, "&tag=a&tag=b%26c"),
        ({"tag": []}, ""),
        ({"csv": [1, 2]}, "&csv=1,2"),
        ({"filter": {"a": "b", "c": "d"}}, "&filter%5Ba%5D=b&filter%5Bc%5D=d"),
        ({"where": {"a": [1]}}, "&where=%7B%22a%22%3A%5B1%5D%7D"),
        ({"flag": True}, "&flag=true"),
        ({"flag": False}, "&flag=false"),
        ({"level": "low"}, "&level=low"),
    ],
)
def test_query(case: Case, given: dict[str, Any], query: str) -> None:
    caller, wire = client(case)
    caller.list_things("i", DAY, **given)
    assert wire.last.url == HEAD + query


@pytest.mark.parametrize("limit", [100, "100"])
def test_an_operation_overrides_its_path(case: Case, limit: Any) -> None:
    caller, wire = client(case)
    caller.list_things("i", DAY, limit=limit)
    assert wire.last.url.endswith("/things/i?limit=100&since=2020-02-29")


def test_headers_and_cookies(case: Case) -> None:
    caller, wire = client(case)
    caller.list_things("i", DAY, id_header="h", id_cookie="c", x_list=["a", "b"])
    assert wire.last.url == HEAD
    assert wire.last.headers["id"] == "h"
    assert wire.last.headers["Cookie"] == "id=c"
    assert wire.last.headers["X-List"] == "a,b"


def test_signature(case: Case) -> None:
    parameters = inspect.signature(case.package.Client.list_things).parameters
    kinds = {name: p.kind.name for name, p in parameters.items()}
    assert [n for n, k in kinds.items() if k == "POSITIONAL_OR_KEYWORD"] == [
        "self",
        "id",
        "since",
    ]
    assert [n for n, k in kinds.items() if k == "KEYWORD_ONLY"] == [
        "project_id",
        "limit",
        "marker",
        "id_query",
        "id_header",
        "id_cookie",
        "tag",
        "csv",
        "filter",
        "where",
        "flag",
        "level",
        "x_list",
        "options",
    ]


def test_a_parameter_of_the_client(case: Case) -> None:
    caller, wire = client(case)
    caller.list_things("i", DAY, project_id="other")
    assert wire.last.url.startswith("https://case.test/v1/other/things/i?")
    alone, wire = case.client(status=204)
    with pytest.raises(case.package.ValidationError) as caught:
        alone.list_things("i", DAY)
    assert [(v.path, v.rule) for v in caught.value.violations] == [
        ("/path/project_id", "required")
    ]


@pytest.mark.parametrize(
    ("given", "path", "rule"),
    [
        ({"id": "longer"}, "/path/id", "maxLength"),
        ({"limit": 0}, "/query/limit", "minimum"),
        ({"limit": "many"}, "/query/limit", "type"),
        ({"tag": ["a", "b", "c"]}, "/query/tag", "maxItems"),
        ({"csv": ["x"]}, "/query/csv/0", "type"),
        ({"level": "middle"}, "/query/level", "enum"),
        ({"filter": {"a": 1}}, "/query/filter/a", "type"),
        ({"flag": "yes"}, "/query/flag", "type"),
        ({"since": None}, "/query/since", "required"),
    ],
)
def test_rules(case: Case, given: dict[str, Any], path: str, rule: str) -> None:
    caller, wire = client(case)
    with pytest.raises(case.package.ValidationError) as caught:
        caller.list_things(**{"id": "i", "since": DAY, **given})
    assert [(v.path, v.rule) for v in caught.value.violations] == [(path, rule)]
    assert wire.requests == []


@pytest.mark.parametrize("id", ["", ".", "..", "%2e%2e"])
def test_a_path_stays_what_it_is(case: Case, id: str) -> None:
    caller, wire = client(case)
    with pytest.raises(case.package.ValidationError) as caught:
        caller.list_things(id, DAY)
    assert "/path/id" in [v.path for v in caught.value.violations]
    assert wire.requests == []


def test_a_slash_is_no_separator(case: Case) -> None:
    caller, wire = client(case)
    caller.list_things("a/b?c", DAY)
    assert wire.last.url.startswith("https://case.test/v1/p/things/a%2Fb%3Fc?")
