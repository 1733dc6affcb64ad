"""An API is one of Huawei Cloud if one of its servers is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import source
from generator.ir import read
from generator.ir.lock import Lock
from generator.ir.provider import is_huawei_cloud
from generator.problem import Problems
from tests.building import api_of, sends, spec

PROJECT = Path(__file__).resolve().parents[3]
KEY = {"type": "apiKey", "in": "header", "name": "X-Auth-Token"}


def served_at(*servers: Any) -> bool:
    stated = [s if isinstance(s, dict) else {"url": s} for s in servers]
    return is_huawei_cloud(api_of({**spec(), "servers": stated}))


@pytest.mark.parametrize(
    "url",
    [
        "https://functiongraph.{region}.myhuaweicloud.com",
        "https://aad.myhuaweicloud.com/v1",
        "https://api.meeting.huaweicloud.com",
        "https://koomessage.myhuaweicloud.cn",
        "https://vpc.eu-west-101.myhuaweicloud.eu",
        "https://user@OBS.cn-north-4.MyHuaweiCloud.com.:443/v1?x=/y",
        "//myhuaweicloud.com",
    ],
)
def test_hosts_of_the_provider(url: str) -> None:
    assert served_at(url)
    assert served_at("https://api.test", url)


@pytest.mark.parametrize(
    "url",
    [
        "https://petstore.swagger.io/v2",
        "https://notmyhuaweicloud.com",
        "https://myhuaweicloud.com.evil.test",
        "https://proxy.test/iam.myhuaweicloud.com",
        "https://iam.myhuaweicloud.com@proxy.test",
        "/v2",
        "iam.myhuaweicloud.com",
        "https://{host}",
        "https://[",
        "",
    ],
)
def test_hosts_of_others(url: str) -> None:
    assert not served_at(url)


def test_without_servers() -> None:
    assert not served_at()


def test_the_host_may_be_the_default_of_a_variable() -> None:
    host = {"host": {"default": "iam.myhuaweicloud.com"}}
    assert served_at({"url": "https://{host}/v3", "variables": host})


def test_the_server_of_one_operation_is_enough() -> None:
    servers = [{"url": "https://iam.myhuaweicloud.com"}]
    path = sends("Send", {}, servers=servers)
    assert is_huawei_cloud(api_of(spec({}, {"/a": path})))


def test_a_header_of_the_same_name_does_not_tell() -> None:
    components = {"schemas": {}, "securitySchemes": {"token": KEY}}
    assert not is_huawei_cloud(api_of({**spec(), "components": components}))


def test_function_graph() -> None:
    document = source.read(PROJECT / "spec" / "functiongraph" / "openapi.json")
    assert is_huawei_cloud(read.read(document, Lock(), Problems()))
