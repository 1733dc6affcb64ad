"""Every request that the documentation shows, against every rule it states."""

from __future__ import annotations

import pytest

from tests.functiongraph.service import Example, Service, examples

EXAMPLES = [*examples()]
_EMPTY_OPERATION = {
    # the schema's own: a list of names, and of at least one action; both are left
    # empty for a state that has no use for them, and may as well be left out
    ("/states/1/action_mode", "enum"),
    ("/states/1/action_mode", "minLength"),
    ("/states/1/actions", "minItems"),
}
_UPPER_CASE = {
    # the example has Header, the schema's own list header
    ("/additional_version_strategy/v2/rules/0/rule_type", "enum"),
}
CONTRADICTORY = {
    ("CreateWorkflow", "1"): _EMPTY_OPERATION,
    ("UpdateWorkFlow", "1"): _EMPTY_OPERATION,
    ("CreateVersionAlias", "3"): _UPPER_CASE,
    ("UpdateVersionAlias", "2"): _UPPER_CASE,
}
"""Examples that break the definition itself, without any rule of ours."""


def test_all_examples_are_here() -> None:
    assert len(EXAMPLES) == 26


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.operation}-{e.name}")
def test_no_rule_refuses_an_example(service: Service, example: Example) -> None:
    found = service.body(example.operation, example.body)
    errors = {(v.path, v.rule) for v in found if v.level == "error"}
    assert errors == CONTRADICTORY.get((example.operation, example.name), set())


def test_what_refuses_an_example_is_in_the_definition_itself(
    bare_service: Service,
) -> None:
    refused = {
        (e.operation, e.name): {(v.path, v.rule) for v in found}
        for e in EXAMPLES
        if (found := bare_service.body(e.operation, e.body))
    }
    assert refused == CONTRADICTORY
