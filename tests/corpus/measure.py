"""How one definition fares: built, imported, and judged by mypy, black and ruff."""

from __future__ import annotations

import gc
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator import pipeline
from generator.config import Target
from generator.problem import SpecError
from generator.python import emit

from .blackened import Blackened
from .definitions import Definition

PROJECT = Path(__file__).resolve().parents[2]

# Imports every module, and every name of the package's face; prints how many
# operations the package knows.
_IMPORT = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
for name in package.__all__:
    getattr(package, name)
print(len(package.OPERATIONS))
"""
_FINDING = re.compile(r":\d+:(?:\d+:)? ")


@dataclass(frozen=True, slots=True)
class Row:
    """What came of a definition. A row whose `error` or `crash` is set was not built."""

    name: str
    operations_in: int
    operations_out: int = 0
    problems: Mapping[str, int] = field(default_factory=dict)
    files: int = 0
    lines: int = 0
    seconds: float = 0.0
    black: tuple[str, ...] = ()
    ruff: tuple[str, ...] = ()
    mypy: tuple[str, ...] = ()
    imports: str = ""
    """What went wrong when everything was imported; empty when nothing did."""
    error: str = ""
    """Why it cannot be built, in the generator's own words."""
    crash: str = ""

    @property
    def complaints(self) -> dict[str, tuple[str, ...]]:
        """What is wrong with it, by who says so."""
        imports = (self.imports,) if self.imports else ()
        found = {
            "imports": imports,
            "mypy": self.mypy,
            "black": self.black,
            "ruff": self.ruff,
        }
        return {who: what for who, what in found.items() if what}

    @property
    def good(self) -> bool:
        """Whether every operation is there and nobody complains; an error in a
        definition that has no operations is what should come of it."""
        complete = self.operations_out == self.operations_in
        return complete and not self.crash and not self.complaints


def measure(definition: Definition, into: Path) -> Row:
    """Builds a definition into `into`/<name>, from nothing, and looks at the package.

    What black and mypy found of the last package there they need not find again.
    """
    output = into / definition.name
    shutil.rmtree(output, ignore_errors=True)
    begun = time.perf_counter()
    gc.disable()  # as the command does
    try:
        files = pipeline.build(Target(definition.source, output))
    except SpecError as error:
        return Row(definition.name, definition.operations(), error=str(error))
    except Exception as error:  # noqa: BLE001 - one crash hides no other row
        told = f"{type(error).__name__}: {error}"
        return Row(definition.name, definition.operations(), crash=told)
    finally:
        gc.enable()
        seconds = time.perf_counter() - begun
    emit.write(files, output)
    python = {path: t for path, t in files.text.items() if path.endswith(".py")}
    known, wrong = _imports(output)
    return Row(
        name=definition.name,
        operations_in=definition.operations(),
        operations_out=known,
        problems=files.report.by_rule(),
        files=len(files.text),
        lines=sum(text.count("\n") for text in python.values()),
        seconds=seconds,
        black=Blackened(into / ".black").would_change(python),
        ruff=_ruff(output),
        mypy=_mypy(output),
        imports=wrong,
    )


def _imports(package: Path) -> tuple[int, str]:
    """(operations, what went wrong) of importing everything, warnings being errors."""
    done = _run(package, "-W", "error", "-B", "-c", _IMPORT, package.name)
    if done.returncode:
        return 0, done.stderr.strip().rpartition("\n")[2]
    return int(done.stdout), ""


def _mypy(package: Path) -> tuple[str, ...]:
    options = ("--strict", "--config-file=", "--cache-dir=.mypy_cache")
    done = _run(package, "-m", "mypy", *options, package.name)
    return _findings(done, lambda line: ": error: " in line)


def _ruff(package: Path) -> tuple[str, ...]:
    config = f"--config={PROJECT / 'pyproject.toml'}"
    options = ("check", "--no-cache", "--output-format=concise", config)
    done = _run(package, "-m", "ruff", *options, package.name)
    return _findings(done, lambda line: _FINDING.search(line) is not None)


def _findings(
    done: subprocess.CompletedProcess[str], is_finding: Callable[[str], bool]
) -> tuple[str, ...]:
    """The lines that complain. A tool that fails without any is a finding itself."""
    lines = [*done.stdout.splitlines(), *done.stderr.splitlines()]
    complaints = tuple(line for line in lines if is_finding(line))
    if done.returncode and not complaints:
        return tuple(lines[-1:]) or (f"exit status {done.returncode}",)
    return complaints


def _run(package: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python with these arguments, beside the package."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=package.parent,
        capture_output=True,
        text=True,
        check=False,
    )
