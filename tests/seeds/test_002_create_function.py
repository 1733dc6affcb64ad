"""The CreateFunction definition of 2025-01-24: its three requests and its response."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import functiongraph as fg
import pytest

from tests.seeds.conftest import Answers

MOUNTED = {
    "func_mounts": [
        {
            "local_mount_path": "/mnt",
            "mount_resource": "268xxx-d3xx-4cxx-98xx-d1dbxxx",
            "mount_type": "sfsTurbo",
        }
    ],
    "mount_user": {"user_group_id": -1, "user_id": -1},
}
REQUESTS: list[dict[str, Any]] = [
    {
        "code_type": "inline",
        "encrypted_user_data": '{"password":"1234"}',
        "func_code": {"file": "xxxxx", "link": ""},
        "func_name": "xxx",
        "handler": "index.py",
        "memory_size": 128,
        "mount_config": MOUNTED,
        "package": "xxx",
        "runtime": "Python2.7",
        "timeout": 3,
        "type": "v2",
    },
    {
        "code_type": "obs",
        "code_url": "https:xxx",
        "func_name": "xxx",
        "handler": "index.py",
        "memory_size": 128,
        "package": "xxx",
        "runtime": "Python3.9",
        "timeout": 3,
        "type": "v2",
    },
    {
        "code_type": "obs",
        "code_url": "https:xxx",
        "custom_image": {"enabled": True, "image": "swr.xxx"},
        "func_name": "xxx",
        "handler": "-",
        "memory_size": 128,
        "package": "xxx",
        "runtime": "Custom Image",
        "timeout": 3,
        "type": "v2",
        "xrole": "xxx",
    },
]
RESPONSE = {
    "code_filename": "index.py",
    "code_size": 100,
    "code_type": "inline",
    "cpu": 300,
    "digest": "1c8610d1870731a818a037f1d2adf3223e8ac351aeb293fb1f8eabd2e9820069a61ed8b"
    "5d38182e760adc33a307d0e957afc357f415cd8c9c3ff6f0426fd85cd",
    "domain_id": "14ee2e3501124efcbca7998baa24xxxx",
    "encrypted_user_data": '{"password":""}',
    "func_code": {},
    "func_name": "TestCreateFunctionInPythonSdk",
    "func_urn": "urn:fss:xxxxxxxxx:c3b2459a6d5e4b548e6777e57852692d:function:default:"
    "TestCreateFunctionInPythonSdk:latest",
    "handler": "index.handler",
    "image_name": "latest-191025153727@zehht",
    "last_modified": "2019-10-25T15:37:27+08:00",
    "last_modified_utc": 1571989047,
    "memory_size": 128,
    "mount_config": MOUNTED,
    "namespace": "46b6f338fc3445b8846c71dfb1fbxxxx",
    "package": "default",
    "project_name": "xxxxxxxxxx",
    "runtime": "Python3.6",
    "strategy_config": {"concurrency": 0},
    "timeout": 3,
    "version": "latest",
}
ERROR = {"error_code": "FSS.0401", "error_msg": "not permit"}
RUNTIMES = [
    "Java8",
    "Java11",
    "Java17",
    "Python2.7",
    "Python3.6",
    "Python3.9",
    "Python3.10",
    "Go1.8",
    "Go1.x",
    "Node.js6.10",
    "Node.js8.10",
    "Node.js10.16",
    "Node.js12.13",
    "Node.js14.18",
    "Node.js16.17",
    "Node.js18.15",
    "C#(.NET Core 2.0)",
    "C#(.NET Core 2.1)",
    "C#(.NET Core 3.1)",
    "C#(.NET Core 6.0)",
    "Custom",
    "PHP7.3",
    "Cangjie1.0",
    "http",
    "Custom Image",
]


def mounted() -> fg.MountConfig:
    return fg.MountConfig(
        func_mounts=[
            fg.FuncMount(
                local_mount_path="/mnt",
                mount_resource="268xxx-d3xx-4cxx-98xx-d1dbxxx",
                mount_type=fg.MountType.SFS_TURBO,
            )
        ],
        mount_user=fg.MountUser(user_group_id=-1, user_id=-1),
    )


def inline() -> fg.CreateFunctionRequestBody:
    return fg.CreateFunctionRequestBody(
        code_type="inline",
        encrypted_user_data='{"password":"1234"}',
        func_code=fg.FuncCode(file="xxxxx", link=""),
        func_name="xxx",
        handler="index.py",
        memory_size=128,
        mount_config=mounted(),
        package="xxx",
        runtime="Python2.7",
        timeout=3,
        type="v2",
    )


def from_obs() -> fg.CreateFunctionRequestBody:
    return fg.CreateFunctionRequestBody(
        code_type="obs",
        code_url="https:xxx",
        func_name="xxx",
        handler="index.py",
        memory_size=128,
        package="xxx",
        runtime="Python3.9",
        timeout=3,
        type="v2",
    )


def from_image() -> fg.CreateFunctionRequestBody:
    return fg.CreateFunctionRequestBody(
        code_type="obs",
        code_url="https:xxx",
        custom_image=fg.CustomImage(enabled=True, image="swr.xxx"),
        func_name="xxx",
        handler="-",
        memory_size=128,
        package="xxx",
        runtime="Custom Image",
        timeout=3,
        type="v2",
        xrole="xxx",
    )


EXAMPLES = list(zip([inline, from_obs, from_image], REQUESTS))


def rules(**changes: Any) -> list[tuple[str, str]]:
    """(path, rule) of what the first request breaks once it is changed."""
    found = replace(inline(), **changes).validate()
    return [(violation.path, violation.rule) for violation in found]


@pytest.mark.parametrize(("make", "sent"), EXAMPLES)
def test_request_examples_by_keywords(make: Any, sent: dict[str, Any]) -> None:
    assert make().validate() == []
    assert make().to_dict() == sent


@pytest.mark.parametrize(("make", "sent"), EXAMPLES)
def test_request_examples_from_json(make: Any, sent: dict[str, Any]) -> None:
    model = fg.CreateFunctionRequestBody.from_dict(sent)
    assert model == make()
    assert model.validate() == []
    assert model.to_dict() == sent


@pytest.mark.parametrize(("make", "sent"), EXAMPLES)
def test_request_examples_go_out(
    answering: Answers, make: Any, sent: dict[str, Any]
) -> None:
    client, wire = answering(RESPONSE)
    client.create_function(make())
    assert wire.sent == sent
    assert wire.last.headers["Content-Type"] == "application/json"


def test_encrypted_data_is_not_shown() -> None:
    assert "1234" not in repr(inline())
    assert "encrypted_user_data=..." in repr(inline())
    long = "1234" * 2000
    (violation,) = replace(inline(), encrypted_user_data=long).validate()
    assert (violation.path, violation.rule) == ("/encrypted_user_data", "maxLength")
    assert "1234" not in violation.message


def test_response_example(answering: Answers) -> None:
    client, _ = answering(RESPONSE)
    created = client.create_function(inline())
    assert created.additional_properties == {
        "func_code": {},
        "last_modified_utc": 1571989047,
    }
    assert created.last_modified == datetime.fromtimestamp(1571989047, UTC)
    assert created.mount_config == mounted()
    assert created.to_dict() == RESPONSE


def test_response_example_as_text() -> None:
    created = fg.CreateFunctionResponseBody.from_dict(RESPONSE)
    again = fg.CreateFunctionResponseBody.from_json(created.to_json())
    assert again == created


@pytest.mark.parametrize("status", [400, 401, 403])
def test_error_examples(answering: Answers, status: int) -> None:
    client, _ = answering(ERROR, status)
    with pytest.raises(fg.ApiError) as caught:
        client.create_function(inline())
    assert (caught.value.status, caught.value.code, caught.value.message) == (
        status,
        "FSS.0401",
        "not permit",
    )


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_runtimes(runtime: str) -> None:
    assert fg.Runtime(runtime).value == runtime
    handler = "-" if runtime == "Custom Image" else "index.handler"
    assert rules(runtime=runtime, handler=handler) == []


def test_what_depends_on_the_runtime() -> None:
    assert rules(code_type=None) == [("/code_type", "required")]
    assert rules(runtime="Custom Image") == [("/handler", "const")]


@pytest.mark.parametrize(
    ("code_type", "needed"),
    [
        ("zip", "/code_filename"),
        ("jar", "/code_filename"),
        ("obs", "/code_url"),
        ("Custom-Image-Swr", "/custom_image"),
    ],
)
def test_what_depends_on_the_code_type(code_type: str, needed: str) -> None:
    assert rules(code_type=code_type) == [(needed, "required")]


@pytest.mark.parametrize(
    ("changes", "broken"),
    [
        ({"timeout": 259200}, []),
        ({"timeout": 259201}, [("/timeout", "maximum")]),
        ({"gpu_memory": 1024, "runtime": "Custom"}, []),
        ({"gpu_memory": 1024}, [("/runtime", "enum")]),
        ({"gpu_memory": 1025, "runtime": "Custom"}, [("/gpu_memory", "multipleOf")]),
        ({"pre_stop_timeout": 90}, []),
        ({"pre_stop_timeout": 91}, [("/pre_stop_timeout", "maximum")]),
        ({"user_data": "x" * 4096}, []),
        ({"user_data": "x" * 4097}, [("/user_data", "maxLength")]),
        (
            {"type": "v1", "is_stateful_function": True},
            [("/is_stateful_function", "const")],
        ),
    ],
)
def test_limits(changes: dict[str, Any], broken: list[tuple[str, str]]) -> None:
    assert rules(**changes) == broken


@pytest.mark.parametrize(
    ("user", "broken"),
    [
        (-2, "minimum"),
        (-1, None),
        (0, "not"),
        (1, None),
        (65534, None),
        (65535, "maximum"),
        ("-1", "type"),
    ],
)
def test_mount_user(user: Any, broken: str | None) -> None:
    config = mounted()
    config.mount_user.user_id = user
    place = "/mount_config/mount_user/user_id"
    assert rules(mount_config=config) == ([(place, broken)] if broken else [])
