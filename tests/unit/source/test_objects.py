"""The objects of OpenAPI 3.x: what is kept, what is mended, what goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.source import Document
from tests.unit.source.specs import OK, findings, openapi, operation, read_tree

TEXT = {"type": "string"}
HERE = "/paths/~1x/get"


def read_operation(
    folder: Path, stated: dict[str, Any], version: str = "3.1.0", **more: Any
) -> tuple[Any, Document]:
    tree = openapi(version, paths={"/x": {"get": operation(**stated)}}, **more)
    document = read_tree(folder, tree)
    return document.root["paths"]["/x"]["get"], document


def test_what_is_right_stays_as_it_is(tmp_path: Path) -> None:
    tree = openapi(
        servers=[{"url": "https://{r}.h.com", "variables": {"r": {"default": "a"}}}],
        security=[{"key": ["a"]}, {}],
        tags=[{"name": "t", "description": "d", "x-display-name": "T"}],
        externalDocs={"url": "u"},
        paths={
            "/x/{id}": {
                "summary": "s",
                "parameters": [{"$ref": "#/components/parameters/id"}],
                "servers": [{"url": "/v2"}],
                "post": {
                    "tags": ["t"],
                    "operationId": "x",
                    "deprecated": True,
                    "security": [],
                    "requestBody": {"$ref": "#/components/requestBodies/B"},
                    "responses": {
                        "2XX": {
                            "description": "d",
                            "headers": {"X-N": {"$ref": "#/components/headers/N"}},
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/S"},
                                    "examples": {"e": {"value": 1, "summary": "s"}},
                                }
                            },
                            "links": {"l": {"operationId": "x"}},
                        },
                        "default": {"$ref": "#/components/responses/E"},
                    },
                    "callbacks": {
                        "c": {
                            "{$request.body#/url}": {
                                "post": {"operationId": "cb", "responses": OK}
                            }
                        }
                    },
                    "x-mine": {"a": 1},
                },
            }
        },
        webhooks={"w": {"post": {"operationId": "hook", "responses": OK}}},
        components={
            "schemas": {"S": {"type": "integer", "x-any": 1, "unknown": 2}},
            "parameters": {
                "id": {"name": "id", "in": "path", "required": True, "schema": TEXT}
            },
            "headers": {"N": {"schema": TEXT}, "x-rate": {"schema": TEXT}},
            "responses": {"E": {"description": "e"}},
            "requestBodies": {
                "B": {"content": {"*/*": {"schema": True}}, "required": True}
            },
            "examples": {"E": {"value": None}},
            "links": {"L": {"operationId": "x"}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "k"}},
        },
    )
    document = read_tree(tmp_path, tree)
    assert document.root == {**tree, "openapi": "3.1.1"}
    assert findings(document) == []
    assert document.dialect == "openapi-3.1"


def test_a_document_without_paths(tmp_path: Path) -> None:
    tree = openapi()
    del tree["paths"]
    document = read_tree(tmp_path, tree)
    assert document.root["paths"] == {}
    told = [(p.rule, p.level, p.text) for p in document.report.problems]
    assert told == [("no-operations", "warning", "the definition has no operations")]


def test_what_info_must_have(tmp_path: Path) -> None:
    document = read_tree(tmp_path, {"openapi": "3.1.0", "info": {"version": 2}})
    assert document.root["info"] == {"title": "API", "version": "2"}
    assert findings(document) == [("field-type", "repaired", "/info/version")]


@pytest.mark.parametrize(
    ("stated", "read_as", "reported"),
    [
        ({"security": None}, {}, [("null-field", "repaired", "/security")]),
        ({"security": []}, {"security": []}, []),
        ({"security": ["key"]}, {}, [("list-entry", "left-out", "/security/0")]),
        (
            {"deprecated": "true"},
            {"deprecated": True},
            [("field-type", "repaired", "/deprecated")],
        ),
        ({"tags": "one"}, {"tags": ["one"]}, [("field-type", "repaired", "/tags")]),
        (
            {"tags": ["one", {}]},
            {"tags": ["one"]},
            [("list-entry", "left-out", "/tags/1")],
        ),
        ({"tags": [404]}, {"tags": ["404"]}, [("list-entry", "repaired", "/tags/0")]),
        ({"produces": ["a/b"]}, {}, [("unknown-field", "left-out", "")]),
        ({"servers": [{"url": 1}]}, {}, [("list-entry", "left-out", "/servers/0")]),
        (
            {
                "servers": [
                    {"url": "u", "variables": {"p": {"default": 80, "enum": [80]}}}
                ]
            },
            {
                "servers": [
                    {"url": "u", "variables": {"p": {"default": "80", "enum": ["80"]}}}
                ]
            },
            [("list-entry", "repaired", "/servers/0")],
        ),
        (
            {"responses": {"ok": {}, "2xx": {"description": "d"}}},
            {"responses": {"2XX": {"description": "d"}}},
            [("status-code", "left-out", "/responses/ok")],
        ),
        ({"responses": {"200": {}}}, {"responses": {"200": {"description": ""}}}, []),
        (
            {"responses": {"200": "fine"}},
            {"responses": {}},
            [("not-an-object", "left-out", "/responses/200")],
        ),
        (
            {"responses": None},
            {"responses": {}},
            [("null-field", "repaired", "/responses")],
        ),
        (
            {"responses": {"200": {"description": "", "content": {"a/b": None}}}},
            {"responses": {"200": {"description": "", "content": {"a/b": {}}}}},
            [],
        ),
    ],
)
def test_fields_of_an_operation(
    stated: Any, read_as: Any, reported: Any, tmp_path: Path
) -> None:
    found, document = read_operation(tmp_path, stated)
    assert found == {"operationId": "get", "responses": OK, **read_as}
    assert findings(document, HERE) == reported


@pytest.mark.parametrize(
    ("stated", "read_as", "reported"),
    [
        (
            {"schema": TEXT, "example": 1},
            {"schema": TEXT, "examples": {"example": {"value": 1}}},
            [],
        ),
        (
            {"schema": TEXT, "example": 1, "examples": {"a": {"value": 2}}},
            {"schema": TEXT, "examples": {"a": {"value": 2}}},
            [],
        ),
        (
            {"schema": TEXT, "examples": {"a": "b"}},
            {"schema": TEXT, "examples": {"a": {"value": "b"}}},
            [],
        ),
        (
            {"schema": TEXT, "examples": {"a": {"b": 1}}},
            {"schema": TEXT, "examples": {"a": {"value": {"b": 1}}}},
            [],
        ),
        ({}, {"schema": {}}, []),
        (
            {"type": "integer", "default": 1},
            {"schema": {"type": "integer", "default": 1}},
            [("parameter-without-schema", "repaired", "")],
        ),
        (
            {"content": {"application/json": {"schema": TEXT}}, "schema": TEXT},
            {"content": {"application/json": {"schema": TEXT}}},
            [],
        ),
        (
            {"schema": TEXT, "required": "true"},
            {"schema": TEXT, "required": True},
            [("field-type", "repaired", "/required")],
        ),
        (
            {"in": "header", "allowEmptyValue": True},
            {"in": "header", "schema": {}},
            [("allow-empty-value", "left-out", "")],
        ),
    ],
)
def test_parameters(stated: Any, read_as: Any, reported: Any, tmp_path: Path) -> None:
    entry = {"name": "p", "in": "query", **stated}
    found, document = read_operation(tmp_path, {"parameters": [entry]})
    assert found["parameters"] == [{"name": "p", "in": "query", **read_as}]
    assert findings(document, f"{HERE}/parameters/0") == reported


@pytest.mark.parametrize(
    ("location", "style"),
    [
        *(("query", "simple"), ("header", "form"), ("cookie", "deepObject")),
        *(("path", "form"), ("query", "loud")),
    ],
)
def test_styles_that_are_none(location: str, style: str, tmp_path: Path) -> None:
    entry = {"name": "x", "in": location, "style": style, "required": True}
    tree = openapi(paths={"/{x}": {"get": operation(parameters=[entry])}})
    document = read_tree(tmp_path, tree)
    found = document.root["paths"]["/{x}"]["get"]["parameters"][0]
    assert "style" not in found
    assert findings(document)[0] == (
        *("parameter-style", "left-out", "/paths/~1{x}/get/parameters/0"),
    )


def test_a_parameter_has_one_media_type(tmp_path: Path) -> None:
    content = {"a/b": {"schema": TEXT}, "c/d": {"schema": TEXT}}
    entry = {"name": "p", "in": "query", "content": content}
    found, document = read_operation(tmp_path, {"parameters": [entry]})
    assert found["parameters"][0]["content"] == {"a/b": {"schema": TEXT}}
    place = f"{HERE}/parameters/0"
    assert findings(document) == [("second-content", "left-out", place)]


def test_security_schemes(tmp_path: Path) -> None:
    flow = {"tokenUrl": "t", "scopes": {"a": "b"}}
    stated = {
        "good": {"type": "oauth2", "flows": {"password": flow, "implicit": "x"}},
        "bad": {"scheme": "basic"},
        "other": {"$ref": "#/components/securitySchemes/good"},
    }
    document = read_tree(tmp_path, openapi(components={"securitySchemes": stated}))
    assert document.root["components"]["securitySchemes"] == {
        "good": {"type": "oauth2", "flows": {"password": flow}},
        "other": {"$ref": "#/components/securitySchemes/good"},
    }
    below = "/components/securitySchemes"
    assert findings(document) == [
        ("not-an-object", "left-out", f"{below}/good/flows/implicit"),
        ("security-scheme", "left-out", f"{below}/bad"),
    ]


def test_a_path_starts_with_a_slash(tmp_path: Path) -> None:
    document = read_tree(tmp_path, openapi(paths={"x": {"get": operation()}}))
    assert list(document.root["paths"]) == ["/x"]
    assert findings(document) == [("path-without-slash", "repaired", "/paths/x")]
    assert document.places.origin("/paths/~1x/get").endswith("#/paths/x/get")


@pytest.mark.parametrize(
    "stated", [{"name": "p"}, {"in": "query"}, {"name": "p", "in": "body"}]
)
def test_a_parameter_without_a_place_is_left_out(stated: Any, tmp_path: Path) -> None:
    kept = {"name": "q", "in": "query", "schema": TEXT}
    found, document = read_operation(tmp_path, {"parameters": [stated, kept]})
    assert found["parameters"] == [kept]
    assert findings(document, HERE) == [
        ("parameter-place", "left-out", "/parameters/0")
    ]
    origin = document.places.origin(f"{HERE}/parameters/0/schema")
    assert origin.endswith(f"#{HERE}/parameters/1/schema")


def test_schemas_of_3_0_are_converted_wherever_they_stand(tmp_path: Path) -> None:
    null = {"type": "string", "nullable": True}
    stated = {
        "parameters": [{"name": "p", "in": "query", "schema": null}],
        "requestBody": {
            "content": {"a/b": {"schema": {"type": "array", "items": null}}}
        },
        "responses": {
            "200": {
                "description": "",
                "headers": {"H": {"schema": null}},
                "content": {"a/b": {"schema": {"allOf": [null]}, "example": None}},
            }
        },
    }
    found, document = read_operation(tmp_path, stated, "3.0.3")
    either = {"type": ["string", "null"]}
    assert found["parameters"][0]["schema"] == either
    content = found["requestBody"]["content"]
    assert content == {"a/b": {"schema": {"type": "array", "items": either}}}
    response = found["responses"]["200"]
    assert response["headers"] == {"H": {"schema": either}}
    assert response["content"] == {"a/b": {"schema": {"allOf": [either]}}}
    assert findings(document) == []
    assert document.dialect == "openapi-3.0"


def test_a_discriminator_keeps_its_mapping(tmp_path: Path) -> None:
    stated = {
        "propertyName": "kind",
        "mapping": {"a": "A", "b": "#/components/schemas/B", "c": "Gone"},
    }
    schemas = {"S": {"oneOf": [TEXT], "discriminator": stated}, "A": TEXT, "B": TEXT}
    document = read_tree(tmp_path, openapi(components={"schemas": schemas}))
    assert document.root["components"]["schemas"]["S"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"a": "#/components/schemas/A", "b": "#/components/schemas/B"},
    }
    assert findings(document) == [
        ("discriminator-mapping", "left-out", "/components/schemas/S")
    ]
