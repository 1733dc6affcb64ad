"""Every sample of the package of every case is a call that works."""

from __future__ import annotations

import black
import pytest

from tests import samples
from tests.cases.build import Case, names
from tests.cases.conftest import Built


@pytest.fixture(params=names())
def each(request: pytest.FixtureRequest, built: Built) -> Case:
    return built(request.param)


def test_samples_run(each: Case) -> None:
    found = samples.samples(each.output)
    methods = {o.name for o in each.package.OPERATIONS.values()}
    assert (found.keys(), samples.without(each.output)) == (methods, [])
    testing = each.module("_runtime.testing")
    for name, code in found.items():
        assert black.format_str(code + "\n", mode=black.Mode()) == code + "\n"
        transport = testing.ExamplesTransport()
        samples.run(code, samples.client(each.package, transport))
        [request] = transport.requests
        assert each.package.OPERATIONS[request.operation].name == name
