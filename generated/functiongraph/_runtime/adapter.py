"""What the adapters over other HTTP libraries share."""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from collections.abc import AsyncIterator

from .connection import too_large
from .errors import (
    ConnectError,
    ConnectionLost,
    ProtocolError,
    RequestTimeout,
    TLSError,
    TransportError,
    excerpt,
)
from .headers import check_headers, find_header, set_header
from .transport import BodySource, Request

CONNECTIONS = 100
"""At a time: a thousand calls at once must not use up the files of a process."""
_QUERY = re.compile(r"\?[^\s'\"]*")
"""Of the URLs in messages: it may hold a key."""


def complete(request: Request) -> bytes | AsyncIterator[bytes] | None:
    """Completes and checks the headers; the body in the form these libraries take."""
    set_header(request.headers, "Accept-Encoding", "identity")
    if not find_header(request.headers, "User-Agent"):
        request.headers["User-Agent"] = "client"
    check_headers(request.headers)
    body = request.body
    if body is None or isinstance(body, bytes):
        return body
    if body.length is not None:
        set_header(request.headers, "Content-Length", str(body.length))
    return _pieces(body)


async def _pieces(body: BodySource) -> AsyncIterator[bytes]:
    """Reads a file on another thread."""
    chunks = body.chunks()
    while piece := await asyncio.to_thread(next, chunks, b""):
        yield piece


def seconds_left(request: Request) -> float | None:
    """Until the deadline of the call; raises `RequestTimeout` if it is over."""
    if request.deadline is None:
        return None
    left = request.deadline - time.monotonic()
    if left <= 0:
        raise RequestTimeout("the time for the whole call is over", sent=False)
    return left


async def read_all(pieces: AsyncIterator[bytes], limit: int) -> bytes:
    """The whole body, never more than `limit` bytes of it."""
    body = bytearray()
    async for piece in pieces:
        body += piece
        if len(body) > limit:
            raise too_large(limit)
    return bytes(body)


def translated(
    error: BaseException, *, connecting: bool, timeout: bool, protocol: bool
) -> TransportError:
    """The error of ours for one of another library."""
    told = f"{type(error).__name__}: {excerpt(_QUERY.sub('?', str(error)))}"
    if _has_tls(error):
        return TLSError(told, sent=not connecting)
    if timeout:
        return RequestTimeout(told, sent=not connecting)
    if connecting:
        return ConnectError(told)
    return ProtocolError(told) if protocol else ConnectionLost(told)


def _has_tls(error: BaseException | None) -> bool:
    """Whether TLS is at the bottom of it."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


class PieceStream:
    """Pieces of any size, read in the sizes that are asked for."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces
        self._held = b""

    async def read(self, size: int) -> bytes:
        while not self._held:
            piece = await anext(self._pieces, None)
            if piece is None:
                return b""
            self._held = piece
        found, self._held = self._held[:size], self._held[size:]
        return found
