"""Every sample of real services is a call that their own validators let through."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pipeline
from generator.config import Target
from generator.python import emit
from tests import samples
from tests.building import imported

pytestmark = [pytest.mark.shared, pytest.mark.slow]

# source in ../shared -> operations for which no valid call is found: what they ask
# for is a pattern that cannot be followed, or contradicts itself
SOURCES = {
    "huawei/CC": 0,
    "huawei/CCE": 0,
    "huawei/IAM": 0,
    "huawei/MetaStudio": 1,
    "huawei/OBS": 1,
    "huawei/SMN": 0,
    "huawei/VPC": 0,
    "openapi/docker-engine.yaml": 0,
    "openapi/figma.yaml": 1,
    "openapi/lakefs.yaml": 0,
    "openapi/twilio-verify.yaml": 0,
}


@pytest.mark.parametrize("source", SOURCES)
def test_samples_of(source: str, shared_dir: Path, tmp_path: Path) -> None:
    output = tmp_path / "sampled"
    emit.write(pipeline.build(Target(shared_dir / source, output)), output)
    found = samples.samples(output)
    assert len(samples.without(output)) == SOURCES[source]
    with imported(output) as package:
        assert len(found) == len(package.OPERATIONS) - SOURCES[source] > 40
        client = samples.client(package)
        for code in found.values():
            samples.run(code, client)
