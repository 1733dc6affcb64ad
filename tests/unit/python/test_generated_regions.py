"""Regions, endpoints and projects of a package whose provider is Huawei Cloud."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.building import built, imported, spec
from tests.unit.runtime.loopback import Loopback, Peer, Received, answering


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    project = {"name": "project_id", "in": "path", "required": True, "schema": {}}
    listing = {
        "operationId": "ListThings",
        "parameters": [project],
        "responses": {"200": {"description": "", "content": {"application/json": {}}}},
    }
    root: dict[str, Any] = spec(paths={"/v2/{project_id}/things": {"get": listing}})
    root["info"]["title"] = "Things"
    root["servers"] = [
        {
            "url": "https://things.{region}.myhuaweicloud.com",
            "variables": {"region": {"default": "cn-north-4"}},
        }
    ]
    output = built(root, tmp_path_factory.mktemp("packages") / "things")
    with imported(output) as found:
        yield found


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if "CLOUD_SDK" in name]:
        monkeypatch.delenv(name)


def reply(peer: Peer, received: Received) -> None:
    if received.target.startswith("/v3/projects"):
        region = received.target.partition("name=")[2]
        projects = [{"id": f"p-of-{region}", "name": region}]
        peer.reply(json.dumps({"projects": projects}))
    else:
        peer.reply()


@pytest.fixture
def cloud() -> Iterator[Loopback]:
    """IAM and the service on one port."""
    server = Loopback(answering(reply))
    yield server
    server.close()


def access_key(package: ModuleType, cloud: Loopback) -> Any:
    from importlib import import_module

    module = import_module(f"{package.__name__}._runtime.huawei.access_key")
    return module.AccessKeyAuth("AK", "SK", iam_endpoint=cloud.url)


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_the_region_is_in_the_address(package: ModuleType, kind: str) -> None:
    made = getattr(package, kind)
    south = made(region="cn-south-1")
    assert repr(made()) == f"<{kind} https://things.cn-north-4.myhuaweicloud.com>"
    assert repr(south) == f"<{kind} https://things.cn-south-1.myhuaweicloud.com>"


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_an_endpoint_instead(
    package: ModuleType, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = getattr(package, kind)
    monkeypatch.setenv("HUAWEICLOUD_SDK_REGION_THINGS_CN_SOUTH_1", "https://mine.test")
    assert repr(made(region="cn-south-1")) == f"<{kind} https://mine.test>"
    given = made(region="cn-south-1", endpoint="https://given.test")
    assert repr(given) == f"<{kind} https://given.test>"
    assert repr(made()) == f"<{kind} https://things.cn-north-4.myhuaweicloud.com>"


def test_the_project_of_a_region_is_asked_for_once(
    package: ModuleType, cloud: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUAWEICLOUD_SDK_REGION_THINGS_CN_SOUTH_1", cloud.url)
    auth = access_key(package, cloud)
    client = package.Client(region="cn-south-1", auth=auth)
    assert cloud.requests == []
    with client:
        client.list_things()
        client.list_things()
        client.list_things(project_id="other")
    assert [request.target for request in cloud.requests] == [
        "/v3/projects?name=cn-south-1",
        "/v2/p-of-cn-south-1/things",
        "/v2/p-of-cn-south-1/things",
        "/v2/other/things",
    ]
    owners = [request.headers.get("x-project-id") for request in cloud.requests]
    assert owners == [None, "p-of-cn-south-1", "p-of-cn-south-1", "other"]


def test_the_project_is_found_with_await_too(
    package: ModuleType, cloud: Loopback
) -> None:
    async def main() -> None:
        auth = access_key(package, cloud)
        made = package.AsyncClient(endpoint=cloud.url, region="cn-south-1", auth=auth)
        assert cloud.requests == []
        async with made:
            await asyncio.gather(*(made.list_things() for _ in range(10)))

    asyncio.run(main())
    targets = sorted(request.target for request in cloud.requests)
    things = ["/v2/p-of-cn-south-1/things"] * 10
    assert targets == [*things, "/v3/projects?name=cn-south-1"]


def test_a_given_project_is_not_asked_for(package: ModuleType, cloud: Loopback) -> None:
    auth = access_key(package, cloud)
    with package.Client(endpoint=cloud.url, auth=auth, project_id="mine") as client:
        client.list_things()
    assert [request.target for request in cloud.requests] == ["/v2/mine/things"]
    assert cloud.requests[0].headers["content-type"] == "application/json"
