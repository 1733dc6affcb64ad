from __future__ import annotations

import asyncio
from concurrent.futures import Future
from typing import Any

import pytest

from templates._runtime.errors import ConnectionLost
from templates._runtime.headers import Headers
from templates._runtime.steps import Steps, run, run_async, send, sleep, wait
from templates._runtime.transport import RawResponse, Request


class Fake:
    """Answers both ways, or fails, in the order it is told."""

    def __init__(self, *answers: RawResponse | Exception) -> None:
        self.answers = list(answers)
        self.sent: list[str] = []

    def send(self, request: Request) -> RawResponse:
        self.sent.append(request.url)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None: ...


class AsyncFake:
    def __init__(self, fake: Fake) -> None:
        self.fake = fake

    async def send(self, request: Request) -> RawResponse:
        return self.fake.send(request)

    async def close(self) -> None: ...


OK = RawResponse(200, Headers(), b"ok")


def twice() -> Steps[bytes]:
    try:
        yield from send(Request("GET", "first"))
    except ConnectionLost:
        yield from sleep(0)
        raw = yield from send(Request("GET", "second"))
        return raw.body
    return b"never"


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_flow_handles_errors_and_goes_on(asynchronous: bool) -> None:
    fake = Fake(ConnectionLost("x"), OK)
    if asynchronous:
        assert asyncio.run(run_async(twice(), AsyncFake(fake))) == b"ok"
    else:
        assert run(twice(), fake) == b"ok"
    assert fake.sent == ["first", "second"]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_errors_nobody_handles_come_out(asynchronous: bool) -> None:
    fake = Fake(ConnectionLost("a"), ConnectionLost("b"))
    with pytest.raises(ConnectionLost, match="b"):
        if asynchronous:
            asyncio.run(run_async(twice(), AsyncFake(fake)))
        else:
            run(twice(), fake)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_waiting_for_another_flow(asynchronous: bool) -> None:
    future: Future[None] = Future()

    def first() -> Steps[str]:
        yield from wait(future)
        return "woken"

    async def both() -> Any:
        waiting = asyncio.create_task(run_async(first(), AsyncFake(Fake())))
        await asyncio.sleep(0)
        future.set_exception(ValueError("not looked at"))
        return await waiting

    if asynchronous:
        assert asyncio.run(both()) == "woken"
    else:
        future.set_result(None)
        assert run(first(), Fake()) == "woken"


def test_a_cancelled_flow_cleans_up() -> None:
    cleaned = []

    def flow() -> Steps[None]:
        try:
            yield from sleep(60)
        finally:
            cleaned.append(True)

    async def main() -> None:
        task = asyncio.create_task(run_async(flow(), AsyncFake(Fake())))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert cleaned == [True]
