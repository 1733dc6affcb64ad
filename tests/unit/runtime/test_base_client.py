from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from types import ModuleType
from typing import Any

import pytest

from tests.unit.runtime.conftest import WAYS, Serve, waiting
from tests.unit.runtime.loopback import Peer, Received, answering


@pytest.fixture
def parts(demo: ModuleType) -> Any:
    """The names a user of the package works with, in one place."""
    from types import SimpleNamespace

    from demo_api import client, models, operations
    from demo_api._runtime import auth, errors, limits, options, violations

    return SimpleNamespace(
        Client=client.Client,
        AsyncClient=client.AsyncClient,
        Function=models.Function,
        ops=operations,
        TokenAuth=auth.TokenAuth,
        CallOptions=options.CallOptions,
        Timeout=limits.Timeout,
        errors=errors,
        ValidationError=violations.ValidationError,
    )


class Recorder:
    """A transport of the user's own: answers the same to everything."""

    def __init__(self, parts: Any, status: int = 200, body: bytes = b"{}") -> None:
        from demo_api._runtime.headers import Headers
        from demo_api._runtime.transport import RawResponse

        self.answer = RawResponse(
            status, Headers([("Content-Type", "application/json")]), body
        )
        self.requests: list[Any] = []
        self.closed = False

    def send(self, request: Any) -> Any:
        self.requests.append(request)
        return self.answer

    def close(self) -> None:
        self.closed = True


def echo(peer: Peer, received: Received) -> None:
    peer.reply(received.body or b'{"name":"f"}', X_Request_Id="r-1")


def test_a_call_over_the_wire(serve: Serve, parts: Any) -> None:
    server = serve(answering(echo))
    client = parts.Client(
        endpoint=server.url + "/api", auth=parts.TokenAuth("t"), project_id="p"
    )
    with client:
        response = client.call(parts.ops.CREATE, parts.Function("f", 128))
    assert response.data == parts.Function("f", 128)
    assert (response.status, response.request_id) == (200, "r-1")
    [received] = server.requests
    assert (received.method, received.target) == ("POST", "/api/v2/p/functions")
    assert received.body == b'{"name":"f","memory":128}'
    assert received.headers == {
        "host": f"127.0.0.1:{server.port}",
        "accept": "application/json",
        "content-type": "application/json",
        "user-agent": "demo_api/1.2.3",
        "x-auth-token": "t",
        "accept-encoding": "identity",
        "content-length": "25",
    }


def test_the_same_call_with_await(serve: Serve, parts: Any) -> None:
    server = serve(answering(echo))

    async def main() -> Any:
        client = parts.AsyncClient(
            endpoint=server.url, auth=parts.TokenAuth("t"), project_id="p"
        )
        async with client:
            return await client.call(parts.ops.CREATE, body={"name": "f"})

    assert asyncio.run(main()).data == parts.Function("f")
    assert server.requests[0].headers["x-auth-token"] == "t"


@pytest.mark.parametrize("way", WAYS)
def test_a_thousand_calls_at_a_time(serve: Serve, parts: Any, way: str) -> None:
    server = serve(answering(echo))

    async def main() -> list[Any]:
        transport = waiting(way)
        settings = {"endpoint": server.url, "project_id": "p", "transport": transport}
        async with parts.AsyncClient(**settings) as client:
            calls = [
                client.call(parts.ops.CREATE, {"name": str(n)}) for n in range(1000)
            ]
            found = await asyncio.gather(*calls)
            await transport.close()
        return found

    found = asyncio.run(main())
    assert [response.data.name for response in found] == [str(n) for n in range(1000)]
    assert server.connections <= (32 if way == "threads" else 200)
    assert len(server.requests) == 1000
    assert not [t for t in threading.enumerate() if t.name.startswith("client")]


