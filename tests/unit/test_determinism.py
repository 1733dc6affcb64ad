"""The same definition gives the same bytes, whoever builds it, where and when."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.building import built, reference, sends, spec
from tests.unit.source.specs import dump, write

ROOT = Path(__file__).resolve().parents[2]

# Folders list their files in another order.
TURNED = """
import os, pathlib, sys
def turned(listing):
    return lambda *a, **k: iter(sorted(listing(*a, **k), key=str, reverse=True))
pathlib.Path.iterdir = turned(pathlib.Path.iterdir)
pathlib.Path.glob = turned(pathlib.Path.glob)
pathlib.Path.rglob = turned(pathlib.Path.rglob)
listdir = os.listdir
os.listdir = lambda *a: sorted(listdir(*a), reverse=True)
from generator.cli import main
main(sys.argv[1:])
"""
PLAIN = "import sys\nfrom generator.cli import main\nmain(sys.argv[1:])\n"

FIRST = {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/"}
SECOND = {
    "PYTHONHASHSEED": "99",
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "TZ": "Asia/Shanghai",
    "HOME": "/nonexistent",
    "USER": "somebody",
    "COLUMNS": "40",
}


def text(*values: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "enum": list(values), **more}


SCHEMAS: dict[str, Any] = {
    "Thing": {
        "type": "object",
        "description": "Ein Ding – 东西, naïve “quotes”.",
        "properties": {
            "kind": text("b", "a", "c"),
            "when": {"type": "string", "format": "date-time"},
            "fooBar": {"type": "string", "pattern": "^[a-z]+$"},
            "foo_bar": {"oneOf": [reference("Other"), {"type": "string"}]},
            "名": {"type": "integer", "default": 1},
        },
    },
    "Other": {"type": "object", "properties": {"kind": text("a"), "n": {}}},
    "thing": {"type": "object", "properties": {"kind": text("x", "y")}},
}
PATHS = {
    f"/{tag}/{name}": sends(f"Send{name.title()}{tag.title()}", reference(name), tag)
    for tag in ("one", "two", "函数")
    for name in ("Thing", "Other")
}
TINY = spec(SCHEMAS, PATHS)


def build(
    program: str, environment: dict[str, str], here: Path, source: str, output: str
) -> dict[str, bytes]:
    """The bytes of a package that a process of its own builds."""
    here.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", program, "build", source, "-o", output, "-v"],
        cwd=here,
        env={**environment, "PATH": os.defpath, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    package = here / output
    return {
        p.relative_to(package).as_posix(): p.read_bytes()
        for p in sorted(package.rglob("*"))
        if p.is_file()
    }


def assert_same(source: Path, folder: Path) -> None:
    first = build(PLAIN, FIRST, folder / "a", str(source), "pkg")
    relative = os.path.relpath(source, folder / "b" / "deep")
    second = build(TURNED, SECOND, folder / "b" / "deep", relative, "out/pkg")
    assert [p for p in first if first[p] != second.get(p)] == []
    assert list(first) == list(second)
    for path, data in first.items():
        assert str(folder).encode() not in data, path
        assert b"somebody" not in data, path


def test_a_file(tmp_path: Path) -> None:
    assert_same(write(tmp_path / "api.json", TINY), tmp_path)


def test_a_folder_of_dumps(tmp_path: Path) -> None:
    shape = {"type": "object", "properties": {"kind": {"type": "string"}}}
    for number, name in enumerate(("Show", "List", "Create", "Delete", "Update")):
        other = {"type": "object", "properties": {f"p{number}": {"type": "string"}}}
        answer = {
            "200": {"description": "", "schema": {"$ref": "#/definitions/Answer"}}
        }
        write(
            tmp_path / "svc" / f"{name}Thing.json",
            dump(
                f"{name}Thing",
                f"/things/{name}",
                definitions={"Answer": other, "Common": shape},
                responses=answer,
            ),
        )
    assert_same(tmp_path / "svc", tmp_path)


@pytest.mark.shared
def test_the_dumps_of_a_service(tmp_path: Path, shared_dir: Path) -> None:
    assert_same(shared_dir / "huawei" / "FunctionGraph", tmp_path)


def turned(node: Any) -> Any:
    """The same value, every object the other way round."""
    if isinstance(node, dict):
        return {key: turned(value) for key, value in reversed(node.items())}
    return [turned(item) for item in node] if isinstance(node, list) else node


def test_names_do_not_depend_on_the_order_of_keys(tmp_path: Path) -> None:
    first = built(TINY, tmp_path / "first" / "pkg")
    second = built(turned(TINY), tmp_path / "second" / "pkg")
    assert (first / "gen.lock").read_bytes() == (second / "gen.lock").read_bytes()


def test_what_is_not_asked_for_plays_no_part(tmp_path: Path) -> None:
    """Spaces, line ends and escapes of a file change its digest and nothing else."""
    first = built(TINY, tmp_path / "first" / "pkg")
    source = tmp_path / "again.json"
    source.write_text(json.dumps(TINY, indent=7).replace("\n", "\r\n"), "utf-8")
    second = build(PLAIN, FIRST, tmp_path / "second", str(source), "pkg")
    assert {
        path for path, data in second.items() if data != (first / path).read_bytes()
    } == {"MANIFEST.json"}
