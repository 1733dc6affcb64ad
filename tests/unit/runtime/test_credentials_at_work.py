"""Credentials that are fetched: by many at a time, from servers that fail, under limits."""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import threading
import time
import warnings
from collections import Counter
from types import ModuleType
from typing import Any

import pytest

from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Peer, Received, answering

KINDS = ["password", "client credentials", "access key"]


class World:
    """Issues secrets and refuses those it has taken back."""

    def __init__(self, serve: Serve) -> None:
        self.lock = threading.Lock()
        self.issued = 0
        self.revoked = ""
        self.troubles: list[int | None] = []
        """Statuses of the first answers to whoever asks for a secret; None: silence."""
        self.body: bytes | None = None
        self.together: threading.Barrier | None = None
        self.server = serve(answering(self.reply))
        self.url = self.server.url

    def reply(self, peer: Peer, received: Received) -> None:
        if "/functions" in received.target:
            self.serve(peer, received)
        elif self.troubles:
            self.fail(peer, self.troubles.pop(0))
        elif self.body is not None:
            peer.reply(self.body, X_Subject_Token="t")
        elif received.method == "PUT":
            peer.reply(b"{}", 404)  # metadata without sessions
        elif received.target.startswith("/v3/projects"):
            peer.reply(b'{"projects":[{"id":"p-found"}]}')
        else:
            self.issue(peer)

    def fail(self, peer: Peer, status: int | None) -> None:
        if status is None:
            peer.read()
        else:
            peer.reply(b"{}", status, Retry_After="0")

    def serve(self, peer: Peer, received: Received) -> None:
        shown = received.headers.get("x-auth-token", "")
        shown += received.headers.get("authorization", "")
        if self.revoked and self.revoked in shown:
            if self.together is not None:
                self.together.wait(10)
            peer.reply(b"{}", 401)
        else:
            peer.reply(received.body or b'{"name":"f"}')

    def issue(self, peer: Peer) -> None:
        with self.lock:
            self.issued += 1
            secret = f"S{self.issued}."
        told = {
            "token": {"expires_at": "2999-01-04T09:08:49Z", "project": {"id": "p"}},
            "access_token": secret,
            "credential": {"access": secret, "secret": "x"},
        }
        peer.reply(json.dumps(told), X_Subject_Token=secret)

    def calls(self) -> list[Received]:
        return [r for r in self.server.requests if "/functions" in r.target]


@pytest.fixture
def world(serve: Serve) -> World:
    return World(serve)


def auth_of(kind: str, world: World) -> Any:
    from demo_api._runtime.huawei.access_key import AccessKeyAuth
    from demo_api._runtime.huawei.chain import from_metadata
    from demo_api._runtime.huawei.token import PasswordTokenAuth
    from demo_api._runtime.schemes import ClientCredentialsAuth

    if kind == "password":
        return PasswordTokenAuth("u", "p", "d", iam_endpoint=world.url)
    if kind == "client credentials":
        return ClientCredentialsAuth(f"{world.url}/token?a=b", "id", "secret")
    return AccessKeyAuth(source=lambda: from_metadata(world.url))


def client(world: World, auth: Any, **settings: Any) -> Any:
    from demo_api._runtime.retry import Retry
    from demo_api.client import Client

    settings.setdefault("project_id", "p")
    settings.setdefault("retry", Retry(base=0.0))
    return Client(endpoint=world.url, auth=auth, **settings)


@pytest.mark.parametrize("kind", KINDS)
def test_a_secret_taken_back_is_replaced_once_for_all(
    demo: ModuleType, world: World, kind: str
) -> None:
    from demo_api import operations

    made = client(world, auth_of(kind, world))
    made.call(operations.CREATE, {"name": "first"})
    world.revoked, world.together = "S1.", threading.Barrier(8)
    found: list[str] = []

    def work(number: int) -> None:
        found.append(made.call(operations.CREATE, {"name": str(number)}).data.name)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made.close()
    assert sorted(found) == [str(n) for n in range(8)]
    assert world.issued == 2
    assert Counter(r.body for r in world.calls()[1:]) == {
        b'{"name":"%d"}' % n: 2 for n in range(8)
    }


