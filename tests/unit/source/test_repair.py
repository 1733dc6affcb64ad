"""One tiny schema a rule: what it says, what it is read as, what is reported."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.source.schemas import MENDING, SETTLING, UNWRAPPING
from tests.unit.source.specs import findings, of_schema

ALL = ("dump", "2.0", "3.0", "3.1")
OLD = ("dump", "2.0", "3.0")
REPAIRED, LEFT_OUT, WARNING = "repaired", "left-out", "warning"


class Case(NamedTuple):
    rule: str
    dialects: tuple[str, ...]
    stated: Any
    read_as: Any
    reported: tuple[tuple[str, str], ...] = ()
    """(level, pointer inside the schema) of the problems of the rule."""


def prop(schema: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"p": schema}}


HERE = ""
P = "/properties/p"
THING = {"type": "object", "properties": {"id": {"type": "string"}}}

CASES = [
    # -- types -----------------------------------------------------------------
    Case(
        "type-unknown", ALL, {"type": "long"}, {"type": "integer"}, ((REPAIRED, HERE),)
    ),
    Case(
        "type-unknown",
        ALL,
        {"type": "Integer"},
        {"type": "integer"},
        ((REPAIRED, HERE),),
    ),
    Case(
        "type-unknown", ALL, {"type": "int"}, {"type": "integer"}, ((REPAIRED, HERE),)
    ),
    Case(
        "type-unknown", ALL, {"type": "double"}, {"type": "number"}, ((REPAIRED, HERE),)
    ),
    Case(
        "type-unknown", ALL, {"type": "Object"}, {"type": "object"}, ((REPAIRED, HERE),)
    ),
    Case(
        "type-unknown",
        ALL,
        {"type": "xml", "properties": {}},
        {"type": "object", "properties": {}},
        ((REPAIRED, HERE),),
    ),
    Case("type-unknown", ALL, {"type": "container"}, {}, ((REPAIRED, HERE),)),
    Case("type-unknown", ALL, {"type": {"a": 1}}, {}, ((REPAIRED, HERE),)),
    Case("type-unknown", ALL, {"type": []}, {}, ((REPAIRED, HERE),)),
    Case(
        "type-unknown",
        ("3.1",),
        {"type": ["string", "string", "null"]},
        {"type": ["string", "null"]},
        ((REPAIRED, HERE),),
    ),
    Case("type-unknown", ("3.1",), {"type": ["string"]}, {"type": "string"}),
    Case(
        "type-unknown",
        ("3.1",),
        {"type": ["string", "null"]},
        {"type": ["string", "null"]},
    ),
    Case(
        "type-unknown",
        ALL,
        prop({"type": "file"}),
        prop(
            {
                "type": "string",
                "format": "binary",
                "contentMediaType": "application/octet-stream",
            }
        ),
        ((REPAIRED, P),),
    ),
    Case(
        "type-inferred",
        OLD,
        {"properties": {"a": {"type": "string"}}},
        {"properties": {"a": {"type": "string"}}, "type": "object"},
    ),
    Case("type-inferred", OLD, {"items": {}}, {"items": {}, "type": "array"}),
    Case(
        "type-inferred",
        OLD,
        {"additionalProperties": {"type": "string"}},
        {"additionalProperties": {"type": "string"}, "type": "object"},
    ),
    Case("type-inferred", OLD, {}, {}),
    Case("type-inferred", ("3.1",), {"properties": {}}, {"properties": {}}),
    Case(
        "type-contradicts-properties",
        ALL,
        {"type": "string", "properties": {"a": {"type": "string"}}},
        {"type": "object", "properties": {"a": {"type": "string"}}},
        ((REPAIRED, HERE),),
    ),
    Case(
        "type-contradicts-properties",
        ALL,
        {"type": "integer", "format": "int32", "properties": {"a": {}}},
        {"type": "object", "properties": {"a": {}}},
        ((REPAIRED, HERE),),
    ),
    Case(
        "items-without-array",
        ALL,
        {"type": "object", "items": {"type": "string"}},
        {"type": "array", "items": {"type": "string"}},
        ((REPAIRED, HERE),),
    ),
    Case(
        "items-without-array",
        ALL,
        {"type": "string", "items": {"type": "string"}},
        {"type": "array", "items": {"type": "string"}},
        ((REPAIRED, HERE),),
    ),
    Case(
        "items-without-array",
        ALL,
        {"type": "object", "properties": {}, "items": {}},
        {"type": "object", "properties": {}},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "array-without-items",
        OLD,
        {"type": "array"},
        {"type": "array", "items": {}},
        ((REPAIRED, HERE),),
    ),
    Case("array-without-items", ("3.1",), {"type": "array"}, {"type": "array"}),
    Case("array-without-items", ALL, {"type": "object"}, {"type": "object"}),
    Case(
        "items-list",
        ALL,
        {"type": "array", "items": [{"type": "string"}], "additionalItems": False},
        {"type": "array", "prefixItems": [{"type": "string"}], "items": False},
        ((REPAIRED, HERE),),
    ),
    Case(
        "dependencies-keyword",
        ALL,
        {"type": "object", "dependencies": {"a": ["b"], "c": {"minProperties": 2}}},
        {
            "type": "object",
            "dependentRequired": {"a": ["b"]},
            "dependentSchemas": {"c": {"minProperties": 2}},
        },
        ((REPAIRED, HERE),),
    ),
    Case(
        "schema-in-schema",
        ALL,
        {"schema": {"type": "string", "nullable": True}},
        {"type": ["string", "null"]},
        ((REPAIRED, HERE),),
    ),
    # -- keywords ----------------------------------------------------------------
    Case(
        "null-keyword",
        ALL,
        {"type": "object", "properties": None, "allOf": None, "description": None},
        {"type": "object"},
        ((REPAIRED, HERE),) * 3,
    ),
    Case(
        "keyword-type",
        ALL,
        {"type": "string", "maxLength": "12", "minLength": 1.0, "deprecated": "true"},
        {"type": "string", "maxLength": 12, "minLength": 1, "deprecated": True},
        ((REPAIRED, HERE),) * 3,
    ),
    Case(
        "keyword-type",
        ALL,
        {"type": "string", "maxLength": "many", "description": ["a"], "enum": 3},
        {"type": "string"},
        ((LEFT_OUT, HERE),) * 3,
    ),
    Case(
        "keyword-type",
        ALL,
        {"type": "object", "properties": [], "allOf": {}, "additionalProperties": "no"},
        {"type": "object"},
        ((LEFT_OUT, HERE),) * 3,
    ),
    Case(
        "not-a-schema",
        ALL,
        {"type": "object", "properties": {"enum": ["a", "b"], "b": {"type": "string"}}},
        {"type": "object", "properties": {"b": {"type": "string"}}},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "not-a-schema",
        ALL,
        {"allOf": [{"type": "object"}, "x", None]},
        {"allOf": [{"type": "object"}]},
        ((LEFT_OUT, HERE),) * 2,
    ),
    Case(
        "required-on-property",
        ALL,
        {
            "type": "object",
            "required": ["b"],
            "properties": {
                "a": {"type": "string", "required": True},
                "b": {"type": "string", "required": False},
            },
        },
        {
            "type": "object",
            "required": ["b", "a"],
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        },
        ((REPAIRED, "/properties/a"), (REPAIRED, "/properties/b")),
    ),
    Case(
        "required-on-property",
        ALL,
        {"type": "string", "required": True},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "required-names",
        ALL,
        {"type": "object", "required": ["a", "a", 1], "properties": {"a": {}}},
        {"type": "object", "required": ["a"], "properties": {"a": {}}},
        ((REPAIRED, HERE),),
    ),
    Case(
        "dependent-names",
        ALL,
        {"type": "object", "dependentRequired": {"a": ["b", 1], "c": "d"}},
        {"type": "object", "dependentRequired": {"a": ["b"]}},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "required-unknown",
        OLD,
        {"type": "object", "required": ["gone"], "properties": {"a": {}}},
        {"type": "object", "required": ["gone"], "properties": {"a": {}}},
        ((WARNING, HERE),),
    ),
    Case(
        "required-unknown",
        ("3.1",),
        {"type": "object", "required": ["gone"], "properties": {"a": {}}},
        {"type": "object", "required": ["gone"], "properties": {"a": {}}},
    ),
    Case(
        "required-unknown",
        OLD,
        {"allOf": [{"type": "object", "required": ["x"], "properties": {"a": {}}}]},
        {"allOf": [{"type": "object", "required": ["x"], "properties": {"a": {}}}]},
    ),
    Case(
        "vendor-flags",
        ALL,
        {"type": "string", "x-isSensitive": "true", "x-deprecated": True},
        {"type": "string", "x-sensitive": True, "deprecated": True},
    ),
    Case(
        "vendor-flags",
        ALL,
        {"type": "string", "x-sensitive": False},
        {"type": "string", "x-sensitive": False},
    ),
    Case(
        "examples-of-schema",
        ALL,
        {"type": "string", "examples": {"one": {"value": "a"}}},
        {"type": "string", "examples": ["a"]},
        ((REPAIRED, HERE),),
    ),
    Case(
        "examples-of-schema",
        ALL,
        {"type": "string", "examples": {"text/plain": "a"}},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    # -- keywords of 2.0 and 3.0 ---------------------------------------------------
    Case(
        "reference-siblings",
        OLD,
        {
            **prop(
                {
                    "$ref": "#/definitions/S",
                    "description": "d",
                    "type": "object",
                    "maxLength": 3,
                    "readOnly": True,
                    "default": {},
                    "required": True,
                }
            )
        },
        {
            **prop(
                {
                    "$ref": "#/components/schemas/S",
                    "description": "d",
                    "readOnly": True,
                    "default": {},
                }
            ),
            "required": ["p"],
        },
        ((LEFT_OUT, P),),
    ),
    Case(
        "reference-siblings",
        ("3.1",),
        prop({"$ref": "#/components/schemas/S", "type": "object", "minProperties": 1}),
        prop({"$ref": "#/components/schemas/S", "type": "object", "minProperties": 1}),
    ),
    Case(
        "exclusive-flags",
        OLD,
        {"type": "integer", "minimum": 1, "exclusiveMinimum": True, "maximum": 5},
        {"type": "integer", "exclusiveMinimum": 1, "maximum": 5},
    ),
    Case(
        "exclusive-flags",
        ("3.1",),
        {"type": "integer", "maximum": 5, "exclusiveMaximum": False},
        {"type": "integer", "maximum": 5},
        ((REPAIRED, HERE),),
    ),
    Case(
        "exclusive-flags",
        OLD,
        {"type": "integer", "exclusiveMaximum": True},
        {"type": "integer"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "single-example",
        ALL,
        {"type": "integer", "example": 3},
        {"type": "integer", "examples": [3]},
    ),
    Case(
        "single-example", ALL, {"type": "integer", "example": None}, {"type": "integer"}
    ),
    Case(
        "encoded-formats",
        ALL,
        {"type": "string", "format": "byte"},
        {"type": "string", "format": "byte", "contentEncoding": "base64"},
    ),
    Case(
        "encoded-formats",
        ALL,
        {"type": "string", "format": "binary"},
        {
            "type": "string",
            "format": "binary",
            "contentMediaType": "application/octet-stream",
        },
    ),
    Case(
        "nullable-keyword",
        OLD,
        {"type": "string", "nullable": True, "enum": ["a"]},
        {"type": ["string", "null"], "enum": ["a", None]},
    ),
    Case(
        "nullable-keyword",
        ("3.1",),
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        ((REPAIRED, HERE),),
    ),
    Case(
        "nullable-keyword",
        OLD,
        {"type": "string", "nullable": False},
        {"type": "string"},
    ),
    Case(
        "nullable-keyword",
        OLD,
        {"type": "string", "x-isnullable": True},
        {"type": ["string", "null"]},
    ),
    Case(
        "nullable-keyword",
        OLD,
        {"type": "string", "x-nullable": "true"},
        {"type": ["string", "null"]},
    ),
    Case(
        "nullable-keyword",
        OLD,
        prop({"$ref": "#/definitions/S", "nullable": True, "description": "d"}),
        prop(
            {
                "description": "d",
                "anyOf": [{"$ref": "#/components/schemas/S"}, {"type": "null"}],
            }
        ),
    ),
    Case(
        "nullable-keyword",
        OLD,
        prop({"allOf": [{"$ref": "#/definitions/S"}], "nullable": True}),
        prop(
            {
                "anyOf": [
                    {"allOf": [{"$ref": "#/components/schemas/S"}]},
                    {"type": "null"},
                ]
            }
        ),
    ),
    Case(
        "nullable-keyword",
        OLD,
        {"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": True},
        {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
    ),
    # -- enum and default ------------------------------------------------------------
    Case(
        "enum-empty",
        OLD,
        {"type": "string", "enum": []},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "enum-empty",
        ("3.1",),
        {"type": "string", "enum": [], "allOf": [True]},
        {"type": "string", "allOf": [True, False]},
        ((WARNING, HERE),),
    ),
    Case(
        "enum-of-array",
        ALL,
        {"type": "array", "items": {"type": "string"}, "enum": ["a", "b"]},
        {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
        ((REPAIRED, HERE),),
    ),
    Case(
        "enum-of-array",
        ALL,
        {"type": "array", "items": {"type": "string", "enum": ["a"]}, "enum": ["b"]},
        {"type": "array", "items": {"type": "string", "enum": ["a"]}},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "enum-null",
        ALL,
        {"type": "string", "enum": ["a", None]},
        {"type": ["string", "null"], "enum": ["a", None]},
        ((REPAIRED, HERE),),
    ),
    Case(
        "enum-value-type",
        ALL,
        {"type": "string", "enum": [1, True, "x"]},
        {"type": "string", "enum": ["1", "true", "x"]},
        ((REPAIRED, HERE),),
    ),
    Case(
        "enum-value-type",
        ALL,
        {"type": "integer", "enum": ["1", 2]},
        {"type": "integer", "enum": [1, 2]},
        ((REPAIRED, HERE),),
    ),
    Case(
        "enum-value-type",
        ALL,
        {"type": "string", "enum": [{"a": 1}, "x"]},
        {"type": "string", "enum": ["x"]},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "enum-value-type",
        ALL,
        {"type": "string", "enum": [{"a": 1}]},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "enum-padded",
        ("dump",),
        {"type": "string", "enum": [" BUILD", "any ", " "]},
        {"type": "string", "enum": ["BUILD", "any", " "]},
        ((REPAIRED, HERE),),
    ),
    Case(
        "enum-padded",
        ("2.0", "3.0", "3.1"),
        {"type": "string", "enum": [" BUILD"]},
        {"type": "string", "enum": [" BUILD"]},
    ),
    Case(
        "enum-duplicates",
        ALL,
        {"type": "string", "enum": ["a", "b", "a"]},
        {"type": "string", "enum": ["a", "b"]},
        ((REPAIRED, HERE),),
    ),
    Case("enum-duplicates", ALL, {"enum": [1, 1.5, True]}, {"enum": [1, 1.5, True]}),
    Case(
        "default-type",
        ALL,
        {"type": "string", "default": 0},
        {"type": "string", "default": "0"},
        ((REPAIRED, HERE),),
    ),
    Case(
        "default-type",
        ALL,
        {"type": "boolean", "default": "True"},
        {"type": "boolean", "default": True},
        ((REPAIRED, HERE),),
    ),
    Case(
        "default-type",
        ALL,
        {"type": "integer", "default": "12"},
        {"type": "integer", "default": 12},
        ((REPAIRED, HERE),),
    ),
    Case(
        "default-type",
        ALL,
        {"type": "integer", "default": ""},
        {"type": "integer"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "default-type",
        ALL,
        {"type": "object", "default": None},
        {"type": "object"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "default-type",
        ALL,
        {"type": ["string", "null"], "default": None},
        {"type": ["string", "null"], "default": None},
    ),
    Case(
        "default-outside-enum",
        ALL,
        {"type": "string", "enum": ["a"], "default": "b"},
        {"type": "string", "enum": ["a"]},
        ((LEFT_OUT, HERE),),
    ),
    # -- bounds, pattern, format -------------------------------------------------------
    Case(
        "bounds-of-another-type",
        ALL,
        {"type": "integer", "minLength": 1, "maxLength": 9, "pattern": "^a$"},
        {"type": "integer"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "bounds-of-another-type",
        ALL,
        {"type": "string", "minimum": 0, "maximum": 100},
        {"type": "string", "minimum": 0, "maximum": 100},
        ((WARNING, HERE),),
    ),
    Case(
        "bounds-of-another-type",
        ("3.1",),
        {"type": ["string", "integer"], "minLength": 1, "maximum": 9},
        {"type": ["string", "integer"], "minLength": 1, "maximum": 9},
    ),
    Case(
        "bounds-negative",
        ALL,
        {"type": "string", "minLength": -1},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "bounds-negative",
        ALL,
        {"type": "number", "multipleOf": 0},
        {"type": "number"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "bounds-contradict",
        ALL,
        {"type": "string", "minLength": 9, "maxLength": 3},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "bounds-contradict",
        ("dump",),
        {"type": "string", "minLength": 0, "maxLength": 0},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "bounds-contradict",
        ("2.0", "3.0", "3.1"),
        {"type": "string", "minLength": 0, "maxLength": 0},
        {"type": "string", "minLength": 0, "maxLength": 0},
    ),
    Case(
        "pattern-delimiters",
        ALL,
        {"type": "string", "pattern": "/^a+$/i"},
        {"type": "string", "pattern": "^a+$"},
        ((REPAIRED, HERE),),
    ),
    Case(
        "pattern-delimiters",
        ALL,
        {"type": "string", "pattern": "/v1/.*"},
        {"type": "string", "pattern": "/v1/.*"},
    ),
    Case(
        "pattern-double-escape",
        ALL,
        {"type": "string", "pattern": "[\\\\u4e00-\\\\u9fa5]"},
        {"type": "string", "pattern": "[\\u4e00-\\u9fa5]"},
        ((REPAIRED, HERE),),
    ),
    Case(
        "pattern-impossible",
        ALL,
        {"type": "string", "pattern": "$[a-z]*"},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "pattern-impossible",
        ALL,
        {"type": "string", "pattern": "$|^a$"},
        {"type": "string", "pattern": "$|^a$"},
    ),
    Case(
        "format-meaning",
        ALL,
        {"type": "string", "format": "dateTime"},
        {"type": "string", "format": "date-time"},
        ((REPAIRED, HERE),),
    ),
    Case(
        "format-meaning",
        ALL,
        {"type": "string", "format": "int64"},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "format-meaning",
        ALL,
        {"type": "string", "format": "String"},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "format-meaning",
        ("dump",),
        {"type": "string", "format": "ms"},
        {"type": "string"},
        ((LEFT_OUT, HERE),),
    ),
    Case(
        "format-meaning",
        ("2.0", "3.0", "3.1"),
        {"type": "string", "format": "sku"},
        {"type": "string", "format": "sku"},
    ),
]
EACH = [(dialect, case) for case in CASES for dialect in case.dialects]


@pytest.mark.parametrize(
    ("dialect", "case"), EACH, ids=[f"{c.rule}-{d}" for d, c in EACH]
)
def test_rule(tmp_path: Path, dialect: str, case: Case) -> None:
    if dialect in ("3.0", "3.1"):
        stated = _renamed(case.stated)
    else:
        stated = case.stated
    document = of_schema(tmp_path, dialect, stated)
    assert document.root["components"]["schemas"]["S"] == case.read_as
    below = "/definitions/S" if dialect in ("dump", "2.0") else "/components/schemas/S"
    told = findings(document, below)
    assert [f for f in told if f[0] == case.rule] == [
        (case.rule, level, pointer) for level, pointer in case.reported
    ]
    # reading what was read changes nothing: every rule is done in one go
    again = of_schema(tmp_path / "again", "3.1", case.read_as)
    assert again.root["components"]["schemas"]["S"] == case.read_as


def _renamed(value: Any) -> Any:
    """The schema with the references of 3.x."""
    if isinstance(value, dict):
        return {key: _renamed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_renamed(inner) for inner in value]
    if isinstance(value, str):
        return value.replace("#/definitions/", "#/components/schemas/")
    return value


def test_every_rule_has_a_case() -> None:
    rules = {rule.name for rule in (*UNWRAPPING, *SETTLING, *MENDING)}
    # these need what they name: test_swagger2, test_objects
    discriminators = {"discriminator-name", "discriminator-mapping"}
    assert rules - discriminators <= {case.rule for case in CASES}


def test_every_rule_says_what_it_is_for() -> None:
    for rule in (*UNWRAPPING, *SETTLING, *MENDING):
        assert rule.act.__doc__, rule.name
