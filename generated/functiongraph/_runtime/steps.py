"""One flow of a call for both clients: a generator that says what it waits for.

Retrying, renewing a token, paging are written once, as generators yielding `Send`,
`Sleep` and `Wait`; `run` does them blocking, `run_async` with await.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import RequestTimeout
from .transport import AsyncTransport, RawResponse, Request, Transport

if TYPE_CHECKING:
    from concurrent.futures import Future

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Send:
    """Give back the RawResponse of this request."""

    request: Request


@dataclass(frozen=True, slots=True)
class Sleep:
    """Go on after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Wait:
    """Go on when another flow, perhaps of another thread, has finished its part."""

    future: Future[None]
    deadline: float | None = None
    """On the clock of `time.monotonic`; `RequestTimeout` when it is over."""


@dataclass(frozen=True, slots=True)
class Drain:
    """Give back what is left of a response's body, at most `limit` bytes; close it."""

    stream: Any
    limit: int


Step = Send | Sleep | Wait | Drain
Steps = Generator[Step, Any, R]


def send(request: Request) -> Steps[RawResponse]:
    """`raw = yield from send(request)`; raises what the transport raises."""
    raw: RawResponse = yield Send(request)
    return raw


def drain(raw: RawResponse, limit: int) -> Steps[RawResponse]:
    """The response with its body in memory, cut at `limit` bytes."""
    if raw.stream is None:
        return raw
    body: bytes = yield Drain(raw.stream, limit)
    return RawResponse(raw.status, raw.headers, body)


def sleep(seconds: float) -> Steps[None]:
    """`yield from sleep(1.5)`."""
    yield Sleep(seconds)


def wait(future: Future[None]) -> Steps[None]:
    """`yield from wait(future)`; what the future holds is not looked at."""
    yield Wait(future)


def within(steps: Steps[R], deadline: float | None) -> Steps[R]:
    """The same steps, none of them beyond a deadline of the call they belong to."""
    if deadline is None:
        return (yield from steps)
    try:
        step = next(steps)
        while True:
            try:
                result = yield _until(step, deadline)
            except BaseException as error:  # noqa: BLE001  cancellation too
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        value: R = end.value
        return value


def _until(step: Step, deadline: float) -> Step:
    if isinstance(step, Wait):
        return Wait(step.future, deadline)
    if isinstance(step, Send):
        step.request.deadline = deadline
    return step


def run(steps: Steps[R], transport: Transport) -> R:
    """Does the steps one after the other, blocking."""
    try:
        step = next(steps)
        while True:
            try:
                result = _do(step, transport)
            except BaseException as error:  # noqa: BLE001  cancellation too
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        value: R = end.value
        return value


async def run_async(steps: Steps[R], transport: AsyncTransport) -> R:
    """Does the steps one after the other, awaiting each."""
    try:
        step = next(steps)
        while True:
            try:
                result = await _do_async(step, transport)
            except BaseException as error:  # noqa: BLE001  cancellation too
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        value: R = end.value
        return value


def _do(step: Step, transport: Transport) -> RawResponse | bytes | None:
    if isinstance(step, Send):
        return transport.send(step.request)
    if isinstance(step, Drain):
        return _drained(step)
    if isinstance(step, Sleep):
        time.sleep(step.seconds)
    else:
        try:
            step.future.exception(_left(step.deadline))
        except TimeoutError:
            raise _over() from None
    return None


async def _do_async(
    step: Step, transport: AsyncTransport
) -> RawResponse | bytes | None:
    if isinstance(step, Send):
        return await transport.send(step.request)
    if isinstance(step, Drain):
        return await _drained_async(step)
    import asyncio

    if isinstance(step, Sleep):
        await asyncio.sleep(step.seconds)
    else:
        landing = asyncio.wrap_future(step.future)
        landing.add_done_callback(_looked_at)
        await asyncio.wait([landing], timeout=_left(step.deadline))
        if not step.future.done():
            raise _over()
    return None


def _left(deadline: float | None) -> float | None:
    return None if deadline is None else max(0.0, deadline - time.monotonic())


def _over() -> RequestTimeout:
    text = "the time for the whole call is over, waiting for its credentials"
    return RequestTimeout(text, sent=False)


def _looked_at(landing: Any) -> None:
    """Or asyncio would report an error that its own flow has dealt with."""
    if not landing.cancelled():
        landing.exception()


def _drained(step: Drain) -> bytes:
    body = b""
    try:
        while piece := step.stream.read(step.limit - len(body)):
            body += piece
    finally:
        step.stream.close()
    return body


async def _drained_async(step: Drain) -> bytes:
    body = b""
    try:
        while piece := await step.stream.read(step.limit - len(body)):
            body += piece
    finally:
        await step.stream.close()
    return body
