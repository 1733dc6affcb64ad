"""The house as it is drawn: who may import whom, and what every stage gives."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import inspect
import statistics
import types
import typing
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator import config, problem
from generator.ir import api, lock, schema
from generator.ir import types as kinds
from generator.python import emit, layout, manifest, views
from generator.python.code import Code
from generator.source import document

ROOT = Path(__file__).resolve().parents[2] / "generator"

# Every module imports from its own layer or from those after it.
LAYERS = ("cli", "commands", "setup", "pipeline", "python", "ir", "source", "problem")
MODULES = sorted(ROOT.rglob("*.py"))


def dotted(path: Path) -> str:
    """`generator.ir.names` for its file; a package for its `__init__`."""
    parts = ("generator", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


@cache
def known_modules() -> frozenset[str]:
    return frozenset(dotted(path) for path in MODULES)


def imports_of(path: Path) -> Iterator[str]:
    """Every module a module imports, wherever the statement stands in it."""
    here = dotted(path)
    package = here if path.name == "__init__.py" else here.rpartition(".")[0]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield inner if inner in known_modules() else base


def ours(path: Path) -> set[str]:
    """What a module imports of the generator; its version is everybody's."""
    found = {m for m in imports_of(path) if m.split(".")[0] == "generator"}
    return found - {"generator"}


def layer(module: str) -> str:
    return module.split(".")[1]


def within(*folders: str) -> list[Path]:
    return [p for p in MODULES if p.relative_to(ROOT).parts[0] in folders]


def test_every_module_is_in_a_layer() -> None:
    names = {path.relative_to(ROOT).parts[0].removesuffix(".py") for path in MODULES}
    assert names - {"__init__", "__main__", "config"} == set(LAYERS)


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_imports_point_one_way(path: Path) -> None:
    here = dotted(path)
    if here in ("generator", "generator.__main__"):
        return
    # config holds what the outer layers hand to the inner ones; no stage reads it
    if here == "generator.config":
        assert ours(path) == {"generator.problem"}
        return
    rank = LAYERS.index(layer(here))
    allowed = set(LAYERS[rank:])
    if rank <= LAYERS.index("pipeline"):
        allowed.add("config")
    assert {layer(m) for m in ours(path)} <= allowed


@pytest.mark.parametrize(
    ("module", "allowed"),
    [
        ("problem", set()),
        ("ir/types", set()),
        ("ir/schema", set()),
        ("ir/api", {"generator.ir.types", "generator.ir.schema"}),
    ],
)
def test_what_everything_rests_on_rests_on_nothing(
    module: str, allowed: set[str]
) -> None:
    assert ours(ROOT / f"{module}.py") == allowed


def test_the_command_line_alone_knows_of_click() -> None:
    users = {dotted(path) for path in MODULES if "click" in imports_of(path)}
    assert users == {"generator.cli", "generator.commands"}


def test_jinja_is_known_in_one_place() -> None:
    users = {dotted(path) for path in MODULES if "jinja2" in imports_of(path)}
    assert users == {"generator.python.render"}


# -- building reads, emitting writes ------------------------------------------

EMITTING = {"emit.py", "exchange.py"}
BUILDING = [
    ROOT / "pipeline.py",
    *(p for p in within("source", "ir", "python") if p.name not in EMITTING),
]
WRITERS = frozenset(
    "write_text write_bytes mkdir touch unlink rmdir symlink_to hardlink_to chmod "
    "rmtree makedirs copytree copy2 copyfile rename renames removedirs truncate "
    "fdopen mkstemp mkdtemp".split()
)
OF_OS = frozenset(("fstat", "walk", "fspath", "path", "stat", "sep"))
CHANGING = frozenset(("shutil", "tempfile", "subprocess", "ctypes", "socket", "http"))


def attributes(path: Path) -> Iterator[ast.Attribute]:
    return (n for n in ast.walk(tree_of(path)) if isinstance(n, ast.Attribute))