@pytest.mark.parametrize("kind", KINDS)
def test_a_secret_of_the_callers_own_is_not_replaced(
    demo: ModuleType, world: World, kind: str
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import UnauthorizedError
    from demo_api._runtime.options import CallOptions

    name = "x-auth-token" if kind == "password" else "authorization"
    options = CallOptions(headers={name: "S9."})
    world.revoked = "S9."
    with client(world, auth_of(kind, world)) as made, pytest.raises(UnauthorizedError):
        made.call(operations.SHOW, name="x", options=options)
    assert len(world.calls()) == 1


def test_a_body_that_is_gone_is_not_sent_again_empty(
    demo: ModuleType, world: World
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import UnauthorizedError

    class Pipe(io.RawIOBase):
        left = [b'{"name":"f"}']

        def read(self, size: int = -1) -> bytes:
            return self.left.pop() if self.left else b""

    world.revoked = "S1."
    with (
        client(world, auth_of("password", world)) as made,
        pytest.raises(UnauthorizedError),
    ):
        made.call(operations.CREATE, Pipe())
    assert [call.body for call in world.calls()] == [b'{"name":"f"}']


@pytest.mark.parametrize("kind", ["password", "client credentials"])
@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_whoever_issues_secrets_is_asked_again(
    demo: ModuleType, world: World, kind: str, status: int
) -> None:
    from demo_api import operations

    world.troubles = [status, status]
    with client(world, auth_of(kind, world)) as made:
        assert made.call(operations.CREATE, {"name": "f"}).data.name == "f"
    assert len(world.calls()) == 1


def test_but_not_for_ever(demo: ModuleType, world: World) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import ServerError

    world.troubles = [503] * 3
    with (
        client(world, auth_of("password", world)) as made,
        pytest.raises(ServerError, match="IAM token: 503"),
    ):
        made.call(operations.CREATE, {"name": "f"})
    assert (len(world.server.requests), world.troubles) == (3, [])


def test_a_project_is_asked_for_again(demo: ModuleType, world: World) -> None:
    from demo_api import operations
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    world.troubles = [503, 429]
    auth = AccessKeyAuth("ak", "sk", iam_endpoint=world.url)
    with client(world, auth, project_id=None) as made:
        made.call(operations.CREATE, {"name": "f"})
    assert [r.target for r in world.calls()] == ["/v2/p-found/functions"]


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("project", ["p", None])
def test_the_time_for_a_call_holds_for_its_credentials(
    demo: ModuleType, world: World, asynchronous: bool, project: str | None
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import RequestTimeout
    from demo_api._runtime.limits import Timeout
    from demo_api.client import AsyncClient, Client

    world.troubles = [None]
    settings: dict[str, Any] = {
        "endpoint": world.url,
        "auth": auth_of("password", world),
        "project_id": project,
        "timeout": Timeout(connect=60, read=60, total=0.2),
    }

    async def call() -> None:
        async with AsyncClient(**settings) as made:
            await made.call(operations.CREATE, {"name": "f"})

    with pytest.raises(RequestTimeout) as caught:
        if asynchronous:
            asyncio.run(call())
        else:
            with Client(**settings) as made:
                made.call(operations.CREATE, {"name": "f"})
    assert caught.value.sent is False
    assert world.calls() == []


@pytest.mark.parametrize(
    "body",
    [b"[]", b'"x"', b'{"token":[]}', b'{"token":1}', b"nonsense", b"[" * 100_000],
)
def test_whatever_iam_answers_the_error_is_ours(
    demo: ModuleType, world: World, body: bytes
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import ClientError, DecodeError
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    world.body = body
    for auth in (auth_of("password", world), auth_of("client credentials", world)):
        with client(world, auth) as made, pytest.raises(DecodeError):
            made.call(operations.CREATE, {"name": "f"})
    world.body = body.replace(b"token", b"projects")
    finding = AccessKeyAuth("ak", "sk", iam_endpoint=world.url)
    with client(world, finding, project_id=None) as made, pytest.raises(ClientError):
        made.call(operations.CREATE, {"name": "f"})
    assert world.calls() == []


@pytest.mark.parametrize(
    "body", [b'{"credential":[]}', b'{"credential":1}', b"[]", b"nonsense"]
)
def test_whatever_the_metadata_are_the_error_is_ours(
    demo: ModuleType, world: World, body: bytes
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import DecodeError

    world.body = body
    with (
        client(world, auth_of("access key", world)) as made,
        pytest.raises(DecodeError),
    ):
        made.call(operations.CREATE, {"name": "f"})


def test_nobody_waits_longer_than_its_own_call_for_what_another_one_fetches(
    demo: ModuleType,
) -> None:
    from concurrent.futures import Future

    from demo_api._runtime.errors import RequestTimeout
    from demo_api._runtime.renewable import Renewable
    from demo_api._runtime.steps import run, run_async, within

    def never() -> Any:
        raise AssertionError("the other one fetches")

    renewable: Any = Renewable(never)
    renewable._flight = Future()
    end = time.monotonic() + 0.05
    with pytest.raises(RequestTimeout, match="waiting for its credentials") as caught:
        run(within(renewable.get(), end), None)  # type: ignore[arg-type]
    assert caught.value.sent is False
    with pytest.raises(RequestTimeout, match="waiting for its credentials"):
        asyncio.run(run_async(within(renewable.get(), end), None))  # type: ignore[arg-type]


def test_a_fetch_that_fails_is_told_to_those_who_wait_and_to_nobody_else(
    demo: ModuleType,
) -> None:
    import gc

    from demo_api._runtime.errors import ConnectError
    from demo_api._runtime.renewable import Renewable
    from demo_api._runtime.steps import run_async, sleep

    def failing() -> Any:
        yield from sleep(0.01)
        raise ConnectError("down")

    reported: list[Any] = []

    async def main() -> list[Any]:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: reported.append(context))
        renewable: Any = Renewable(failing)
        waiting = [run_async(renewable.get(), None) for _ in range(3)]  # type: ignore[arg-type]
        found = await asyncio.gather(*waiting, return_exceptions=True)
        gc.collect()
        return found

    assert [str(error) for error in asyncio.run(main())] == ["down"] * 3
    assert reported == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_does_not_wait_for_a_thread_of_its_parent(
    demo: ModuleType, world: World
) -> None:
    from demo_api import operations

    auth = auth_of("password", world)
    made = client(world, auth)
    world.troubles = [None]
    fetching = threading.Thread(target=_failing, args=(made, operations.CREATE))
    fetching.start()
    while world.troubles:
        time.sleep(0.001)
    with made._lock, made._config.budget._lock, auth._lock:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # there are threads
            child = os.fork()
        if child == 0:
            signal.alarm(10)
            name = made.call(operations.CREATE, {"name": "child"}).data.name
            os._exit(0 if name == "child" else 1)
    assert os.waitpid(child, 0)[1] == 0
    world.server.close()
    fetching.join(10)
    made.close()


def _failing(made: Any, operation: Any) -> None:
    from demo_api._runtime.errors import TransportError
    from demo_api._runtime.options import CallOptions
    from demo_api._runtime.retry import Retry

    with pytest.raises(TransportError):
        made.call(operation, {"name": "x"}, options=CallOptions(retry=Retry(1)))


def test_a_hook_does_not_take_credentials_elsewhere(
    demo: ModuleType, world: World, serve: Serve
) -> None:
    from demo_api import operations
    from demo_api._runtime.auth import TokenAuth
    from demo_api._runtime.errors import ConfigurationError
    from demo_api._runtime.hooks import Hooks

    other = serve(answering(lambda peer, _: peer.reply(b'{"name":"other"}')))

    def divert(request: Any) -> None:
        request.url = request.url.replace(world.url, other.url)

    hooks = Hooks(before=divert)
    with (
        client(world, TokenAuth("secret"), hooks=hooks) as made,
        pytest.raises(ConfigurationError, match="a hook sends the request"),
    ):
        made.call(operations.SHOW, name="x")
    assert other.requests == []
    with client(world, None, hooks=hooks) as made:
        assert made.call(operations.SHOW, name="x").data.name == "other"