@pytest.mark.parametrize("way", WAYS)
def test_a_cancelled_call_breaks_off_its_request(
    serve: Serve, parts: Any, way: str
) -> None:
    arrived, hung_up = threading.Event(), threading.Event()

    def handle(peer: Peer) -> None:
        peer.read()
        arrived.set()
        peer.read()
        hung_up.set()

    server = serve(handle)

    async def main() -> None:
        transport = waiting(way)
        settings = {"endpoint": server.url, "project_id": "p", "transport": transport}
        async with parts.AsyncClient(**settings) as client:
            task = asyncio.create_task(client.call(parts.ops.LIST))
            await asyncio.to_thread(arrived.wait, 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        await transport.close()

    asyncio.run(main())
    assert hung_up.wait(5)


def test_settings_of_the_client_and_of_the_call(parts: Any) -> None:
    transport = Recorder(parts)
    client = parts.Client(
        project_id="p",
        region="south-1",
        headers={"X-A": "client", "X-B": "client"},
        timeout=parts.Timeout(connect=1, read=2, total=30),
        max_response_bytes=5,
        transport=transport,
        validate=False,
    )
    client.call(parts.ops.LIST, limit=1000)
    options = parts.CallOptions(
        timeout=7, headers={"x-b": "call"}, max_response_bytes=9, validate=True
    )
    with pytest.raises(parts.ValidationError):
        client.call(parts.ops.LIST, limit=1000, options=options)
    client.call(parts.ops.LIST, project_id="q", options=options)
    first, second = transport.requests
    assert (
        first.url
        == "https://functions.south-1.example.com/api/v2/p/functions?limit=1000"
    )
    assert (first.headers["X-A"], first.headers["X-B"]) == ("client", "client")
    assert first.timeout == parts.Timeout(connect=1, read=2, total=30)
    assert first.max_response_bytes == 5
    assert first.deadline is not None
    assert second.url == "https://functions.south-1.example.com/api/v2/q/functions"
    assert (second.headers["X-A"], second.headers["x-b"]) == ("client", "call")
    assert second.timeout == parts.Timeout(connect=7, read=7, total=30)
    assert second.max_response_bytes == 9


def test_an_error_status_is_raised(parts: Any) -> None:
    transport = Recorder(parts, 404, b'{"error_code":"F.1","error_msg":"gone"}')
    client = parts.Client(project_id="p", transport=transport)
    with pytest.raises(
        parts.errors.NotFoundError, match=r"ShowFunction: 404 F\.1: gone"
    ):
        client.call(parts.ops.SHOW, name="x")


def test_credentials_do_not_travel_in_the_open(parts: Any) -> None:
    transport = Recorder(parts)
    settings = {"project_id": "p", "transport": transport}
    token = parts.TokenAuth("t")
    insecure = parts.Client(endpoint="http://example.com", auth=token, **settings)
    with pytest.raises(parts.errors.ConfigurationError, match="not sent over http"):
        insecure.call(parts.ops.LIST)
    assert transport.requests == []
    for more in (
        {"endpoint": "http://example.com"},
        {"endpoint": "http://example.com", "auth": token, "allow_http": True},
        {"endpoint": "http://localhost:1", "auth": token},
        {"endpoint": "https://example.com", "auth": token},
    ):
        parts.Client(**settings, **more).call(parts.ops.LIST)
    assert len(transport.requests) == 4


def test_what_auth_adds_is_checked_too(parts: Any) -> None:
    transport = Recorder(parts)
    client = parts.Client(
        project_id="p", transport=transport, auth=parts.TokenAuth("sec\r\nret")
    )
    with pytest.raises(parts.errors.ConfigurationError) as caught:
        client.call(parts.ops.LIST)
    assert "sec" not in str(caught.value)
    assert transport.requests == []


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"auth": "token"}, "auth= is an Auth such as TokenAuth, not str"),
        ({"auth": {"other": None}}, "auth= names the scheme other"),
        ({"region": "moon-1"}, "region 'moon-1' is none of north-1, south-1"),
        ({"endpoint": "example.com"}, "not an absolute URL"),
    ],
)
def test_wrong_settings_are_told_at_once(
    parts: Any, settings: dict[str, Any], message: str
) -> None:
    with pytest.raises(parts.errors.ConfigurationError, match=message):
        parts.Client(**settings)


