"""Builds the package of a case and takes it apart for its tests."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import pipeline
from generator.config import Target
from generator.problem import Report
from generator.python import emit
from tests.canned import Canned

HERE = Path(__file__).parent
NOT_GOLDEN = ("_runtime/", "MANIFEST.json", "README.md", "py.typed")
"""Files that are the same for every definition, or repeat what others say."""


@dataclass
class Case:
    """One case: its folder with spec and golden files, and the package built from it."""

    name: str
    output: Path
    """Where the package stands: `<root>/case_<name>`, with <root> on the path."""
    files: Mapping[str, str] = field(repr=False)
    report: Report = field(repr=False)

    @property
    def golden(self) -> Path:
        return HERE / self.name / "golden"

    @property
    def own_files(self) -> dict[str, str]:
        """What the definition decides: every generated file but the runtime."""
        return {
            path: text
            for path, text in self.files.items()
            if not path.startswith(NOT_GOLDEN)
        }

    @cached_property
    def package(self) -> ModuleType:
        return importlib.import_module(self.output.name)

    def module(self, name: str) -> ModuleType:
        """A module of the package: `models.shared`."""
        return importlib.import_module(f"{self.output.name}.{name}")

    def client(
        self,
        body: object = b"",
        status: int = 200,
        content_type: str = "application/json",
        **settings: Any,
    ) -> Any:
        """A Client and the transport that gives it this answer."""
        wire = Canned(self.package, body, status, content_type)
        retry = self.module("_runtime.retry").Retry(attempts=1)
        given = {"endpoint": "https://case.test", "retry": retry, **settings}
        return self.package.Client(transport=wire, **given), wire


def names() -> list[str]:
    """Every case: a folder with a definition in it."""
    return sorted(path.parent.name for path in HERE.glob("*/spec.*"))


def build(name: str, root: Path) -> Case:
    """Builds the case's definition into `root`."""
    (spec,) = (HERE / name).glob("spec.*")
    output = root / f"case_{name}"
    lock = HERE / name / "gen.lock"
    if lock.exists():  # the names that an earlier build has given
        output.mkdir()
        shutil.copy(lock, output)
    files = pipeline.build(Target(spec, output))
    emit.write(files, output, force=lock.exists())
    return Case(name, output, files.text, files.report)
