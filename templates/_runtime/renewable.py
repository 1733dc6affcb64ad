"""A secret that expires: fetched when needed, renewed in time, by one caller at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, TypeVar

from .errors import ClientError
from .steps import Steps, wait

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Expiring(Generic[T]):
    """A value and when it ends, in seconds since 1970; None for never."""

    value: T
    expires: float | None = None


class Renewable(Generic[T]):
    """Holds what `fetch` gives until `margin` seconds before it expires.

    However many threads and tasks ask, one of them fetches. While it does, the others
    go on with the old value as long as it is valid, and wait where there is none;
    an error is theirs too.
    """

    def __init__(
        self, fetch: Callable[[], Steps[Expiring[T]]], margin: float = 300.0
    ) -> None:
        self._fetch = fetch
        self._margin = margin
        self._lock = threading.Lock()
        self._held: Expiring[T] | None = None
        self._flight: Future[None] | None = None

    def get(self) -> Steps[T]:
        """The value; raises what `fetch` raises."""
        while True:
            with self._lock:
                held, flight = self._held, self._flight
                if held and (_left(held) > (0 if flight else self._margin)):
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
            self._held, self._flight = held or self._held, None

    def forget(self, value: T) -> bool:
        """Drops a value that the server refused; whether there is hope for another."""
        with self._lock:
            if self._held is not None and self._held.value == value:
                self._held = None
            return True


def _left(held: Expiring[T]) -> float:
    return float("inf") if held.expires is None else held.expires - time.time()


def timestamp(text: object, default_seconds: float = 3600.0) -> float:
    """Seconds since 1970 of an ISO 8601 time; of `default_seconds` from now if none."""
    from datetime import UTC, datetime

    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return time.time() + default_seconds
    return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
