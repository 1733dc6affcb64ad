"""The validators of every service import, and every check answers any value."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus import validators
from tests.corpus.definitions import Definition

pytestmark = [pytest.mark.shared, pytest.mark.slow]

_SERVICES = validators.services() if validators.SERVICES.is_dir() else ()


def test_there_are_services(shared_dir: Path) -> None:
    assert len(_SERVICES) == 12, "and the one whose files define nothing"


@pytest.mark.parametrize("service", _SERVICES, ids=lambda s: str(s.name))
def test_validators_import_and_answer(service: Definition, tmp_path: Path) -> None:
    package = validators.written(service, tmp_path)
    names = validators.names(package)
    found = validators.asked(package, names)
    assert len(found) == len(names) > 0
    assert sum(checks for _, checks in found) >= service.operations()
