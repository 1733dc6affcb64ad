"""A text that is made against a pattern is judged at once, or by its length alone."""

from __future__ import annotations

import pytest

from tests.cases.build import Case


def told(case: Case, **fields: object) -> list[tuple[str, str]]:
    found = case.package.Names(**fields).validate()
    return [(v.path, v.rule) for v in found]


def test_a_catastrophic_pattern_is_not_run(case: Case) -> None:
    assert told(case, catastrophic="a" * 100_000 + "!") == []


def test_a_slow_pattern_is_run_on_short_texts(case: Case) -> None:
    assert told(case, slow="aaa!") == [("/slow", "pattern")]
    assert told(case, slow="a" * 1580 + "!") == [("/slow", "pattern")]
    assert told(case, slow="a" * 100_000 + "!") == []


def test_of_what_is_too_long_only_the_length_is_told(case: Case) -> None:
    assert told(case, slow_and_short="aaaaaaaa!") == [("/slow_and_short", "pattern")]
    assert told(case, slow_and_short="a" * 9 + "!") == [
        ("/slow_and_short", "maxLength")
    ]
    assert told(case, slow_and_short="a" * 100_000) == [
        ("/slow_and_short", "maxLength")
    ]


def test_a_quick_pattern_is_run_on_any_text(case: Case) -> None:
    assert told(case, quick="a" * 100_000 + "!") == [("/quick", "pattern")]


def test_the_definition_may_contradict_itself(case: Case) -> None:
    assert told(case, contradicted="anything") == []


@pytest.mark.parametrize(
    ("key", "value", "wrong"),
    [("kk", 1, False), ("kk", True, True), ("x", True, False), ("x", 1, False)],
)
def test_names(case: Case, key: str, value: object, wrong: bool) -> None:
    """Which names a refused pattern takes in is not known: the others are left alone."""
    found = told(case, keys={key: value})
    assert found == ([(f"/keys/{key}", "type")] if wrong else [])


def test_the_report_tells_each(case: Case) -> None:
    assert case.report.by_rule() == {
        "pattern-bounded": 2,
        "pattern-catastrophic": 2,
        "pattern-contradicts-schema": 1,
    }
