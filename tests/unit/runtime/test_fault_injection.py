"""Every exception of the libraries below, at every stage of an exchange."""

from __future__ import annotations

import http.client
import random
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from templates._runtime import errors
from templates._runtime.connection import _Response
from templates._runtime.http_transport import HttpTransport
from templates._runtime.limits import Timeout
from templates._runtime.transport import RawResponse, Request
from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Peer, Received, answering


def family(root: type[BaseException]) -> Iterator[type[BaseException]]:
    """A class and all that is derived from it in the standard library."""
    yield root
    for child in root.__subclasses__():
        if child.__module__ in {"builtins", "socket", "ssl", "_ssl", "http.client"}:
            yield from family(child)


def made(kind: type[BaseException]) -> BaseException:
    for arguments in ((), ("told",), (1, "told"), ("a", b"b", 0, 1, "told")):
        with suppress(TypeError):
            return kind(*arguments)
    raise AssertionError(kind)


SOCKET = sorted(set(family(OSError)), key=lambda kind: kind.__name__)
PARSER = sorted(set(family(http.client.HTTPException)), key=lambda kind: kind.__name__)


def test_the_families_are_whole() -> None:
    names = {kind.__name__ for kind in (*SOCKET, *PARSER)}
    assert {"SSLError", "SSLEOFError", "SSLCertVerificationError"} <= names
    assert {"gaierror", "TimeoutError", "ConnectionResetError"} <= names
    assert {"IncompleteRead", "LineTooLong", "RemoteDisconnected"} <= names


class Faulty(socket.socket):
    """Does what a socket does until its turn has come."""

    stage = ""
    error: BaseException
    calls = 0

    def _turn(self, stage: str) -> None:
        name, _, number = Faulty.stage.partition(" ")
        if stage == name:
            Faulty.calls += 1
            if Faulty.calls == int(number or 1):
                raise Faulty.error

    def setsockopt(self, *args: Any) -> None:
        self._turn("setsockopt")
        super().setsockopt(*args)

    def settimeout(self, value: float | None) -> None:
        self._turn("settimeout")
        super().settimeout(value)

    def sendall(self, *args: Any) -> None:
        self._turn("sendall")
        super().sendall(*args)

    def recv_into(self, *args: Any) -> int:
        self._turn("recv_into")
        return super().recv_into(*args)

    def close(self) -> None:
        super().close()
        self._turn("close")


@pytest.fixture
def fail(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, BaseException], None]:
    """`fail(stage, error)`: the stage is a method of sockets, and which call of it."""
    connect = socket.create_connection

    def create(*args: Any, **kwargs: Any) -> socket.socket:
        if Faulty.stage == "create_connection":
            raise Faulty.error
        with connect(*args, **kwargs) as plain:
            return Faulty(fileno=plain.detach())

    def arrange(stage: str, error: BaseException) -> None:
        Faulty.stage, Faulty.error, Faulty.calls = stage, error, 0
        monkeypatch.setattr(socket, "create_connection", create)

    return arrange


def two_parts(peer: Peer, received: Received) -> None:
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    peer.send(b"x" * 100_000)


NEVER_SENT = ["create_connection", "setsockopt"]
STAGES = [*NEVER_SENT, "settimeout", "sendall", "recv_into", "recv_into 3"]


