"""What is decided over all operations: ids and the parameters of paths."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.unit.source.specs import OK, findings, openapi, read_tree

TEXT = {"type": "string"}


def read_ids(folder: Path, paths: dict[str, Any]) -> tuple[dict[str, str], Any]:
    document = read_tree(folder, openapi(paths=paths))
    found = {
        f"{method} {path}": operation["operationId"]
        for path, item in document.root["paths"].items()
        for method, operation in item.items()
    }
    return found, document


def stated(id: str | None = None) -> dict[str, Any]:
    return {"responses": OK, **({"operationId": id} if id else {})}


def test_missing_ids_are_made_of_method_and_path(tmp_path: Path) -> None:
    paths = {
        "/": {"get": stated()},
        "/pets/{petId}/tags": {"get": stated(), "put": stated()},
        "/a-b": {"get": stated()},
        "/a/b": {"get": stated()},
    }
    found, document = read_ids(tmp_path, paths)
    assert found == {
        "get /": "get",
        "get /pets/{petId}/tags": "getPetsByPetIdTags",
        "put /pets/{petId}/tags": "putPetsByPetIdTags",
        "get /a-b": "getAB",
        "get /a/b": "getAB2",
    }
    assert findings(document)[0] == (
        "operation-id-missing",
        "repaired",
        "/paths/~1/get",
    )


def test_of_two_ids_the_first_by_path_keeps_its_own(tmp_path: Path) -> None:
    paths = {
        "/b": {"get": stated("list"), "post": stated("list")},
        "/a": {"get": stated("list")},
    }
    expected = {"get /a": "list", "get /b": "listB", "post /b": "listPostB"}
    found, document = read_ids(tmp_path, paths)
    assert found == expected
    assert [rule for rule, _, _ in findings(document)] == ["operation-id-twice"] * 2
    backwards = {path: paths[path] for path in reversed(paths)}
    assert read_ids(tmp_path, backwards)[0] == expected


def test_a_made_id_is_never_one_that_is_stated(tmp_path: Path) -> None:
    paths = {"/a": {"get": stated()}, "/b": {"get": stated("getA")}}
    found, _ = read_ids(tmp_path, paths)
    assert found == {"get /a": "getA2", "get /b": "getA"}


def test_parameters_of_the_path(tmp_path: Path) -> None:
    unused = {"name": "no", "in": "path", "required": True, "schema": TEXT}
    used = {"name": "a", "in": "path", "required": True, "schema": {"type": "integer"}}
    query = {"name": "a", "in": "query", "schema": TEXT}
    item = {
        "parameters": [unused, used],
        "get": {
            "operationId": "x",
            "responses": OK,
            "parameters": [unused, query, {**query, "schema": {}}, query],
        },
    }
    document = read_tree(tmp_path, openapi(paths={"/x/{a}/{b}/{a}#x": item}))
    found = document.root["paths"]["/x/{a}/{b}/{a}#x"]
    made = {"name": "b", "in": "path", "required": True, "schema": TEXT}
    assert found["parameters"] == [used]
    assert found["get"]["parameters"] == [query, made]
    below = "/paths/~1x~1{a}~1{b}~1{a}#x"
    assert [(r, lv, p.removeprefix(below)) for r, lv, p in findings(document)] == [
        ("parameter-not-in-path", "left-out", "/parameters/0"),
        ("parameter-not-in-path", "left-out", "/get/parameters/0"),
        ("parameter-twice", "left-out", "/get/parameters/2"),
        ("parameter-twice", "left-out", "/get/parameters/3"),
        ("path-parameter-missing", "repaired", "/get"),
    ]
    origin = document.places.origin(f"{below}/get/parameters/0")
    assert origin.endswith("/get/parameters/1")


def test_shared_parameters_count(tmp_path: Path) -> None:
    shared = {"a": {"name": "a", "in": "path", "required": True, "schema": TEXT}}
    entry = {"$ref": "#/components/parameters/a"}
    item = {"get": {"operationId": "x", "responses": OK, "parameters": [entry, entry]}}
    document = read_tree(
        tmp_path, openapi(paths={"/{a}": item}, components={"parameters": shared})
    )
    assert document.root["paths"]["/{a}"]["get"]["parameters"] == [entry]
    assert [rule for rule, _, _ in findings(document)] == ["parameter-twice"]


def test_a_path_parameter_is_required(tmp_path: Path) -> None:
    entry = {"name": "a", "in": "path", "schema": TEXT}
    item = {"get": {"operationId": "x", "responses": OK, "parameters": [entry]}}
    document = read_tree(tmp_path, openapi(paths={"/{a}": item}))
    found = document.root["paths"]["/{a}"]["get"]["parameters"]
    assert found == [{**entry, "required": True}]
    assert findings(document) == [
        ("path-parameter-optional", "repaired", "/paths/~1{a}/get/parameters/0")
    ]
