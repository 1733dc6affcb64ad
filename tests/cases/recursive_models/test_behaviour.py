"""Models may hold themselves, directly, in containers and by way of others."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case

DEPTH = 100_000
DATA: dict[str, Any] = {
    "value": 1,
    "next": {"value": 2, "next": {"value": 3}},
    "children": [{"value": 4}, {"value": 5, "children": [{"value": 6}]}],
    "named": {"a": {"value": 7}},
    "left": {"right": {"left": {"right": {}}}},
}


def test_every_level_is_a_model(case: Case) -> None:
    package = case.package
    node = package.Node.from_dict(DATA)
    assert node.next.next.value == 3
    assert node.children[1].children[0] == package.Node(value=6)
    assert node.named["a"] == package.Node(value=7)
    assert type(node.left.right.left.right) is package.Right
    assert node.to_dict() == DATA


def test_violations_come_from_every_level(case: Case) -> None:
    node = case.package.Node.from_dict(
        {
            "value": 1,
            "next": {"next": {"value": -1}},
            "children": [{"children": [{"value": "x"}]}],
            "named": {"a/b": {"value": -2}},
            "left": {"right": {"left": 1}},
        }
    )
    assert [(v.path, v.rule) for v in node.validate()] == [
        ("/next/value", "required"),
        ("/next/next/value", "minimum"),
        ("/children/0/value", "required"),
        ("/children/0/children/0/value", "type"),
        ("/named/a~1b/value", "minimum"),
        ("/left/right/left", "type"),
    ]


def nested() -> dict[str, Any]:
    data: dict[str, Any] = {"value": 0}
    for _ in range(DEPTH):
        data = {"value": 0, "next": data}
    return data


def chain(package: Any) -> Any:
    node = package.Node(value=0)
    for _ in range(DEPTH):
        node = package.Node(value=0, next=node)
    return node


def test_data_that_is_too_deep_is_refused(case: Case) -> None:
    with pytest.raises(case.package.errors.DecodeError, match="nested too deeply"):
        case.package.Node.from_dict(nested())


def test_a_model_that_is_too_deep_is_refused(case: Case) -> None:
    node = chain(case.package)
    with pytest.raises(case.package.errors.EncodeError, match="nested too deeply"):
        node.to_dict()
    with pytest.raises(case.package.errors.EncodeError, match="nested too deeply"):
        node.to_json()
    assert [(v.path, v.rule) for v in node.validate()] == [("", "depth")]


def test_a_model_that_holds_itself_is_refused(case: Case) -> None:
    node = case.package.Node(value=1)
    node.next = node
    with pytest.raises(case.package.errors.EncodeError, match="nested too deeply"):
        node.to_dict()
    client, wire = case.client(DATA)
    with pytest.raises(case.package.ClientError):
        client.plant(node)
    assert wire.requests == []
