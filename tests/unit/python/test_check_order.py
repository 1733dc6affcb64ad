"""Violations come in the order of the data; deep data is told, whatever its depth."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.building import built, imported, reference, sends, spec
from tests.canned import Canned

TEXT = {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "Order": {
        "type": "object",
        "required": ["id", "total"],
        "properties": {
            "id": TEXT,
            "total": {"type": "integer"},
            "lines": {"type": "array", "items": reference("Line")},
            "map": {"type": "object", "additionalProperties": TEXT},
            "a/b~c": {"type": "object", "properties": {"~1": TEXT, "x": TEXT}},
        },
        "allOf": [{"properties": {"id": {"maxLength": 1}}}],
    },
    "Line": {
        "type": "object",
        "required": ["sku"],
        "properties": {"sku": TEXT, "n": {"type": "integer"}},
        "minProperties": 1,
        "additionalProperties": False,
    },
    "Tree": {"type": "object", "additionalProperties": reference("Tree")},
    "Nest": {"type": "array", "items": reference("Nest")},
    "Twice": {
        "allOf": [reference("Line"), reference("Line")],
        "type": "object",
        "properties": {"n": {"type": "integer"}},
    },
    "Runtime": {
        "type": "object",
        "properties": {
            "name": {
                "type": "string",
                "enum": [*(f"Go1.{i}" for i in range(14)), "Python3.9", "Python3.10"],
            },
            "token": {"type": "string", "enum": [f"t{i}" for i in range(20)]},
        },
    },
}
DEPTH = 100_000


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    paths = {f"/{name}": sends(f"Send{name}", reference(name)) for name in SCHEMAS}
    paths["/Tree"]["post"]["parameters"] = [
        {"name": "deep", "in": "query", "schema": {"type": "array", "items": TEXT}}
    ]
    folder = tmp_path_factory.mktemp("order")
    with imported(built(spec(SCHEMAS, paths), folder / "order_api")) as found:
        yield found


def refused(package: ModuleType, name: str, data: Any, **more: Any) -> Any:
    """The error of a call with this body."""
    wire = Canned(package, status=204)
    client = package.Client(endpoint="https://order.test", transport=wire)
    with pytest.raises(package.ClientError) as caught:
        client.call(package.OPERATIONS[f"Send{name}"], data, **more)
    assert wire.requests == []
    return caught.value


def told(package: ModuleType, name: str, data: Any) -> list[tuple[str, str]]:
    return [(v.path, v.rule) for v in refused(package, name, data).violations]


def test_the_order_is_that_of_the_data(package: ModuleType) -> None:
    assert told(package, "Order", {"total": "x", "map": {"b": 1, "a": 2}, "id": 3}) == [
        ("/total", "type"),
        ("/map/b", "type"),
        ("/map/a", "type"),
        ("/id", "type"),
    ]
    assert told(package, "Order", {"id": 3, "total": "x"}) == [
        ("/id", "type"),
        ("/total", "type"),
    ]


def test_the_tenth_item_comes_after_the_second(package: ModuleType) -> None:
    lines = [{"sku": "a"} for _ in range(11)]
    lines[10], lines[1] = {"sku": 1, "n": "x"}, {"n": "x", "sku": 1}  # type: ignore[dict-item]
    assert told(package, "Order", {"lines": lines, "id": "", "total": 1}) == [
        ("/lines/1/n", "type"),
        ("/lines/1/sku", "type"),
        ("/lines/10/sku", "type"),
        ("/lines/10/n", "type"),
    ]


def test_what_is_missing_comes_at_its_parents_place(package: ModuleType) -> None:
    data = {"map": {"k": 1}, "lines": [{"n": "x"}], "id": "long"}
    assert told(package, "Order", data) == [
        ("/total", "required"),
        ("/map/k", "type"),
        ("/lines/0/sku", "required"),
        ("/lines/0/n", "type"),
        ("/id", "maxLength"),
    ]


def test_pointers_are_taken_apart(package: ModuleType) -> None:
    data = {"id": "", "total": 1, "a/b~c": {"x": 1, "~1": 2}}
    assert told(package, "Order", data) == [
        ("/a~1b~0c/x", "type"),
        ("/a~1b~0c/~01", "type"),
    ]


def test_what_is_said_twice_is_told_once(package: ModuleType) -> None:
    assert told(package, "Twice", {"n": "x", "sku": "s"}) == [("/n", "type")]


def test_the_order_of_a_model_is_that_of_its_fields(package: ModuleType) -> None:
    order = package.Order.from_dict({"map": {"k": 1}, "total": "x"})
    found = [(v.path, v.rule) for v in order.validate()]
    assert found == [
        ("/id", "required"),
        ("/total", "type"),
        ("/map/k", "type"),
    ]


def test_of_many_choices_those_that_begin_alike_are_told(package: ModuleType) -> None:
    (found,) = refused(package, "Runtime", {"name": "python3.11"}).violations
    assert found.message == (
        'must be one of "Python3.9", "Python3.10", "Go1.0", "Go1.1", "Go1.2" '
        'and 11 more, not "python3.11"'
    )
    (found,) = refused(package, "Runtime", {"token": "t19x"}).violations
    assert found.message == 'must be one of "t0", "t1", "t2", "t3", "t4" and 15 more'


def deep(kind: str) -> Any:
    data: Any = [] if kind == "Nest" else {}
    for _ in range(DEPTH):
        data = [data] if kind == "Nest" else {"k": data}
    return data


@pytest.mark.parametrize("name", ["Nest", "Tree"])
def test_a_body_of_any_depth_is_refused(package: ModuleType, name: str) -> None:
    error = refused(package, name, deep(name))
    assert type(error).__name__ == "EncodeError"
    assert str(error) == "the body is nested too deeply, or holds itself"


@pytest.mark.parametrize("name", ["Nest", "Tree"])
def test_data_of_any_depth_is_a_violation(package: ModuleType, name: str) -> None:
    module, function = package.OPERATIONS[f"Send{name}"].body.check.split(".")
    home = importlib.import_module(f"{package.__name__}.validators.{module}")
    found = getattr(home, function)(deep(name))
    assert [(v.path, v.rule) for v in found] == [("", "depth")]


def test_a_parameter_of_any_depth_is_refused(package: ModuleType) -> None:
    error = refused(package, "Tree", {}, deep=deep("Nest"))
    assert [(v.path, v.rule) for v in error.violations] == [("/query/deep", "depth")]


def test_a_body_that_holds_itself_is_refused(package: ModuleType) -> None:
    data: dict[str, Any] = {}
    data["k"] = data
    assert type(refused(package, "Tree", data)).__name__ == "EncodeError"
