"""FunctionGraph as it is built now, not as it was committed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

import generator
from generator.config import Target
from generator.python import emit
from tests.building import imported
from tests.functiongraph.service import TARGET, Service


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """With the rules."""
    yield from _built(TARGET, tmp_path_factory, "functiongraph_now")


@pytest.fixture(scope="session")
def bare_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The definition alone."""
    bare = replace(TARGET, overlays=())
    yield from _built(bare, tmp_path_factory, "functiongraph_bare")


def _built(
    target: Target, folders: pytest.TempPathFactory, name: str
) -> Iterator[Service]:
    output = folders.mktemp("service") / name
    emit.write(generator.build(replace(target, output=output)), output)
    document = generator.bundle(target.source, target.overlays)
    with imported(output) as package:
        yield Service(package, document)
