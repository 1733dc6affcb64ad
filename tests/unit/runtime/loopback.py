"""A server on 127.0.0.1 whose every byte a test decides."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Received:
    """One request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes
    raw_head: bytes = b""


class Peer:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket, server: Loopback) -> None:
        self.sock = sock
        self.server = server
        self._file = sock.makefile("rb")

    def read(self) -> Received | None:
        """The next request, None when the client has hung up."""
        head = self.read_head()
        if head is None:
            return None
        body = self._body(head.headers)
        received = Received(head.method, head.target, head.headers, body, head.raw_head)
        self.server.requests.append(received)
        return received

    def read_head(self) -> Received | None:
        lines = []
        while (line := self._file.readline()) not in (b"\r\n", b""):
            lines.append(line)
        if not lines:
            return None
        method, target, _ = lines[0].decode("latin-1").split(" ", 2)
        pairs = [line.decode("latin-1").partition(":") for line in lines[1:]]
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        return Received(method, target, headers, b"", b"".join(lines))

    def _body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") == "chunked":
            return self._chunks()
        return self._file.read(int(headers.get("content-length", "0")))

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self._file.readline(), 16):
            body += self._file.read(size)
            self._file.readline()
        self._file.readline()
        return body

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def reply(
        self,
        body: bytes | str = b"{}",
        status: int = 200,
        content_type: str | None = "application/json",
        **headers: str,
    ) -> None:
        """A whole response; `X_Request_Id="a"` is the header X-Request-Id."""
        content = body.encode() if isinstance(body, str) else body
        lines = [f"HTTP/1.1 {status} Told", f"Content-Length: {len(content)}"]
        if content_type:
            lines.append(f"Content-Type: {content_type}")
        lines += [f"{k.replace('_', '-')}: {v}" for k, v in headers.items()]
        self.send("\r\n".join([*lines, "", ""]).encode("latin-1") + content)

    def reset(self) -> None:
        """Ends the connection as a crashed peer does (RST)."""
        linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.close()

    def close(self) -> None:
        self._file.close()
        self.sock.close()


@dataclass
class Loopback:
    """Runs `handler(peer)` on a thread for each connection."""

    handler: Callable[[Peer], None]
    requests: list[Received] = field(default_factory=list)
    connections: int = 0

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._peers: list[Peer] = []
        self._threads: list[threading.Thread] = []
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.settimeout(20)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            peer = Peer(sock, self)
            self._peers.append(peer)
            thread = threading.Thread(target=self._run, args=(peer,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _run(self, peer: Peer) -> None:
        with contextlib.suppress(OSError, ValueError):
            self.handler(peer)
        with contextlib.suppress(OSError):
            peer.close()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join(5)
        for peer in self._peers:
            with contextlib.suppress(OSError):
                peer.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive(), "the test's server still waits"


def answering(reply: Callable[[Peer, Received], None]) -> Callable[[Peer], None]:
    """A handler that keeps the connection alive and answers each request."""

    def handle(peer: Peer) -> None:
        while (received := peer.read()) is not None:
            reply(peer, received)

    return handle
