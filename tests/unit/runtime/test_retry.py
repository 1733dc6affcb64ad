from __future__ import annotations

import asyncio
import email.utils
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from templates._runtime import errors
from templates._runtime.attempts import Attempts, Outcome, may_repeat, retry_after
from templates._runtime.headers import Headers
from templates._runtime.retry import Retry, RetryBudget
from templates._runtime.transport import RawResponse, Request
from tests.unit.runtime.conftest import WAYS, Serve, waiting
from tests.unit.runtime.loopback import Peer, Received, answering


def status(code: int, **headers: str) -> RawResponse:
    fields = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return RawResponse(code, Headers(fields), b"")


def request(method: str = "GET", **more: Any) -> Request:
    return Request(method, "https://h/", **more)


LOST = errors.ConnectionLost("x")
UNSENT = errors.ConnectionLost("x", sent=False)


@pytest.mark.parametrize(
    ("outcome", "get", "post"),
    [
        (status(200), False, False),
        (status(400), False, False),
        (status(408), False, False),
        (status(429), True, True),
        (status(500), False, False),
        (status(502), True, False),
        (status(503), True, False),
        (status(503, Retry_After="1"), True, True),
        (status(504), True, False),
        (errors.ConnectError("x"), True, True),
        (errors.RequestTimeout("x", sent=False), True, True),
        (errors.RequestTimeout("x"), True, False),
        (LOST, True, False),
        (UNSENT, True, True),
        (errors.ProtocolError("x"), True, False),
        (errors.TLSError("x", sent=False), False, False),
        (errors.ResponseTooLarge("x"), False, False),
    ],
)
def test_what_may_be_repeated(outcome: Outcome, get: bool, post: bool) -> None:
    for method in ("GET", "HEAD", "PUT", "DELETE"):
        assert may_repeat(request(method), outcome) is get
    for method in ("POST", "PATCH"):
        assert may_repeat(request(method), outcome) is post
    with_key = request("POST", headers={"X-Client-Token": "a"})
    assert may_repeat(with_key, outcome) is get


def test_waits_grow_and_are_random_parts_of_a_bound() -> None:
    policy = Retry(attempts=8, base=1, cap=10)
    waits: list[list[float]] = []
    for _ in range(200):
        attempts = Attempts(policy, RetryBudget(), request())
        found = [attempts.wait(LOST) for _ in range(8)]
        assert found[-1] is None
        waits.append([seconds for seconds in found if seconds is not None])
    for place, bound in enumerate([1, 2, 4, 8, 10, 10, 10]):
        column = [found[place] for found in waits]
        assert 0 <= min(column) < bound * 0.2
        assert bound * 0.8 < max(column) <= bound


def test_the_server_is_heard_unless_it_asks_too_much() -> None:
    policy = Retry(base=0.5, max_retry_after=60)
    attempts = Attempts(policy, RetryBudget(), request("POST"))
    assert 30 <= (attempts.wait(status(429, Retry_After="30")) or 0) <= 30.5
    attempts = Attempts(policy, RetryBudget(), request("POST"))
    assert attempts.wait(status(429, Retry_After="61")) is None


def test_no_attempt_begins_after_the_end() -> None:
    over = time.monotonic() + 5
    late = status(429, Retry_After="10")
    assert Attempts(Retry(total=5), RetryBudget(), request()).wait(late) is None
    limited = request(deadline=over)
    assert Attempts(Retry(), RetryBudget(), limited).wait(late) is None
    assert Attempts(Retry(), RetryBudget(), request()).wait(late) is not None


def test_the_number_of_attempts_is_kept() -> None:
    attempts = Attempts(Retry(attempts=3), RetryBudget(), request())
    found = [attempts.wait(LOST) is None for _ in range(3)]
    assert found == [False, False, True]
    assert Attempts(Retry(attempts=1), RetryBudget(), request()).wait(LOST) is None


def test_a_budget_runs_out_and_fills_again() -> None:
    budget = RetryBudget(capacity=10, cost=5)
    assert [budget.take() for _ in range(3)] == [True, True, False]
    budget.give_back(0)
    assert budget.take() is False
    budget.give_back(1)
    assert [budget.take() for _ in range(2)] == [True, False]
    budget.give_back(100)
    assert [budget.take() for _ in range(3)] == [True, True, False]


def test_calls_share_the_budget() -> None:
    budget = RetryBudget(capacity=5, cost=5)
    first = Attempts(Retry(), budget, request())
    assert first.wait(LOST) is not None
    assert Attempts(Retry(), budget, request()).wait(LOST) is None
    assert first.wait(status(200)) is None
    assert Attempts(Retry(), budget, request()).wait(LOST) is not None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("5", 5.0), ("0", 0.0), ("", None), ("soon", None), ("-1", None), ("٣", None)],
)
def test_retry_after_in_seconds(value: str, seconds: float | None) -> None:
    assert retry_after(Headers([("retry-after", value)])) == seconds


