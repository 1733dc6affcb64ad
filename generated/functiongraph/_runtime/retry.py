"""How often a call is tried, and the budget that all calls of a Client share."""

from __future__ import annotations

import threading
from typing import NamedTuple

from .fork import survives_fork


class Retry(NamedTuple):
    """How often and how long a call is tried. `Retry(attempts=1)` never repeats.

    Repeated are failures to connect, lost connections, timeouts, and the statuses 429,
    502, 503 and 504. A POST or PATCH, unless it has an idempotency key, is repeated
    only where the server surely did not act: it was never reached, or it answered 429,
    or 503 with Retry-After.
    """

    attempts: int = 3
    """All of them, the first one included."""
    base: float = 0.5
    """Seconds; the n-th wait is a random part of `base * 2**n` (full jitter)."""
    cap: float = 20.0
    """Seconds; the longest wait of our own choice."""
    max_retry_after: float = 120.0
    """Seconds; a server that asks for more is not asked again."""
    total: float = 300.0
    """Seconds after which no further attempt begins."""


class RetryBudget:
    """Keeps a Client from adding to the load of a service that is down.

    A retry takes 5 of 500 tokens, a call that succeeds gives back what its retries
    took, or 1. Without tokens nothing is repeated.
    """

    def __init__(self, capacity: int = 500, cost: int = 5) -> None:
        self._capacity = self._left = capacity
        self._cost = cost
        self._after_fork()
        survives_fork(self)

    def _after_fork(self) -> None:
        self._lock = threading.Lock()

    def take(self) -> bool:
        with self._lock:
            if self._left < self._cost:
                return False
            self._left -= self._cost
            return True

    def give_back(self, retries: int) -> None:
        with self._lock:
            back = self._left + max(retries * self._cost, 1)
            self._left = min(self._capacity, back)
