"""The Chinese CreateFunction page from before 2024: its example, errors and limits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import functiongraph as fg
import pytest

from tests.seeds.conftest import Answers

REQUEST = {
    "func_name": "xxx",
    "package": "xxx",
    "runtime": "Python2.7",
    "handler": "index.py",
    "memory_size": 128,
    "code_type": "inline",
    "timeout": 3,
    "func_code": {"file": "xxxxx", "link": ""},
}
RESPONSE = {
    "func_urn": "urn:fss:xxxxxxxxx:c3b2459a6d5e4b548e6777e57852692d:function:default:"
    "TestCreateFunctionInPythonSdk:latest",
    "func_name": "TestCreateFunctionInPythonSdk",
    "domain_id": "14ee2e3501124efcbca7998baa24xxxx",
    "namespace": "46b6f338fc3445b8846c71dfb1fbxxxx",
    "project_name": "xxxxxxxxxx",
    "package": "default",
    "runtime": "Python3.6",
    "timeout": 3,
    "handler": "index.handler",
    "memory_size": 128,
    "cpu": 300,
    "code_type": "inline",
    "code_filename": "index.py",
    "code_size": 100,
    "digest": "",
    "version": "latest",
    "image_name": "latest-191025153727@zehht",
    "last_modified": "2019-10-25 15:37:27",
    "strategy_config": {"concurrency": 0},
}
ERROR = {"error_code": "FSS.0401", "error_msg": "not permit"}
RUNTIMES = [
    "Java8",
    "Java11",
    "Node.js6.10",
    "Node.js8.10",
    "Node.js10.16",
    "Node.js12.13",
    "Node.js14.18",
    "Python2.7",
    "Python3.6",
    "Go1.8",
    "Go1.x",
    "C#(.NET Core 2.0)",
    "C#(.NET Core 2.1)",
    "C#(.NET Core 3.1)",
    "Custom",
    "PHP7.3",
    "Python3.9",
    "http",
]
CODE_TYPES = {
    "inline": {},
    "zip": {"code_filename": "index.zip"},
    "obs": {"code_url": "https://bucket.test/index.zip"},
    "jar": {"code_filename": "index.jar"},
}
MEMORY = [128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096]


def body() -> fg.CreateFunctionRequestBody:
    return fg.CreateFunctionRequestBody(
        func_name="xxx",
        package="xxx",
        runtime=fg.Runtime.PYTHON2_7,
        handler="index.py",
        memory_size=128,
        code_type=fg.CodeType.INLINE,
        timeout=3,
        func_code=fg.FuncCode(file="xxxxx", link=""),
    )


def rules(**changes: Any) -> list[tuple[str, str]]:
    """(path, rule) of what the request breaks once it is changed."""
    found = replace(body(), **changes).validate()
    return [(violation.path, violation.rule) for violation in found]


def test_request_example_by_keywords() -> None:
    assert body().validate() == []
    assert body().to_dict() == REQUEST


def test_request_example_from_json() -> None:
    model = fg.CreateFunctionRequestBody.from_dict(REQUEST)
    assert model == body()
    assert model.validate() == []
    assert model.to_dict() == REQUEST


def test_request_example_is_what_goes_out(answering: Answers) -> None:
    client, wire = answering(RESPONSE)
    client.create_function(body())
    assert wire.sent == REQUEST
    assert wire.last.method == "POST"
    assert wire.last.url == (
        "https://functiongraph.test/v2/46b6f338fc3445b8846c71dfb1fbd9e8/fgs/functions"
    )


def test_response_example(answering: Answers) -> None:
    client, _ = answering(RESPONSE)
    created = client.create_function(body())
    assert created.runtime is fg.Runtime.PYTHON3_6
    assert created.digest == ""
    assert created.last_modified == "2019-10-25 15:37:27"
    assert created.strategy_config is not None
    assert created.strategy_config.concurrency == 0
    assert not hasattr(created.strategy_config, "concurrent_num")
    assert created.to_dict() == RESPONSE


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, fg.errors.BadRequestError),
        (401, fg.errors.UnauthorizedError),
        (403, fg.errors.ForbiddenError),
    ],
)
def test_error_examples(
    answering: Answers, status: int, kind: type[fg.ApiError]
) -> None:
    client, _ = answering(ERROR, status)
    with pytest.raises(kind) as caught:
        client.create_function(body())
    error = caught.value
    assert (error.status, error.code, error.message) == (
        status,
        "FSS.0401",
        "not permit",
    )
    assert error.request_id == "r-1"
    assert error.data == ERROR


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_runtimes(runtime: str) -> None:
    assert fg.Runtime(runtime).value == runtime
    assert rules(runtime=runtime) == []


@pytest.mark.parametrize(("code_type", "needed"), CODE_TYPES.items())
def test_code_types(code_type: str, needed: dict[str, str]) -> None:
    assert fg.CodeType(code_type).value == code_type
    assert rules(code_type=code_type, **needed) == []


@pytest.mark.parametrize("size", MEMORY)
def test_memory_sizes(size: int) -> None:
    assert rules(memory_size=size) == []


@pytest.mark.parametrize("size", [0, 127, 129, 4097])
def test_other_memory_sizes(size: int) -> None:
    assert rules(memory_size=size) == [("/memory_size", "enum")]


@pytest.mark.parametrize(
    ("timeout", "broken"), [(2, "minimum"), (3, None), (900, None), (43200, None)]
)
def test_timeout(timeout: int, broken: str | None) -> None:
    assert rules(timeout=timeout) == ([("/timeout", broken)] if broken else [])


@pytest.mark.parametrize(
    ("timeout", "broken"), [(0, "minimum"), (1, None), (300, None), (301, "maximum")]
)
def test_initializer_timeout(timeout: int, broken: str | None) -> None:
    found = rules(initializer_handler="index.init", initializer_timeout=timeout)
    assert found == ([("/initializer_timeout", broken)] if broken else [])


def test_handlers_have_a_period() -> None:
    assert rules(handler="index") == [("/handler", "pattern")]
    assert rules(initializer_handler="init", initializer_timeout=1) == [
        ("/initializer_handler", "pattern")
    ]


def test_generations() -> None:
    assert [kind.value for kind in fg.Type] == ["v1", "v2"]
    assert rules(type="v1") == rules(type="v2") == []
    assert rules(type="v3") == [("/type", "enum")]
