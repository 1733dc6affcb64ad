"""Twenty releases of a real definition, each built on top of the one before."""

from __future__ import annotations

import importlib
import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline, source
from generator.config import Target
from generator.ir import lock as locks
from generator.ir import read
from generator.ir.pointer import look_up
from generator.problem import Problems
from generator.python import emit
from tests.building import every_module, imported
from tests.unit.naming import (
    Names,
    assert_package_has,
    classes_in,
    methods_in,
    names_of,
    renamed,
)

pytestmark = [pytest.mark.shared, pytest.mark.slow]


@dataclass(frozen=True)
class Step:
    """A release after it was built on top of those before it."""

    date: str
    operations: int
    root: dict[str, Any]
    lock: str
    names: Names
    classes: dict[tuple[str, str], set[str]]
    methods: dict[str, set[str]]


def bundled(folder: Path) -> str:
    """The release as `gen bundle` gives it."""
    return source.serialise(source.bundle(source.read(folder), "drop"))


def steps(releases: Path, work: Path) -> Iterator[Step]:
    output, definition = work / "functiongraph", work / "openapi.json"
    lock = locks.Lock()
    for folder in sorted(releases.iterdir()):
        definition.write_text(bundled(folder), "utf-8")
        emit.write(pipeline.build(Target(definition, output)), output)
        document = source.read(definition)
        names = names_of(read.read(document, lock, Problems()))
        assert_package_has(output, names)
        with imported(output) as package:
            for name in every_module(output):
                if "._runtime" not in name:
                    importlib.import_module(name)
            operations = len(package.OPERATIONS)
        text = (output / "gen.lock").read_text("utf-8")
        lock = locks.parse(text, "gen.lock")
        root: dict[str, Any] = json.loads(json.dumps(document.root))
        yield Step(
            folder.name,
            operations,
            root,
            text,
            names,
            classes_in(output),
            methods_in(output),
        )


@pytest.fixture(scope="module")
def history(shared_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Step]:
    releases = shared_dir / "huawei-releases" / "FunctionGraph"
    work = tmp_path_factory.mktemp("releases")
    return list(steps(releases, work))


def pairs(history: list[Step]) -> Iterator[tuple[Step, Step]]:
    return itertools.pairwise(history)


def stands(root: dict[str, Any], place: str) -> bool:
    try:
        look_up(root, place)
    except KeyError:
        return False
    return True


def test_every_release_builds(history: list[Step]) -> None:
    assert len(history) == 20
    assert [history[0].date, history[-1].date] == ["2024-01-11", "2026-03-13"]
    assert [step.operations for step in history] == [92] * 20
    for step in history:
        methods = {v[0] for k, v in step.names.items() if k[0] == "method"}
        assert len(methods) == 92 and methods <= step.methods.keys()


def test_what_stays_keeps_its_name(history: list[Step]) -> None:
    for old, new in pairs(history):
        assert renamed(old.names, new.names) == {}, new.date


def test_what_stays_is_still_there(history: list[Step]) -> None:
    """A line of the lock whose place is still in the definition is the same line."""
    for old, new in pairs(history):
        before = locks.parse(old.lock, "gen.lock")
        after = locks.parse(new.lock, "gen.lock")
        for place, given in before.enums.items():
            if place in after.enums:
                assert after.enums[place] == given, (new.date, place)
        for place, given in before.classes.items():
            node = look_up(new.root, place) if stands(new.root, place) else {}
            if node.get("properties"):
                assert after.classes.get(place) == given, (new.date, place)


def test_classes_and_methods_of_the_package_stay(history: list[Step]) -> None:
    """The same, seen from the source of two packages and not from the generator."""
    for old, new in pairs(history):
        before = locks.parse(old.lock, "gen.lock")
        for place, (name, module) in before.classes.items():
            if ("class", place) in new.names:
                assert (module, name) in new.classes
        for operation, name in before.methods.items():
            if ("method", operation) in new.names:
                assert name in new.methods
        for key, (name,) in ((k, v) for k, v in old.names.items() if k[0] == "field"):
            if key in new.names:
                owner, module = new.names["class", key[1]]
                assert name in new.classes[module, owner], key


def test_releases_do_bring_something(history: list[Step]) -> None:
    """Else the tests above would prove nothing."""
    first, last = history[0].names, history[-1].names
    for kind in ("class", "field", "member", "parameter"):
        new = [k for k in last.keys() - first.keys() if k[0] == kind]
        gone = [k for k in first.keys() - last.keys() if k[0] == kind]
        assert new or gone, kind
