"""A server that answers at once: it reads to the end of a head and sends fixed bytes.

`python -m benchmarks.server` prints its port and serves until its input is closed.
A process of its own, so that it takes no time from the client that is measured.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from . import samples

_END = b"\r\n\r\n"


@contextmanager
def running() -> Iterator[str]:
    """The base URL of a server in another process, which ends with the block."""
    with subprocess.Popen(
        [sys.executable, "-m", __name__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.wait(10)


def main() -> None:
    """Serves connections, a thread each, until the input ends."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=_accept, args=(listener,), daemon=True).start()
    sys.stdin.read()


def _accept(listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_serve, args=(connection,), daemon=True).start()


def _serve(connection: socket.socket) -> None:
    """GET requests alone, one after the other: nothing follows their head."""
    function, quotas = _answer(samples.response()), _answer(samples.quotas())
    received = b""
    with connection:
        while piece := connection.recv(65536):
            received += piece
            if received.endswith(_END):
                is_quota = b"/quotas" in received[: received.index(b"\r\n")]
                connection.sendall(quotas if is_quota else function)
                received = b""


def _answer(data: object) -> bytes:
    body = json.dumps(data).encode()
    head = (
        "HTTP/1.1 200 OK\r\nServer: benchmark\r\nConnection: keep-alive\r\n"
        "Content-Type: application/json\r\nX-Request-Id: 0a1b2c3d4e5f\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


if __name__ == "__main__":
    main()
