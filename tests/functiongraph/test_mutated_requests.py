"""Requests of FunctionGraph, right and wrong, as jsonschema judges them.

They start from what the documentation shows, or from what is made for a request's
schema, and are changed in up to three places. The seeds are fixed.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.functiongraph.service import Service, examples
from tests.schema_suite.instance_strategies import Near, instances, mutations
from tests.schema_suite.verdicts import comparable, ours, theirs, validator_of

pytestmark = pytest.mark.slow

EACH = 1200
_FIXED = settings(
    max_examples=EACH,
    derandomize=True,
    database=None,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)


class Judges:
    """Both sides, and how often they were asked."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.schemas = service.request_schemas()
        components = _without_advice(service.document["components"])
        self._validators = {
            operation: validator_of(name, components)
            for operation, name in self.schemas.items()
        }
        self.seen: Counter[str] = Counter()
        self.operations: set[str] = set()
        self.rules: set[str] = set()

    def compare(self, operation: str, body: Any) -> None:
        """Fails where the two sides differ about a body."""
        expected = theirs(self._validators[operation], body)
        found = ours(self._service.body(operation, body))
        assert bool(found) == bool(expected), (operation, body, found, expected)
        wanted = comparable(expected, found)
        assert comparable(found, expected) == wanted, (operation, body)
        self.seen["wrong" if expected else "right"] += 1
        self.operations.add(operation)
        self.rules |= {rule for _, rule in found}


def _without_advice(node: Any) -> Any:
    """A document without the schemas that only advise."""
    if isinstance(node, list):
        return [_without_advice(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("x-level") == "advice":
        return {}
    return {key: _without_advice(value) for key, value in node.items()}


def test_changed_examples(service: Service) -> None:
    judges, shown = Judges(service), [*examples()]
    shown = [example for example in shown if example.operation in judges.schemas]

    @settings(_FIXED)
    @given(st.data())
    def compare(data: st.DataObject) -> None:
        example = data.draw(st.sampled_from(shown))
        judges.compare(example.operation, data.draw(mutations(example.body)))

    compare()
    assert judges.seen.total() >= EACH
    assert min(judges.seen["wrong"], judges.seen["right"]) > EACH // 6, judges.seen
    assert judges.operations == {example.operation for example in shown}


def test_requests_made_for_their_schema(service: Service) -> None:
    judges = Judges(service)
    known = service.document["components"]["schemas"]

    @settings(_FIXED)
    @given(st.data())
    def compare(data: st.DataObject) -> None:
        operation = data.draw(st.sampled_from(sorted(judges.schemas)))
        schema = known[judges.schemas[operation]]
        judges.compare(operation, data.draw(instances(Near(schema, known))))

    compare()
    assert judges.seen.total() >= EACH
    assert judges.operations == judges.schemas.keys()
    assert judges.rules >= {"type", "required", "enum", "minimum", "maximum", "pattern"}
