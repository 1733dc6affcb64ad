from __future__ import annotations

from urllib.parse import quote

import pytest

from templates._runtime.path import assemble
from templates._runtime.violations import Violation


def path(template: str, **values: str) -> tuple[str, list[Violation]]:
    violations: list[Violation] = []
    quoted = {name: quote(value, safe="~") for name, value in values.items()}
    return assemble(template, quoted, violations), violations


@pytest.mark.parametrize(
    ("template", "values", "expected"),
    [
        ("/v2/{a}/x", {"a": "1"}, "/v2/1/x"),
        ("/v2/{a}.{b}/", {"a": "1", "b": "2"}, "/v2/1.2/"),
        ("/", {}, "/"),
        ("/x#ShowFunction", {}, "/x"),
        ("/x/{a}#Show{a}", {"a": "1"}, "/x/1"),
        ("/x/{a}?action=start", {"a": "1"}, "/x/1?action=start"),
        ("/a b/中/{a}", {"a": "..."}, "/a%20b/%E4%B8%AD/..."),
        ("/v1/{a}/..x", {"a": ".hidden"}, "/v1/.hidden/..x"),
        ("/x/{a}", {"a": "../y"}, None),
    ],
)
def test_values_go_into_their_places(
    template: str, values: dict[str, str], expected: str | None
) -> None:
    assembled, violations = path(template, **values)
    if expected is None:
        assert [v.path for v in violations] == ["/path/a"]
    else:
        assert (assembled, violations) == (expected, [])


@pytest.mark.parametrize(
    "value", ["", ".", "..", "%2e%2E", ".%2e", "../x", "x/..", "..\\x", "x/./y"]
)
def test_segments_that_lead_elsewhere_are_refused(value: str) -> None:
    _, violations = path("/v2/{a}/x", a=value)
    assert [(v.path, v.rule) for v in violations] == [("/path/a", "pathSegment")]


def test_two_parts_may_not_make_a_dot_segment_together() -> None:
    _, violations = path("/v2/{a}{b}/x", a=".", b=".")
    assert [(v.path, v.rule) for v in violations] == [("/path/a", "pathSegment")]


def test_every_name_needs_a_value() -> None:
    _, violations = path("/v2/{a}/{b}", a="1")
    assert [(v.path, v.rule) for v in violations] == [("/path/b", "required")]
