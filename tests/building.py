"""Small definitions, and the packages that are made of them, for tests."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import pipeline
from generator.config import Target
from generator.ir import read
from generator.ir.api import Api
from generator.ir.lock import Lock
from generator.problem import Problems
from generator.python import emit
from generator.source.document import Document, Places


def spec(
    schemas: Mapping[str, Any] | None = None, paths: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """An OpenAPI 3.1 document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": dict(paths or {}),
        "components": {"schemas": dict(schemas or {})},
    }


def reference(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def sends(id: str, schema: Any, tag: str = "things", **more: Any) -> dict[str, Any]:
    """A path item: POST of a JSON body."""
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    operation = {
        "operationId": id,
        "tags": [tag],
        "requestBody": body,
        "responses": {"204": {"description": "done"}},
        **more,
    }
    return {"post": operation}


def document(root: Mapping[str, Any]) -> Document:
    """A document as the stages after source/ get it."""
    return Document(root, Places(), "openapi-3.1")


def api_of(
    root: Mapping[str, Any], lock: Lock | None = None, problems: Problems | None = None
) -> Api:
    """The Api of a document, names given."""
    return read.read(document(root), lock or Lock(), problems or Problems())


def written(root: Mapping[str, Any], folder: Path) -> Path:
    """A definition as a file."""
    path = folder / "definition.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(root), "utf-8")
    return path


def built(root: Mapping[str, Any], output: Path) -> Path:
    """The package of a definition, built on top of what is at `output`."""
    source = written(root, output.parent / f"{output.name}-definition")
    emit.write(pipeline.build(Target(source, output)), output)
    return output


def every_module(package: Path) -> list[str]:
    """The dotted name of every module of a package."""
    paths = sorted(p.relative_to(package.parent) for p in package.rglob("*.py"))
    dotted = (".".join(p.with_suffix("").parts) for p in paths)
    return [name.removesuffix(".__init__") for name in dotted]


@contextmanager
def imported(package: Path) -> Iterator[ModuleType]:
    """The package at a path, imported under the name of its folder."""
    others = _loaded(package.name)
    for name in others:
        del sys.modules[name]
    sys.path.insert(0, str(package.parent))
    importlib.invalidate_caches()
    # a package that is built again within a second must not meet its old bytecode
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield importlib.import_module(package.name)
    finally:
        sys.dont_write_bytecode = written
        sys.path.remove(str(package.parent))
        for name in _loaded(package.name):
            del sys.modules[name]
        # another package of that name is back for whoever had imported it
        sys.modules.update(others)


def _loaded(name: str) -> dict[str, ModuleType]:
    """The modules that are loaded of a package."""
    return {n: m for n, m in sys.modules.items() if n.split(".")[0] == name}
