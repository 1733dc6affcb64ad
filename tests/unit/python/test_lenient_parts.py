"""What a pattern that is not checked may decide: nothing against a value."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.building import built, imported, reference, sends, spec

UNKNOWN = {"type": "string", "pattern": r"^\p{Greek}+$"}
LETTERS = {"type": "string", "pattern": "^[a-z]+$"}
SCHEMAS: dict[str, Any] = {
    "Greek": UNKNOWN,
    "Parts": {
        "type": "object",
        "properties": {
            "not": {"not": reference("Greek")},
            "one": {"oneOf": [UNKNOWN, LETTERS]},
            "none": {"oneOf": [UNKNOWN, {"type": "integer"}]},
            "if": {"if": UNKNOWN, "then": {"maxLength": 1}, "else": {"maxLength": 1}},
            "some": {"type": "array", "contains": UNKNOWN, "maxContains": 1},
            "few": {"type": "array", "contains": UNKNOWN, "minContains": 2},
            "names": {"not": {"patternProperties": {r"^\p{Greek}$": False}}},
            "rest": {
                "if": {"properties": {"a": UNKNOWN}, "required": ["a"]},
                "else": {"properties": {"b": True}},
                "unevaluatedProperties": False,
            },
            "sure": {"not": LETTERS},
        },
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    root = spec(SCHEMAS, {"/parts": sends("SendParts", reference("Parts"))})
    folder = tmp_path_factory.mktemp("lenient")
    with imported(built(root, folder / "lenient_api")) as found:
        yield found


@pytest.mark.parametrize(
    ("data", "broken"),
    [
        ({"not": "abc"}, []),
        ({"one": "abc"}, []),
        ({"one": 1}, [("/one", "oneOf")]),
        ({"none": "abc"}, []),
        ({"none": 1.5}, [("/none", "oneOf")]),
        ({"if": "abc"}, []),
        ({"some": ["a", "b"]}, []),
        ({"some": [1]}, [("/some", "contains")]),
        ({"few": ["a", 1]}, [("/few", "minContains")]),
        ({"names": {"a": 1}}, []),
        ({"rest": {"a": "latin", "b": 1}}, []),
        ({"rest": {"c": 1}}, [("/rest/c", "unevaluatedProperties")]),
        ({"sure": "abc"}, [("/sure", "not")]),
    ],
    ids=str,
)
def test_what_cannot_be_told_is_not_held_against_a_value(
    package: ModuleType, data: dict[str, Any], broken: list[tuple[str, str]]
) -> None:
    found = package.Parts.from_dict(data).validate()
    assert [(v.path, v.rule) for v in found] == broken
