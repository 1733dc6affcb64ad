"""Schemas to types, and objects with properties to models."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir.api import Api, Field, Model
from generator.ir.types import (
    AnyValue,
    Array,
    EnumRef,
    Map,
    ModelRef,
    Presence,
    Scalar,
    Type,
    Union,
)
from generator.problem import Problems
from tests.building import api_of, reference, spec

PLACE = "/components/schemas/Holder/properties/value"
TEXT = Scalar("string")
POINT = {"type": "object", "properties": {"x": {"type": "integer"}}}


def api(schema: Any, **more: Any) -> Api:
    holder = {"type": "object", "properties": {"value": schema}}
    return api_of(spec({"Holder": holder, "Point": POINT, **more}))


def model(found: Api, name: str) -> Model:
    return next(m for m in found.models if m.wire_name == name)


def field(schema: Any, **more: Any) -> Field:
    """The field of a model that has this schema."""
    return model(api(schema, **more), "Holder").fields[0]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({}, AnyValue()),
        (True, AnyValue()),
        ({"type": "string"}, TEXT),
        ({"type": "integer"}, Scalar("integer")),
        ({"type": "number"}, Scalar("number")),
        ({"type": "boolean"}, Scalar("boolean")),
        ({"type": "string", "format": "date-time"}, Scalar("string", "date-time")),
        ({"type": "string", "format": "date"}, Scalar("string", "date")),
        ({"type": "string", "format": "uuid"}, TEXT),
        (
            {"type": "string", "contentMediaType": "application/octet-stream"},
            Scalar("string", "binary"),
        ),
        (
            {
                "type": "string",
                "contentMediaType": "application/octet-stream",
                "contentEncoding": "base64",
            },
            TEXT,
        ),
        ({"type": "array"}, Array(AnyValue())),
        ({"type": "array", "items": {"type": "string"}}, Array(TEXT)),
        ({"items": {"type": "string"}}, Array(TEXT)),
        (
            {"type": "array", "items": {"type": "array", "items": {}}},
            Array(Array(AnyValue())),
        ),
        ({"type": "object"}, Map(AnyValue())),
        ({"type": "object", "additionalProperties": True}, Map(AnyValue())),
        ({"type": "object", "additionalProperties": {"type": "string"}}, Map(TEXT)),
        ({"additionalProperties": {"type": "string"}}, Map(TEXT)),
        (
            {"type": "object", "patternProperties": {"^x": {"type": "string"}}},
            Map(TEXT),
        ),
        ({"type": ["string", "integer"]}, Union((TEXT, Scalar("integer")))),
        ({"type": ["string", "null"]}, TEXT),
        ({"enum": [1, 2]}, Scalar("integer")),
        ({"enum": ["a", 2]}, AnyValue()),
        ({"enum": ["a", "b"]}, EnumRef(PLACE)),
        ({"type": "string", "enum": ["a", None]}, EnumRef(PLACE)),
        ({"type": "string", "enum": [""]}, TEXT),
        ({"pattern": "^a"}, TEXT),
        (reference("Point"), ModelRef("/components/schemas/Point")),
        ({"allOf": [reference("Point")]}, ModelRef("/components/schemas/Point")),
        (POINT, ModelRef(PLACE)),
        ({"properties": POINT["properties"]}, ModelRef(PLACE)),
        (
            {"type": "array", "items": POINT},
            Array(ModelRef(f"{PLACE}/items")),
        ),
        (
            {"type": "object", "additionalProperties": POINT},
            Map(ModelRef(f"{PLACE}/additionalProperties")),
        ),
    ],
    ids=lambda v: str(v)[:60],
)
def test_a_schema_is_a_type(schema: Any, kind: Type) -> None:
    assert field(schema).type == kind


@pytest.mark.parametrize(
    ("schema", "presence"),
    [
        ({"type": "string"}, Presence()),
        ({"type": "string", "default": "a"}, Presence(default="a")),
        ({"type": ["string", "null"]}, Presence(nullable=True)),
        ({"enum": ["a", None]}, Presence(nullable=True)),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, Presence(nullable=True)),
        ({"oneOf": [reference("Point"), {"type": "null"}]}, Presence(nullable=True)),
    ],
    ids=str,
)
def test_whether_a_value_is_there_is_apart_from_its_type(
    schema: Any, presence: Presence
) -> None:
    assert field(schema).presence == presence


def test_required_is_said_by_the_object() -> None:
    schema = {"type": "object", "required": ["a"], "properties": {"a": {}, "b": {}}}
    (found,) = api_of(spec({"M": schema})).models
    assert [f.presence.required for f in found.fields] == [True, False]


def test_what_a_field_says() -> None:
    found = field(
        {
            "type": "string",
            "const": "x",
            "description": "words",
            "readOnly": True,
            "writeOnly": True,
            "deprecated": True,
            "format": "password",
        }
    )
    assert (found.const, found.doc, found.secret) == ("x", "words", True)
    assert found.read_only and found.write_only and found.deprecated


@pytest.mark.parametrize(
    ("name", "schema", "secret"),
    [
        ("password", {"type": "string"}, True),
        ("X-Auth-Token", {"type": "string"}, True),
        ("sk", {"type": "string"}, True),
        ("task", {"type": "string"}, False),
        ("token_count", {"type": "integer"}, False),
        ("password", {"type": "string", "x-sensitive": False}, False),
        ("note", {"type": "string", "x-sensitive": True}, True),
    ],
)
def test_what_is_a_secret(name: str, schema: Any, secret: bool) -> None:
    (found,) = api_of(
        spec({"M": {"type": "object", "properties": {name: schema}}})
    ).models
    assert found.fields[0].secret is secret


def test_numbers_that_are_allowed_are_kept_though_they_make_no_enum() -> None:
    assert field({"type": "integer", "enum": [128, 256]}).allowed == (128, 256)
    assert field({"type": "string", "enum": ["a"]}).allowed == ()


def test_an_inline_object_is_called_by_its_place() -> None:
    found = api({"type": "array", "items": POINT})
    inline = next(m for m in found.models if m.inline)
    assert (inline.wire_name, inline.name) == ("Holder/value item", "HolderValueItem")
    assert inline.id == f"{PLACE}/items"


def test_recursion_goes_by_the_id_of_a_model() -> None:
    tree = {
        "type": "object",
        "properties": {"children": {"type": "array", "items": reference("Tree")}},
    }
    (found,) = api_of(spec({"Tree": tree})).models
    assert found.fields[0].type == Array(ModelRef("/components/schemas/Tree"))


def test_recursion_without_an_object_is_anything_and_is_told() -> None:
    problems = Problems()
    api_of(
        spec({"Deep": {"type": "array", "items": reference("Deep")}}), problems=problems
    )
    (told,) = problems.report().problems
    assert (told.rule, told.level, told.where) == (
        "recursive-alias",
        "warning",
        "#/components/schemas/Deep",
    )


def test_all_of_is_one_model_and_the_parts_stay_their_own() -> None:
    both = {
        "allOf": [
            reference("Point"),
            {"required": ["x"], "properties": {"y": {"type": "integer"}}},
        ]
    }
    found = model(api({}, Both=both), "Both")
    assert [(f.wire_name, f.presence.required) for f in found.fields] == [
        ("x", True),
        ("y", False),
    ]


def test_undeclared_properties_have_a_type_where_one_is_stated() -> None:
    typed = {**POINT, "additionalProperties": {"type": "string"}}
    free = {**POINT, "additionalProperties": True}
    found = api({}, Typed=typed, Free=free)
    assert model(found, "Typed").additional == TEXT
    assert model(found, "Free").additional is None


def test_an_inline_object_is_called_by_its_place_whoever_reads_it_first() -> None:
    inner = {"type": "object", "properties": {"kind": {"enum": ["a"]}}}
    schemas = {
        "Base": {"type": "object", "properties": {"deep": inner}},
        "Child": {"allOf": [reference("Base"), {"properties": {"own": inner}}]},
        "Odd": {
            "properties": {"oneOf": {"dependentSchemas": {"oneOf": {"items": inner}}}}
        },
    }
    names = {
        "/components/schemas/Base/properties/deep": "BaseDeep",
        "/components/schemas/Child/allOf/1/properties/own": "ChildOwn",
    }
    for order in (list(schemas), list(reversed(schemas))):
        found = api_of(spec({name: schemas[name] for name in order}))
        assert {m.id: m.name for m in found.models if m.inline} == names


@pytest.mark.parametrize("length", [200, 1500])
def test_a_chain_of_components_may_be_of_any_length(length: int) -> None:
    schemas: dict[str, Any] = {
        f"S{i}": {"type": "object", "properties": {"next": reference(f"S{i + 1}")}}
        for i in range(length)
    }
    schemas[f"S{length}"] = POINT
    assert len(api_of(spec(schemas)).models) == length + 1


def test_lists_within_lists_end_somewhere_and_that_is_told() -> None:
    schemas: dict[str, Any] = {
        f"L{i}": {"type": "array", "items": reference(f"L{i + 1}")} for i in range(150)
    }
    schemas["L150"] = {"type": "string"}
    problems = Problems()
    api_of(spec(schemas), problems=problems)
    found = problems.report().problems
    assert {(p.rule, p.level) for p in found} == {("nested-types", "warning")}
    assert "more than 90 schemas stand within each other" in found[0].text