def opening_modes(path: Path) -> Iterator[object]:
    """The mode of every call of open()."""
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        is_method = isinstance(function, ast.Attribute) and function.attr == "open"
        if not is_method and not (
            isinstance(function, ast.Name) and function.id == "open"
        ):
            continue
        given = node.args[0 if is_method else 1 :]
        given += [k.value for k in node.keywords if k.arg == "mode"]
        if not given:
            yield "r"
        elif isinstance(given[0], ast.Constant):
            yield given[0].value
        elif not is_method:
            yield ast.unparse(given[0])  # a mode that only running tells


@pytest.mark.parametrize("path", BUILDING, ids=dotted)
def test_building_cannot_write(path: Path) -> None:
    assert set(opening_modes(path)) <= {"r", "rb"}
    assert not {m.split(".")[0] for m in imports_of(path)} & CHANGING
    assert "urllib.request" not in set(imports_of(path))
    assert not {a.attr for a in attributes(path)} & WRITERS
    of_os = {
        a.attr
        for a in attributes(path)
        if isinstance(a.value, ast.Name) and a.value.id == "os"
    }
    assert of_os <= OF_OS
    assert not {m for m in imports_of(path) if m.startswith("os.")}


def test_only_emit_opens_a_file_for_writing() -> None:
    assert "wb" in set(opening_modes(ROOT / "python" / "emit.py"))


def test_the_pipeline_takes_nothing_from_emit_that_writes() -> None:
    taken = {
        alias.name
        for path in BUILDING
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("emit")
        for alias in node.names
    }
    assert taken == {"Files", "is_intact", "read_manifest"}


def test_emit_cannot_read_a_definition() -> None:
    """Neither emit nor anything it imports reaches source/ or ir/."""
    pending, seen = ["generator.python.emit"], set[str]()
    while pending:
        module = pending.pop()
        if module not in seen:
            seen.add(module)
            path = ROOT.joinpath(*module.split(".")[1:]).with_suffix(".py")
            pending.extend(ours(path))
    assert {layer(m) for m in seen} == {"python", "problem"}


# -- products -----------------------------------------------------------------

PRODUCTS = [
    *(document.Document, document.Places, document.Input),
    *(emit.Files, emit.Drift, emit.Written, manifest.Manifest),
    *(layout.Module, config.Target, lock.Lock, schema.Schema),
    *(problem.Problem, problem.Report),
]


def classes_in(module: types.ModuleType) -> list[type]:
    return [
        found
        for _, found in inspect.getmembers(module, inspect.isclass)
        if found.__module__ == module.__name__
    ]


@pytest.mark.parametrize(
    "product",
    [*PRODUCTS, *classes_in(api), *classes_in(kinds), *classes_in(views)],
    ids=lambda c: f"{c.__module__}.{c.__name__}",
)
def test_products_are_frozen_dataclasses(product: Any) -> None:
    assert dataclasses.is_dataclass(product)
    assert product.__dataclass_params__.frozen  # type: ignore[union-attr]


def leaves(annotation: Any) -> Iterator[Any]:
    inner = typing.get_args(annotation)
    if inner:
        assert typing.get_origin(annotation) is tuple
        for one in inner:
            yield from leaves(one)
    elif annotation is not Ellipsis:
        yield annotation


@pytest.mark.parametrize("view", classes_in(views), ids=lambda c: c.__name__)
def test_a_view_holds_code_bools_and_views(view: type) -> None:
    for annotation in typing.get_type_hints(view).values():
        assert set(leaves(annotation)) <= {Code, bool, *classes_in(views)}


# -- size ---------------------------------------------------------------------


def lengths() -> list[tuple[int, str]]:
    return [
        (node.end_lineno - node.lineno + 1, f"{dotted(path)}.{node.name}")
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None
    ]


def test_functions_are_short() -> None:
    found = lengths()
    assert 6 <= statistics.median(length for length, _ in found) <= 13
    assert [one for one in found if one[0] > 40] == []


def test_few_files_are_long() -> None:
    long = [p for p in MODULES if len(p.read_text("utf-8").splitlines()) > 350]
    assert len(long) * 20 <= len(MODULES), [dotted(p) for p in long]


def test_every_module_says_what_it_is_for() -> None:
    silent = [dotted(p) for p in MODULES if not ast.get_docstring(tree_of(p))]
    assert silent == []


def test_every_module_can_be_imported_by_itself() -> None:
    for path in MODULES:
        if path.name != "__main__.py":
            assert importlib.import_module(dotted(path))
