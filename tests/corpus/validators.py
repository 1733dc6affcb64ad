"""`python -m tests.corpus.validators`: what importing the validators of a service costs.

Each service of ../shared/huawei is built into build/validators. Its modules are
imported one by one, each time in a new interpreter: from the source, then from
bytecode. What a module imports itself is part of its time.
"""

from __future__ import annotations

import compileall
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generator import pipeline
from generator.config import Target
from generator.python import emit

from .definitions import Definition, found
from .measure import PROJECT

SERVICES = PROJECT.parent / "shared" / "huawei"
EMPTY = "cpcs"
"""The service whose files define nothing."""

# Imports modules, then asks every check of them about values that fit nowhere; prints
# for each the seconds of its import and how many checks it has.
_ASK = """
import importlib, json, sys, time
package, *names = sys.argv[1:]
importlib.import_module(package + ".validators")
deep = {"a": [{"b": [None, 1, "x"]}]}
for name in names:
    begun = time.perf_counter()
    module = importlib.import_module(package + ".validators." + name)
    seconds = time.perf_counter() - begun
    checks = [found for found in vars(module).items() if found[0].startswith("check_")]
    for title, check in checks:
        of_call = title.endswith("_parameters")
        values = ({},) if of_call else (None, True, 1.5, "x", [], [[], {}], {}, deep)
        for value in values:
            assert isinstance(check(value), list), title
    print(json.dumps([seconds, len(checks)]))
"""


@dataclass(frozen=True)
class Module:
    """A module of validators. Times are in seconds."""

    name: str
    lines: int
    bytes: int
    checks: int
    cold: float
    """The import from the source."""
    warm: float
    """The import from bytecode."""


def services() -> tuple[Definition, ...]:
    """The services that have operations."""
    return tuple(s for s in found(SERVICES) if s.name != EMPTY)


def written(service: Definition, into: Path) -> Path:
    """The package of a service, built from nothing into `into`."""
    output = into / service.name
    shutil.rmtree(output, ignore_errors=True)
    emit.write(pipeline.build(Target(service.source, output)), output)
    return output


def names(package: Path) -> list[str]:
    """The modules of validators."""
    return sorted(p.stem for p in (package / "validators").glob("[!_]*.py"))


def asked(package: Path, modules: list[str]) -> list[tuple[float, int]]:
    """(seconds of its import, how many checks) of each, in one new interpreter.

    Raises CalledProcessError where one cannot be imported, or a check fails.
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-B", "-c", _ASK, package.name, *modules],
        cwd=package.parent,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


def _measured(package: Path) -> list[Module]:
    every = names(package)
    cold = {name: asked(package, [name])[0] for name in every}
    compileall.compile_dir(str(package), quiet=1)
    warm = {name: asked(package, [name])[0][0] for name in every}
    out = []
    for name in every:
        text = (package / "validators" / f"{name}.py").read_text("utf-8")
        size, (seconds, checks) = len(text.encode()), cold[name]
        lines = text.count("\n")
        out.append(Module(name, lines, size, checks, seconds, warm[name]))
    return out


_COLUMNS = "{:18} {:>7} {:>7} {:>8} {:>8} {:>8} {:>8}  {}"


def main() -> None:
    """Prints a row for each service, and one for its largest module."""
    into = PROJECT / "build" / "validators"
    into.mkdir(parents=True, exist_ok=True)
    head = ("service", "modules", "checks", "lines", "KiB", "cold ms", "warm ms", "")
    print(_COLUMNS.format(*head))
    for service in services():
        every = _measured(written(service, into))
        largest = max(every, key=lambda m: m.bytes)
        print(_row(service.name, every, ""))
        print(_row("", [largest], f"the largest: {largest.name}"))


def _row(name: str, rows: list[Module], note: str) -> str:
    return _COLUMNS.format(
        name,
        len(rows),
        sum(m.checks for m in rows),
        sum(m.lines for m in rows),
        sum(m.bytes for m in rows) // 1024,
        round(sum(m.cold for m in rows) * 1000),
        round(sum(m.warm for m in rows) * 1000),
        note,
    )


if __name__ == "__main__":
    main()
