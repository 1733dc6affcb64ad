"""The JSON-Schema-Test-Suite against generated validators: a package for each schema.

Every schema of the suite becomes the body of an operation, the package is built and
its validator called, as a user's code would. `python -m tests.schema_suite` counts.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.schema_suite.readings import READINGS
from tests.schema_suite.suite import groups

pytestmark = [pytest.mark.shared, pytest.mark.slow]

_CASES = [(title, name) for title, r in READINGS.items() for name in r.groups()]


@pytest.mark.parametrize(("title", "name"), _CASES)
def test_group(title: str, name: str, tmp_path: Path) -> None:
    reading = READINGS[title]
    found = reading.wrong(reading.groups()[name], tmp_path)
    assert found == reading.expected(name)


@pytest.mark.parametrize("title", READINGS)
def test_what_is_known_not_to_pass_is_in_the_suite(
    title: str, shared_dir: Path
) -> None:
    reading = READINGS[title]
    assert (
        reading.left_out.keys() | reading.differing.keys()
        <= groups(reading.folder).keys()
    )
