"""The CreateFunctionVersion page of 2025-07-17: examples, sample, runtimes, limits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import functiongraph as fg
import pytest

from tests.seeds.conftest import PROJECT, Answers
from tests.unit.runtime.loopback import Loopback, Peer, Received
from tests.unit.runtime.loopback import answering as replying

URN = "urn:fss:xxxxxxxxx:7aad83af3e8d42e99ac194e8419e2c9b:function:default:test"
REQUEST = {"version": "v1", "description": "v1"}
RESPONSE = {
    "func_urn": URN,
    "func_name": "test",
    "domain_id": "14ee2e3501124efcbca7998baa24xxxx",
    "namespace": "46b6f338fc3445b8846c71dfb1fbxxxx",
    "project_name": "xxxxx",
    "package": "default",
    "runtime": "Node.js6.10",
    "timeout": 3,
    "handler": "test.handler",
    "memory_size": 128,
    "cpu": 300,
    "code_type": "inline",
    "code_filename": "inline.js",
    "code_size": 272,
    "digest": "faa825575c45437cddd4e369bea69893bcbe195d478178462ad90984fe72993f3f59d15"
    "f41c5373f807f3e05fb9af322c55dabeb16565c386e402413458e6068",
    "version": "latest",
    "image_name": "latest-191025153727@zehht",
    "last_modified": "2019-10-25 15:37:27",
    "status": 0,
    "strategy_config": {"concurrency": 0},
}
ERROR = {"error_code": "FSS.1051", "error_msg": "Not found the function"}
RUNTIMES = [
    "Java8",
    "Java11",
    "Java17",
    "Java21",
    "Python2.7",
    "Python3.6",
    "Python3.9",
    "Python3.10",
    "Python3.12",
    "Go1.x",
    "Node.js6.10",
    "Node.js8.10",
    "Node.js10.16",
    "Node.js12.13",
    "Node.js14.18",
    "Node.js16.17",
    "Node.js18.15",
    "Node.js20.15",
    "C#(.NET Core 2.1)",
    "C#(.NET Core 3.1)",
    "C#(.NET Core 6.0)",
    "C#(.NET Core 8.0)",
    "Custom",
    "PHP7.3",
    "PHP8.3",
    "Cangjie1.0",
    "Cangjie0.52.3",
    "http",
    "Custom Image",
]


def rules(**fields: Any) -> list[tuple[str, str]]:
    """(path, rule) of what a request of these fields breaks."""
    found = fg.CreateFunctionVersionRequestBody(**fields).validate()
    return [(violation.path, violation.rule) for violation in found]


def test_request_example() -> None:
    model = fg.CreateFunctionVersionRequestBody(version="v1", description="v1")
    assert model.validate() == []
    assert model.to_dict() == REQUEST
    assert fg.CreateFunctionVersionRequestBody.from_dict(REQUEST) == model


def test_response_example(answering: Answers) -> None:
    client, _ = answering(RESPONSE)
    body = fg.CreateFunctionVersionRequestBody.from_dict(REQUEST)
    published = client.create_function_version(URN, body)
    assert published.status == 0
    assert published.additional_properties == {}
    assert published.last_modified == "2019-10-25 15:37:27"
    assert published.to_dict() == RESPONSE


def test_error_example(answering: Answers) -> None:
    client, _ = answering(ERROR, 404)
    body = fg.CreateFunctionVersionRequestBody.from_dict(REQUEST)
    with pytest.raises(fg.errors.NotFoundError) as caught:
        client.create_function_version(URN, body)
    assert (caught.value.status, caught.value.code, caught.value.message) == (
        404,
        "FSS.1051",
        "Not found the function",
    )


@pytest.fixture
def server() -> Iterator[Loopback]:
    def reply(peer: Peer, received: Received) -> None:
        peer.reply(json.dumps(RESPONSE), X_Request_Id="r-1")

    loopback = Loopback(replying(reply))
    yield loopback
    loopback.close()


def test_what_the_samples_mean_to_do(server: Loopback) -> None:
    """Publish a version with a name and a description, over a real connection."""
    body = fg.CreateFunctionVersionRequestBody(description="v1", version="v1")
    with fg.Client(endpoint=server.url, project_id=PROJECT, timeout=20) as client:
        published = client.create_function_version(URN, body)
    assert published.to_dict() == RESPONSE
    (request,) = server.requests
    assert request.method == "POST"
    assert request.target == (
        "/v2/46b6f338fc3445b8846c71dfb1fbd9e8/fgs/functions/urn%3Afss%3Axxxxxxxxx%3A"
        "7aad83af3e8d42e99ac194e8419e2c9b%3Afunction%3Adefault%3Atest/versions"
    )
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.body) == REQUEST


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_runtimes(runtime: str) -> None:
    published = fg.CreateFunctionVersionResponseBody.from_dict(
        {**RESPONSE, "runtime": runtime}
    )
    assert published.runtime is fg.Runtime(runtime)
    assert "/runtime" not in [violation.path for violation in published.validate()]


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_runtimes_may_be_asked_for(runtime: str) -> None:
    body = fg.CreateFunctionRequestBody(
        func_name="test",
        package="default",
        runtime=runtime,
        handler="-" if runtime == "Custom Image" else "index.handler",
        memory_size=128,
        timeout=3,
        code_type="inline",
    )
    assert body.validate() == []


@pytest.mark.parametrize(
    "version",
    ["v", "1", "v1", "v20180116-202722", "a.b_c-d", "v" * 42, "a" + "-" * 40 + "z"],
)
def test_versions(version: str) -> None:
    assert rules(version=version) == []


@pytest.mark.parametrize(
    ("version", "rule"),
    [
        ("", "pattern"),
        ("v" * 43, "maxLength"),
        (".v1", "pattern"),
        ("v1-", "pattern"),
        ("v 1", "pattern"),
        ("v/1", "pattern"),
        ("版本1", "pattern"),
        ("v1\n", "pattern"),
        (1, "type"),
    ],
)
def test_other_versions(version: Any, rule: str) -> None:
    assert rules(version=version) == [("/version", rule)]


def test_descriptions() -> None:
    assert rules(description="") == rules(description="述" * 512) == []
    assert rules(description="x" * 513) == [("/description", "maxLength")]


@pytest.mark.parametrize(("length", "broken"), [(128, False), (129, True)])
def test_handlers(length: int, broken: bool) -> None:
    """The rule stands on the response, where it is stated and refuses nothing."""
    handler = "x." + "h" * (length - 2)
    published = fg.CreateFunctionVersionResponseBody.from_dict(
        {**RESPONSE, "handler": handler}
    )
    assert published.handler == handler
    found = [(v.path, v.rule) for v in published.validate()]
    assert (("/handler", "maxLength") in found) is broken


@pytest.mark.parametrize("urn", ["test", URN, f"{URN}:v1.0", "a_b-c:D"])
def test_function_urns(answering: Answers, urn: str) -> None:
    client, wire = answering(RESPONSE)
    client.create_function_version(urn, fg.CreateFunctionVersionRequestBody())
    assert len(wire.requests) == 1


@pytest.mark.parametrize("urn", ["a b", "a/b", "函数", "a#b", "a\nb"])
def test_other_function_urns(answering: Answers, urn: str) -> None:
    client, wire = answering(RESPONSE)
    with pytest.raises(fg.ValidationError) as caught:
        client.create_function_version(urn, fg.CreateFunctionVersionRequestBody())
    assert [(v.path, v.rule) for v in caught.value.violations] == [
        ("/path/function_urn", "pattern")
    ]
    assert wire.requests == []


def test_all_violations_at_once(answering: Answers) -> None:
    client, wire = answering(RESPONSE)
    body = fg.CreateFunctionVersionRequestBody(version="-", description="x" * 513)
    with pytest.raises(fg.ValidationError) as caught:
        client.create_function_version("a b", body)
    assert [(v.path, v.rule) for v in caught.value.violations] == [
        ("/path/function_urn", "pattern"),
        ("/description", "maxLength"),
        ("/version", "pattern"),
    ]
    assert wire.requests == []


def test_a_project_id_of_another_form_is_advice(answering: Answers) -> None:
    """Length and letters are documented; the service does not enforce them."""
    client, wire = answering(RESPONSE)
    body = fg.CreateFunctionVersionRequestBody.from_dict(REQUEST)
    client.create_function_version(URN, body, project_id="short")
    assert "/v2/short/" in wire.last.url


@pytest.mark.parametrize("status", [0, 1])
def test_status(status: int) -> None:
    """A bullet stands before the values of the page; they are 0 and 1, not 0 and -1."""
    published = fg.CreateFunctionVersionResponseBody.from_dict(
        {**RESPONSE, "status": status}
    )
    assert published.status == status
    assert "/status" not in [violation.path for violation in published.validate()]


def test_ranges_of_the_shifted_rows_are_not_taken_over() -> None:
    """Thirteen descriptions stand one row too high: their ranges belong elsewhere."""
    more = {
        **RESPONSE,
        "pre_stop_handler": "index.stop",
        "enterprise_project_id": "0",
        "enable_dynamic_memory": True,
        "strategy_config": {"concurrency": 0, "concurrent_num": 1},
    }
    published = fg.CreateFunctionVersionResponseBody.from_dict(more)
    assert published.validate() == []
    assert published.to_dict() == more


def test_vpc_has_is_safety() -> None:
    vpc = {"vpc_id": "v", "subnet_id": "s", "is_safety": True}
    published = fg.CreateFunctionVersionResponseBody.from_dict(
        {**RESPONSE, "func_vpc": vpc}
    )
    assert published.func_vpc is not None
    assert published.func_vpc.is_safety is True
