"""A schema as one view: references followed, allOf flattened."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir.merge import Merged, Merger, Part
from generator.ir.pointer import child, look_up, of_reference, parts
from generator.problem import SpecError
from generator.source.document import Places
from tests.building import reference

SCHEMAS: dict[str, Any] = {
    "Base": {
        "type": "object",
        "description": "base",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "maxLength": 9, "description": "old"},
            "kind": {"type": "string"},
        },
    },
    "Child": {
        "allOf": [
            reference("Base"),
            {"required": ["size"], "properties": {"size": {"type": "integer"}}},
        ],
        "description": "child",
        "properties": {"id": {"description": "new"}},
    },
    "Retyped": {
        "allOf": [reference("Base")],
        "properties": {"id": {"type": "integer"}},
    },
    "Alias": reference("Base"),
    "Alias2": reference("Alias"),
    "Wrapped": {"allOf": [reference("Alias")], "description": "words", "x-note": 1},
    "NotWrapped": {"allOf": [reference("Base")], "required": ["kind"]},
    "Loop": {"allOf": [reference("Loop"), {"properties": {"a": {"type": "string"}}}]},
    "Sibling": {**reference("Base"), "properties": {"more": {"type": "null"}}},
}
ROOT = {"components": {"schemas": SCHEMAS}}
MERGER = Merger(ROOT, Places({"": "api.json#"}))


def part(name: str) -> Part:
    return Part(SCHEMAS[name], f"/components/schemas/{name}")


def merged(name: str) -> Merged:
    return MERGER.merge(part(name))


def test_a_schema_by_itself() -> None:
    found = merged("Base")
    assert list(found.properties) == ["id", "kind"]
    assert list(found.required) == ["id"]
    assert found.types == ("object",)
    assert found.get("description") == "base"
    assert found.get("title", "none") == "none"


def test_all_of_is_one_schema_and_the_last_word_counts() -> None:
    found = merged("Child")
    assert list(found.properties) == ["id", "kind", "size"]
    assert list(found.required) == ["id", "size"]
    assert found.get("description") == "child"


def test_a_property_is_refined_where_it_was_declared() -> None:
    refined = merged("Child").properties["id"]
    assert refined.node == {"type": "string", "maxLength": 9, "description": "new"}
    assert refined.pointer == "/components/schemas/Base/properties/id"


def test_a_property_of_another_type_takes_the_place() -> None:
    replaced = merged("Retyped").properties["id"]
    assert replaced.node == {"type": "integer"}
    assert replaced.pointer == "/components/schemas/Retyped/properties/id"


def test_a_reference_beside_keywords_brings_what_it_leads_to() -> None:
    assert list(merged("Sibling").properties) == ["id", "kind", "more"]


def test_a_schema_within_itself_ends() -> None:
    assert list(merged("Loop").properties) == ["a"]


def test_what_nests_too_deep_is_refused() -> None:
    node: dict[str, Any] = {"properties": {"deep": {}}}
    for _ in range(101):
        node = {"allOf": [node]}
    with pytest.raises(SpecError) as told:
        MERGER.merge(Part(node, "/components/schemas/Deep"))
    assert str(told.value) == (
        "api.json#/components/schemas/Deep: "
        "allOf and $ref stand within each other more than 100 times. "
        "Flatten the schema"
    )
    assert "deep" in MERGER.merge(Part(node["allOf"][0], "/Less")).properties


@pytest.mark.parametrize(
    ("name", "leads_to"),
    [
        ("Base", "Base"),
        ("Alias", "Base"),
        ("Alias2", "Base"),
        ("Wrapped", "Base"),
        ("NotWrapped", "NotWrapped"),
        ("Child", "Child"),
        ("Sibling", "Sibling"),
    ],
)
def test_an_alias_is_what_it_leads_to(name: str, leads_to: str) -> None:
    assert MERGER.follow(part(name)) == part(leads_to)


@pytest.mark.parametrize(
    ("pointer", "keys"),
    [
        ("", ()),
        ("/a", ("a",)),
        ("/a/b~1c/d~0e", ("a", "b/c", "d~e")),
        ("/~01", ("~1",)),
        ("/", ("",)),
    ],
)
def test_a_pointer_is_its_keys(pointer: str, keys: tuple[str, ...]) -> None:
    assert parts(pointer) == keys
    assert child("", *keys) == pointer


def test_a_reference_is_percent_decoded() -> None:
    assert (
        of_reference("#/components/schemas/a%20b%7E1c") == "/components/schemas/a b~1c"
    )


def test_a_pointer_finds_what_is_there() -> None:
    root = {"a": [{"b/c": 1}], "": 2}
    assert look_up(root, "") == root
    assert look_up(root, "/a/0/b~1c") == 1
    assert look_up(root, "/") == 2
    for missing in ("/x", "/a/0/b", "/a/0/b~1c/d"):
        with pytest.raises(KeyError):
            look_up(root, missing)
