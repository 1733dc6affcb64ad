"""OpenAPI 2.0 -> the document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.source import Document
from tests.unit.source.specs import findings, read_tree, swagger

TEXT = {"type": "string"}


def read_operation(
    folder: Path, stated: dict[str, Any], **more: Any
) -> tuple[dict[str, Any], Document]:
    stated = {"operationId": "x", "responses": {}, **stated}
    document = read_tree(folder, swagger(paths={"/x": {"post": stated}}, **more))
    return document.root["paths"]["/x"]["post"], document


@pytest.mark.parametrize(
    ("stated", "servers"),
    [
        ({}, None),
        ({"basePath": "/v1/"}, [{"url": "/v1"}]),
        ({"host": "h.com"}, [{"url": "https://h.com"}]),
        (
            {"host": "h.com:81", "basePath": "/v1", "schemes": ["HTTPS", "http"]},
            [{"url": "https://h.com:81/v1"}, {"url": "http://h.com:81/v1"}],
        ),
    ],
)
def test_servers(stated: dict[str, Any], servers: Any, tmp_path: Path) -> None:
    assert read_tree(tmp_path, swagger(**stated)).root.get("servers") == servers


def test_the_top_level(tmp_path: Path) -> None:
    tree = swagger(
        tags=[{"name": "t"}],
        security=[{"key": []}],
        externalDocs={"url": "u"},
        securityDefinitions={
            "key": {"type": "apiKey", "in": "header", "name": "K"},
            "user": {"type": "basic", "description": "d"},
            "app": {
                "type": "oauth2",
                "flow": "application",
                "tokenUrl": "t",
                "scopes": {"a": "b"},
            },
            "code": {
                "type": "oauth2",
                "flow": "accessCode",
                "authorizationUrl": "a",
                "tokenUrl": "t",
            },
            "odd": {"type": "magic"},
        },
    )
    document = read_tree(tmp_path, tree)
    assert document.dialect == "swagger-2.0"
    assert document.root == {
        "openapi": "3.1.1",
        "info": {"title": "Tiny", "version": "1"},
        "security": [{"key": []}],
        "tags": [{"name": "t"}],
        "externalDocs": {"url": "u"},
        "paths": {},
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "name": "K", "in": "header"},
                "user": {"type": "http", "scheme": "basic", "description": "d"},
                "app": {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {"tokenUrl": "t", "scopes": {"a": "b"}}
                    },
                },
                "code": {
                    "type": "oauth2",
                    "flows": {
                        "authorizationCode": {
                            "authorizationUrl": "a",
                            "tokenUrl": "t",
                            "scopes": {},
                        }
                    },
                },
            }
        },
    }
    assert findings(document) == [
        ("security-scheme", "left-out", "/securityDefinitions/odd")
    ]


def test_parameters_get_schemas(tmp_path: Path) -> None:
    stated = [
        {
            "name": "id",
            "in": "path",
            "type": "string",
            "x-nullable": True,
            "description": "d",
        },
        {
            "name": "n",
            "in": "query",
            "type": "integer",
            "format": "int32",
            "maximum": 5,
            "exclusiveMaximum": True,
            "default": 1,
            "required": False,
            "allowEmptyValue": True,
            "x-example": 3,
        },
        {"name": "X", "in": "header", "type": "string", "enum": ["a"], "x-other": 1},
    ]
    tree = swagger(paths={"/x/{id}": {"get": {"parameters": stated, "responses": {}}}})
    found = read_tree(tmp_path, tree).root["paths"]["/x/{id}"]["get"]["parameters"]
    assert found == [
        {
            "name": "id",
            "in": "path",
            "description": "d",
            "required": True,
            "schema": {"type": ["string", "null"]},
        },
        {
            "name": "n",
            "in": "query",
            "required": False,
            "allowEmptyValue": True,
            "schema": {
                "type": "integer",
                "format": "int32",
                "exclusiveMaximum": 5,
                "default": 1,
            },
            "examples": {"example": {"value": 3}},
        },
        {"name": "X", "in": "header", "schema": {"type": "string", "enum": ["a"]}},
    ]


@pytest.mark.parametrize(
    ("location", "stated", "style", "reported"),
    [
        ("query", {}, {"style": "form", "explode": False}, False),
        (
            "query",
            {"collectionFormat": "csv"},
            {"style": "form", "explode": False},
            False,
        ),
        (
            "query",
            {"collectionFormat": "multi"},
            {"style": "form", "explode": True},
            False,
        ),
        (
            "query",
            {"collectionFormat": "ssv"},
            {"style": "spaceDelimited", "explode": False},
            False,
        ),
        (
            "query",
            {"collectionFormat": "pipes"},
            {"style": "pipeDelimited", "explode": False},
            False,
        ),
        (
            "query",
            {"collectionFormat": "tsv"},
            {"x-collection-format": "tsv"},
            False,
        ),
        (
            "query",
            {"collectionFormat": "dots"},
            {"style": "form", "explode": False},
            True,
        ),
        ("header", {"collectionFormat": "csv"}, {}, False),
        (
            "header",
            {"collectionFormat": "pipes"},
            {"x-collection-format": "pipes"},
            False,
        ),
    ],
)
def test_collection_formats(
    location: str, stated: dict[str, Any], style: Any, reported: bool, tmp_path: Path
) -> None:
    parameter = {"name": "a", "in": location, "type": "array", "items": TEXT, **stated}
    found, document = read_operation(tmp_path, {"parameters": [parameter]})
    schema = {"type": "array", "items": TEXT}
    assert found["parameters"] == [
        {"name": "a", "in": location, "schema": schema, **style}
    ]
    rules = [rule for rule, _, _ in findings(document)]
    assert rules == (["collection-format"] if reported else [])


def test_a_body_goes_to_every_media_type(tmp_path: Path) -> None:
    stated = {
        "consumes": ["application/json; charset=utf-8", "application/xml"],
        "parameters": [
            {"name": "q", "in": "query", "type": "string"},
            {
                "name": "b",
                "in": "body",
                "description": "d",
                "required": True,
                "schema": {"$ref": "#/definitions/A"},
            },
            {"name": "r", "in": "query", "type": "string"},
        ],
    }
    found, document = read_operation(tmp_path, stated, definitions={"A": TEXT})
    media = {"schema": {"$ref": "#/components/schemas/A"}}
    assert found["requestBody"] == {
        "description": "d",
        "content": {"application/json": media, "application/xml": media},
        "required": True,
    }
    assert [p["name"] for p in found["parameters"]] == ["q", "r"]
    origin = document.places.origin
    assert origin("/paths/~1x/post/parameters/1").endswith("/post/parameters/2")
    schema = "/paths/~1x/post/requestBody/content/application~1json/schema"
    assert origin(schema).endswith("/paths/~1x/post/parameters/1/schema")


def test_a_form(tmp_path: Path) -> None:
    stated = {
        "parameters": [
            {"name": "a", "in": "formData", "type": "string", "description": "d"},
            {
                "name": "l",
                "in": "formData",
                "required": True,
                "type": "array",
                "items": TEXT,
            },
            {
                "name": "m",
                "in": "formData",
                "type": "array",
                "items": TEXT,
                "collectionFormat": "multi",
            },
        ]
    }
    found, _ = read_operation(tmp_path, stated, consumes=["application/json"])
    array = {"type": "array", "items": TEXT}
    assert found["requestBody"] == {
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "a": {"description": "d", "type": "string"},
                        "l": array,
                        "m": array,
                    },
                    "required": ["l"],
                },
                "encoding": {"l": {"style": "form", "explode": False}},
            }
        },
        "required": True,
    }


def test_a_form_with_a_file_is_multipart(tmp_path: Path) -> None:
    stated = {"parameters": [{"name": "f", "in": "formData", "type": "file"}]}
    found, document = read_operation(tmp_path, stated)
    file = {
        "type": "string",
        "format": "binary",
        "contentMediaType": "application/octet-stream",
    }
    schema = {"type": "object", "properties": {"f": file}}
    assert found["requestBody"] == {
        "content": {"multipart/form-data": {"schema": schema}}
    }
    assert findings(document) == []


def test_responses(tmp_path: Path) -> None:
    stated = {
        "produces": ["application/json"],
        "responses": {
            "200": {
                "description": "d",
                "schema": {"type": "array", "items": TEXT},
                "headers": {"X-N": {"type": "integer", "description": "h"}},
                "examples": {"application/json": ["a"], "text/plain": "a", "odd": 1},
            },
            "204": {"description": "none"},
            "404": {"$ref": "#/responses/Gone"},
            "x-words": 1,
            "ok": {},
        },
    }
    gone = {"description": "gone", "schema": TEXT}
    found, document = read_operation(
        tmp_path, stated, responses={"Gone": gone}, produces=["text/html"]
    )
    schema = {"type": "array", "items": TEXT}
    assert found["responses"] == {
        "200": {
            "description": "d",
            "headers": {"X-N": {"description": "h", "schema": {"type": "integer"}}},
            "content": {
                "application/json": {
                    "schema": schema,
                    "examples": {"example": {"value": ["a"]}},
                },
                "text/plain": {
                    "schema": schema,
                    "examples": {"example": {"value": "a"}},
                },
            },
        },
        "204": {"description": "none"},
        "404": {"$ref": "#/components/responses/Gone"},
        "x-words": 1,
    }
    assert document.root["components"]["responses"] == {
        "Gone": {"description": "gone", "content": {"text/html": {"schema": TEXT}}}
    }
    assert [(r, lv) for r, lv, _ in findings(document)] == [
        ("example-without-media-type", "left-out"),
        ("status-code", "left-out"),
    ]


def test_a_file_in_a_response_is_bytes(tmp_path: Path) -> None:
    stated = {"responses": {"200": {"description": "", "schema": {"type": "file"}}}}
    found, document = read_operation(tmp_path, stated)
    assert list(found["responses"]["200"]["content"]) == ["application/octet-stream"]
    assert findings(document) == []


def test_shared_parameters_stay_shared_but_for_bodies(tmp_path: Path) -> None:
    shared = {
        "page": {"name": "page", "in": "query", "type": "integer"},
        "body": {"name": "b", "in": "body", "schema": {"type": "object"}},
    }
    stated = {"parameters": [{"$ref": f"#/parameters/{name}"} for name in shared]}
    found, document = read_operation(tmp_path, stated, parameters=shared)
    assert found["parameters"] == [{"$ref": "#/components/parameters/page"}]
    schema = {"type": "object"}
    assert found["requestBody"] == {"content": {"application/json": {"schema": schema}}}
    assert list(document.root["components"]["parameters"]) == ["page"]


def test_a_body_of_the_path_item_is_one_of_its_operations(tmp_path: Path) -> None:
    body = {"name": "b", "in": "body", "schema": TEXT}
    query = {"name": "q", "in": "query", "type": "string"}
    item = {"parameters": [body, query], "put": {"operationId": "x", "responses": {}}}
    found = read_tree(tmp_path, swagger(paths={"/x": item})).root["paths"]["/x"]
    assert found["parameters"] == [{"name": "q", "in": "query", "schema": TEXT}]
    content = {"application/json": {"schema": TEXT}}
    assert found["put"]["requestBody"] == {"content": content}


def test_discriminators_know_who_extends_them(tmp_path: Path) -> None:
    pet = {"type": "object", "discriminator": "kind", "properties": {"kind": TEXT}}
    stated = {
        "Pet": pet,
        "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}]},
        "Lion": {"allOf": [{"$ref": "#/definitions/Cat"}, {"type": "object"}]},
        "Dog": {"allOf": [{"$ref": "#/definitions/Pet"}]},
    }
    document = read_tree(tmp_path, swagger(definitions=stated))
    assert document.root["components"]["schemas"]["Pet"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {
            "Cat": "#/components/schemas/Cat",
            "Dog": "#/components/schemas/Dog",
            "Lion": "#/components/schemas/Lion",
        },
    }
    assert findings(document) == []
