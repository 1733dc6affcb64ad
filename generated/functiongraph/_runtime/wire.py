"""A socket under limits: each single system call keeps to the time and size of a call.

So neither a server which drips bytes nor one which never stops can hold a call longer
than it may take.
"""

from __future__ import annotations

import io
import select
import socket
import time
from contextlib import suppress
from typing import Any

from .errors import ResponseTooLarge
from .transport import Request

_FRAMING = 8
"""Chunked framing may cost this many bytes for each byte of content."""
_HEAD_BYTES = 1024 * 1024


class Wire:
    """A connected socket that keeps to the time and size limits of an exchange."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._read_timeout: float | None = None
        self._deadline: float | None = None
        self._allowed: float | None = -1.0
        """The timeout that the socket has now."""
        self._poll = select.poll() if hasattr(select, "poll") else None
        if self._poll is not None:
            self._poll.register(sock, select.POLLIN)
        self._budget: int | None = 0
        self.received = 0
        """Bytes read in the current exchange."""
        self.ended = False
        """Whether the peer has closed its side."""
        self.surplus = False
        """Whether more came than the last response was long."""

    def begin(self, request: Request) -> None:
        """Sets the limits of the next exchange."""
        self._read_timeout = request.timeout.read
        self._deadline = request.deadline
        limit = request.max_response_bytes * _FRAMING + _HEAD_BYTES
        self._budget = None if request.stream else limit
        self.received = 0

    def sendall(self, data: bytes) -> None:
        self._arm()
        self._sock.sendall(data)

    def receive_into(self, buffer: Any) -> int:
        self._arm()
        count = self._sock.recv_into(buffer)
        self.received += count
        self.ended = not count
        if self._budget is not None and self.received > self._budget:
            raise ResponseTooLarge("the response goes on far beyond its limit")
        return count

    def _arm(self) -> None:
        """Allows the next system call the read timeout, or what is left of the call."""
        allowed = self._read_timeout
        if self._deadline is not None:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("the time for the whole call is over")
            allowed = left if allowed is None else min(allowed, left)
        if allowed != self._allowed:
            self._sock.settimeout(allowed)
            self._allowed = allowed

    def is_stale(self) -> bool:
        """True if the peer closed the idle connection, or sent what nobody asked for."""
        try:
            if self._poll is None:
                return bool(select.select([self._sock], [], [], 0)[0])
            return bool(self._poll.poll(0))
        except (OSError, ValueError):
            return True

    def abort(self) -> None:
        """Ends whatever another thread waits for on this socket.

        By the method of the plain socket: that of an SSLSocket would take the TLS
        layer away under the reading thread.
        """
        try:
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)
        except OSError:
            return

    def close(self) -> None:
        with suppress(OSError):  # what it had to give, it has given
            self._sock.close()


class _Reader(io.RawIOBase):
    """Reads from a Wire without owning it."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.finished = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        return None if self.finished else self.wire.receive_into(buffer)


class Inflow(io.BufferedReader):
    """What comes over a Wire, buffered: one response after the other reads from it."""

    def __init__(self, wire: Wire) -> None:
        self._reader = _Reader(wire)
        super().__init__(self._reader)

    def makefile(self, mode: str) -> io.BufferedReader:
        """What HTTPResponse asks a socket for; closing it leaves all of it open."""
        self._reader.finished = False
        return self

    def close(self) -> None:
        """Notes whether it holds bytes which no response accounts for."""
        self._reader.finished = True  # so that peek looks at the buffer alone
        self._reader.wire.surplus = bool(self.peek())
