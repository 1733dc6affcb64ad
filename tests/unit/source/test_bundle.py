"""A document as one valid file, with the prose of its author or without."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.source import bundle, read, serialise
from tests.unit.source.specs import openapi, read_tree, swagger, write

SCHEMA = {
    "title": "T",
    "type": "object",
    "description": "A thing.",
    "properties": {
        "description": {"type": "string", "description": "d", "examples": ["a text"]},
        "title": {"enum": ["Mr"], "default": "Mr", "x-sensitive": True, "x-other": 1},
    },
    "additionalProperties": {"$comment": "c", "type": "string"},
    "allOf": [{"description": "d", "required": ["title"]}],
    "if": {"title": "t", "required": ["title"]},
    "then": {"x-level": "advice", "$defs": {"D": {"description": "d", "const": 1}}},
    "externalDocs": {"url": "u"},
    "unknown": "words",
}
TREE = openapi(
    info={
        "title": "Tiny",
        "version": "1",
        "description": "d",
        "contact": {"name": "n"},
        "x-a": 1,
    },
    tags=[{"name": "t", "description": "d", "x-display-name": "things", "x-b": 1}],
    servers=[
        {
            "url": "https://{r}.h",
            "description": "d",
            "variables": {"r": {"default": "a", "enum": ["a"], "description": "d"}},
        }
    ],
    paths={
        "/x": {
            "summary": "s",
            "x-c": 1,
            "post": {
                "operationId": "x",
                "summary": "s",
                "description": "d",
                "tags": ["t"],
                "externalDocs": {"url": "u"},
                "security": [{"k": []}],
                "parameters": [
                    {
                        "name": "p",
                        "in": "query",
                        "description": "d",
                        "style": "form",
                        "explode": False,
                        "schema": {"type": "array", "description": "d"},
                        "examples": {"e": {"summary": "s", "value": ["v"]}},
                    },
                    {"$ref": "#/components/parameters/q", "description": "d"},
                ],
                "requestBody": {
                    "description": "d",
                    "required": True,
                    "content": {
                        "a/b": {
                            "schema": {"$ref": "#/components/schemas/S"},
                            "examples": {
                                "1": {"summary": "s", "value": {"title": "Mr"}}
                            },
                            "encoding": {
                                "title": {"contentType": "text/plain", "x-d": 1}
                            },
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": "d",
                        "headers": {
                            "x-h": {"description": "d", "schema": {"type": "string"}}
                        },
                    },
                    "x-e": 1,
                },
            },
        },
        "x-f": 1,
    },
    components={
        "schemas": {"S": SCHEMA, "x-name": {"type": "string"}},
        "parameters": {"q": {"name": "q", "in": "query", "schema": {}, "x-g": 1}},
        "securitySchemes": {
            "k": {"type": "apiKey", "name": "K", "in": "header", "description": "d"},
            "o": {
                "type": "oauth2",
                "flows": {
                    "implicit": {"authorizationUrl": "u", "scopes": {"s": "words"}}
                },
            },
        },
    },
)
WITHOUT_PROSE = {
    "openapi": "3.1.1",
    "info": {"title": "Tiny", "version": "1"},
    "servers": [
        {"url": "https://{r}.h", "variables": {"r": {"default": "a", "enum": ["a"]}}}
    ],
    "tags": [{"name": "t", "x-display-name": "things"}],
    "paths": {
        "/x": {
            "post": {
                "operationId": "x",
                "tags": ["t"],
                "security": [{"k": []}],
                "parameters": [
                    {
                        "name": "p",
                        "in": "query",
                        "style": "form",
                        "explode": False,
                        "schema": {"type": "array"},
                        "examples": {"e": {"value": ["v"]}},
                    },
                    {"$ref": "#/components/parameters/q"},
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "a/b": {
                            "schema": {"$ref": "#/components/schemas/S"},
                            "examples": {"1": {"value": {"title": "Mr"}}},
                            "encoding": {"title": {"contentType": "text/plain"}},
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"x-h": {"schema": {"type": "string"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "S": {
                "type": "object",
                "properties": {
                    "description": {"type": "string", "examples": ["a text"]},
                    "title": {"enum": ["Mr"], "default": "Mr", "x-sensitive": True},
                },
                "additionalProperties": {"type": "string"},
                "allOf": [{"required": ["title"]}],
                "if": {"required": ["title"]},
                "then": {"x-level": "advice", "$defs": {"D": {"const": 1}}},
            },
            "x-name": {"type": "string"},
        },
        "parameters": {"q": {"name": "q", "in": "query", "schema": {}}},
        "securitySchemes": {
            "k": {"type": "apiKey", "name": "K", "in": "header"},
            "o": {
                "type": "oauth2",
                "flows": {"implicit": {"authorizationUrl": "u", "scopes": {"s": ""}}},
            },
        },
    },
}


def test_with_its_prose_a_bundle_is_the_document(tmp_path: Path) -> None:
    assert bundle(read_tree(tmp_path, TREE)) == {**TREE, "openapi": "3.1.1"}


def test_without_prose_the_facts_and_examples_remain(tmp_path: Path) -> None:
    assert bundle(read_tree(tmp_path, TREE), "drop") == WITHOUT_PROSE


@pytest.mark.parametrize("prose", ["keep", "drop"])
def test_a_bundle_read_again_is_the_same(prose: Any, tmp_path: Path) -> None:
    first = bundle(read_tree(tmp_path, TREE), prose)
    path = write(tmp_path / "bundle.json", serialise(first))
    assert bundle(read(path), prose) == first


def test_a_bundle_is_one_file_of_3_1(tmp_path: Path) -> None:
    write(tmp_path / "Pet.json", {"type": "string", "x-nullable": True})
    tree = swagger(definitions={"A": {"$ref": "Pet.json"}})
    assert bundle(read_tree(tmp_path, tree)) == {
        "openapi": "3.1.1",
        "info": {"title": "Tiny", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {
                "A": {"$ref": "#/components/schemas/Pet"},
                "Pet": {"type": ["string", "null"]},
            }
        },
    }


def test_text_is_written_as_people_read_it() -> None:
    value = {"b": ["日本", 1.5, None], "a": {}}
    text = '{\n  "b": [\n    "日本",\n    1.5,\n    null\n  ],\n  "a": {}\n}\n'
    assert serialise(value) == text
    assert json.loads(text) == value
