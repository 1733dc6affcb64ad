from __future__ import annotations

import contextlib
import os
import socket
import ssl
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from templates._runtime import errors
from templates._runtime.http_transport import HttpTransport
from templates._runtime.limits import Timeout
from templates._runtime.transport import Cancellation, Request
from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Loopback, Peer, Received, answering


@pytest.fixture
def transport() -> Iterator[HttpTransport]:
    transport = HttpTransport()
    yield transport
    transport.close()


def request(server: Loopback, method: str = "GET", **more: Any) -> Request:
    more.setdefault("timeout", Timeout(connect=5, read=5))
    return Request(method, f"{server.url}/x?a=1", **more)


def ok(peer: Peer, received: Received) -> None:
    peer.reply(received.body or b"{}", X_Request_Id="r")


def test_sends_and_receives(serve: Serve, transport: HttpTransport) -> None:
    server = serve(answering(ok))
    raw = transport.send(request(server, "POST", body=b"abc", headers={"A": "b"}))
    assert (raw.status, raw.body, raw.headers["x-request-id"]) == (200, b"abc", "r")
    [received] = server.requests
    assert (received.method, received.target) == ("POST", "/x?a=1")
    assert received.headers == {
        "host": f"127.0.0.1:{server.port}",
        "a": "b",
        "accept-encoding": "identity",
        "content-length": "3",
    }


def test_bodies_of_any_size_and_method(serve: Serve, transport: HttpTransport) -> None:
    server = serve(answering(ok))
    for method in ("GET", "DELETE", "PATCH"):
        for size in (0, 1, 16 * 1024, 16 * 1024 + 1, 3_000_000):
            body = os.urandom(size)
            raw = transport.send(request(server, method, body=body))
            assert raw.body == (body or b"{}")
    assert server.connections == 1


def test_a_post_without_body_has_a_length_and_a_get_has_none(
    serve: Serve, transport: HttpTransport
) -> None:
    server = serve(answering(ok))
    transport.send(request(server, "POST"))
    transport.send(request(server, "GET"))
    assert [r.headers.get("content-length") for r in server.requests] == ["0", None]


def test_head_and_204_have_no_body(serve: Serve, transport: HttpTransport) -> None:
    def reply(peer: Peer, received: Received) -> None:
        if received.method == "HEAD":
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
        else:
            peer.send(b"HTTP/1.1 204 No Content\r\n\r\n")

    server = serve(answering(reply))
    assert transport.send(request(server, "HEAD")).body == b""
    assert transport.send(request(server, "DELETE")).status == 204
    assert server.connections == 1


def test_keeps_connections_alive(serve: Serve, transport: HttpTransport) -> None:
    server = serve(answering(ok))
    for _ in range(20):
        transport.send(request(server))
    assert server.connections == 1


def test_reads_chunks_and_bodies_that_end_with_the_connection(
    serve: Serve, transport: HttpTransport
) -> None:
    answers = [
        b"Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\nT: t\r\n\r\n",
        b"Connection: close\r\n\r\nabc",
    ]

    def handle(peer: Peer) -> None:
        while answers and peer.read():
            peer.send(b"HTTP/1.1 200 OK\r\n" + answers.pop(0))

    server = serve(handle)
    assert transport.send(request(server)).body == b"abc"
    assert transport.send(request(server)).body == b"abc"
    assert server.connections == 1


def test_reads_heads_as_servers_write_them(
    serve: Serve, transport: HttpTransport
) -> None:
    head = (
        b"HTTP/1.1 100 Continue\r\nX: interim\r\n\r\n"
        b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
        b"HTTP/1.1 200 OK\nSet-Cookie: a=1\r\nset-cookie:b=2  \r\n"
        b"X-Long: one\r\n\t two\r\nX-Bare: a\rb\r\nEmpty:\r\n"
        b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc"
    )

    def handle(peer: Peer) -> None:
        while peer.read():
            peer.send(head)

    server = serve(handle)
    for _ in range(2):
        raw = transport.send(request(server))
        assert (raw.status, raw.body) == (200, b"abc")
        assert raw.headers.get_all("Set-Cookie") == ["a=1", "b=2"]
        assert (raw.headers["x-long"], raw.headers["x-bare"]) == ("one two", "a b")
        assert (raw.headers["Empty"], "X" in raw.headers) == ("", False)
    assert server.connections == 1


