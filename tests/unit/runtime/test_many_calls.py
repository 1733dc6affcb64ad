"""Thousands of calls against a server that fails every third of them."""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import threading
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.runtime.conftest import WAYS, Serve, waiting
from tests.unit.runtime.loopback import Peer, Received

HARMLESS = ("busy", "refusing")
"""Answers that say: nothing was done."""
FAULTS = ("close_after", *HARMLESS, "slow", "hang_up", "reset", "truncated", "down")


class Unreliable:
    """Notes what it did with each request: 32 connections, one handler each."""

    def __init__(self) -> None:
        self.turns = itertools.count(1)
        self.faults = itertools.cycle(FAULTS)
        self.lock = threading.Lock()
        self.acted: Counter[str] = Counter()

    def __call__(self, peer: Peer) -> None:
        while (received := peer.read()) is not None:
            with self.lock:
                action = next(self.faults) if next(self.turns) % 3 == 0 else "fine"
                if received.method == "POST" and action not in HARMLESS:
                    self.acted[received.body.decode()] += 1
            if not self.perform(peer, received, action):
                return

    def perform(self, peer: Peer, received: Received, action: str) -> bool:
        """Whether the connection goes on."""
        if action in ("fine", "close_after"):
            peer.reply(received.body or b'{"name":"f"}')
        elif action == "slow":
            body = received.body or b'{"name":"f"}'
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
            peer.send(b"Content-Length: %d\r\n\r\n" % len(body))
            for byte in body:
                peer.send(bytes([byte]))
        elif action == "busy":
            peer.reply(b"{}", 429, Retry_After="0")
        elif action == "refusing":
            peer.reply(b"{}", 503, Retry_After="0")
        elif action == "down":
            peer.reply(b"{}", 502)
        elif action == "truncated":
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
        elif action == "reset":
            peer.reset()
        return action in ("fine", "slow", "busy", "refusing", "down")


def open_files() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


needs_proc = pytest.mark.skipif(
    not Path("/proc/self/fd").is_dir(), reason="needs /proc to count open files"
)


@pytest.mark.slow
@needs_proc
def test_nothing_is_sent_twice_lost_or_left_open(
    serve: Serve, demo: ModuleType
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import ApiError, TransportError
    from demo_api._runtime.retry import Retry
    from demo_api.client import Client

    unreliable = Unreliable()
    server = serve(unreliable)
    before = (open_files(), threading.active_count())
    client: Any = Client(
        endpoint=server.url, project_id="p", retry=Retry(attempts=9, base=0.0)
    )
    client._config.budget._left = client._config.budget._capacity = 10**9
    succeeded: list[str] = []
    failed: Counter[str] = Counter()

    def work(number: int) -> None:
        for call in range(1250):
            if call % 2:
                assert client.call(operations.SHOW, name="x").data.name == "f"
                continue
            name = f"{number}{call:04}"
            try:
                assert client.call(operations.CREATE, {"name": name}).data.name == name
                succeeded.append(f'{{"name":"{name}"}}')
            except (TransportError, ApiError) as error:
                failed[type(error).__name__] += 1

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert unreliable.acted.most_common(1)[0][1] == 1
    assert set(succeeded) <= set(unreliable.acted)
    assert len(succeeded) + failed.total() == 5000
    assert set(failed) == {"ConnectionLost", "ProtocolError", "ServerError"}
    server.close()
    server.requests.clear()
    assert (open_files(), threading.active_count()) <= before


@pytest.mark.slow
@needs_proc
@pytest.mark.parametrize("way", WAYS)
def test_the_same_with_await(serve: Serve, demo: ModuleType, way: str) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import ApiError, TransportError
    from demo_api._runtime.retry import Retry
    from demo_api.client import AsyncClient

    asyncio.run(_nothing(way))  # what its library opens once and keeps
    unreliable = Unreliable()
    server = serve(unreliable)
    before = (open_files(), threading.active_count())
    succeeded: list[str] = []
    failed: Counter[str] = Counter()

    calls = 100 if way == "threads" else 10  # our own code is what is tested

    async def work(client: Any, number: int) -> None:
        for call in range(calls):
            if call % 2:
                assert (await client.call(operations.SHOW, name="x")).data.name == "f"
                continue
            name = f"{number}-{call}"
            try:
                made = await client.call(operations.CREATE, {"name": name})
                assert made.data.name == name
                succeeded.append(f'{{"name":"{name}"}}')
            except (TransportError, ApiError) as error:
                failed[type(error).__name__] += 1

    async def main() -> None:
        transport = waiting(way)
        retry = Retry(attempts=9, base=0.0)
        client: Any = AsyncClient(
            endpoint=server.url, project_id="p", retry=retry, transport=transport
        )
        client._config.budget._left = client._config.budget._capacity = 10**9
        async with client:
            await asyncio.gather(*(work(client, number) for number in range(100)))
        await transport.close()

    asyncio.run(main())
    assert unreliable.acted.most_common(1)[0][1] == 1
    assert set(succeeded) <= set(unreliable.acted)
    assert len(succeeded) + failed.total() == 50 * calls
    assert set(failed) <= {"ConnectionLost", "ProtocolError", "ServerError"}
    server.close()
    server.requests.clear()
    assert (open_files(), threading.active_count()) <= before


async def _nothing(way: str) -> None:
    await waiting(way).close()