def test_retry_after_as_a_date() -> None:
    later = email.utils.formatdate(time.time() + 3600, usegmt=True)
    found = retry_after(Headers([("Retry-After", later)]))
    assert found is not None
    assert 3000 < found <= 3600
    past = Headers([("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")])
    assert retry_after(past) == 0
    assert retry_after(Headers()) is None


# -- over the wire -----------------------------------------------------------

Script = list[Callable[[Peer], None]]


def scripted(script: Script) -> Callable[[Peer], None]:
    """Answers each request by the next line of the script."""

    def reply(peer: Peer, received: Received) -> None:
        script.pop(0)(peer)

    return answering(reply)


def fine(peer: Peer) -> None:
    peer.reply(b'{"name":"f"}')


def busy(peer: Peer) -> None:
    peer.reply(b"{}", 429, Retry_After="0")


def down(peer: Peer) -> None:
    peer.reply(b"{}", 503)


def refusing(peer: Peer) -> None:
    peer.reply(b"{}", 503, Retry_After="0")


def truncated(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{")
    peer.close()


def hang_up(peer: Peer) -> None:
    peer.close()


def reset(peer: Peer) -> None:
    peer.reset()


@pytest.fixture(params=["sync", *WAYS])
def call(request: pytest.FixtureRequest, demo: ModuleType, serve: Serve) -> Any:
    """`call(script, operation name, ...)` -> (data or error, methods received)."""
    from demo_api import client, operations
    from demo_api._runtime.errors import ClientError
    from demo_api._runtime.retry import Retry

    def make(script: Script, name: str, /, *args: Any, **arguments: Any) -> Any:
        server = serve(scripted(script))
        settings: dict[str, Any] = {
            "endpoint": server.url,
            "project_id": "p",
            "retry": Retry(attempts=4, base=0.001),
        }
        operation = getattr(operations, name)

        async def asynchronous() -> Any:
            transport = waiting(request.param)
            async with client.AsyncClient(**settings, transport=transport) as made:
                try:
                    return await made.call(operation, *args, **arguments)
                finally:
                    await transport.close()

        try:
            if request.param != "sync":
                found = asyncio.run(asynchronous()).data
            else:
                with client.Client(**settings) as made:
                    found = made.call(operation, *args, **arguments).data
        except ClientError as error:
            found = error
        return found, [received.method for received in server.requests]

    return make


@pytest.mark.parametrize(
    "fault", [busy, down, refusing, truncated, hang_up, reset], ids=lambda f: f.__name__
)
def test_a_get_survives(call: Any, fault: Callable[[Peer], None]) -> None:
    found, received = call([fault, fault, fine], "SHOW", name="x")
    assert found.name == "f"
    assert received == ["GET"] * 3


@pytest.mark.parametrize("fault", [busy, refusing], ids=lambda f: f.__name__)
def test_a_post_survives_what_did_not_act(
    call: Any, fault: Callable[[Peer], None]
) -> None:
    found, received = call([fault, fault, fine], "CREATE", {"name": "f"})
    assert found.name == "f"
    assert received == ["POST"] * 3


@pytest.mark.parametrize(
    "fault", [down, truncated, hang_up, reset], ids=lambda f: f.__name__
)
def test_a_post_that_may_have_acted_is_sent_once(
    call: Any, fault: Callable[[Peer], None]
) -> None:
    found, received = call([fault, fine], "CREATE", {"name": "f"})
    assert isinstance(found, Exception)
    assert received == ["POST"]


def test_the_last_error_is_raised_when_nothing_helps(call: Any) -> None:
    found, received = call([down] * 4, "SHOW", name="x")
    assert (found.status, received) == (503, ["GET"] * 4)


def test_a_call_may_have_a_policy_of_its_own(call: Any, demo: ModuleType) -> None:
    from demo_api._runtime.options import CallOptions
    from demo_api._runtime.retry import Retry

    options = CallOptions(retry=Retry(attempts=1))
    found, received = call([down, fine], "SHOW", name="x", options=options)
    assert (found.status, received) == (503, ["GET"])


def test_a_rejected_secret_is_renewed_once(demo: ModuleType, serve: Serve) -> None:
    from demo_api import client, operations
    from demo_api._runtime.auth import Auth
    from demo_api._runtime.errors import UnauthorizedError

    class Renewing(Auth):
        token = 1

        def apply(self, request: Any) -> None:
            request.headers["X-Auth-Token"] = str(self.token)

        def rejected(self, request: Any) -> bool:
            self.token += 1
            return True

    def reply(peer: Peer, received: Received) -> None:
        good = received.headers["x-auth-token"] == "2"
        peer.reply(b'{"name":"f"}', 200 if good else 401)

    server = serve(answering(reply))
    auth = Renewing()
    with client.Client(endpoint=server.url, project_id="p", auth=auth) as made:
        made.call(operations.CREATE, {"name": "f"})
        assert [r.headers["x-auth-token"] for r in server.requests] == ["1", "2"]
        auth.token = 5
        with pytest.raises(UnauthorizedError):
            made.call(operations.CREATE, {"name": "f"})
    tokens = [r.headers["x-auth-token"] for r in server.requests]
    assert tokens == ["1", "2", "5", "6"]
