"""What type checkers say to the code of users: nothing, or exactly what is expected.

A line of `refused.py` ends in `# expect: <error code of mypy>, <rule of pyright>`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FILES = ("accepted.py", "refused.py")

AFTER = {"reportUnknownArgumentType", "reportUnknownMemberType"}
"""What pyright adds of a line that it has called wrong already."""
Found = dict[tuple[str, int], set[str]]
"""(file, line) -> codes."""


def run(*command: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={"MYPYPATH": str(ROOT / "generated"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout or done.stderr


def noted(lines: Iterator[tuple[str, int, str]]) -> Found:
    found: Found = {}
    for file, line, code in lines:
        found.setdefault((Path(file).name, line), set()).add(code)
    return found


def expected(tool: int) -> Found:
    lines = (HERE / "refused.py").read_text().splitlines()
    marks = [re.search(r"# expect: (\S+), (\S+)$", line) for line in lines]
    return {
        ("refused.py", number): {mark[tool]}
        for number, mark in enumerate(marks, 1)
        if mark
    }


def test_most_lines_of_what_is_refused_are_marked() -> None:
    assert len(expected(1)) > 35


def test_mypy() -> None:
    pytest.importorskip("mypy")
    own = ["--strict", "--config-file=", "--explicit-package-bases", "--no-pretty"]
    told = run("mypy", *own, *(str(HERE / name) for name in FILES), folder=ROOT)
    errors = re.findall(r"^(\S+?):(\d+): error: .*\[([\w-]+)\]$", told, re.MULTILINE)
    assert noted((f, int(n), code) for f, n, code in errors) == expected(1), told


def test_pyright(tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    for name in FILES:
        (tmp_path / name).write_text((HERE / name).read_text())
    settings = {
        "extraPaths": [str(ROOT / "generated")],
        "typeCheckingMode": "strict",
        "reportPrivateUsage": False,
        "reportUnusedExpression": False,
        "reportUnusedCoroutine": False,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    told = run("pyright", "--outputjson", folder=tmp_path)
    if not told.startswith("{"):
        pytest.skip(f"pyright does not run here: {told[:200]}")
    errors = json.loads(told)["generalDiagnostics"]
    found = noted(
        (e["file"], e["range"]["start"]["line"] + 1, e.get("rule", "")) for e in errors
    )
    found = {place: rules - AFTER or rules for place, rules in found.items()}
    assert found == expected(2), "\n".join(e["message"] for e in errors)
