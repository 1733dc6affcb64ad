from __future__ import annotations

import asyncio
import threading
import time

import pytest

from templates._runtime import renewable as renewable_module
from templates._runtime.errors import ConnectError
from templates._runtime.headers import Headers
from templates._runtime.renewable import Expiring, Renewable, timestamp
from templates._runtime.steps import Steps, run, run_async, send
from templates._runtime.transport import RawResponse, Request


class Transport:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.asked = 0
        self.arrived = threading.Event()
        self.go = threading.Event()
        self.failing = False

    def send(self, request: Request) -> RawResponse:
        self.asked += 1
        self.arrived.set()
        assert self.go.wait(5)
        if self.failing:
            raise ConnectError("down")
        return RawResponse(200, Headers(), f"token {self.asked}".encode())

    def close(self) -> None: ...


def fetching(lifetime: float | None) -> Renewable[str]:
    def fetch() -> Steps[Expiring[str]]:
        raw = yield from send(Request("POST", "https://h/"))
        end = None if lifetime is None else time.time() + lifetime
        return Expiring(raw.body.decode(), end)

    return Renewable(fetch, margin=100)


class Clock:
    """Stands in for `time` where values are renewed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1_000_000.0
        monkeypatch.setattr(renewable_module.time, "time", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.mark.parametrize(
    ("lifetime", "kept", "renewed"),
    [
        (1000, 899, 901),  # the margin is 100
        (150, 74, 76),  # half of it, where there is no room for the margin
        (-1, None, 0),
        (None, 1e12, None),
    ],
)
def test_a_value_is_kept_until_shortly_before_it_expires(
    clock: Clock, lifetime: float | None, kept: float | None, renewed: float | None
) -> None:
    transport = Transport()
    transport.go.set()
    renewable = fetching(lifetime)
    start = clock.now
    assert run(renewable.get(), transport) == "token 1"
    if kept is not None:
        clock.now = start + kept
        assert run(renewable.get(), transport) == "token 1"
    if renewed is not None:
        clock.now = start + renewed
        assert run(renewable.get(), transport) == "token 2"
    assert transport.asked == (1 if renewed is None else 2)


def test_threads_share_one_fetch() -> None:
    transport = Transport()
    renewable = fetching(1000)
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(run(renewable.get(), transport)))
        for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    assert transport.arrived.wait(5)
    transport.go.set()
    for thread in threads:
        thread.join()
    assert found == ["token 1"] * 16
    assert transport.asked == 1


def test_a_failed_fetch_fails_all_who_wait_and_the_next_one_tries_again() -> None:
    transport = Transport()
    transport.failing = True
    renewable = fetching(1000)
    failed: list[str] = []

    def work() -> None:
        try:
            run(renewable.get(), transport)
        except ConnectError as error:
            failed.append(str(error))

    threads = [threading.Thread(target=work) for _ in range(4)]
    threads[0].start()
    assert transport.arrived.wait(5)
    for thread in threads[1:]:
        thread.start()
    transport.go.set()
    for thread in threads:
        thread.join()
    assert failed == ["down"] * 4
    transport.failing = False
    assert run(renewable.get(), transport).startswith("token")


class AsyncTransport:
    def __init__(self) -> None:
        self.asked = 0
        self.go = asyncio.Event()

    async def send(self, request: Request) -> RawResponse:
        self.asked += 1
        await self.go.wait()
        return RawResponse(200, Headers(), f"token {self.asked}".encode())

    async def close(self) -> None: ...


def test_tasks_share_one_fetch_and_take_over_from_a_cancelled_one() -> None:
    async def main() -> tuple[list[str], int]:
        transport, renewable = AsyncTransport(), fetching(1000)
        tasks = [
            asyncio.create_task(run_async(renewable.get(), transport)) for _ in range(5)
        ]
        await asyncio.sleep(0)
        tasks[0].cancel()
        await asyncio.wait(tasks[:1])
        transport.go.set()
        return await asyncio.gather(*tasks[1:]), transport.asked

    found, asked = asyncio.run(main())
    assert found == ["token 2"] * 4
    assert asked == 2


def test_a_valid_value_serves_while_another_one_is_fetched(clock: Clock) -> None:
    async def main() -> list[str]:
        transport, renewable = AsyncTransport(), fetching(50)
        transport.go.set()
        first = await run_async(renewable.get(), transport)
        transport.go.clear()
        clock.now += 26
        renewing = asyncio.create_task(run_async(renewable.get(), transport))
        await asyncio.sleep(0)
        second = await run_async(renewable.get(), transport)
        transport.go.set()
        return [first, second, await renewing]

    assert asyncio.run(main()) == ["token 1", "token 1", "token 2"]


def test_a_refused_value_is_dropped_unless_it_was_replaced() -> None:
    transport = Transport()
    transport.go.set()
    renewable = fetching(1000)
    assert renewable.forget(lambda _: True) is False
    first = run(renewable.get(), transport)
    assert renewable.forget(lambda value: value == "of somebody else") is False
    assert renewable.forget(lambda value: value == first) is True
    assert renewable.forget(lambda value: value == first) is True
    second = run(renewable.get(), transport)
    assert renewable.forget(lambda value: value == first) is True
    assert run(renewable.get(), transport) == second == "token 2"


def test_a_value_replaced_in_time_is_remembered_too(clock: Clock) -> None:
    transport = Transport()
    transport.go.set()
    renewable = fetching(1000)
    run(renewable.get(), transport)
    clock.now += 950
    assert run(renewable.get(), transport) == "token 2"
    assert renewable.forget(lambda value: value == "token 1") is True
    assert run(renewable.get(), transport) == "token 2"


def test_no_repr_shows_it() -> None:
    assert "secret" not in repr(Expiring("secret", 1.0))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2020-01-04T09:08:49.965000Z", 1578128929.965),
        ("2020-01-04T09:08:49+08:00", 1578100129.0),
        ("2020-01-04T09:08:49", 1578128929.0),
    ],
)
def test_times_of_iam(text: str, seconds: float) -> None:
    assert timestamp(text) == seconds


def test_a_time_that_is_none_gets_an_hour() -> None:
    assert 3500 < timestamp(None) - time.time() <= 3600
