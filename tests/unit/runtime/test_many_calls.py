"""Thousands of calls against a server that fails every third of them."""

from __future__ import annotations

import gc
import itertools
import os
import threading
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Peer, Received

HARMLESS = ("busy", "refusing")
"""Answers that say: nothing was done."""
FAULTS = ("close_after", *HARMLESS, "hang_up", "reset", "truncated", "down")


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
        return action in ("fine", "busy", "refusing", "down")


def open_files() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
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
                client.call(operations.CREATE, {"name": name}, options=None)
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
