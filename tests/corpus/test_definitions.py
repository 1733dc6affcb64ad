"""Every definition of ../shared: all operations there, nothing any tool complains of."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.corpus import definitions
from tests.corpus.measure import PROJECT, measure

_SHARED = PROJECT.parent / "shared"
_FOUND = definitions.shared(_SHARED) if _SHARED.is_dir() else ()
_EMPTY = "cpcs"

pytestmark = [pytest.mark.shared, pytest.mark.slow]


@pytest.fixture(scope="module")
def folder() -> Path:
    """Where `python -m tests.corpus` builds too: what black and mypy found is kept."""
    path = PROJECT / "build" / "corpus"
    path.mkdir(parents=True, exist_ok=True)
    return path


def test_there_are_definitions(shared_dir: Path) -> None:
    names = {d.name for d in definitions.shared(shared_dir)}
    assert len(names) == 26
    assert {_EMPTY, "functiongraph", "github"} <= names


@pytest.mark.parametrize(
    "definition", [d for d in _FOUND if d.name != _EMPTY], ids=lambda d: str(d.name)
)
def test_every_package(definition: definitions.Definition, folder: Path) -> None:
    row = measure(definition, folder)
    assert (row.error, row.crash) == ("", "")
    assert row.complaints == {}
    assert row.operations_out == row.operations_in > 0


def test_a_service_of_empty_files(shared_dir: Path, tmp_path: Path) -> None:
    source = shared_dir / "huawei" / "CPCS"
    done = CliRunner().invoke(main, ["build", str(source), "-o", str(tmp_path / "x")])
    assert done.exit_code == 2
    assert done.output == (
        f"gen: {source}: none of the 43 files defines an operation. "
        "The service was not available where the definitions were taken\n"
    )
    assert list(tmp_path.iterdir()) == []
