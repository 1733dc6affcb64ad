"""Samples: what is shown of an operation, and what is made where nothing is shown."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.python import sample_views
from generator.python.samples import answers
from generator.python.scope import Scope
from tests.building import api_of, reference, sends, spec

BODY = "/components/schemas/Body"


def sampled(schema: Any, more: Any = None, **operation: Any) -> str:
    """The sample of an operation that sends the schema as its body."""
    path = sends("send", reference("Body"), **operation)
    scope = Scope(api_of(spec({"Body": schema, **(more or {})}, {"/things": path})))
    [group] = sample_views.groups(scope, "pkg")
    [sample] = group.samples
    return sample.code.text.rpartition("\n\n")[2]


def body_of(schema: Any, more: Any = None) -> str:
    text = sampled({"type": "object", "required": ["a"], "properties": {"a": schema}})
    return text.removeprefix("client.send(Body(a=").removesuffix("))")


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "string"}, '"a"'),
        ({"type": "string", "minLength": 4}, '"axxx"'),
        ({"type": "string", "format": "date"}, '"2024-01-31"'),
        ({"type": "string", "examples": ["x", "y"]}, '"x"'),
        ({"type": "string", "maxLength": 2, "examples": ["xyz", "y"]}, '"y"'),
        ({"type": "string", "pattern": "^id-[0-9]+$"}, '"id-1"'),
        ({"const": 5}, "5"),
        ({"type": "integer", "enum": [7, 8]}, "7"),
        ({"type": "integer"}, "1"),
        ({"type": "integer", "minimum": 1000, "multipleOf": 64}, "1024"),
        ({"type": "integer", "maximum": -3}, "-3"),
        ({"type": "number", "exclusiveMinimum": 2}, "3"),
        ({"type": "boolean"}, "True"),
        ({"type": "array", "items": {"type": "string"}}, '["a"]'),
        ({"type": "array", "maxItems": 0, "items": {"type": "string"}}, "[]"),
        (
            {
                "type": "array",
                "minItems": 2,
                "uniqueItems": True,
                "items": {"type": "string"},
            },
            '["a", "a2"]',
        ),
        ({"type": ["null", "string"]}, '"a"'),
        ({"anyOf": [{"type": "null"}, {"type": "integer"}]}, "1"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "{}"),
        ({"allOf": [{"type": "integer"}, {"minimum": 9}]}, "9"),
    ],
)
def test_a_value_for(schema: Any, text: str) -> None:
    assert body_of(schema) == text


def test_only_what_is_required_is_said() -> None:
    schema = {
        "type": "object",
        "required": ["b", "own"],
        "properties": {
            "a": {"type": "string"},
            "b": {"type": "integer"},
            "own": {"type": "string", "readOnly": True},
        },
    }
    assert sampled(schema) == "client.send(Body(b=1))"


def test_an_object_that_needs_nothing_shows_one_property() -> None:
    properties = {"a": {"type": "string"}, "b": {"type": "integer"}}
    schema = {"type": "object", "properties": properties}
    assert sampled(schema) == 'client.send(Body(a="a"))'


def test_what_a_value_requires_in_turn_is_said_too() -> None:
    schema = {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string", "enum": ["file"]},
            "name": {"type": "string"},
            "size": {"type": "integer"},
        },
        "if": {"properties": {"kind": {"const": "file"}}},
        "then": {"required": ["name"]},
        "dependentRequired": {"name": ["size"]},
    }
    expected = 'client.send(Body(kind=BodyKind.FILE, name="name", size=1))'
    assert sampled(schema) == expected.replace("BodyKind", "Kind")


def test_an_example_is_shown_as_models() -> None:
    schema = {
        "type": "object",
        "properties": {"other": reference("Other"), "kind": {"enum": ["x-y"]}},
    }
    other = {"type": "object", "properties": {"n": {"type": "integer"}}}
    example = {"other": {"n": 2, "unknown": 1}, "kind": None, "more": 1}
    body = {
        "required": True,
        "content": {
            "application/json": {
                "schema": reference("Body"),
                "examples": {"one": {"value": example}},
            }
        },
    }
    text = sampled(schema, {"Other": other}, requestBody=body)
    assert text == "client.send(Body(other=Other(n=2)))"


def test_of_an_example_that_is_not_valid_the_valid_parts_are_shown() -> None:
    schema = {
        "type": "object",
        "required": ["a"],
        "properties": {
            "a": {"type": "integer", "maximum": 5},
            "b": {"type": "string"},
        },
    }
    media = {
        "schema": reference("Body"),
        "examples": {"x": {"value": {"a": 9, "b": "y"}}},
    }
    body = {"required": True, "content": {"application/json": media}}
    assert sampled(schema, requestBody=body) == 'client.send(Body(a=1, b="y"))'


def test_what_cannot_be_had_makes_no_sample() -> None:
    never = {"type": "object", "required": ["a"], "properties": {"a": {"not": {}}}}
    assert sampled(never) == ""
    endless = {
        "type": "object",
        "required": ["a"],
        "properties": {"a": reference("Body")},
    }
    assert sampled(endless) == ""


def test_parameters_come_by_name_before_the_body() -> None:
    parameters = [
        {
            "name": "id",
            "in": "query",
            "required": True,
            "schema": {"type": "integer"},
            "examples": {"a": {"value": "seven"}, "b": {"value": 7}},
        },
        {"name": "rest", "in": "query", "schema": {"type": "integer"}},
    ]
    text = sampled({"type": "object"}, parameters=parameters)
    assert text == "client.send(id=7, body={})"


def test_a_placeholder_in_an_example_is_filled_in() -> None:
    schema = {"type": "string", "pattern": "^[a-z:]+$"}
    shown = {"a": {"value": "urn:{region}:x"}}
    stated = {"name": "urn", "in": "query", "required": True, "examples": shown}
    text = sampled({"type": "object"}, parameters=[{**stated, "schema": schema}])
    assert text == 'client.send(urn="urn:region:x", body={})'


# -- answers ------------------------------------------------------------------


def answer_of(response: Any, status: str = "200") -> Any:
    path = sends("send", reference("Body"), responses={status: response})
    api = api_of(spec({"Body": {"type": "object"}}, {"/things": path}))
    return json.loads(answers.text(Scope(api)))["send"]


def content(schema: Any, *examples: Any, media_type: str = "application/json") -> Any:
    shown = {str(n): {"value": e} for n, e in enumerate(examples)}
    return {
        "description": "",
        "content": {media_type: {"schema": schema, "examples": shown}},
    }


@pytest.mark.parametrize(
    ("response", "status", "expected"),
    [
        ({"description": ""}, "204", {"status": 204}),
        ({"description": ""}, "2XX", {"status": 200}),
        ({"description": ""}, "default", {"status": 200}),
        (content({"type": "string"}, "a", "b"), "201", {"status": 201, "body": "a"}),
        (content({"type": "string"}, 5), "200", {"status": 200, "body": 5}),
        (content({"type": "integer"}), "200", {"status": 200, "body": 1}),
        (content({"type": "string"}, None), "200", {"status": 200, "body": None}),
        (content({"const": "a"}, "x" * 20_000), "200", {"status": 200, "body": "a"}),
        (
            content({"type": "string"}, "a,b", media_type="text/csv"),
            "200",
            {"status": 200, "body": "a,b", "content_type": "text/csv"},
        ),
        (
            content({"type": "object"}, 1, media_type="image/png"),
            "200",
            {"status": 200},
        ),
    ],
)
def test_an_answer(response: Any, status: str, expected: Any) -> None:
    if "body" in expected:
        expected = {"content_type": "application/json", **expected}
    assert answer_of(response, status) == expected