@pytest.mark.parametrize("kind", SOCKET, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("stage", STAGES)
def test_errors_of_sockets_stay_below(
    serve: Serve,
    fail: Callable[[str, BaseException], None],
    stage: str,
    kind: type[BaseException],
) -> None:
    server = serve(answering(two_parts))
    transport = HttpTransport()
    fail(stage, made(kind))
    with pytest.raises(errors.TransportError) as caught:
        transport.send(Request("POST", server.url + "/x", body=b"x" * 100))
    transport.close()
    assert type(caught.value).__module__ == errors.__name__
    assert caught.value.__cause__ is None
    if stage in NEVER_SENT:
        assert caught.value.sent is False
    if "recv" in stage:
        assert caught.value.sent is True
    assert isinstance(caught.value, TimeoutError) is issubclass(kind, TimeoutError)


@pytest.mark.parametrize("kind", SOCKET, ids=lambda kind: kind.__name__)
def test_an_error_of_closing_takes_no_answer_away(
    serve: Serve, fail: Callable[[str, BaseException], None], kind: type[BaseException]
) -> None:
    server = serve(answering(lambda peer, _: peer.reply(b"ok", Connection="close")))
    transport = HttpTransport()
    fail("close", made(kind))
    assert transport.send(Request("GET", server.url + "/x")).body == b"ok"
    transport.close()


class Context:
    """A TLS context that fails."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def wrap_socket(self, sock: socket.socket, **_: Any) -> socket.socket:
        raise self._error


@pytest.mark.parametrize(
    "kind", [*SOCKET, ValueError, UnicodeError], ids=lambda kind: kind.__name__
)
def test_errors_of_tls_stay_below(serve: Serve, kind: type[BaseException]) -> None:
    server = serve(answering(two_parts))
    transport = HttpTransport(context=Context(made(kind)))  # type: ignore[arg-type]
    with pytest.raises(errors.TransportError) as caught:
        transport.send(Request("POST", server.url.replace("http:", "https:") + "/x"))
    assert caught.value.sent is False
    lost = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
    if issubclass(kind, ssl.SSLError) and not issubclass(kind, lost):
        assert isinstance(caught.value, errors.TLSError)


@pytest.mark.parametrize("kind", [*SOCKET, ValueError], ids=lambda kind: kind.__name__)
def test_certificates_that_cannot_be_loaded_are_told(
    monkeypatch: pytest.MonkeyPatch, kind: type[BaseException]
) -> None:
    def broken() -> ssl.SSLContext:
        raise made(kind)

    monkeypatch.setattr(ssl, "create_default_context", broken)
    with pytest.raises(errors.ConfigurationError, match="certificates of this system"):
        HttpTransport().send(Request("GET", "https://127.0.0.1/x"))


@pytest.mark.parametrize(
    "kind", [*PARSER, *SOCKET, ValueError], ids=lambda kind: kind.__name__
)
@pytest.mark.parametrize("stage", ["begin", "read"])
def test_errors_of_the_parser_stay_below(
    serve: Serve,
    monkeypatch: pytest.MonkeyPatch,
    stage: str,
    kind: type[BaseException],
) -> None:
    def broken(*_: object) -> None:
        raise made(kind)

    server = serve(answering(two_parts))
    transport = HttpTransport()
    monkeypatch.setattr(_Response, stage, broken)
    with pytest.raises(errors.TransportError) as caught:
        transport.send(Request("POST", server.url + "/x", body=b"x"))
    transport.close()
    assert caught.value.sent is True
    assert transport._idle == {}


@pytest.mark.parametrize(
    "kind", [*PARSER, *SOCKET, ValueError], ids=lambda kind: kind.__name__
)
def test_errors_of_a_proxy_stay_below(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, kind: type[BaseException]
) -> None:
    def broken(*_: object) -> None:
        raise made(kind)

    proxy = serve(answering(two_parts))
    transport = HttpTransport(proxy=proxy.url)
    monkeypatch.setattr(http.client.HTTPResponse, "begin", broken)
    with pytest.raises(errors.TransportError) as caught:
        transport.send(Request("POST", "https://h.invalid/x", body=b"x"))
    assert caught.value.sent is False


def test_a_proxy_that_never_ends_its_head_had_no_request(serve: Serve) -> None:
    def handle(peer: Peer) -> None:
        peer.read()
        while True:
            peer.send(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000)

    transport = HttpTransport(proxy=serve(handle).url)
    with pytest.raises(errors.ResponseTooLarge) as caught:
        transport.send(
            Request("POST", "https://h.invalid/x", body=b"x", max_response_bytes=10)
        )
    assert caught.value.sent is False


GOOD = [
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: y\r\n\r\nhello",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    b"HTTP/1.0 204 No Content\r\nConnection: close\r\n\r\n",
]


def damaged(chance: random.Random) -> bytes:
    """A response with some of its bytes changed, doubled or taken away."""
    data = bytearray(chance.choice(GOOD))
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(data))
        piece = chance.choice(
            [b"", b"\r", b"\n", b"\0", b"-", b"\xff", b"9" * 20, b":"]
        )
        data[place : place + chance.randint(0, 3)] = piece
    return bytes(data)


def test_damaged_responses_are_read_or_have_a_typed_error(serve: Serve) -> None:
    chance = random.Random(2025)

    def handle(peer: Peer) -> None:
        peer.read()
        peer.send(damaged(chance))

    server = serve(handle)
    transport = HttpTransport()
    outcomes: set[type[object]] = set()
    for _ in range(500):
        request = Request("GET", server.url + "/x", timeout=Timeout(5, 5))
        try:
            outcomes.add(type(transport.send(request)))
        except errors.TransportError as error:
            outcomes.add(type(error))
    transport.close()
    assert {RawResponse, errors.ProtocolError} <= outcomes
