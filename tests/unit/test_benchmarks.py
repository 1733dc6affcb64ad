"""The comparisons run, and find what they expect of us; how long it takes is not said."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from benchmarks import handwritten, samples
from benchmarks.rounds import Row, measure, table
from generated.functiongraph.validators.functions import (
    check_create_function_request_body,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("call", "peer", "row"),
    [
        ("validate.main(1, 0, 3)", "fastjsonschema", "jsonschema"),
        ("codec.main(1, 0, 3)", "msgspec", "msgspec (C)"),
        ("http.main(1, 0)", "openapi_python_client", "raw socket"),
        ("imports.main(1)", "huaweicloudsdkfunctiongraph", "nothing imported"),
    ],
)
@pytest.mark.slow
def test_a_comparison_runs(call: str, peer: str, row: str) -> None:
    if find_spec(peer) is None:
        pytest.skip(f"{peer} is not installed")
    module = call.partition(".")[0]
    script = f"from benchmarks import {module}; raise SystemExit({call})"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    names = [line[: len(row)] for line in done.stdout.splitlines()]
    assert row in names


@pytest.mark.parametrize("name", ["request", "deep_error", "ten_errors"])
def test_the_code_by_hand_finds_what_the_generated_code_finds(name: str) -> None:
    data = getattr(samples, name)()
    assert sorted((f.path, f.rule) for f in handwritten.check(data)) == sorted(
        (v.path, {"dependentRequired": "required"}.get(v.rule, v.rule))
        for v in check_create_function_request_body(data)
    )


def test_a_table_says_which_contender_is_absent(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = [Row("ours", {"case": lambda: None}), Row("theirs", absent="is missing")]
    measure(rows, rounds=2, least=0)
    table(rows, rows[0])
    assert len(rows[0].seconds["case"]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].split() == ["ours", "1.00"]
    assert lines[3].split() == ["theirs", "is", "missing"]
