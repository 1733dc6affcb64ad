"""How many operations of each service page: what `docs/paging.md` speaks of."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.corpus.paging import main

pytestmark = pytest.mark.shared


def lines(*arguments: str) -> list[str]:
    done = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert done.exit_code == 0
    *rows, last = done.output.splitlines()
    assert last == f"{sum(not r.startswith(' ') for r in rows)} operations"
    return rows


def by_service(rows: list[str]) -> dict[str, int]:
    return Counter(row.partition(".")[0] for row in rows)


def test_what_pages(shared_dir: Path) -> None:
    found = {"CC": 31, "CCE": 2, "FRS": 1, "FunctionGraph": 16, "IAM": 4}
    more = {"MetaStudio": 24, "ModelArts": 34, "SMN": 8, "VPC": 31}
    assert by_service(lines()) == {**found, **more}


def test_what_is_missed(shared_dir: Path) -> None:
    found = {"CC": 4, "FunctionGraph": 2, "MetaStudio": 8, "ModelArts": 1, "OBS": 2}
    assert by_service(lines("--missed")) == {**found, "iDMEClassicAPI": 16}


def test_the_draw_is_the_same_each_time(shared_dir: Path) -> None:
    drawn = [row.split()[0] for row in lines("--sample", "3")]
    expected = ["CC.ListBandwidthPackageSites", "SMN.ListApplicationEndpoints"]
    assert drawn == [*expected, "VPC.ListSubnets"]
