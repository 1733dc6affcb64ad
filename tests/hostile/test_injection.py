"""A stranger's text stays text: nothing of a definition is ever run."""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.config import Target
from generator.problem import SpecError
from generator.python import emit
from tests.building import every_module, imported
from tests.hostile.positions import PLACES, with_all, with_one, with_target

CALL = "__import__('builtins').__dict__.update(gen_canary=1)"
PAYLOADS = {
    "quote": f'x"+{CALL}+"',
    "single quote": CALL.replace("'", '"').join(("x'+", "+'")),
    "triple quote": f'x"""\n{CALL}\n"""',
    "triple single quote": f"x'''\n{CALL}\n'''",
    "backslash": f'x\\"+{CALL}#',
    "backslash at the end": "x\\",
    "two backslashes": "x\\\\",
    "line feed": f"x\n{CALL}\n",
    "indented line feed": f"x\n    {CALL}\n        {CALL}\n",
    "carriage return": f"x\r{CALL}\r",
    "nul": f"x\0{CALL}",
    "braces": f"{{{CALL}}}",
    "jinja": f"{{{{ {CALL} }}}}",
    "jinja statement": "{% set x = cycler.__init__.__globals__.os %}{{ x }}{# y #}",
    "dollar": f"${{{CALL}}}$(touch gen_canary)`touch gen_canary`",
    "percent": "%(x)s%s%n{0}{x!r}",
    "comment": f"# {CALL}",
    "parenthesis": f"x) or {CALL} or (",
    "semicolon": f"x; {CALL}",
    "line separator": f"x\u2028{CALL}\u2029{CALL}\x85{CALL}",
    "form feed": f"x\x0c{CALL}\x0b{CALL}\x1c{CALL}",
    "turned around": f"x\u202e{CALL}\u2066\u200b",
    "half a character": "x\ud800",
    "ten kilobytes": "x" * 10_000,
    "ten kilobytes of quotes": '"' * 10_000,
    "path": "../../../../../../tmp/gen_canary",
    "absolute path": "/tmp/gen_canary",
    "windows path": "..\\..\\gen_canary",
    "import": "import os",
    "lambda": f"lambda: {CALL}",
    "class body": f"x(Model):\n    {CALL}\nclass y",
    "dunder": "__init__",
    "dunder class": "__class__",
    "keyword": "None",
    "self": "self",
    "builtin": "eval",
    "ligature": "ﬁle",
    "wide": "ｅｖａｌ（）",
    "markdown": "](javascript:x) <script>x</script> ```\nx\n```",
    "space": " ",
    "number": "0x41",
    "emoji": "\U0001f600",
    "terminal": "\x1b]0;x\x07\x1b[2J",
}
BENIGN = "ordinary words"


def files_of(root: Mapping[str, Any], folder: Path) -> emit.Files | None:
    """The package; None where the definition is refused, which is fine too."""
    source = folder / "definition.json"
    source.write_text(json.dumps(root), "utf-8")
    try:
        return pipeline.build(Target(source, folder / "out" / "hostile_api"))
    except SpecError as error:
        assert str(error).isprintable() and len(str(error)) < 1000
        return None


def python_of(files: emit.Files) -> dict[str, str]:
    return {p: t for p, t in files.text.items() if p.endswith(".py")}


# -- what the source may say --------------------------------------------------


def shape(node: ast.AST) -> str:
    """The kinds of all nodes of a statement's own expressions, in their order."""
    inner = [
        child
        for child in ast.iter_child_nodes(node)
        if not isinstance(child, (ast.stmt, ast.ExceptHandler))
    ]
    kinds = [type(n).__name__ for part in inner for n in ast.walk(part)]
    return " ".join(dict.fromkeys([type(node).__name__, *kinds]))


