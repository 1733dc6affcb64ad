"""A loopback server, and a small package such as the generator writes."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.runtime.loopback import Loopback, Peer

RUNTIME = Path(__file__).resolve().parents[3] / "templates" / "_runtime"

Serve = Callable[[Callable[[Peer], None]], Loopback]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """`serve(handler)` starts a server that ends with the test."""
    started: list[Loopback] = []

    def start(handler: Callable[[Peer], None]) -> Loopback:
        started.append(Loopback(handler))
        return started[-1]

    yield start
    for server in started:
        server.close()


WAYS = ["threads", "httpx", "aiohttp"]
"""How an asynchronous client may wait; the libraries need not be there."""


def waiting(way: str) -> Any:
    """A new transport of the package `demo_api`; skips without its library."""
    if way == "threads":
        from demo_api._runtime.http_transport import HttpTransport
        from demo_api._runtime.threaded import ThreadedTransport

        return ThreadedTransport(HttpTransport())
    pytest.importorskip(way)
    module = importlib.import_module(f"demo_api._runtime.{way}_transport")
    return getattr(module, f"{way.capitalize()}Transport")()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package `demo_api`: the runtime, two codecs, two validators, operations."""
    root = tmp_path_factory.mktemp("packages")
    source = Path(__file__).parent / "demo_api"
    shutil.copytree(source, root / "demo_api")
    shutil.copytree(
        RUNTIME,
        root / "demo_api" / "_runtime",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    sys.path.insert(0, str(root))
    yield importlib.import_module("demo_api")
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.startswith("demo_api")]:
        del sys.modules[name]
