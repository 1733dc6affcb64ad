"""Input that is made to hurt: refused in one line, quickly, and with its place."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from generator.problem import SpecError
from generator.source import bundle, read, serialise
from generator.source.load import Limits, read_file

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"


def refused(path: Path) -> str:
    with pytest.raises(SpecError) as caught:
        read(path)
    assert len(str(caught.value).splitlines()) == 1
    return str(caught.value)


def laughs(levels: int) -> str:
    lines = ["x0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for level in range(1, levels):
        again = ", ".join([f"*x{level - 1}"] * 10)
        lines.append(f"x{level}: &x{level} [{again}]")
    return "\n".join(lines)


def test_a_billion_laughs(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(HEAD + laughs(9))
    assert "there are more than 5,000,000 values" in refused(path)


def test_a_billion_laughs_by_merge_keys(tmp_path: Path) -> None:
    lines = ["x0: &x0 {a: 1, b: 2, c: 3, d: 4}"]
    for level in range(1, 30):
        keys = ", ".join(f"k{n}: *x{level - 1}" for n in range(4))
        lines.append(f"x{level}: &x{level} {{<<: *x{level - 1}, {keys}}}")
    path = tmp_path / "a.yaml"
    path.write_text(HEAD + "\n".join(lines))
    assert "there are more than 5,000,000 values" in refused(path)


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"a":' * 100_000, "[" * 999 + "]" * 999]
)
def test_deep_json(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    assert "a.json" in refused(path)


@pytest.mark.parametrize("text", ["- " * 5_000, "a: " + "{a: " * 5_000])
def test_deep_yaml(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text)
    assert "a.yaml" in refused(path)


def test_a_schema_as_deep_as_it_may_be(tmp_path: Path) -> None:
    schema: Any = {"type": "string"}
    for _ in range(96):
        schema = {"type": "array", "items": schema}
    for _ in range(90):
        schema = {"allOf": [schema]}["allOf"][0]
    tree = {
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "components": {"schemas": {"S": schema}},
    }
    path = tmp_path / "a.json"
    path.write_text(json.dumps(tree))
    document = read(path)
    assert bundle(document, "drop")["components"]["schemas"]["S"] == schema
    assert serialise(bundle(document))


def test_a_chain_of_references_that_is_too_long(tmp_path: Path) -> None:
    names = [f"S{n}" for n in range(102)]
    schemas: Any = {
        a: {"$ref": f"#/components/schemas/{b}"} for a, b in pairwise(names)
    }
    schemas[names[-1]] = {"type": "string"}
    tree = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    path = tmp_path / "a.json"
    path.write_text(json.dumps(tree))
    assert "leads in a circle" in refused(path)


@pytest.mark.parametrize(
    "item",
    [
        {"$ref": "#/components/parameters/A"},
        {"$ref": "#/paths/~1x/get/parameters/0"},
    ],
)
def test_parameters_that_refer_to_each_other(item: Any, tmp_path: Path) -> None:
    other = {"$ref": "#/components/parameters/B"}
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/x": {"get": {"responses": {}, "parameters": [item]}}},
        "components": {
            "parameters": {"A": other, "B": {"$ref": "#/components/parameters/A"}}
        },
    }
    path = tmp_path / "a.json"
    path.write_text(json.dumps(tree))
    assert "leads in a circle" in refused(path)


def test_definitions_of_dumps_that_refer_to_each_other(tmp_path: Path) -> None:
    """A dump cannot be corrected by its reader: it is read, and told."""
    definitions = {
        "A": {"$ref": "#/definitions/B"},
        "B": {"$ref": "#/definitions/A"},
        "C": {"$ref": "#/definitions/C"},
    }
    stated = {"get": {"operationId": "x", "responses": {}}}
    tree = {"version": "2.0", "definitions": definitions, "paths": {"/x": stated}}
    (tmp_path / "svc").mkdir()
    (tmp_path / "svc" / "x.json").write_text(json.dumps(tree))
    document = read(tmp_path / "svc")
    schemas = document.root["components"]["schemas"]
    assert schemas["A"] == {}
    assert schemas["C"] == {}
    assert [p.rule for p in document.report.at("repaired")] == ["reference-loop"] * 2


@pytest.mark.parametrize("name", [".", "con\x00.json", "a" * 400 + ".json"])
def test_names_of_files_that_are_none(name: str, tmp_path: Path) -> None:
    schema = {"$ref": name}
    tree = {"openapi": "3.1.0", "components": {"schemas": {"S": schema}}}
    path = tmp_path / "a.json"
    path.write_text(json.dumps(tree))
    refused(path)


def test_what_is_no_file(tmp_path: Path) -> None:
    assert "this is not a file" in refused(Path(os.devnull))
    assert "there is no such file" in refused(tmp_path / "a.json" / "b.json")
    with pytest.raises(SpecError, match="embedded null byte"):
        read(Path("a\x00b"))


def test_a_folder_where_a_file_is_expected(tmp_path: Path) -> None:
    (tmp_path / "S.json").mkdir()
    tree = {"openapi": "3.1.0", "components": {"schemas": {"S": {"$ref": "S.json"}}}}
    path = tmp_path / "a.json"
    path.write_text(json.dumps(tree))
    assert "is a directory" in refused(path)


def test_limits_hold_before_anything_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("[" + "1," * 100 + "1]")
    with pytest.raises(SpecError, match="there are more than 50 values"):
        read_file(path, "a.json", Limits(nodes=50))
