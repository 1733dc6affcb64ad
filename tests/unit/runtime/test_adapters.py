"""The adapters over httpx and aiohttp, where these are installed."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, cast

import pytest

from templates._runtime import errors
from templates._runtime.limits import Timeout
from templates._runtime.transport import AsyncByteStream, RawResponse, Request
from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Loopback, Peer, Received, answering

BIG = os.urandom(500_000)


@pytest.fixture(params=["httpx", "aiohttp"])
def use(request: pytest.FixtureRequest) -> Any:
    """`use(work)` runs `await work(transport)` and gives its result."""
    pytest.importorskip(request.param)

    def run(work: Callable[[Any], Awaitable[Any]]) -> Any:
        async def main() -> Any:
            if request.param == "httpx":
                from templates._runtime.httpx_transport import HttpxTransport

                transport: Any = HttpxTransport()
            else:
                from templates._runtime.aiohttp_transport import AiohttpTransport

                transport = AiohttpTransport()
            try:
                return await work(transport)
            finally:
                await transport.close()

        return asyncio.run(main())

    return run


def send(use: Any, request: Request) -> RawResponse:
    async def work(transport: Any) -> RawResponse:
        return cast(RawResponse, await transport.send(request))

    return cast(RawResponse, use(work))


def make(
    server: Loopback, method: str = "GET", path: str = "/x", **more: Any
) -> Request:
    more.setdefault("timeout", Timeout(connect=5, read=5))
    return Request(method, server.url + path, **more)


def echo(peer: Peer, received: Received) -> None:
    peer.reply(received.body, 200, "application/octet-stream", Set_Cookie="a=b")


def test_a_request_is_sent_as_it_is(serve: Serve, use: Any) -> None:
    server = serve(answering(echo))
    headers = {"X-Auth-Token": "t", "Content-Type": "application/json"}
    path = "/v2/a%3Ab%2Fc/d?x=a%20b%2Fc&y=1,2&z="
    raw = send(use, make(server, "POST", path, headers=headers, body=b'{"a":1}'))
    assert (raw.status, raw.body, raw.headers["set-cookie"]) == (200, b'{"a":1}', "a=b")
    [received] = server.requests
    assert (received.method, received.target) == ("POST", path)
    assert received.body == b'{"a":1}'
    received.headers.pop("connection", None)
    received.headers.pop("accept", None)
    assert received.headers == {
        "host": f"127.0.0.1:{server.port}",
        "x-auth-token": "t",
        "content-type": "application/json",
        "accept-encoding": "identity",
        "user-agent": "client",
        "content-length": "7",
    }


def test_connections_are_kept_and_cookies_are_not(serve: Serve, use: Any) -> None:
    server = serve(answering(echo))

    async def work(transport: Any) -> None:
        for _ in range(5):
            await transport.send(make(server, "DELETE", body=b"x"))

    use(work)
    assert server.connections == 1
    assert all("cookie" not in received.headers for received in server.requests)
    assert [received.body for received in server.requests] == [b"x"] * 5


def test_files_are_sent_and_bodies_streamed(
    serve: Serve, use: Any, tmp_path: Path
) -> None:
    from templates._runtime.files import File

    path = tmp_path / "big"
    path.write_bytes(BIG)
    server = serve(answering(echo))

    async def work(transport: Any) -> bytes:
        request = make(server, "PUT", body=File(path), stream=True)
        raw = await transport.send(request)
        stream = cast(AsyncByteStream, raw.stream)
        pieces = []
        while piece := await stream.read(10_000):
            assert len(piece) <= 10_000
            pieces.append(piece)
        await stream.close()
        return b"".join(pieces)

    assert use(work) == BIG
    assert server.requests[0].body == BIG
    assert server.requests[0].headers["content-length"] == str(len(BIG))


def test_redirects_and_compression_are_left_alone(serve: Serve, use: Any) -> None:
    import gzip

    content = gzip.compress(b"x" * 1000)

    def reply(peer: Peer, received: Received) -> None:
        peer.reply(content, 302, Location="/other", Content_Encoding="gzip")

    server = serve(answering(reply))
    raw = send(use, make(server))
    assert (raw.status, raw.body) == (302, content)
    assert len(server.requests) == 1


def test_the_size_limit_is_kept(serve: Serve, use: Any) -> None:
    server = serve(answering(lambda peer, _: peer.reply(BIG)))
    with pytest.raises(errors.ResponseTooLarge):
        send(use, make(server, max_response_bytes=1000))


@pytest.mark.parametrize(
    ("answer", "kinds"),
    [
        (b"", (errors.ConnectionLost, errors.ProtocolError)),
        (b"nonsense\r\n\r\n", (errors.ProtocolError,)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", (errors.ProtocolError,)),
    ],
)
def test_faults_have_our_errors(
    serve: Serve, use: Any, answer: bytes, kinds: tuple[type[Exception], ...]
) -> None:
    def handle(peer: Peer) -> None:
        peer.read()
        peer.send(answer)

    with pytest.raises(errors.TransportError) as caught:
        send(use, make(serve(handle), "POST", body=b"x"))
    assert isinstance(caught.value, kinds)
    assert caught.value.sent is True


def test_nobody_listens(use: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(errors.ConnectError) as caught:
        send(use, Request("POST", f"http://127.0.0.1:{port}/"))
    assert caught.value.sent is False


def test_silence_and_deadlines_are_timeouts(serve: Serve, use: Any) -> None:
    import time

    def handle(peer: Peer) -> None:
        peer.read()
        peer.read()

    with pytest.raises(errors.RequestTimeout) as caught:
        send(use, make(serve(handle), timeout=Timeout(connect=5, read=0.05)))
    assert caught.value.sent is True
    with pytest.raises(errors.RequestTimeout):
        send(use, make(serve(handle), deadline=time.monotonic() + 0.05))
    with pytest.raises(errors.RequestTimeout) as caught:
        send(use, make(serve(handle), deadline=0.0))
    assert caught.value.sent is False


def test_tls_against_a_server_that_speaks_none(serve: Serve, use: Any) -> None:
    server = serve(lambda peer: peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    url = server.url.replace("http:", "https:")
    with pytest.raises(errors.TLSError) as caught:
        send(use, Request("GET", url))
    assert caught.value.sent is False


def test_headers_that_would_smuggle_are_refused(serve: Serve, use: Any) -> None:
    server = serve(answering(echo))
    with pytest.raises(errors.ConfigurationError):
        send(use, make(server, headers={"A": "b\r\nC: d"}))
    assert server.requests == []


def test_a_cancelled_request_hangs_up(serve: Serve, use: Any) -> None:
    arrived, hung_up = threading.Event(), threading.Event()

    def handle(peer: Peer) -> None:
        peer.read()
        arrived.set()
        peer.read()
        hung_up.set()

    server = serve(handle)

    async def work(transport: Any) -> None:
        task = asyncio.create_task(transport.send(make(server)))
        await asyncio.to_thread(arrived.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    use(work)
    assert hung_up.wait(5)


def test_a_client_uses_an_adapter(serve: Serve, use: Any, demo: Any) -> None:
    from demo_api import client, models, operations

    server = serve(answering(lambda peer, _: peer.reply(b'{"name":"f"}')))

    async def work(transport: Any) -> Any:
        made = client.AsyncClient(
            endpoint=server.url, project_id="p", transport=transport
        )
        async with made:
            calls = [made.call(operations.SHOW, name=str(n)) for n in range(50)]
            return await asyncio.gather(*calls)

    assert [found.data for found in use(work)] == [models.Function("f")] * 50
