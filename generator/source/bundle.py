"""A Document -> one valid OpenAPI 3.1 document in plain JSON, with or without prose.

Without prose it holds the facts of an interface: names, types, rules, defaults
and example values. What a provider wrote for people stays with the provider.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from .document import Document
from .keywords import HONOURED, KNOWN, ONE_SCHEMA, SCHEMA_LIST, SCHEMA_MAP

Prose = Literal["keep", "drop"]

_SCHEMA_PROSE = frozenset(("title", "description", "$comment", "externalDocs"))
_SCHEMA_FACTS = (KNOWN | HONOURED) - _SCHEMA_PROSE

# Per kind of object: the kind of what stands under a key. "=" is a value to
# keep as it is, "*x" a map of x, "~x" a map of x with vendor keys,
# "+x" a list of x; what has no entry is prose.
_KINDS: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "=",
        "info": "info",
        "jsonSchemaDialect": "=",
        "servers": "+server",
        "security": "=",
        "tags": "+tag",
        "paths": "~path item",
        "webhooks": "*path item",
        "components": "components",
    },
    "info": {"title": "=", "version": "="},
    "tag": {"name": "=", "parent": "=", "kind": "=", "x-display-name": "="},
    "server": {"url": "=", "variables": "*variable"},
    "variable": {"default": "=", "enum": "="},
    "components": {
        "schemas": "*schema",
        "parameters": "*parameter",
        "responses": "*response",
        "requestBodies": "*body",
        "headers": "*parameter",
        "examples": "*example",
        "links": "*link",
        "callbacks": "*~path item",
        "pathItems": "*path item",
        "securitySchemes": "*security",
    },
    "path item": {
        "servers": "+server",
        "parameters": "+parameter",
        **dict.fromkeys(
            ["get", "put", "post", "delete", "options", "head", "patch", "trace"],
            "operation",
        ),
    },
    "operation": {
        "tags": "=",
        "operationId": "=",
        "parameters": "+parameter",
        "requestBody": "body",
        "responses": "~response",
        "callbacks": "*~path item",
        "deprecated": "=",
        "security": "=",
        "servers": "+server",
        "x-gen-paging": "=",
    },
    "parameter": {
        **dict.fromkeys(
            [
                "name",
                "in",
                "required",
                "deprecated",
                "allowEmptyValue",
                "style",
                "explode",
                "allowReserved",
                "x-collection-format",
                "$ref",
            ],
            "=",
        ),
        "schema": "schema",
        "content": "*media",
        "examples": "*example",
    },
    "body": {"$ref": "=", "content": "*media", "required": "="},
    "media": {"schema": "schema", "examples": "*example", "encoding": "*encoding"},
    "encoding": {
        **dict.fromkeys(("contentType", "style", "explode", "allowReserved"), "="),
        "headers": "*parameter",
    },
    "response": {
        "$ref": "=",
        "headers": "*parameter",
        "content": "*media",
        "links": "*link",
    },
    "example": {"$ref": "=", "value": "=", "externalValue": "="},
    "link": {
        **dict.fromkeys(["$ref", "operationRef", "operationId", "parameters"], "="),
        "requestBody": "=",
        "server": "server",
    },
    "security": {
        **dict.fromkeys(["$ref", "type", "name", "in", "scheme", "bearerFormat"], "="),
        "openIdConnectUrl": "=",
        "flows": "*flow",
    },
    "flow": {
        **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), "="),
        "scopes": "scopes",
    },
}


def bundle(document: Document, prose: Prose = "keep") -> dict[str, Any]:
    """The document as JSON values; `drop` leaves out every sentence of its author.

    Of vendor keys only those remain that the generator reads. Reading the
    bundle gives the same document again, but for what was dropped.
    """
    if prose == "keep":
        return dict(document.root)
    facts = _facts(document.root, "document")
    assert isinstance(facts, dict)
    return facts


def serialise(value: Mapping[str, Any]) -> str:
    """JSON text: two spaces, the order of the value, a newline at the end."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _facts(value: Any, kind: str) -> Any:
    """What a value of a kind says to a program."""
    if kind == "=":
        return value
    if kind == "schema":
        return _schema(value)
    if kind == "scopes":
        return dict.fromkeys(value, "") if isinstance(value, dict) else value
    if kind[0] == "*" and isinstance(value, dict):
        return {k: _facts(v, kind[1:]) for k, v in value.items()}
    if kind[0] == "~" and isinstance(value, dict):
        return {k: _facts(v, kind[1:]) for k, v in value.items() if k[:2] != "x-"}
    if kind[0] == "+" and isinstance(value, list):
        return [_facts(item, kind[1:]) for item in value]
    if not isinstance(value, dict):
        return value
    known = _KINDS[kind.lstrip("*~+")]
    out = {
        key: _facts(inner, known[key]) for key, inner in value.items() if key in known
    }
    if kind == "response" and "$ref" not in out:
        out = {"description": "", **out}  # required by OpenAPI, and prose
    return out


def _schema(schema: Any) -> Any:
    """A schema without prose; recursion is bounded by the nesting of the input."""
    if not isinstance(schema, dict):
        return schema
    out: dict[str, Any] = {}
    for key, value in schema.items():
        if key not in _SCHEMA_FACTS:
            continue
        if key in ONE_SCHEMA:
            out[key] = _schema(value)
        elif key in SCHEMA_LIST:
            out[key] = [_schema(member) for member in value]
        elif key in SCHEMA_MAP:
            out[key] = {name: _schema(member) for name, member in value.items()}
        else:
            out[key] = value
    return out
