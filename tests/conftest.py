"""What every test may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """The folder of real definitions beside the project; skips where there is none."""
    if not SHARED.is_dir():
        pytest.skip("the definitions of ../shared are not here")
    return SHARED
