"""Every definition of ../shared: all operations there, nothing any tool complains of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus import definitions
from tests.corpus.measure import measure

_SHARED = Path(__file__).resolve().parents[3] / "shared"
_FOUND = definitions.shared(_SHARED) if _SHARED.is_dir() else ()

pytestmark = [pytest.mark.shared, pytest.mark.slow]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all, so that mypy reads the standard library once."""
    return tmp_path_factory.mktemp("corpus")


def test_there_are_definitions(shared_dir: Path) -> None:
    assert len(definitions.shared(shared_dir)) >= 26


@pytest.mark.parametrize("definition", _FOUND, ids=[d.name for d in _FOUND])
def test_definition(definition: definitions.Definition, folder: Path) -> None:
    row = measure(definition, folder)
    assert row.crash == ""
    assert row.complaints == {}
    assert row.operations_out == definition.operations()
    if row.error:
        assert definition.operations() == 0
        assert "none of the" in row.error
