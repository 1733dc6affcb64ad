"""TLS with a real handshake, against a server on 127.0.0.1."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from templates._runtime import errors
from templates._runtime.http_transport import HttpTransport
from templates._runtime.limits import Timeout
from templates._runtime.transport import Request
from tests.unit.runtime.certificates import Certificate, certificate, over_tls
from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Peer, Received, answering

LARGE = b"x" * 300_000


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("own"))


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    folder = tmp_path_factory.mktemp("foreign")
    return certificate(folder, "DNS:other.example")


@pytest.fixture
def transport(own: Certificate) -> Iterator[HttpTransport]:
    transport = HttpTransport(context=own.trusted())
    yield transport
    transport.close()


def echo(peer: Peer, received: Received) -> None:
    peer.reply(received.body or b"{}", 200, "application/json")


def request(url: str, **more: Any) -> Request:
    more.setdefault("timeout", Timeout(connect=10, read=10))
    return Request("POST", f"{url}/x", **more)


def test_requests_and_responses_of_any_size(
    serve: Serve, own: Certificate, transport: HttpTransport
) -> None:
    server = serve(answering(echo))
    url = over_tls(server, own.server())
    for body in (b"a", LARGE, b"b"):
        assert transport.send(request(url, body=body)).body == body
    assert server.connections == 1


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_every_name_of_the_certificate_is_good(
    serve: Serve, own: Certificate, transport: HttpTransport, name: str
) -> None:
    server = serve(answering(echo))
    over_tls(server, own.server())
    url = f"https://{name}:{server.port}"
    assert transport.send(request(url, body=b"a")).body == b"a"


def refused(serve: Serve, shown: Certificate, transport: HttpTransport) -> str:
    """What is said of a server that shows this certificate."""
    server = serve(answering(echo))
    url = over_tls(server, shown.server())
    with pytest.raises(errors.TLSError) as caught:
        transport.send(request(url, headers={"X-Auth-Token": "t"}, body=b"a"))
    transport.close()
    assert caught.value.sent is False
    assert server.requests == []
    return str(caught.value)


def test_a_certificate_nobody_vouches_for_is_refused(
    serve: Serve, own: Certificate
) -> None:
    assert "self-signed certificate" in refused(serve, own, HttpTransport())


def test_a_certificate_of_another_host_is_refused(
    serve: Serve, foreign: Certificate
) -> None:
    transport = HttpTransport(context=foreign.trusted())
    assert "not valid for '127.0.0.1'" in refused(serve, foreign, transport)


def test_a_client_does_not_try_again(
    serve: Serve, own: Certificate, demo: ModuleType
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import TLSError
    from demo_api.client import Client

    server = serve(answering(echo))
    url = over_tls(server, own.server())
    with Client(endpoint=url, project_id="p") as client, pytest.raises(TLSError):
        client.call(operations.SHOW, name="x")
    assert (server.connections, server.requests) == (1, [])


def test_a_connection_cut_in_the_body_is_lost(
    serve: Serve, own: Certificate, transport: HttpTransport
) -> None:
    def cut(peer: Peer, received: Received) -> None:
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        raw = socket.socket(fileno=peer.sock.detach())
        raw.close()

    url = over_tls(serve(answering(cut)), own.server())
    with pytest.raises(errors.TransportError) as caught:
        transport.send(request(url, body=b"a"))
    assert type(caught.value) in (errors.ConnectionLost, errors.ProtocolError)
    assert caught.value.sent is True


def test_silence_in_the_handshake_is_a_timeout(
    serve: Serve, transport: HttpTransport
) -> None:
    over = threading.Event()
    server = serve(lambda peer: over.wait(10) and None)
    url = server.url.replace("http:", "https:")
    with pytest.raises(errors.RequestTimeout) as caught:
        transport.send(request(url, timeout=Timeout(connect=0.1, read=10)))
    over.set()
    assert caught.value.sent is False


def test_a_tunnel_ends_at_the_server_and_not_at_the_proxy(
    serve: Serve, own: Certificate
) -> None:
    server = serve(answering(echo))
    context = own.server()

    def tunnel(peer: Peer) -> None:
        asked = peer.read()
        assert asked is not None
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with context.wrap_socket(peer.sock, server_side=True) as secured:
            answering(echo)(Peer(secured, server))

    proxy = serve(tunnel)
    transport = HttpTransport(context=own.trusted(), proxy=proxy.url)
    headers = {"X-Auth-Token": "secret"}
    for _ in range(2):
        raw = transport.send(request("https://localhost", headers=headers, body=b"a"))
        assert raw.body == b"a"
    transport.close()
    [connect] = proxy.requests
    assert (connect.method, connect.target) == ("CONNECT", "localhost:443")
    assert "x-auth-token" not in connect.headers
    assert [r.headers["x-auth-token"] for r in server.requests] == ["secret"] * 2


ADAPTERS = ["httpx", "aiohttp"]


async def adapted(library: str, url: str, context: ssl.SSLContext | None) -> bytes:
    """A POST through an adapter whose library trusts what `context` does."""
    verify: Any = context or ssl.create_default_context()
    if library == "httpx":
        import httpx

        from templates._runtime.httpx_transport import HttpxTransport

        async with httpx.AsyncClient(verify=verify) as client:
            return (await HttpxTransport(client).send(request(url, body=b"a"))).body
    import aiohttp

    from templates._runtime.aiohttp_transport import AiohttpTransport

    connector = aiohttp.TCPConnector(ssl=verify)
    async with aiohttp.ClientSession(connector=connector) as session:
        return (await AiohttpTransport(session).send(request(url, body=b"a"))).body


@pytest.mark.parametrize("library", ADAPTERS)
def test_adapters_over_tls(
    serve: Serve, own: Certificate, foreign: Certificate, library: str
) -> None:
    import asyncio

    pytest.importorskip(library)
    server = serve(answering(echo))
    url = over_tls(server, own.server())
    assert asyncio.run(adapted(library, url, own.trusted())) == b"a"
    wrong = serve(answering(echo))
    wrong_url = over_tls(wrong, foreign.server())
    for place, context in ((url, None), (wrong_url, foreign.trusted())):
        with pytest.raises(errors.TLSError) as caught:
            asyncio.run(adapted(library, place, context))
        assert caught.value.sent is False
    assert (len(server.requests), wrong.requests) == (1, [])
