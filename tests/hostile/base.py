"""A definition in which a stranger's text will stand, and where: `PLACES`."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

Root = dict[str, Any]
Place = Callable[[Root, str], None]
PLACES: dict[str, Place] = {}


def place(act: Place) -> Place:
    PLACES[act.__name__] = act
    return act


def thing(root: Root) -> dict[str, Any]:
    found: dict[str, Any] = root["components"]["schemas"]["Thing"]
    return found


def operation(root: Root) -> dict[str, Any]:
    found: dict[str, Any] = root["paths"]["/things/{id}"]["post"]
    return found


def reference(name: str) -> dict[str, str]:
    escaped = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    return {"$ref": f"#/components/schemas/{escaped}"}


BASE: Root = {
    "openapi": "3.1.0",
    "info": {"title": "Base", "version": "1"},
    "servers": [{"url": "https://h.example.com"}],
    "tags": [{"name": "things"}],
    "security": [{"key": []}],
    "paths": {
        "/things/{id}": {
            "post": {
                "operationId": "sendThing",
                "summary": "Sends.",
                "description": "Sends a thing.",
                "tags": ["things"],
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string", "maxLength": 9},
                    }
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": reference("Thing")}},
                },
                "responses": {
                    "200": {
                        "description": "done",
                        "content": {"application/json": {"schema": reference("Thing")}},
                    }
                },
            }
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-K"}},
        "schemas": {
            "Thing": {
                "type": "object",
                "description": "A thing.",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "description": "Its name."},
                    "kind": {"type": "string", "enum": ["a", "b"]},
                    "other": reference("Other"),
                    "number": {"type": "integer", "enum": [1, 2]},
                },
            },
            "Other": {"type": "object", "properties": {"kind": {"type": "string"}}},
            "Third": {"type": "object", "properties": {"kind": {"type": "string"}}},
        },
    },
}


def base() -> Root:
    return copy.deepcopy(BASE)
