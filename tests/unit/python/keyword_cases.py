"""Schemas of every keyword, and JSON values to try them all with."""

from __future__ import annotations

from typing import Any

from tests.building import reference

# What the cases refer to.
SHARED: dict[str, Any] = {
    "Short": {"type": "string", "maxLength": 2},
    "Point": {
        "type": "object",
        "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}},
        "required": ["x"],
    },
    "Tree": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 1},
            "children": {"type": "array", "items": reference("Tree")},
            "by_name": {"type": "object", "additionalProperties": reference("Tree")},
        },
        "required": ["name"],
    },
    "Numbers": {"type": "array", "items": reference("Numbers")},
    "Either": {"oneOf": [{"type": "string"}, reference("Point")]},
    "Alias": reference("Point"),
}

INSTANCES: list[Any] = [
    *(None, True, False, 0, 1, -1, 2, 3, 5, 10, 0.5, 1.0, 2.0, -0.0, 1.5, 1e300),
    *("", "a", "ab", "abc", "b", "1", "é", "\U0001f600", "a\n", "a/b", "null"),
    *([], [1], [1, 1], [1, 1.0], [1, True], [0, False], ["a"], ["a", "a"], ["a", 1]),
    *([None], [[]], [[[]]], [{}], [{}, {}], [1, "a", None], [1, 2, 3], [3, 2, 1, 0]),
    *([[1], [1.0]], [{"a": 1}, {"a": 1.0}], [{"a": 1}, {"a": True}], ["abc", "ab"]),
    *({}, {"a": 1}, {"a": "x"}, {"a": None}, {"b": 1}, {"a": 1, "b": 2}, {"x": 1}),
    *({"x": "1"}, {"x": 1, "y": 2}, {"x": 1, "y": "2"}, {"abc": 1}, {"": 1}),
    *({"a/b": 1, "c~d": "x"}, {"a": 1, "b": 2, "c": 3}, {"x-a": 1}, {"x-a": "s"}),
    *({"name": ""}, {"name": "n"}, {"name": "n", "children": [{"name": ""}]}),
    *({"name": "n", "children": [{}]}, {"name": "n", "by_name": {"k": {"name": 1}}}),
    *({"name": "n", "by_name": {"k": {"name": "m", "children": []}}},),
    *({"kind": "a", "size": 1}, {"kind": "b", "size": 1}, {"kind": "b"}, {"size": 9}),
    *({"a": [1, "b"]}, {"a": {"b": {"c": 1}}}, {"a": {"b": {"c": "x"}}}, {"a": {}}),
    *({"a": []}, {"a": [[1, 2], ["x"]]}, {"a": True}, {"a": 1.5}, {"a": "abc"}),
]

_OBJECT = {"type": "object"}
_A = {"a": {"type": "integer"}}


def _typed(kind: Any) -> dict[str, Any]:
    return {"type": kind}


