"""Definitions with anything anywhere: a document, or a refusal, and nothing else."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.problem import SpecError
from generator.source import bundle, read, serialise

REFERENCE = {"$ref": "#/components/schemas/A"}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["a"],
    "properties": {
        "a": {"type": "string", "enum": ["x"], "default": "x", "pattern": "^x$"},
        "b": {"type": "array", "items": REFERENCE, "maxItems": 3, "example": []},
        "c": {"allOf": [REFERENCE, {"nullable": True}], "readOnly": True},
    },
    "discriminator": {"propertyName": "a", "mapping": {"x": "A"}},
    "additionalProperties": {"type": "integer", "format": "int32", "minimum": 0},
}
OPERATION: dict[str, Any] = {
    "operationId": "x",
    "tags": ["t"],
    "parameters": [{"name": "p", "in": "query", "schema": {"type": "string"}}],
    "requestBody": {"content": {"a/b": {"schema": REFERENCE, "example": 1}}},
    "responses": {
        "200": {
            "description": "",
            "headers": {"H": {"schema": {"type": "string"}}},
            "content": {"a/b": {"schema": REFERENCE, "examples": {"e": {"value": 1}}}},
        },
        "default": {"$ref": "#/components/responses/E"},
    },
    "security": [{"k": []}],
    "callbacks": {"c": {"{$url}": {"post": {"responses": {}}}}},
}
NEW: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "t", "version": "1"},
    "servers": [{"url": "u", "variables": {"v": {"default": "d"}}}],
    "tags": [{"name": "t"}],
    "paths": {"/x/{y}": {"parameters": [], "get": OPERATION}},
    "components": {
        "schemas": {"A": SCHEMA},
        "responses": {"E": {"description": "e"}},
        "securitySchemes": {"k": {"type": "http", "scheme": "basic"}},
    },
}
OLD: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "t", "version": "1"},
    "host": "h",
    "schemes": ["https"],
    "consumes": ["a/b"],
    "paths": {
        "/x": {
            "parameters": [{"name": "q", "in": "query", "type": "string"}],
            "post": {
                "operationId": "x",
                "parameters": [
                    {"$ref": "#/parameters/P"},
                    {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A"}},
                    {"name": "f", "in": "formData", "type": "file"},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "schema": {"$ref": "#/definitions/A"},
                        "headers": {"H": {"type": "string"}},
                        "examples": {"a/b": 1},
                    }
                },
            },
        }
    },
    "parameters": {
        "P": {
            "name": "p",
            "in": "query",
            "type": "array",
            "items": {"type": "string"},
            "collectionFormat": "csv",
        }
    },
    "definitions": {
        "A": {
            "type": "object",
            "discriminator": "a",
            "properties": {"a": {"type": "string", "example": "x"}},
            "allOf": [{"type": "object"}],
        }
    },
    "securityDefinitions": {
        "o": {"type": "oauth2", "flow": "implicit", "authorizationUrl": "u"}
    },
}
DUMP: dict[str, Any] = {
    **{key: OLD[key] for key in ("paths", "parameters", "definitions")},
    "version": "2.0",
    "name": "x",
    "host": "svc.r.com",
    "region_id": "r",
    "base_path": "/v1",
    "consumes": '["a/b"]',
    "tags": "t",
    "product_short": "S",
    "info_version": "v1",
    "components": None,
}
JUNK = st.one_of(
    st.sampled_from(
        [
            *(
                None,
                True,
                False,
                0,
                -1,
                1.5,
                "",
                "x",
                "#",
                "object",
                [],
                {},
                [None],
                [{}],
            ),
            *(
                {"$ref": "#"},
                {"$ref": "#/paths"},
                {"$ref": 1},
                {"$ref": "#/definitions/A"},
            ),
            *(
                {"$ref": "#/components/schemas/A", "nullable": True},
                {"x-a": 1},
                {"a": None},
            ),
            *({"type": ["string", 1, None]}, {"enum": [{}]}, {"properties": [1]}),
            *({"allOf": [None]}, {"items": []}, {"required": True}, {"default": []}),
        ]
    ),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4),
        lambda inner: st.lists(inner, max_size=2)
        | st.dictionaries(st.text(max_size=4), inner, max_size=2),
        max_leaves=4,
    ),
)


def places(tree: Any) -> list[tuple[Any, Any]]:
    """Every container and key of a value."""
    found, todo = [], [tree]
    while todo:
        node = todo.pop()
        pairs = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in pairs:
            found.append((node, key))
            if isinstance(value, (dict, list)):
                todo.append(value)
    return found


@st.composite
def spoilt(draw: st.DrawFn, tree: Any) -> Any:
    """A definition with something else in one to three of its places."""
    result = copy.deepcopy(tree)
    for _ in range(draw(st.integers(1, 3))):
        holder, key = draw(st.sampled_from(places(result)))
        if draw(st.integers(0, 3)):
            holder[key] = copy.deepcopy(draw(JUNK))
        else:
            del holder[key]
        if not result:
            break
    return result


def check(path: Path, folder: Path) -> None:
    """Reads; what can be read makes a bundle, and that reads as itself."""
    try:
        document = read(path)
    except SpecError as error:
        assert all(len(str(p).splitlines()) == 1 for p in error.report.problems)
        return
    text = serialise(bundle(document))
    again = folder / "bundle.json"
    again.write_text(text, "utf-8")
    assert serialise(bundle(read(again))) == text


FUZZ = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.parametrize(
    "tree", [NEW, {**NEW, "openapi": "3.1.0"}, OLD], ids=["3.0", "3.1", "2.0"]
)
def test_files(tree: Any, tmp_path: Path) -> None:
    @FUZZ
    @given(spoilt(tree))
    def anything(stated: Any) -> None:
        path = tmp_path / "api.json"
        path.write_text(json.dumps(stated), "utf-8")
        check(path, tmp_path)

    anything()


def test_dumps(tmp_path: Path) -> None:
    (tmp_path / "svc").mkdir()
    (tmp_path / "svc" / "z.json").write_text(json.dumps(DUMP), "utf-8")

    @FUZZ
    @given(spoilt(DUMP))
    def anything(stated: Any) -> None:
        (tmp_path / "svc" / "a.json").write_text(json.dumps(stated), "utf-8")
        check(tmp_path / "svc", tmp_path)

    anything()


def test_overlays(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps({**NEW, "openapi": "3.1.0"}), "utf-8")
    targets = st.sampled_from(
        [
            *(
                "$",
                "$.*",
                "$.paths",
                "$.paths.*",
                "$.components.schemas.A",
                "$..schema",
            ),
            *("$..properties", "$.components.*.*", "$.tags[0]", "$..parameters[*]"),
        ]
    )
    acts = st.fixed_dictionaries({"target": targets, "update": JUNK}) | (
        st.fixed_dictionaries({"target": targets, "remove": st.just(True)})
    )

    @FUZZ
    @given(st.lists(acts, min_size=1, max_size=3))
    def anything(actions: Any) -> None:
        change = tmp_path / "overlay.json"
        change.write_text(json.dumps({"overlay": "1.0.0", "actions": actions}), "utf-8")
        try:
            document = read(path, [change])
        except SpecError:
            return
        again = tmp_path / "bundle.json"
        again.write_text(serialise(bundle(document)), "utf-8")
        read(again)

    anything()


@FUZZ
@given(st.text(max_size=60) | st.text("[]{}:,&*!|>'\"-? \n#%@ab1", max_size=60))
def test_text(text: str) -> None:
    from generator.source.load import parse

    for name in ("a.json", "a.yaml"):
        try:
            value = parse(text, name)
        except SpecError as error:
            assert str(error).startswith(name)
        else:
            json.dumps(value, allow_nan=False)
