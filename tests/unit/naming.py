"""Every name an Api gives, by the place it is given to; and those a package really has."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.ir import lock as locks
from generator.ir.api import Api
from tests.building import api_of

Names = dict[tuple[str, ...], tuple[str, ...]]


def names_of(api: Api) -> Names:
    """(kind, place, ...) -> (name, ...)."""
    found: Names = {}
    for thing in (*api.models, *api.aliases):
        found["class", thing.id] = (thing.name, thing.module)
    for model in api.models:
        for field in model.fields:
            found["field", model.id, field.wire_name] = (field.name,)
    for enum in api.enums:
        for place in enum.places:
            found["enum", place] = (enum.name, enum.module)
            for member in enum.members:
                found["member", place, member.value] = (member.name,)
    for operation in api.operations:
        found["method", operation.id] = (operation.name,)
        if operation.paging:
            found["iterator", operation.id] = (operation.paging.name,)
        for p in operation.parameters:
            key = ("parameter", operation.id, p.location, p.wire_name)
            found[key] = (p.name,)
    return found


def evolved(*releases: Mapping[str, Any]) -> list[Names]:
    """The names of each release, each on top of the one before."""
    lock, found = locks.Lock(), []
    for root in releases:
        api = api_of(root, lock)
        lock = locks.parse(locks.write(api), "gen.lock")
        found.append(names_of(api))
    return found


def renamed(old: Names, new: Names) -> dict[tuple[str, ...], Any]:
    """What is in both and has another name: what must never be."""
    return {k: (old[k], new[k]) for k in old if k in new and old[k] != new[k]}


def classes_in(package: Path) -> dict[tuple[str, str], set[str]]:
    """(module, class) -> its fields or members, by reading the package's source."""
    found: dict[tuple[str, str], set[str]] = {}
    for path in sorted((package / "models").glob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found[path.stem, node.name] = set(_attributes(node))
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                found[path.stem, node.target.id] = set()
    return found


def _attributes(node: ast.ClassDef) -> list[str]:
    names = []
    for inner in node.body:
        targets = inner.targets if isinstance(inner, ast.Assign) else []
        if isinstance(inner, ast.AnnAssign):
            targets = [inner.target]
        names.extend(t.id for t in targets if isinstance(t, ast.Name))
    return names


def methods_in(package: Path) -> dict[str, set[str]]:
    """Method -> its parameters, of the client; the async one has the same."""
    found = {}
    for name in ("client", "async_client"):
        tree = ast.parse((package / f"{name}.py").read_text("utf-8"))
        (cls,) = (n for n in tree.body if isinstance(n, ast.ClassDef))
        found[name] = {
            f.name: {a.arg for a in (*f.args.args, *f.args.kwonlyargs)}
            for f in cls.body
            if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef))
        }
    assert found["client"] == found["async_client"]
    return found["client"]


def assert_package_has(package: Path, names: Names) -> None:
    """Every name that was given is really there."""
    classes, methods = classes_in(package), methods_in(package)
    for key, value in names.items():
        match key:
            case ("class" | "enum", _):
                name, module = value
                assert (module, name) in classes, key
            case ("field", place, _):
                name, module = names["class", place]
                assert value[0] in classes[module, name], key
            case ("member", place, _):
                name, module = names["enum", place]
                assert value[0] in classes[module, name], key
            case ("method" | "iterator", _):
                assert value[0] in methods, key
            case ("parameter", operation, _, _):
                method = names["method", operation][0]
                assert value[0] in methods[method], key
