"""A build that is killed leaves a whole package, and the next one ends what it began."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.config import Target
from generator.pipeline import build
from generator.python import emit, exchange
from tests.building import reference, sends, spec, written
from tests.unit.python.test_emit import NEW, OLD, content, expected, package

ROOT = Path(__file__).resolve().parents[3]

# Builds in a process that kills itself when it comes to a step for the n-th time.
KILLED = """
import os, signal, sys
from generator.cli import main
from generator.python import emit
name, left = sys.argv[1], int(sys.argv[2])
holder = {"rmtree": emit.shutil}.get(name, emit)
step = getattr(holder, name)
def dying(*args, **kwargs):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return step(*args, **kwargs)
setattr(holder, name, dying)
main(sys.argv[3:])
"""
NEVER = "_write", 1_000_000


def definition(*names: str) -> dict[str, object]:
    thing = {"type": "object", "properties": {n: {"type": "string"} for n in names}}
    return spec({"Thing": thing}, {"/a": sends("SendThing", reference("Thing"))})


def run(step: tuple[str, int], source: Path, output: Path) -> int:
    program = [sys.executable, "-c", KILLED, step[0], str(step[1])]
    arguments = ["build", str(source), "-o", str(output)]
    done = subprocess.run(
        [*program, *arguments], cwd=ROOT, capture_output=True, check=False
    )
    return done.returncode


@pytest.mark.parametrize(
    ("step", "is_new"),
    [
        (("_write", 1), False),
        (("_write", 4), False),
        (("_same_file", 1), False),
        (("_same_file", 20), False),
        (("exchange", 1), False),
        (("rmtree", 1), True),
    ],
)
def test_a_build_that_is_killed(
    tmp_path: Path, step: tuple[str, int], is_new: bool
) -> None:
    output = tmp_path / "out" / "pkg"
    source = written(definition("a"), tmp_path / "first")
    assert run(NEVER, source, output) == 0
    (output / "notes.txt").write_text("mine\n")
    old = content(output)
    second = written(definition("a", "b"), tmp_path / "second")
    new = {p: t.encode() for p, t in build(Target(second, output)).text.items()}
    new = dict(sorted({**new, "notes.txt": b"mine\n"}.items()))
    assert run(step, second, output) == -signal.SIGKILL
    assert content(output) == (new if is_new else old)
    assert len(os.listdir(output.parent)) == 2
    assert run(NEVER, second, output) == 0
    assert content(output) == new
    assert os.listdir(output.parent) == ["pkg"]


def test_what_a_killed_build_left_is_cleaned_up(tmp_path: Path) -> None:
    output = tmp_path / "pkg"
    emit.write(package(OLD), output)
    staging = tmp_path / ".pkg.gen-staging"
    (staging / "models").mkdir(parents=True)
    (staging / "models" / "half.py").write_text("x = ")
    emit.write(package(NEW), output)
    assert content(output) == expected(package(NEW))
    assert os.listdir(tmp_path) == ["pkg"]


def test_a_build_with_nothing_to_do_cleans_up_too(tmp_path: Path) -> None:
    source = written(definition("a"), tmp_path / "spec")
    output = tmp_path / "out" / "pkg"
    assert run(NEVER, source, output) == 0
    (output.parent / ".pkg.gen-staging" / "models").mkdir(parents=True)
    assert run(NEVER, source, output) == 0
    assert os.listdir(output.parent) == ["pkg"]


def test_a_kill_between_the_two_moves_loses_nothing(tmp_path: Path) -> None:
    """Where a system cannot exchange two folders at once."""
    output, aside = tmp_path / "pkg", tmp_path / ".pkg.gen-old"
    emit.write(package(OLD), output)
    output.rename(aside)
    emit.tidy(output)
    assert content(output) == expected(package(OLD))
    assert os.listdir(tmp_path) == ["pkg"]


def test_a_kill_after_the_two_moves_loses_nothing(tmp_path: Path) -> None:
    output, aside = tmp_path / "pkg", tmp_path / ".pkg.gen-old"
    emit.write(package(OLD), aside)
    emit.write(package(NEW), output)
    emit.tidy(output)
    assert content(output) == expected(package(NEW))
    assert os.listdir(tmp_path) == ["pkg"]


def test_a_second_move_that_fails_undoes_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "pkg"
    emit.write(package(OLD), output)
    monkeypatch.setattr(exchange, "_exchange_at_once", lambda new, old: False)
    with pytest.raises(OSError):
        exchange.exchange(tmp_path / "missing", output)
    assert content(output) == expected(package(OLD))
    assert os.listdir(tmp_path) == ["pkg"]


def test_a_lock_survives_a_kill_between_the_two_moves(tmp_path: Path) -> None:
    """The build after it must not give new names because the lock was aside."""
    output = tmp_path / "out" / "pkg"
    source = written(definition("a"), tmp_path / "spec")
    assert run(NEVER, source, output) == 0
    lock = output / "gen.lock"
    pinned = lock.read_text().replace("class Thing ", "class Kept ")
    lock.write_text(pinned)
    listed = json.loads((output / "MANIFEST.json").read_text())
    assert "gen.lock" in listed["files"]
    output.rename(output.parent / ".pkg.gen-old")
    assert run(NEVER, source, output) in (0, 2)
    assert "class Kept " in lock.read_text()
    assert os.listdir(output.parent) == ["pkg"]