def used_names(tree: ast.Module) -> Iterator[str]:
    """Every name that is looked up, and everything that is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.Import):
            yield from (f"import {a.name}" for a in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"from {node.module} import {a.name}" for a in node.names)


def own_names(trees: Mapping[str, ast.Module]) -> set[str]:
    """Everything the package itself defines; an import defines nothing."""
    found = {Path(p).stem for p in trees}
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                found.add(node.name)
            elif isinstance(node, ast.arg):
                found.add(node.arg)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
    return found


def said(files: emit.Files) -> tuple[set[str], set[str], set[str]]:
    """(shapes of statements, names in use, names the package defines)."""
    trees = {
        p: ast.parse(t)
        for p, t in python_of(files).items()
        if not p.startswith("_runtime/")
    }
    shapes = {shape(n) for t in trees.values() for n in ast.walk(t) if is_statement(n)}
    names = {name for t in trees.values() for name in used_names(t)}
    return shapes, names, own_names(trees)


def is_statement(node: ast.AST) -> bool:
    return isinstance(node, ast.stmt)


@cache
def allowed(folder: Path) -> tuple[frozenset[str], frozenset[str]]:
    """What packages of harmless definitions say: with all places, and with each."""
    shapes: set[str] = set()
    names: set[str] = set()
    roots = [with_all(BENIGN), *(with_one(n, BENIGN) for n in PLACES)]
    for root in (*roots, with_all("Ordinary"), with_all("x-1")):
        files = files_of(root, folder)
        assert files is not None
        more_shapes, more_names, own = said(files)
        shapes |= more_shapes
        names |= more_names - own
    return frozenset(shapes), frozenset(names)


@pytest.fixture(scope="session")
def harmless(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[frozenset[str], frozenset[str]]:
    return allowed(tmp_path_factory.mktemp("harmless"))


def assert_harmless(
    files: emit.Files, harmless: tuple[frozenset[str], frozenset[str]]
) -> None:
    shapes, names, own = said(files)
    assert shapes - harmless[0] == set()
    assert names - harmless[1] - own - {"builtins"} == set()
    for path, text in files.text.items():
        assert re.fullmatch(r"[A-Za-z0-9_]+(/[A-Za-z0-9_]+)*\.[A-Za-z]+", path), path
        assert ".." not in path
        assert set(text.encode("utf-8")) - set(range(32, 256)) <= {10}, path


# -- and what happens ---------------------------------------------------------


def exercise(package: Any) -> None:
    """Touches everything a user would: models, tables, clients, the words for people."""
    client = package.Client(endpoint="https://h.example.com")
    repr(client)
    assert package.OPERATIONS
    for name in package.__all__:
        found = getattr(package, name)
        if isinstance(found, type) and issubclass(found, package.Model):
            if found is not package.Model:
                read: Any = found
                model = read.from_dict({"name": 1, "kind": "x", "other": {}})
                assert model.validate() is not None
                repr((model, model.to_dict()))


@pytest.mark.parametrize("name", PAYLOADS)
def test_text_in_every_place(
    name: str,
    tmp_path: Path,
    harmless: tuple[frozenset[str], frozenset[str]],
) -> None:
    files = files_of(with_all(PAYLOADS[name]), tmp_path)
    if name == "half a character":
        assert files is None, "no text can hold it, so no file could"
        return
    assert files is not None
    assert_harmless(files, harmless)
    output = tmp_path / "out" / "hostile_api"
    emit.write(files, output)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["definition.json", "out"]
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["hostile_api"]
    with imported(output) as package:
        for module in every_module(output):
            if "._runtime" not in module:
                importlib.import_module(module)
        exercise(package)
    assert not hasattr(builtins, "gen_canary")
    assert not Path("/tmp/gen_canary").exists()
    assert not Path("gen_canary").exists()


def test_text_as_the_target_of_a_discriminator(
    tmp_path: Path, harmless: tuple[frozenset[str], frozenset[str]]
) -> None:
    refused = 0
    for text in PAYLOADS.values():
        files = files_of(with_target(text), tmp_path)
        if files is None:
            refused += 1
        else:
            assert_harmless(files, harmless)
    assert 0 < refused < len(PAYLOADS)


MODELS = "models/things.py"
TAMPERED = {
    "a call": (MODELS, f"\n{CALL}\n"),
    "a call in a string that ended": (MODELS, f'\nx = "a"+{CALL}+"b"\n'),
    "an import": (MODELS, "\nimport os\n"),
    "an import of a name": (MODELS, "\nfrom os import path\n"),
    "a default that is looked up": (MODELS, "\ndef f(x=exec):\n    return x\n"),
    "a line that is no Python": (MODELS, "\nit's over\n"),
    "a control character": (MODELS, "\n# \x1b[2J\n"),
    "a folder above": ("../things.py", ""),
    "an absolute path": ("/tmp/things.py", ""),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_what_is_not_harmless_is_found_out(
    name: str, tmp_path: Path, harmless: tuple[frozenset[str], frozenset[str]]
) -> None:
    """Else the tests above would prove nothing."""
    files = files_of(with_one("title", BENIGN), tmp_path)
    assert files is not None
    assert_harmless(files, harmless)
    path, more = TAMPERED[name]
    text = {**files.text, path: files.text.get(path, "") + more}
    with pytest.raises((AssertionError, SyntaxError)):
        assert_harmless(emit.Files(text, files.report), harmless)