def test_redirects_are_not_followed(serve: Serve, transport: HttpTransport) -> None:
    target = serve(answering(ok))
    server = serve(
        answering(lambda peer, _: peer.reply(b"", 302, Location=target.url + "/y"))
    )
    raw = transport.send(request(server, headers={"X-Auth-Token": "secret"}))
    assert (raw.status, raw.headers["Location"]) == (302, target.url + "/y")
    assert target.requests == []


def test_proxies_of_the_environment_are_not_used(
    serve: Serve, transport: HttpTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = serve(answering(ok))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, proxy.url)
    assert transport.send(request(serve(answering(ok)))).status == 200
    assert proxy.requests == []


def test_a_proxy_that_is_given_is_used(serve: Serve) -> None:
    proxy = serve(answering(ok))
    url = f"http://user:p%40ss@127.0.0.1:{proxy.port}/"
    transport = HttpTransport(proxy=url)
    transport.send(Request("GET", "http://nowhere.invalid:99/x?a=1"))
    transport.close()
    [received] = proxy.requests
    assert received.target == "http://nowhere.invalid:99/x?a=1"
    assert received.headers["host"] == "nowhere.invalid:99"
    assert received.headers["proxy-authorization"] == "Basic dXNlcjpwQHNz"


def test_https_goes_through_a_tunnel(serve: Serve) -> None:
    def handle(peer: Peer) -> None:
        peer.read()
        peer.send(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")

    proxy = serve(handle)
    transport = HttpTransport(proxy=proxy.url)
    with pytest.raises(errors.ConnectError, match="refuses a tunnel: status 407"):
        transport.send(Request("GET", "https://example.invalid/x", {"T": "secret"}))
    [received] = proxy.requests
    assert (received.method, received.target) == ("CONNECT", "example.invalid:443")
    assert received.headers == {"host": "example.invalid:443"}


# -- limits ----------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        b"Content-Length: 1001\r\n\r\n" + b"x" * 1001,
        b"Content-Length: 99999999999999\r\n\r\n",
        b"\r\n" + b"x" * 1001,
        b"Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + b"x" * 1001 + b"\r\n0\r\n\r\n",
    ],
)
def test_the_size_limit_is_kept_while_reading(
    serve: Serve, transport: HttpTransport, answer: bytes
) -> None:
    def handle(peer: Peer) -> None:
        peer.read()
        peer.send(b"HTTP/1.1 200 OK\r\n" + answer)
        peer.read()

    server = serve(handle)
    with pytest.raises(errors.ResponseTooLarge, match="longer than max_response_bytes"):
        transport.send(request(server, max_response_bytes=1000))


