"""Definitions in several files become one document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.problem import SpecError
from generator.source import Document, read
from generator.source.hoisting import component_name, component_names
from tests.unit.source.specs import openapi, operation, swagger, write

TEXT = {"type": "string"}


def answering(reference: str) -> dict[str, Any]:
    """An operation whose response holds what a reference leads to."""
    content = {"application/json": {"schema": {"$ref": reference}}}
    return operation(responses={"200": {"description": "", "content": content}})


def read_files(
    folder: Path, files: dict[str, Any], entry: str = "api.json"
) -> Document:
    for name, tree in files.items():
        write(folder / name, tree)
    return read(folder / entry)


def response_schema(document: Document, path: str = "/x") -> Any:
    stated = document.root["paths"][path]["get"]["responses"]["200"]
    return stated["content"]["application/json"]["schema"]


def schemas(document: Document) -> Any:
    return document.root["components"]["schemas"]


def test_a_whole_file_is_a_component(tmp_path: Path) -> None:
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(paths={"/x": {"get": answering("models/Pet.yaml")}}),
            "models/Pet.yaml": "type: object\nproperties:\n  tag: {$ref: Tag.yaml}\n",
            "models/Tag.yaml": "type: string\n",
        },
    )
    assert response_schema(document) == {"$ref": "#/components/schemas/Pet"}
    assert schemas(document) == {
        "Pet": {
            "type": "object",
            "properties": {"tag": {"$ref": "#/components/schemas/Tag"}},
        },
        "Tag": {"type": "string"},
    }
    assert [i.name for i in document.inputs] == [
        *("api.json", "models/Pet.yaml", "models/Tag.yaml"),
    ]
    place = "/components/schemas/Pet/properties/tag"
    assert (
        document.places.origin(place) == f"{tmp_path}/models/Pet.yaml#/properties/tag"
    )


def test_a_part_of_a_file_is_a_component_and_so_is_what_it_uses(tmp_path: Path) -> None:
    shared = {"definitions": {"A": {"$ref": "#/definitions/B"}, "B": TEXT}}
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(
                paths={"/x": {"get": answering("s.json#/definitions/A")}}
            ),
            "s.json": shared,
        },
    )
    assert schemas(document) == {"A": {"$ref": "#/components/schemas/B"}, "B": TEXT}


def test_one_target_is_one_component_however_it_is_spelt(tmp_path: Path) -> None:
    paths = {
        "/x": {"get": answering("s.json#/definitions/A%20B")},
        "/y": {"get": answering("./s.json#/definitions/A B") | {"operationId": "y"}},
    }
    files = {"api.json": openapi(paths=paths), "s.json": {"definitions": {"A B": TEXT}}}
    document = read_files(tmp_path, files)
    assert response_schema(document, "/x") == response_schema(document, "/y")
    assert schemas(document) == {"A_B": TEXT}


def test_recursion_across_files(tmp_path: Path) -> None:
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(paths={"/x": {"get": answering("Node.json")}}),
            "Node.json": {
                "type": "object",
                "properties": {
                    "next": {"$ref": "Node.json"},
                    "tree": {"$ref": "Tree.json"},
                },
            },
            "Tree.json": {"type": "array", "items": {"$ref": "Node.json#"}},
        },
    )
    node = {"$ref": "#/components/schemas/Node"}
    assert schemas(document) == {
        "Node": {
            "type": "object",
            "properties": {"next": node, "tree": {"$ref": "#/components/schemas/Tree"}},
        },
        "Tree": {"type": "array", "items": node},
    }


def test_a_file_may_refer_back_to_the_entry(tmp_path: Path) -> None:
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(
                paths={"/x": {"get": answering("Pet.json")}},
                components={"schemas": {"Tag": TEXT}},
            ),
            "Pet.json": {
                "type": "array",
                "items": {"$ref": "api.json#/components/schemas/Tag"},
            },
        },
    )
    assert list(schemas(document)) == ["Tag", "Pet"]
    assert schemas(document)["Pet"]["items"] == {"$ref": "#/components/schemas/Tag"}


def test_names_in_conflict(tmp_path: Path) -> None:
    """The component keeps its name, then the file nearest to the entry."""
    paths = {
        f"/{n}": {"get": answering(name) | {"operationId": f"get{n}"}}
        for n, name in enumerate(("b/Tag.json", "a/Tag.json", "Pet.json"))
    }
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(paths=paths, components={"schemas": {"Pet": TEXT}}),
            "a/Tag.json": {"type": "integer"},
            "b/Tag.json": {"type": "boolean"},
            "Pet.json": {"type": "number"},
        },
    )
    assert schemas(document) == {
        "Pet": TEXT,
        "Pet_Pet": {"type": "number"},
        "Tag": {"type": "integer"},
        "Tag_Tag": {"type": "boolean"},
    }


def test_folders_beside_the_entry_are_part_of_a_definition(tmp_path: Path) -> None:
    document = read_files(
        tmp_path,
        {
            "spec/api.json": openapi(
                paths={"/x": {"get": answering("../common/E.json")}}
            ),
            "common/E.json": TEXT,
        },
        "spec/api.json",
    )
    assert schemas(document) == {"E": TEXT}
    assert [i.name for i in document.inputs] == ["api.json", "../common/E.json"]


def test_parameters_responses_and_path_items_of_other_files(tmp_path: Path) -> None:
    item = {
        "parameters": [{"$ref": "parts.json#/limit"}],
        "get": operation(responses={"404": {"$ref": "parts.json#/missing"}}),
    }
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(paths={"/x": {"$ref": "x.json", "summary": "mine"}}),
            "x.json": item,
            "parts.json": {
                "limit": {"name": "limit", "in": "query", "schema": TEXT},
                "missing": {"description": "gone"},
            },
        },
    )
    found = document.root["paths"]["/x"]
    assert found["summary"] == "mine"
    assert found["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert found["get"]["responses"] == {
        "404": {"$ref": "#/components/responses/missing"}
    }
    assert document.root["components"] == {
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": TEXT}},
        "responses": {"missing": {"description": "gone"}},
    }
    assert document.places.origin("/paths/~1x/get") == f"{tmp_path}/x.json#/get"


def test_a_path_item_that_refers_to_itself(tmp_path: Path) -> None:
    files = {
        "api.json": openapi(paths={"/x": {"$ref": "x.json"}}),
        "x.json": {"get": operation(callbacks={"c": {"{$url}": {"$ref": "x.json"}}})},
    }
    with pytest.raises(SpecError, match=r"\$ref 'x.json' leads into itself"):
        read_files(tmp_path, files)


def test_a_reference_into_a_component_stays_one(tmp_path: Path) -> None:
    pet = {"type": "object", "properties": {"tag": TEXT}}
    inside = "#/components/schemas/Pet/properties/tag"
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(
                paths={"/x": {"get": answering(inside)}},
                components={"schemas": {"Pet": pet}},
            )
        },
    )
    assert response_schema(document) == {"$ref": inside}
    assert schemas(document) == {"Pet": pet}


def test_a_reference_to_what_reading_moved_is_a_component(tmp_path: Path) -> None:
    stated = {"allOf": [{"type": "object"}], "nullable": True}
    inside = "#/components/schemas/Pet/allOf/0"
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(
                "3.0.0",
                paths={"/x": {"get": answering(inside)}},
                components={"schemas": {"Pet": stated}},
            )
        },
    )
    assert response_schema(document) == {"$ref": "#/components/schemas/api_Pet"}
    assert schemas(document)["api_Pet"] == {"type": "object"}


def test_a_reference_to_a_schema_of_an_operation_is_a_component(tmp_path: Path) -> None:
    body = {"content": {"application/json": {"schema": {"type": "integer"}}}}
    inside = "#/paths/~1x/get/requestBody/content/application~1json/schema"
    document = read_files(
        tmp_path,
        {
            "api.json": openapi(
                paths={"/x": {"get": operation(requestBody=body)}},
                components={"schemas": {"A": {"$ref": inside}}},
            )
        },
    )
    assert schemas(document) == {
        "A": {"$ref": "#/components/schemas/requestBody"},
        "requestBody": {"type": "integer"},
    }


def test_files_of_2_0(tmp_path: Path) -> None:
    stated = {
        "operationId": "x",
        "parameters": [{"$ref": "p.json#/limit"}, {"$ref": "p.json#/body"}],
        "responses": {"200": {"description": "", "schema": {"$ref": "Pet.json"}}},
    }
    document = read_files(
        tmp_path,
        {
            "api.json": swagger(paths={"/x": {"post": stated}}),
            "Pet.json": {"properties": {"id": {"type": "string", "x-nullable": True}}},
            "p.json": {
                "limit": {"name": "limit", "in": "query", "type": "integer"},
                "body": {"name": "b", "in": "body", "schema": {"$ref": "Pet.json"}},
            },
        },
    )
    found = document.root["paths"]["/x"]["post"]
    pet = {"$ref": "#/components/schemas/Pet"}
    assert found["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert found["requestBody"] == {"content": {"application/json": {"schema": pet}}}
    assert schemas(document) == {
        "Pet": {"properties": {"id": {"type": ["string", "null"]}}, "type": "object"}
    }


def test_names_that_components_cannot_have() -> None:
    names = component_names(["Map«a,b»", "ok", "a b", "a_b", "Map_a_b"])
    assert names == {
        "Map«a,b»": "Map_ab_a_2c_b_bb_",
        "ok": "ok",
        "a b": "a_20_b",
        "a_b": "a_b",
        "Map_a_b": "Map_a_b",
    }
    assert component_name("«»") == "Unnamed"


def test_references_to_renamed_components(tmp_path: Path) -> None:
    stated = {"Map«a»": TEXT, "A": {"$ref": "#/definitions/Map%C2%ABa%C2%BB"}}
    document = read_files(tmp_path, {"api.json": swagger(definitions=stated)})
    assert schemas(document) == {
        "Map_a": TEXT,
        "A": {"$ref": "#/components/schemas/Map_a"},
    }
    origin = document.places.origin("/components/schemas/Map_a")
    assert origin == f"{tmp_path}/api.json#/definitions/Map«a»"


def test_keys_with_slashes_and_tildes(tmp_path: Path) -> None:
    stated = {"a/b": TEXT, "c~d": {"$ref": "#/definitions/a~1b"}}
    document = read_files(tmp_path, {"api.json": swagger(definitions=stated)})
    assert schemas(document)["c_d"] == {"$ref": "#/components/schemas/a_b"}