def test_credentials_by_scheme(parts: Any) -> None:
    transport = Recorder(parts)
    client = parts.Client(
        project_id="p", transport=transport, auth={"token": parts.TokenAuth("t")}
    )
    client.call(parts.ops.LIST)
    assert transport.requests[0].headers["X-Auth-Token"] == "t"


def test_servers_of_one_operation(parts: Any, demo: ModuleType) -> None:

    operation = parts.ops.LIST._replace(servers=("https://{region}.other.com",))
    transport = Recorder(parts)
    settings = {"project_id": "p", "region": "south-1", "transport": transport}
    parts.Client(**settings).call(operation)
    parts.Client(**settings, endpoint="https://mine").call(operation)
    assert [request.url for request in transport.requests] == [
        "https://south-1.other.com/v2/p/functions",
        "https://mine/v2/p/functions",
    ]


def test_an_endpoint_of_the_environment(
    parts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Client(parts.Client):  # type: ignore[misc]
        _endpoint_variable = "CLOUD_REGION_DEMO_{region}"

    monkeypatch.setenv("CLOUD_REGION_DEMO_SOUTH_1", "https://a.com/x/, https://b.com")
    assert repr(Client(region="south-1")) == "<Client https://a.com/x>"
    assert repr(Client()) == "<Client https://functions.north-1.example.com/api>"
    assert repr(Client(region="south-1", endpoint="https://c")) == "<Client https://c>"
    monkeypatch.setenv("CLOUD_REGION_DEMO_SOUTH_1", "a.com")
    assert repr(Client(region="south-1")) == "<Client https://a.com>"


def test_a_type_for_requests_without_a_body(parts: Any) -> None:
    class Client(parts.Client):  # type: ignore[misc]
        _bodiless_type = "application/json"

    transport = Recorder(parts)
    for kind, headers in (
        (parts.Client, {}),
        (Client, {}),
        (Client, {"content-type": "a/b"}),
    ):
        made = kind(project_id="p", transport=transport, headers=headers)
        made.call(parts.ops.LIST)
    found = [{k.lower(): v for k, v in r.headers.items()} for r in transport.requests]
    assert [headers.get("content-type") for headers in found] == [
        None,
        "application/json",
        "a/b",
    ]


def test_without_any_server_an_endpoint_is_asked_for(parts: Any) -> None:
    from demo_api._runtime.client import BaseClient

    with pytest.raises(
        parts.errors.ConfigurationError, match="give the Client endpoint="
    ):
        BaseClient(project_id="p").call(parts.ops.LIST)


def test_a_closed_client_says_so(parts: Any) -> None:
    transport = Recorder(parts)
    client = parts.Client(project_id="p", transport=transport)
    with client:
        client.call(parts.ops.LIST)
    with pytest.raises(parts.errors.ConfigurationError, match="closed"):
        client.call(parts.ops.LIST)
    assert transport.closed is False


def test_threads_share_a_client(serve: Serve, parts: Any) -> None:
    server = serve(answering(echo))
    wrong: list[str] = []
    client = parts.Client(endpoint=server.url, project_id="p")

    def work(number: int) -> None:
        for call in range(10):
            name = f"{number % 10}-{call}"
            found = client.call(parts.ops.CREATE, {"name": name}).data.name
            if found != name:
                wrong.append(found)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert wrong == []
    assert len(server.requests) == 320


def test_making_a_client_imports_no_network_and_reads_no_file(demo: ModuleType) -> None:
    from pathlib import Path

    root = Path(demo.__file__ or "").parent.parent
    code = """
import sys, dataclasses
opened = []
from demo_api.client import Client, AsyncClient
from demo_api import operations
sys.addaudithook(lambda name, args: opened.append((name, args)) if name in
    ("open", "socket.connect", "socket.getaddrinfo", "socket.__new__") else None)
client, other = Client(project_id="p"), AsyncClient(project_id="p")
heavy = {"http.client", "ssl", "socket", "logging", "asyncio", "urllib.parse", "json",
    "email", "concurrent.futures", "hashlib"}
print(sorted(heavy & set(sys.modules)), opened, client)
"""
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.stderr == ""
    assert found.stdout == (
        "[] [] <Client https://functions.north-1.example.com/api>\n"
    )
