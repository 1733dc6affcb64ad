"""A definition without operations still has its models, and says what it lacks."""

from __future__ import annotations

from tests.cases.build import Case


def test_models(case: Case) -> None:
    thing = case.package.Thing.from_dict({"name": "n"})
    assert thing == case.package.Thing(name="n")
    assert thing.validate() == []


def test_there_are_no_operations(case: Case) -> None:
    assert case.package.OPERATIONS == {}


def test_the_lack_is_told(case: Case) -> None:
    told = [(p.rule, p.level) for p in case.report.problems]
    assert told == [("no-operations", "warning")]


def test_a_client_needs_an_endpoint_and_nothing_else(case: Case) -> None:
    client, _ = case.client()
    client.close()