@pytest.mark.parametrize(
    "endless",
    [
        (b"", b"x" * 8192),
        (b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"T: t\r\n" * 1000),
        (b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n" * 1000),
        (b"Transfer-Encoding: chunked\r\n\r\n-1\r\n", b"x" * 8192),
    ],
)
def test_a_server_that_streams_for_ever_is_left(
    serve: Serve, transport: HttpTransport, endless: tuple[bytes, bytes]
) -> None:
    head, more = endless
    ended = threading.Event()

    def handle(peer: Peer) -> None:
        try:
            peer.read()
            peer.send(b"HTTP/1.1 200 OK\r\n" + (head or b"\r\n"))
            while True:
                peer.send(more)
        finally:
            ended.set()

    with pytest.raises(errors.ProtocolError):
        transport.send(request(serve(handle), max_response_bytes=100_000))
    assert ended.wait(10)


def test_endless_interim_responses_are_left(
    serve: Serve, transport: HttpTransport
) -> None:
    def handle(peer: Peer) -> None:
        peer.read()
        while True:
            peer.send(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000)

    with pytest.raises(errors.ResponseTooLarge, match="far beyond its limit"):
        transport.send(request(serve(handle), max_response_bytes=1000))


def test_compressed_bodies_are_not_expanded(
    serve: Serve, transport: HttpTransport
) -> None:
    import gzip

    bomb = gzip.compress(bytes(10_000_000))

    def reply(peer: Peer, received: Received) -> None:
        peer.reply(bomb, Content_Encoding="gzip")

    raw = transport.send(request(serve(answering(reply)), max_response_bytes=100_000))
    assert raw.body == bomb


# -- faults ----------------------------------------------------------------


def failing(answer: bytes, reset: bool = False) -> Any:
    def handle(peer: Peer) -> None:
        peer.read()
        peer.send(answer)
        if reset:
            peer.reset()

    return handle


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"", errors.ConnectionLost),
        (b"HTTP/1.1 200 OK\r\nContent-Le", errors.ProtocolError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", errors.ProtocolError),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            errors.ProtocolError,
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab",
            errors.ProtocolError,
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nab",
            errors.ProtocolError,
        ),
        (b"nonsense\r\n\r\n", errors.ProtocolError),
        (b"HTTP/1.1 abc OK\r\n\r\n", errors.ProtocolError),
        (b"HTTP/7 200 OK\r\n\r\n", errors.ProtocolError),
        (b"HTTP/1.1 101 Switching\r\n\r\n", errors.ProtocolError),
        (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n", errors.ProtocolError),
        (b"HTTP/1.1 200 " + b"x" * 70_000, errors.ProtocolError),
        (b"HTTP/1.1 200 OK\r\nA: " + b"x" * 70_000, errors.ProtocolError),
        (b"HTTP/1.1 200 OK\r\nno field\r\n\r\n", errors.ProtocolError),
        (b"HTTP/1.1 200 OK\r\n: no name\r\n\r\n", errors.ProtocolError),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            errors.ProtocolError,
        ),
        (b"\x16\x03\x01" * 20 + b"\r\n\r\n", errors.ProtocolError),
    ],
)
def test_broken_answers_have_a_typed_error(
    serve: Serve,
    transport: HttpTransport,
    answer: bytes,
    kind: type[errors.TransportError],
) -> None:
    server = serve(failing(answer))
    with pytest.raises(kind) as caught:
        transport.send(request(server, "POST", body=b"x"))
    assert type(caught.value) is kind
    assert caught.value.sent is True
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"]
)
def test_resets_have_a_typed_error(
    serve: Serve, transport: HttpTransport, answer: bytes
) -> None:
    server = serve(failing(answer, reset=True))
    with pytest.raises(errors.TransportError) as caught:
        transport.send(request(server, "POST", body=b"x"))
    assert caught.value.sent is True
    assert len(server.requests) == 1


def test_an_early_answer_to_a_large_body_is_read(
    serve: Serve, transport: HttpTransport
) -> None:
    def handle(peer: Peer) -> None:
        peer.read_head()
        peer.reply(b"too big", 413, None, Connection="close")
        peer.sock.shutdown(socket.SHUT_WR)
        with contextlib.suppress(OSError):
            while peer.sock.recv(65536):
                pass

    raw = transport.send(request(serve(handle), "POST", body=bytes(20_000_000)))
    assert (raw.status, raw.body) == (413, b"too big")


def test_nobody_listens(transport: HttpTransport) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(errors.ConnectError, match=f"127.0.0.1 port {port}") as caught:
        transport.send(Request("POST", f"http://127.0.0.1:{port}/"))
    assert caught.value.sent is False


