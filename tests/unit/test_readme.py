"""What the README shows is what comes out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import functiongraph
import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
BAD: dict[str, Any] = {
    "func_name": "hello",
    "package": "default",
    "runtime": "python3.10",
    "handler": "index.handler",
    "memory_size": 500,
    "timeout": 2,
    "code_type": "zip",
    "initializer_handler": "a.b",
    "encrypted_user_data": 5,
    "mount_config": {
        "func_mounts": [{"mount_type": "nfs"}],
        "mount_user": {"user_id": 0, "user_group_id": "x"},
    },
}


def blocks() -> list[str]:
    return re.findall("```python\n(.*?)```", README, re.DOTALL)


def test_the_model_it_begins_with_is_in_the_package() -> None:
    models = (ROOT / "generated/functiongraph/models/shared.py").read_text("utf-8")
    assert blocks()[0] in models


def test_the_call_works(capsys: pytest.CaptureFixture[str]) -> None:
    code = next(block for block in blocks() if "client.create_function(" in block)
    transport = functiongraph.testing.ExamplesTransport()
    offline = code.replace("Client(", "Client(transport=transport, ")
    exec(offline, {"transport": transport})  # noqa: S102 - our own text
    assert capsys.readouterr().out.startswith("urn:fss:")
    assert [r.operation for r in transport.requests] == ["CreateFunction"]


def test_the_violations_are_those_of_a_bad_request() -> None:
    client = functiongraph.Client(project_id="0" * 32, region="cn-north-4")
    with pytest.raises(functiongraph.ValidationError) as caught:
        client.create_function(BAD)
    shown = README[README.index("ValidationError: ") :].partition("```")[0]
    told = "".join(line.removeprefix("  ") for line in shown.splitlines(True)).strip()
    assert f"ValidationError: {caught.value}" == told
