"""Which failed attempts are repeated, and when: never one that may have acted twice."""

from __future__ import annotations

import time
from collections.abc import Mapping

from .errors import (
    RETRYABLE_STATUS,
    ApiError,
    ResponseTooLarge,
    TLSError,
    TransportError,
)
from .retry import Retry, RetryBudget
from .transport import RawResponse, Request

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
"""Methods for which twice is as once (RFC 9110 section 9.2.2)."""
_KEYS = frozenset({"idempotency-key", "x-idempotency-key", "x-client-token"})
"""Headers by which a server recognises a request it has already acted on."""


Outcome = RawResponse | TransportError | ApiError
"""An `ApiError` is that of another request: the one that was to fetch credentials."""


class Attempts:
    """The attempts of one call: asked after each whether there is another one."""

    def __init__(self, policy: Retry, budget: RetryBudget, request: Request) -> None:
        self._policy = policy
        self._budget = budget
        self._request = request
        self._end = time.monotonic() + policy.total
        if request.deadline is not None:
            self._end = min(self._end, request.deadline)
        self._made = 0

    def wait(self, outcome: Outcome) -> float | None:
        """Seconds until the next attempt, None if this outcome stands."""
        self._made += 1
        if not may_repeat(self._request, outcome):
            if isinstance(outcome, RawResponse) and outcome.status < 500:
                self._budget.give_back(self._made - 1)
            return None
        if self._made >= self._policy.attempts:
            return None
        seconds = self._delay(outcome)
        if seconds is None or time.monotonic() + seconds >= self._end:
            return None
        return seconds if self._budget.take() else None

    def _delay(self, outcome: Outcome) -> float | None:
        from random import uniform

        policy = self._policy
        own = uniform(0, min(policy.cap, policy.base * 2 ** (self._made - 1)))
        if isinstance(outcome, TransportError):
            return own
        asked = retry_after(outcome.headers)
        if asked is None:
            return own
        return asked + own if asked <= policy.max_retry_after else None


def may_repeat(request: Request, outcome: Outcome) -> bool:
    """Whether this outcome may change, and repeating the request does no harm."""
    if not is_replayable(request):
        return False
    if isinstance(outcome, ApiError):
        return outcome.retryable
    if isinstance(outcome, TransportError):
        if isinstance(outcome, (TLSError, ResponseTooLarge)):
            return False
        return not outcome.sent or _is_idempotent(request)
    if outcome.status not in RETRYABLE_STATUS:
        return False
    refused = outcome.status == 503 and "Retry-After" in outcome.headers
    return outcome.status == 429 or refused or _is_idempotent(request)


def is_replayable(request: Request) -> bool:
    """Whether the body can be sent once more."""
    body = request.body
    return body is None or isinstance(body, bytes) or body.replayable


def _is_idempotent(request: Request) -> bool:
    if request.method in IDEMPOTENT:
        return True
    return any(name.lower() in _KEYS for name in request.headers)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds the server asks to wait (RFC 9110 section 10.2.3), None if it does not."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdecimal():
        return float(value)
    if not value:
        return None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value).timestamp()
    except (ValueError, OverflowError):
        return None
    return max(0.0, moment - time.time())