@pytest.mark.parametrize(
    "url",
    [
        "ftp://127.0.0.1/",
        "http:///x",
        "http://127.0.0.1:x/",
        "http://127.0.0.1:99999/",
        "http://user@127.0.0.1/",
        "http://127.0.0.1?a=b",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/a\r\nb",
        "http://127.0.0.1/é",
    ],
)
def test_urls_that_are_none_are_refused(transport: HttpTransport, url: str) -> None:
    with pytest.raises(errors.ConfigurationError):
        transport.send(Request("GET", url))


@pytest.mark.parametrize(
    "headers",
    [
        {"A": "b\r\nC: d"},
        {"A": "b\0"},
        {"A\r\n": "b"},
        {"Transfer-Encoding": "chunked"},
    ],
)
def test_headers_that_would_smuggle_are_never_sent(
    serve: Serve, transport: HttpTransport, headers: dict[str, str]
) -> None:
    server = serve(answering(ok))
    with pytest.raises(errors.ConfigurationError):
        transport.send(request(server, headers=headers))
    assert server.connections == 0


def test_silence_is_a_timeout(serve: Serve, transport: HttpTransport) -> None:
    def handle(peer: Peer) -> None:
        peer.read()
        peer.read()

    server = serve(handle)
    with pytest.raises(errors.RequestTimeout) as caught:
        transport.send(request(server, timeout=Timeout(connect=5, read=0.05)))
    assert caught.value.sent is True


