"""How long and how much a call may take."""

from __future__ import annotations

from typing import NamedTuple

MAX_RESPONSE_BYTES = 64 * 1024 * 1024


class Timeout(NamedTuple):
    """Limits in seconds; None waits for ever."""

    connect: float | None = 10.0
    """For one connection, TLS included."""
    read: float | None = 120.0
    """For the server to send anything at all, anew after every piece received."""
    total: float | None = None
    """For the whole call, retries and the waiting between them included."""


def timeout_of(given: float | Timeout | None, default: Timeout) -> Timeout:
    """A number of seconds as a Timeout with the total of `default`."""
    if given is None:
        return default
    if isinstance(given, Timeout):
        return given
    return Timeout(connect=float(given), read=float(given), total=default.total)
