"""A synchronous transport for asynchronous clients: each request on a worker thread."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar, cast

from .transport import ByteStream, Cancellation, RawResponse, Request, Transport

A = TypeVar("A")
R = TypeVar("R")


class ThreadedTransport:
    """Runs `transport` on up to `threads` threads of its own.

    More requests than threads wait for one. A cancelled task breaks off its request:
    the connection is shut down, so no thread is left waiting for an answer.
    """

    def __init__(self, transport: Transport, *, threads: int = 32) -> None:
        self._transport = transport
        self._threads = threads
        self._executor: ThreadPoolExecutor | None = None
        self._pid = 0

    def _workers(self) -> ThreadPoolExecutor:
        """The threads of this process; a forked child has none of its parent's."""
        if self._executor is None or self._pid != os.getpid():
            self._pid = os.getpid()
            self._executor = ThreadPoolExecutor(
                self._threads, thread_name_prefix="client"
            )
        return self._executor

    async def send(self, request: Request) -> RawResponse:
        """Raises `TransportError` if no response arrives, see `Transport`."""
        request.cancellation = cancellation = Cancellation()
        raw = await self._run(cancellation, self._transport.send, request)
        if raw.stream is None:
            return raw
        stream = _ThreadedStream(self, cast(ByteStream, raw.stream), cancellation)
        return RawResponse(raw.status, raw.headers, raw.body, stream)

    async def _run(
        self, cancellation: Cancellation, work: Callable[[A], R], argument: A
    ) -> R:
        done = self._workers().submit(work, argument)
        try:
            return await asyncio.wrap_future(done)
        except asyncio.CancelledError:
            cancellation.cancel()
            done.add_done_callback(_discard)
            raise

    async def close(self) -> None:
        """Closes the connections and ends the threads, after what is under way."""
        executor, self._executor = self._executor, None
        if executor is not None:
            await asyncio.to_thread(executor.shutdown)
        self._transport.close()


def _discard(done: Future[Any]) -> None:
    """Closes a response that came when its task had been cancelled already."""
    if not done.cancelled() and done.exception() is None:
        stream = getattr(done.result(), "stream", None)
        if stream is not None:
            stream.close()


class _ThreadedStream:
    """A body of which each piece is read on a worker thread."""

    def __init__(
        self, owner: ThreadedTransport, stream: ByteStream, cancellation: Cancellation
    ) -> None:
        self._owner = owner
        self._stream = stream
        self._cancellation = cancellation

    async def read(self, size: int) -> bytes:
        return await self._owner._run(self._cancellation, self._stream.read, size)

    async def close(self) -> None:
        self._stream.close()