@pytest.mark.parametrize(
    "head", [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\n\r\n"]
)
def test_dripping_bytes_do_not_outlast_the_deadline(
    serve: Serve, transport: HttpTransport, head: bytes
) -> None:
    import time

    stop = threading.Event()

    def handle(peer: Peer) -> None:
        peer.read()
        peer.send(head)
        while not stop.wait(0.01):
            peer.send(b"H")

    dripped = request(serve(handle), deadline=time.monotonic() + 0.2)
    try:
        with pytest.raises(errors.RequestTimeout):
            transport.send(dripped)
    finally:
        stop.set()


def test_a_deadline_that_is_over_sends_nothing(
    serve: Serve, transport: HttpTransport
) -> None:
    server = serve(answering(ok))
    with pytest.raises(errors.RequestTimeout) as caught:
        transport.send(request(server, deadline=0.0))
    assert caught.value.sent is False
    assert server.connections == 0


# -- connections kept alive -------------------------------------------------


def test_a_connection_closed_while_idle_is_replaced_unnoticed(
    serve: Serve, transport: HttpTransport
) -> None:
    closed = threading.Event()

    def handle(peer: Peer) -> None:
        peer.read()
        peer.reply()
        peer.close()
        closed.set()

    server = serve(handle)
    for _ in range(5):
        closed.clear()
        assert transport.send(request(server, "POST", body=b"x")).status == 200
        assert closed.wait(5)
    assert len(server.requests) == 5


def close_on_second(peer: Peer) -> None:
    """Answers the first request, and hangs up on reading the second."""
    peer.read()
    peer.reply()
    peer.read()


def test_an_idempotent_request_is_repeated_on_a_new_connection(
    serve: Serve, transport: HttpTransport
) -> None:
    server = serve(close_on_second)
    transport.send(request(server))
    assert transport.send(request(server, "PUT", body=b"x")).status == 200
    assert [r.method for r in server.requests] == ["GET", "PUT", "PUT"]


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_request_that_may_have_acted_is_not_repeated(
    serve: Serve, transport: HttpTransport, method: str
) -> None:
    server = serve(close_on_second)
    transport.send(request(server))
    with pytest.raises(errors.ConnectionLost) as caught:
        transport.send(request(server, method, body=b"x"))
    assert caught.value.sent is True
    assert [r.method for r in server.requests] == ["GET", method]


def test_nothing_is_repeated_once_an_answer_began(
    serve: Serve, transport: HttpTransport
) -> None:
    def handle(peer: Peer) -> None:
        peer.read()
        peer.reply()
        peer.read()
        peer.send(b"HTTP/1.1 200")

    server = serve(handle)
    transport.send(request(server))
    with pytest.raises(errors.TransportError):
        transport.send(request(server, "GET"))
    assert len(server.requests) == 2


def test_a_connection_with_unasked_bytes_is_not_used_again(
    serve: Serve, transport: HttpTransport
) -> None:
    def handle(peer: Peer) -> None:
        while peer.read():
            more = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison"
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1" + more)

    server = serve(handle)
    assert {transport.send(request(server)).body for _ in range(5)} == {b"1"}
    assert server.connections == 5


def test_idle_connections_are_bounded(serve: Serve) -> None:
    inside = threading.Barrier(4)

    def reply(peer: Peer, received: Received) -> None:
        if received.target == "/together":
            inside.wait(5)
        peer.reply()

    server = serve(answering(reply))
    transport = HttpTransport(max_idle=2)
    together = [
        threading.Thread(
            target=transport.send, args=(Request("GET", server.url + "/together"),)
        )
        for _ in range(4)
    ]
    for thread in together:
        thread.start()
    for thread in together:
        thread.join()
    assert server.connections == 4
    assert [len(idle) for idle in transport._idle.values()] == [2]
    transport.close()
    assert transport._idle == {}


def test_old_idle_connections_are_not_used(serve: Serve) -> None:
    server = serve(answering(ok))
    transport = HttpTransport(idle_seconds=-1)
    transport.send(request(server))
    transport.send(request(server))
    transport.close()
    assert server.connections == 2


def test_many_threads_share_a_transport(serve: Serve, transport: HttpTransport) -> None:
    server = serve(answering(ok))
    wrong: list[bytes] = []

    def work(number: int) -> None:
        for call in range(20):
            body = f"{number}-{call}".encode()
            raw = transport.send(request(server, "POST", body=body))
            if raw.body != body:
                wrong.append(raw.body)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(server.requests) == 320
    assert server.connections <= 16


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_uses_connections_of_its_own(
    serve: Serve, transport: HttpTransport
) -> None:
    server = serve(answering(ok))
    transport.send(request(server))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the server has threads
        child = os.fork()
    if child == 0:
        status = transport.send(request(server)).status
        os._exit(0 if status == 200 else 1)
    _, code = os.waitpid(child, 0)
    assert code == 0
    assert transport.send(request(server)).status == 200
    assert server.connections == 2


def test_cancelling_ends_a_waiting_request(
    serve: Serve, transport: HttpTransport
) -> None:
    arrived = threading.Event()

    def handle(peer: Peer) -> None:
        peer.read()
        arrived.set()
        peer.read()

    cancellation = Cancellation()
    failed: list[Exception] = []

    def work(server: Loopback) -> None:
        try:
            transport.send(request(server, cancellation=cancellation))
        except errors.TransportError as error:
            failed.append(error)

    thread = threading.Thread(target=work, args=(serve(handle),))
    thread.start()
    assert arrived.wait(5)
    cancellation.cancel()
    thread.join(5)
    assert [type(error) for error in failed] == [errors.ConnectionLost]


def test_cancelling_after_the_end_leaves_the_connection_alone(
    serve: Serve, transport: HttpTransport
) -> None:
    server = serve(answering(ok))
    cancellation = Cancellation()
    transport.send(request(server, cancellation=cancellation))
    cancellation.cancel()
    transport.send(request(server))
    assert server.connections == 1


# -- TLS ---------------------------------------------------------------------


def test_tls_against_a_server_that_speaks_none(serve: Serve) -> None:
    server = serve(lambda peer: peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    transport = HttpTransport(context=ssl.create_default_context())
    with pytest.raises(errors.TLSError) as caught:
        transport.send(Request("GET", server.url.replace("http:", "https:") + "/"))
    assert caught.value.sent is False
    transport.close()


def test_a_closed_transport_leaves_no_socket_open(serve: Serve) -> None:
    server = serve(answering(ok))
    transport = HttpTransport()
    transport.send(request(server))
    del transport  # a ResourceWarning would fail the test
