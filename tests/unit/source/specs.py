"""Tiny definitions of every dialect, and reading them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.source import Document, read

REGION = "cn-north-4"
OK: dict[str, Any] = {"200": {"description": "fine"}}


def write(path: Path, value: Any) -> Path:
    """A file of JSON, or of the text given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    path.write_text(text, "utf-8")
    return path


def read_tree(folder: Path, tree: Any, overlays: Sequence[Any] = ()) -> Document:
    """The document of one file and its overlays."""
    paths = [write(folder / f"overlay{n}.json", o) for n, o in enumerate(overlays)]
    return read(write(folder / "api.json", tree), paths)


def openapi(version: str = "3.1.0", **more: Any) -> dict[str, Any]:
    """A definition of 3.x."""
    info = {"title": "Tiny", "version": "1"}
    return {"openapi": version, "info": info, "paths": {}, **more}


def swagger(**more: Any) -> dict[str, Any]:
    """A definition of 2.0."""
    info = {"title": "Tiny", "version": "1"}
    return {"swagger": "2.0", "info": info, "paths": {}, **more}


def operation(id: str = "get", **more: Any) -> dict[str, Any]:
    """An operation with a response of success."""
    return {"operationId": id, "responses": OK, **more}


def dump(
    id: str = "Show",
    path: str = "/s",
    method: str = "get",
    definitions: Mapping[str, Any] | None = None,
    *,
    shared: Mapping[str, Any] | None = None,
    top: Mapping[str, Any] | None = None,
    **stated: Any,
) -> dict[str, Any]:
    """An operation dump of 2.0. `stated` is the operation's, `top` the dump's.

    `shared` are the parameters that operations can refer to.
    """
    return {
        "base_path": None,
        "components": None,
        "consumes": '["application/json"]',
        "definitions": dict(definitions or {}),
        "description": None,
        "host": f"svc.{REGION}.example.com",
        "info_version": "v1",
        "method": method,
        "name": id,
        "parameters": dict(shared or {}),
        "paths": {path: {method: {"operationId": id, "responses": OK, **stated}}},
        "product_short": "Svc",
        "region_id": REGION,
        "schemes": ["HTTPS"],
        "security_definitions": None,
        "tags": "Things",
        "version": "2.0",
        **(top or {}),
    }


def returning(name: str) -> dict[str, Any]:
    """Responses of 2.0 that hold a definition."""
    return {"200": {"description": "", "schema": {"$ref": f"#/definitions/{name}"}}}


def read_dumps(folder: Path, dumps: Mapping[str, Any]) -> Document:
    """The document of a folder of dumps, by file name without suffix."""
    for name, tree in dumps.items():
        write(folder / "svc" / f"{name}.json", tree)
    return read(folder / "svc")


def of_schema(folder: Path, dialect: str, schema: Any) -> Document:
    """A document whose component `S` is the schema."""
    if dialect == "dump":
        tree = dump(definitions={"S": schema}, responses=returning("S"))
        return read_dumps(folder, {"Show": tree})
    if dialect == "2.0":
        return read_tree(folder, swagger(definitions={"S": schema}))
    return read_tree(
        folder, openapi(f"{dialect}.0", components={"schemas": {"S": schema}})
    )


def findings(document: Document, below: str = "") -> list[tuple[str, str, str]]:
    """(rule, level, pointer) of every problem but that there are no operations."""
    return [
        (p.rule, p.level, p.where.partition("#")[2].removeprefix(below))
        for p in document.report.problems
        if p.rule != "no-operations"
    ]
