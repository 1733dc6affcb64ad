"""A secret that expires: fetched when needed, renewed in time, by one caller at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .errors import ClientError
from .fork import survives_fork
from .steps import Steps, wait

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Expiring(Generic[T]):
    """A value and when it ends, in seconds since 1970; None for never."""

    value: T = field(repr=False)
    expires: float | None = None


class Renewable(Generic[T]):
    """Holds what `fetch` gives until `margin` seconds before it expires.

    Of what lives less than twice as long, half the life is made use of. However many threads and tasks ask, one of them fetches. While it does, the others
    go on with the old value as long as it is valid, and wait where there is none;
    an error is theirs too.
    """

    def __init__(
        self, fetch: Callable[[], Steps[Expiring[T]]], margin: float = 300.0
    ) -> None:
        self._fetch = fetch
        self._margin = margin
        self._held: Expiring[T] | None = None
        self._renew_at = 0.0
        self._before: Expiring[T] | None = None
        """What was held last: calls that used it may still be under way."""
        self._after_fork()
        survives_fork(self)

    def _after_fork(self) -> None:
        """Whoever was fetching did not come along."""
        self._lock = threading.Lock()
        self._flight: Future[None] | None = None

    def get(self) -> Steps[T]:
        """The value; raises what `fetch` raises."""
        while True:
            with self._lock:
                held, flight = self._held, self._flight
                if held and time.time() < (_end(held) if flight else self._renew_at):
                    return held.value
                if flight is None:
                    mine = self._flight = Future()
                    break
            yield from wait(flight)
            failure = flight.exception()
            if isinstance(failure, ClientError):
                raise failure
        return (yield from self._renew(mine))

    def _renew(self, flight: Future[None]) -> Steps[T]:
        try:
            held = yield from self._fetch()
        except BaseException as error:
            self._land(None)
            flight.set_exception(error)
            raise
        self._land(held)
        flight.set_result(None)
        return held.value

    def _land(self, held: Expiring[T] | None) -> None:
        with self._lock:
            self._flight = None
            if held is not None:
                self._before, self._held = self._held or self._before, held
                margin = min(self._margin, max(_end(held) - time.time(), 0.0) / 2)
                self._renew_at = _end(held) - margin

    def forget(self, refused: Callable[[T], bool]) -> bool:
        """Called after a server refused a value, the one for which `refused` is true.

        Drops it if it is still held. Whether another try makes sense: not if the
        value never came from here.
        """
        with self._lock:
            if self._held is not None and refused(self._held.value):
                self._before, self._held = self._held, None
                return True
            return self._before is not None and refused(self._before.value)


def _end(held: Expiring[T]) -> float:
    return float("inf") if held.expires is None else held.expires


def timestamp(text: object, default_seconds: float = 3600.0) -> float:
    """Seconds since 1970 of an ISO 8601 time; of `default_seconds` from now if none."""
    from datetime import UTC, datetime

    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return time.time() + default_seconds
    return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