CASES: dict[str, Any] = {
    "anything": {},
    "yes": True,
    "no": False,
    **{f"type {kind}": _typed(kind) for kind in ("string", "integer", "number")},
    **{f"type {kind}": _typed(kind) for kind in ("boolean", "array", "object", "null")},
    "types": _typed(["string", "null"]),
    "types of numbers": _typed(["integer", "null"]),
    "types of containers": _typed(["array", "object"]),
    "all types": _typed(["string", "number", "boolean", "array", "object", "null"]),
    "enum": {"type": "string", "enum": ["a", "b"]},
    "enum of many": {"type": "string", "enum": list("abcdefghij")},
    "enum without type": {"enum": ["a", 1, None]},
    "enum of numbers": {"enum": [1, 0.5]},
    "enum of booleans": {"enum": [True]},
    "enum of zero": {"enum": [0]},
    "enum of containers": {"enum": [[1], {"a": 1}, []]},
    "enum with null": {"type": ["string", "null"], "enum": ["a", None]},
    "const": {"const": "a"},
    "const one": {"const": 1},
    "const true": {"const": True},
    "const null": {"const": None},
    "const container": {"const": {"a": [1]}},
    "const false": {"const": False},
    "const list": {"const": [1, True]},
    "minimum": {"minimum": 1},
    "maximum": {"maximum": 1},
    "exclusive": {"exclusiveMinimum": 1, "exclusiveMaximum": 3},
    "bounds of an integer": {"type": "integer", "minimum": 0, "maximum": 2},
    "bounds with fractions": {"type": "number", "minimum": 0.5, "maximum": 1.5},
    "bounds of other types": {"type": "string", "minimum": 5},
    "bounds with null": {"type": ["integer", "null"], "minimum": 2},
    "multiple": {"multipleOf": 2},
    "multiple of a half": {"multipleOf": 0.5},
    "lengths": {"minLength": 1, "maxLength": 2},
    "lengths of a string": {"type": "string", "minLength": 2, "maxLength": 2},
    "no length": {"maxLength": 0},
    "pattern": {"pattern": "^a"},
    "pattern in the middle": {"type": "string", "pattern": "a.*b"},
    "pattern and length": {"type": "string", "pattern": "b", "maxLength": 2},
    "items": {"items": {"type": "integer"}},
    "items of a type": {"type": "array", "items": {"type": "string", "maxLength": 2}},
    "items in items": {"type": "array", "items": {"items": {"type": "integer"}}},
    "no items": {"items": False},
    "prefix": {"prefixItems": [{"type": "integer"}, {"type": "string"}]},
    "prefix and items": {"prefixItems": [{"type": "integer"}], "items": _typed("null")},
    "prefix and no items": {"prefixItems": [{}, {}], "items": False},
    "contains": {"contains": {"type": "string"}},
    "contains of a type": {"type": "array", "contains": {"minimum": 2}},
    "contains some": {"contains": {"const": 1}, "minContains": 2},
    "contains few": {"contains": {"type": "integer"}, "maxContains": 2},
    "contains any number": {"contains": {"const": "q"}, "minContains": 0},
    "sizes of arrays": {"minItems": 1, "maxItems": 2},
    "unique": {"uniqueItems": True},
    "unique and items": {
        "type": "array",
        "uniqueItems": True,
        "items": {"type": "object"},
    },
    "properties": {"properties": _A},
    "properties of an object": {"type": "object", "properties": _A},
    "properties within": {
        "properties": {"a": {"properties": {"b": {"required": ["c"]}}}}
    },
    "properties deep": {
        "type": "object",
        "properties": {
            "a": {
                "type": "object",
                "properties": {
                    "b": {"type": "object", "properties": {"c": {"type": "integer"}}}
                },
            }
        },
    },
    "property of an array": {
        "type": "object",
        "properties": {"a": {"type": "array", "items": {"type": "integer"}}},
    },
    "property of arrays": {
        "type": "object",
        "properties": {"a": {"type": "array", "items": {"items": {"minimum": 2}}}},
    },
    "property that is not": {"type": "object", "properties": {"a": False}},
    "property of anything": {"type": "object", "properties": {"a": True, "b": {}}},
    "property of types": {
        "type": "object",
        "properties": {"a": {"type": ["string", "null"], "minLength": 2}},
    },
    "property named value": {
        "type": "object",
        "properties": {"a": {"properties": {"value": {"minimum": 1}}}},
    },
    "pattern properties": {"patternProperties": {"^x-": {"type": "integer"}}},
    "two patterns": {
        "patternProperties": {"a": {"type": "integer"}, "b$": {"minimum": 2}}
    },
    "pattern properties that are not": {"patternProperties": {"^x-": False}},
    "additional": {"properties": {"a": {}}, "additionalProperties": _typed("string")},
    "no additional": {"properties": {"a": {}, "x": {}}, "additionalProperties": False},
    "additional alone": {"additionalProperties": {"type": "integer"}},
    "no properties": {"type": "object", "additionalProperties": False},
    "additional and patterns": {
        "properties": {"a": {}},
        "patternProperties": {"^x": {}},
        "additionalProperties": {"type": "null"},
    },
    "additional containers": {
        "type": "object",
        "additionalProperties": {"type": "array", "items": {"type": "integer"}},
    },
    "names": {"propertyNames": {"maxLength": 1}},
    "names by pattern": {"propertyNames": {"pattern": "^[a-z]+$"}},
    "no names": {"propertyNames": False},
    "required": {"required": ["a"]},
    "required of an object": {"type": "object", "required": ["a", "b"]},
    "required and described": {"type": "object", "required": ["a"], "properties": _A},
    "required and free": {"type": "object", "required": ["a"], "properties": {"a": {}}},
    "sizes of objects": {"minProperties": 1, "maxProperties": 1},
    "sizes of an object": {"type": "object", "minProperties": 2},
    "dependent": {"dependentRequired": {"a": ["b"], "x": ["y"]}},
    "dependent on nothing": {"dependentRequired": {"a": []}},
    "dependent schemas": {"dependentSchemas": {"a": {"required": ["b"]}, "x": True}},
    "dependent on no": {"dependentSchemas": {"a": False}},
    "all": {"allOf": [{"minimum": 1}, {"maximum": 2}]},
    "all of objects": {
        "allOf": [reference("Point"), {"type": "object", "required": ["y"]}]
    },
    "any": {"anyOf": [{"type": "string"}, {"minimum": 2}]},
    "any of one": {"anyOf": [{"type": "integer"}]},
    "one": {"oneOf": [{"type": "integer"}, {"minimum": 2}]},
    "one of one": {"oneOf": [{"type": "integer"}]},
    "one of objects": {"oneOf": [reference("Point"), reference("Tree")]},
    "one with booleans": {"oneOf": [True, False]},
    "any with booleans": {"anyOf": [False, False]},
    "not": {"not": {"type": "integer"}},
    "not anything": {"not": {}},
    "not not": {"not": {"not": {"type": "string"}}},
    "if": {"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 2}},
    "if then": {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
    "if else": {"if": {"type": "object"}, "else": {"type": "integer"}},
    "if alone": {"if": {"type": "object"}},
    "then alone": {"then": False, "else": False},
    "if kind": {
        "type": "object",
        "properties": {"kind": {"enum": ["a", "b"]}, "size": {"type": "integer"}},
        "if": {"properties": {"kind": {"const": "b"}}, "required": ["kind"]},
        "then": {"required": ["size"], "properties": {"size": {"minimum": 5}}},
    },
    "if false": {"if": False, "then": {"type": "string"}, "else": {"type": "null"}},
    "reference": reference("Short"),
    "reference to an object": reference("Point"),
    "reference to a reference": reference("Alias"),
    "reference and more": {**reference("Short"), "minLength": 1},
    "reference to a tree": reference("Tree"),
    "reference to itself": reference("Numbers"),
    "reference to a choice": reference("Either"),
    "references inside": {
        "type": "object",
        "properties": {"a": reference("Short"), "x": reference("Numbers")},
        "additionalProperties": reference("Either"),
    },
    "reference and more inside": {
        "type": "array",
        "items": {
            **reference("Numbers"),
            "prefixItems": [{"maxItems": 1}],
            "contains": {"maxItems": 0},
        },
    },
    "items by reference": {"type": "array", "items": reference("Short")},
    "everything at once": {
        "type": ["object", "array"],
        "minItems": 1,
        "items": {"type": ["integer", "string"]},
        "required": ["a"],
        "properties": _A,
        "maxProperties": 2,
        "not": {"required": ["b"]},
    },
    "names with signs": {
        "type": "object",
        "properties": {"a/b": {"maximum": 0}, "c~d": {"type": "integer"}, "": _OBJECT},
    },
}
