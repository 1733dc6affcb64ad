"""Native asynchronous input and output by aiohttp, which is imported only here."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from importlib import import_module
from typing import Any

from .adapter import (
    CONNECTIONS,
    PieceStream,
    complete,
    read_all,
    seconds_left,
    translated,
)
from .errors import TransportError
from .headers import Headers
from .transport import RawResponse, Request

_CHUNK = 64 * 1024


class AiohttpTransport:
    """For `AsyncClient(transport=AiohttpTransport())`.

    `session` is an `aiohttp.ClientSession` of your own; it is not closed with this
    transport, and must not decompress (`auto_decompress=False`). The one made here,
    when it is first needed, keeps no cookies, heeds no environment, and has up to 100
    connections, for one of which a request waits as long as it takes. Redirects are
    never followed.
    """

    def __init__(self, session: Any = None) -> None:
        self._aiohttp: Any = import_module("aiohttp")
        self._owned = session is None
        self._session = session

    def _open(self) -> Any:
        """aiohttp wants its session made inside the running loop."""
        if self._session is None:
            self._session = self._aiohttp.ClientSession(
                connector=self._aiohttp.TCPConnector(limit=CONNECTIONS),
                cookie_jar=self._aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
            )
        return self._session

    async def send(self, request: Request) -> RawResponse:
        """Raises `TransportError` if no response arrives, see `Transport`."""
        body = complete(request)
        limits = request.timeout
        timeout = self._aiohttp.ClientTimeout(
            total=None, sock_connect=limits.connect, sock_read=limits.read
        )
        try:
            async with asyncio.timeout(seconds_left(request)):
                return await self._exchange(request, body, timeout)
        except (self._aiohttp.ClientError, TimeoutError, OSError) as error:
            if isinstance(error, TransportError):
                raise
            raise self._translated(error) from None

    async def _exchange(self, request: Request, body: Any, timeout: Any) -> RawResponse:
        answer = await self._open().request(
            request.method,
            import_module("yarl").URL(request.url, encoded=True),
            headers=request.headers,
            data=body,
            timeout=timeout,
            allow_redirects=False,
            skip_auto_headers=("Accept", "Content-Type"),
        )
        headers = Headers(answer.headers.items())
        pieces: AsyncIterator[bytes] = answer.content.iter_chunked(_CHUNK)
        if request.stream:
            stream = _Stream(self, answer, PieceStream(aiter(pieces)))
            return RawResponse(answer.status, headers, b"", stream)
        try:
            content = await read_all(pieces, request.max_response_bytes)
        except BaseException:
            answer.close()
            raise
        answer.release()
        return RawResponse(answer.status, headers, content)

    def _translated(self, error: Exception) -> TransportError:
        aiohttp = self._aiohttp
        return translated(
            error,
            connecting=isinstance(
                error, (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
            ),
            timeout=isinstance(error, TimeoutError),
            protocol=isinstance(
                error, (aiohttp.ClientPayloadError, aiohttp.ClientResponseError)
            ),
        )

    async def close(self) -> None:
        if self._owned and self._session is not None:
            await self._session.close()
            await asyncio.sleep(0)  # asyncio closes sockets in its next round


class _Stream:
    def __init__(
        self, owner: AiohttpTransport, answer: Any, pieces: PieceStream
    ) -> None:
        self._owner = owner
        self._answer = answer
        self._pieces = pieces

    async def read(self, size: int) -> bytes:
        try:
            return await self._pieces.read(size)
        except (self._owner._aiohttp.ClientError, TimeoutError, OSError) as error:
            raise self._owner._translated(error) from None

    async def close(self) -> None:
        """Ends the connection unless the body was read to its end."""
        self._answer.close()
