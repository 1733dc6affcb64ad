"""The validators say what JSON Schema says, keyword by keyword."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.building import built, imported, sends, spec
from tests.unit.python.keyword_cases import CASES, INSTANCES, SHARED

Check = Callable[[Any], list[Any]]
NAMES = list(CASES)
ROOT = spec(
    {**SHARED, **{f"Case{i}": CASES[name] for i, name in enumerate(NAMES)}},
    {
        f"/{i}": sends(f"Send{i}", {"$ref": f"#/components/schemas/Case{i}"})
        for i in range(len(NAMES))
    },
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("keywords")
    with imported(built(ROOT, folder / "keyword_cases_api")) as found:
        yield found


def check_of(package: ModuleType, operation: str) -> Check:
    """The check of an operation's body; without one, anything is right."""
    stated = package.OPERATIONS[operation].body.check
    if not stated:
        return lambda data: []
    module, function = stated.split(".")
    home = importlib.import_module(f"{package.__name__}.validators.{module}")
    check: Check = getattr(home, function)
    return check


@pytest.mark.parametrize("name", NAMES)
def test_the_verdict_is_that_of_json_schema(package: ModuleType, name: str) -> None:
    number = NAMES.index(name)
    check = check_of(package, f"Send{number}")
    validator = Draft202012Validator(
        {"$ref": f"#/components/schemas/Case{number}", "components": ROOT["components"]}
    )
    wrong = [
        (instance, [v.message for v in check(instance)])
        for instance in INSTANCES
        if validator.is_valid(instance)
        == any(v.level == "error" for v in check(instance))
    ]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_an_instance_is_not_changed(package: ModuleType, name: str) -> None:
    check = check_of(package, f"Send{NAMES.index(name)}")
    before = repr(INSTANCES)
    for instance in INSTANCES:
        check(instance)
    assert repr(INSTANCES) == before


def test_every_keyword_is_tried() -> None:
    """What `Schema` knows and the cases do not try would be a gap in the table."""
    from generator.ir.read_schema import _LISTS, _MAPS, _ONE, _PLAIN

    unevaluated = {"unevaluatedItems", "unevaluatedProperties"}
    annotations = {"format"}
    wanted = {*_PLAIN, *_ONE, *_LISTS, *_MAPS} - unevaluated - annotations
    tried: set[str] = set()
    pending: list[Any] = list(CASES.values())
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            tried.update(node)
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)
    assert wanted - tried == set()
