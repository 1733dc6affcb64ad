"""The README of the committed package: every sample in it works as it stands there."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import black
import functiongraph
import pytest
from functiongraph import AsyncClient, testing

from tests import samples

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = PROJECT / "generated" / "functiongraph"
SAMPLES = samples.samples(PACKAGE)
OPERATIONS = {o.name: o for o in functiongraph.OPERATIONS.values()}


def test_every_operation_has_a_sample() -> None:
    assert sorted(SAMPLES) == sorted(OPERATIONS)
    assert len(SAMPLES) == 92
    assert samples.without(PACKAGE) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_a_valid_call(name: str) -> None:
    transport = testing.ExamplesTransport()
    samples.run(SAMPLES[name], samples.client(functiongraph, transport))
    [request] = transport.requests
    assert request.operation == OPERATIONS[name].id
    assert request.method == OPERATIONS[name].method


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_in_the_form_of_black(name: str) -> None:
    text = SAMPLES[name] + "\n"
    assert black.format_str(text, mode=black.Mode()) == text


def test_a_sample_says_what_the_example_of_the_definition_says() -> None:
    transport = testing.ExamplesTransport()
    samples.run(SAMPLES["create_function"], samples.client(functiongraph, transport))
    body = transport.requests[0].body
    assert isinstance(body, bytes)
    root = json.loads((PROJECT / "spec/functiongraph/openapi.json").read_text("utf-8"))
    operation = root["paths"]["/v2/{project_id}/fgs/functions"]["post"]
    shown = operation["requestBody"]["content"]["application/json"]["examples"]
    assert json.loads(body) in [e["value"] for e in shown.values()]


def test_the_answer_is_the_example_of_the_definition() -> None:
    client = samples.client(functiongraph)
    found = client.show_function_config("urn:fss:region:project:function:default:f")
    rows = json.loads((PACKAGE / "examples.json").read_text("utf-8"))
    assert found.to_dict() == rows["ShowFunctionConfig"]["body"]
    assert list(rows) == sorted(functiongraph.OPERATIONS)


def test_an_answer_of_ones_own_comes_before_the_examples() -> None:
    transport = testing.ExamplesTransport()
    transport.answer("ListEvents", testing.Answer({"count": 7}))
    client = samples.client(functiongraph, transport)
    assert client.list_events("urn:a").count == 7


def test_answers_that_are_given_are_the_only_ones() -> None:
    client = samples.client(functiongraph, testing.ExamplesTransport({}))
    with pytest.raises(functiongraph.errors.ConfigurationError, match="ListEvents"):
        client.list_events("urn:a")


def test_an_asynchronous_client_is_answered_too() -> None:
    async def ask() -> Any:
        transport = testing.AsyncExamplesTransport()
        async with AsyncClient(
            endpoint="https://sample.test", project_id="p", transport=transport
        ) as client:
            answer = await client.list_quotas()
        return answer, transport.examples.requests

    answer, [request] = asyncio.run(ask())
    assert answer.quotas.resources
    assert request.operation == "ListQuotas"


def test_without_its_file_there_are_no_examples(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = importlib.import_module("functiongraph._runtime.testing")
    found.examples.cache_clear()
    monkeypatch.setattr(found, "get_data", _nothing)
    assert found.examples() == {}
    found.examples.cache_clear()


def _nothing(package: str, name: str) -> bytes:
    raise FileNotFoundError(name)


@pytest.mark.slow
def test_type_checkers_take_every_sample(tmp_path: Path) -> None:
    made = "from functiongraph import Client\n\nclient = Client()\n"
    for name, text in SAMPLES.items():
        (tmp_path / f"{name}.py").write_text(made + text + "\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", str(tmp_path)],
        cwd=tmp_path,
        env={"MYPYPATH": str(PACKAGE.parent), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
