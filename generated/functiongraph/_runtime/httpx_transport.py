"""Native asynchronous input and output by httpx, which is imported only here."""

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


class HttpxTransport:
    """For `AsyncClient(transport=HttpxTransport())`.

    `client` is an `httpx.AsyncClient` of your own, with its proxies and limits; it is
    not closed with this transport. The one made here uses no proxies or certificates
    of the environment, keeps no cookies, and has up to 100 connections, for one of
    which a request waits as long as it takes. Redirects are never followed.
    """

    def __init__(self, client: Any = None) -> None:
        self._httpx: Any = import_module("httpx")
        self._owned = client is None
        self._client = client or self._httpx.AsyncClient(
            trust_env=False, limits=self._httpx.Limits(max_connections=CONNECTIONS)
        )

    async def send(self, request: Request) -> RawResponse:
        """Raises `TransportError` if no response arrives, see `Transport`."""
        body = complete(request)
        limits = request.timeout
        made = self._client.build_request(
            request.method,
            request.url,
            headers=request.headers,
            content=body,
            timeout=self._httpx.Timeout(limits.read, connect=limits.connect, pool=None),
        )
        try:
            async with asyncio.timeout(seconds_left(request)):
                return await self._exchange(request, made)
        except (self._httpx.TransportError, TimeoutError) as error:
            if isinstance(error, TransportError):
                raise
            raise self._translated(error) from None

    async def _exchange(self, request: Request, made: Any) -> RawResponse:
        answer = await self._client.send(made, stream=True, follow_redirects=False)
        if self._owned:
            self._client.cookies.clear()
        headers = Headers(answer.headers.multi_items())
        if request.stream:
            stream = _Stream(self, answer)
            return RawResponse(answer.status_code, headers, b"", stream)
        try:
            body = await read_all(answer.aiter_raw(), request.max_response_bytes)
        finally:
            await answer.aclose()
        return RawResponse(answer.status_code, headers, body)

    def _translated(self, error: Exception) -> TransportError:
        httpx = self._httpx
        return translated(
            error,
            connecting=isinstance(
                error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
            ),
            timeout=isinstance(error, (httpx.TimeoutException, TimeoutError)),
            protocol=isinstance(error, httpx.RemoteProtocolError),
        )

    async def close(self) -> None:
        if self._owned:
            await self._client.aclose()
            await asyncio.sleep(0)  # asyncio closes sockets in its next round


class _Stream:
    def __init__(self, owner: HttpxTransport, answer: Any) -> None:
        pieces: AsyncIterator[bytes] = answer.aiter_raw()
        self._owner = owner
        self._answer = answer
        self._pieces = PieceStream(pieces)

    async def read(self, size: int) -> bytes:
        try:
            return await self._pieces.read(size)
        except self._owner._httpx.TransportError as error:
            raise self._owner._translated(error) from None

    async def close(self) -> None:
        await self._answer.aclose()
