"""RULES.md says what became of every documented rule, and what it says is so."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.functiongraph.rule_cases import (
    ADVICE,
    BASES,
    PARAMETERS,
    Case,
    ParameterCase,
    body_cases,
)
from tests.functiongraph.service import PROJECT, Service, operations
from tests.functiongraph.trigger_cases import (
    TRIGGER,
    TRIGGERS,
    body,
    event_data,
    trigger_cases,
)

CASES = [*body_cases(), *trigger_cases()]
_ROW = re.compile(r"\| (\d+) \| (.*?) \| (.*) \| (.*?) \|")
_PAGE = (PROJECT / "spec/functiongraph/RULES.md").read_text("utf-8")
ROWS = {int(m[1]): (m[2], m[4]) for m in map(_ROW.fullmatch, _PAGE.splitlines()) if m}
"""number -> field, what became of its rule"""
_ANNOTATIONS = ("default", "contentEncoding", "contentMediaType", "contentSchema")


def _pointers(text: str) -> list[str]:
    return re.findall("`([^`]+)`", text)


def _asserts(text: str) -> bool:
    """Whether what is said of a rule is that validators hold it, as more than advice."""
    kept = re.sub(r"`[^`]+` \(advice", "", text)
    return any(
        pointer.rpartition("/")[2] not in (*_ANNOTATIONS, "allOf", "format")
        for pointer in _pointers(kept)
    )


def _errors(found: list[Any]) -> set[tuple[str, str]]:
    return {(v.path, v.rule) for v in found if v.level == "error"}


def test_every_rule_has_a_row() -> None:
    assert sorted(ROWS) == [*range(1, 174)]
    assert all(field and became for field, became in ROWS.values())


@pytest.mark.shared
def test_the_rows_are_those_of_the_documentation(
    service: Service, shared_dir: Path
) -> None:
    """Every field and constraint that was found in what a request is made of."""
    path = shared_dir / "facts" / "huawei-documented-constraints.json"
    sent = _sent(service.document)
    fields = Counter(
        entry["field"]
        for entry in json.loads(path.read_text("utf-8"))
        if " " in entry["field"] or entry["field"].partition(".")[0] in sent
    )
    assert fields == Counter(field.rpartition(": ")[2] for field, _ in ROWS.values())


def _sent(document: dict[str, Any]) -> set[str]:
    """The components that request bodies are made of."""
    found: set[str] = set()
    pending: list[Any] = [o.get("requestBody") for o in operations(document)]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            pending.extend(node.values())
            name = str(node.get("$ref", "")).removeprefix("#/components/schemas/")
            if name in document["components"]["schemas"] and name not in found:
                found.add(name)
                pending.append(document["components"]["schemas"][name])
        elif isinstance(node, list):
            pending.extend(node)
    return found


@pytest.mark.parametrize("row", ROWS)
def test_what_a_row_points_to_is_there(service: Service, row: int) -> None:
    for pointer in _pointers(ROWS[row][1]):
        if not pointer.startswith("schema/"):
            node: Any = service.document["components"]["schemas"]
            for key in pointer.split("/"):
                node = node[int(key)] if isinstance(node, list) else node[key]
            assert node is not None


def test_every_expressed_rule_has_a_case() -> None:
    expressed = {row for row, (_, became) in ROWS.items() if _asserts(became)}
    assert {case.row for case in (*CASES, *PARAMETERS)} == expressed
    advised = {row for row, (_, became) in ROWS.items() if "(advice" in became}
    assert {case.row for case in ADVICE} | {51} == advised


@pytest.mark.parametrize("schema", BASES)
def test_what_a_case_starts_from_is_right(service: Service, schema: str) -> None:
    assert _errors(service.model(schema, BASES[schema])) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.row}-{c.path}-{c.rule}")
def test_what_breaks_a_rule_is_refused(service: Service, case: Case) -> None:
    found = service.model(case.schema, case.value())
    assert _errors(found) == {(case.path, case.rule)}


@pytest.mark.parametrize("case", ADVICE, ids=lambda c: f"{c.row}-{c.path}")
def test_what_breaks_advice_is_not_refused(service: Service, case: Case) -> None:
    found = service.model(case.schema, case.value())
    assert _errors(found) == set()
    assert (case.path, case.rule) in {(v.path, v.rule) for v in found}


@pytest.mark.parametrize("case", PARAMETERS, ids=lambda c: f"{c.row}-{c.operation}")
def test_what_breaks_a_rule_on_a_parameter_is_refused(
    service: Service, case: ParameterCase
) -> None:
    def found(value: Any) -> set[tuple[str, str]]:
        operation, location, name = case.operation, case.location, case.name
        return _errors(service.parameters(operation, location, name, value))

    assert found(case.right) == set()
    assert found(case.wrong) == {(f"/{case.location}/{case.name}", case.rule)}


@pytest.mark.parametrize("kind", TRIGGERS)
def test_event_data_is_that_of_its_trigger_alone(service: Service, kind: str) -> None:
    """What one type of trigger needs, another may do without."""
    needed = event_data(kind)
    for other in TRIGGERS:
        data = event_data(other)
        found = _errors(service.model(TRIGGER, body(kind, data)))
        missing = {f"/event_data/{name}" for name in needed if name not in data}
        assert found == {(path, "required") for path in missing}, other


def test_advice_on_triggers_is_told_and_refuses_nothing(service: Service) -> None:
    """Gateways of one's own are said to need what shared ones do, and nowhere clearly."""
    found = service.model(TRIGGER, body("DEDICATEDGATEWAY", {}))
    assert {v.level for v in found} == {"advice"}
    needed = event_data("APIG")
    assert {v.path for v in found} == {f"/event_data/{name}" for name in needed}
