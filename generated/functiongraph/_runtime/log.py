"""Logging that costs nothing while nobody asks for it.

The logger is named as the package. The logging module is never imported here before
others did: where nobody has imported it, nobody can have set up a handler.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from .errors import TransportError
from .redaction import redacted_headers, redacted_url

if TYPE_CHECKING:
    import logging

    from .transport import RawResponse, Request

NAME = __name__.rpartition("._runtime")[0]


def logger() -> logging.Logger | None:
    """The package's logger, None while the program does not use logging."""
    return _logger() if "logging" in sys.modules else None


@cache
def _logger() -> logging.Logger:
    import logging

    return logging.getLogger(NAME)


def debug(message: str, *values: object) -> None:
    """Logs at DEBUG."""
    found = logger()
    if found is not None:
        found.debug(message, *values)


def sending(request: Request) -> None:
    """At DEBUG, before authentication adds its secrets: what is asked, and where."""
    found = logger()
    if found is not None and found.isEnabledFor(10):
        url = redacted_url(request.url, request.secrets)
        found.debug("%s: %s %s", request.operation, request.method, url)


def outcome(request: Request, raw: RawResponse | TransportError) -> None:
    """At DEBUG: how an attempt ended. Bodies are never logged."""
    found = logger()
    if found is None or not found.isEnabledFor(10):
        return
    if isinstance(raw, TransportError):
        found.debug("%s: %s: %s", request.operation, type(raw).__name__, raw)
    else:
        headers = redacted_headers(raw.headers)
        found.debug("%s: status %d, %s", request.operation, raw.status, headers)


def repeating(request: Request, seconds: float) -> None:
    """At INFO: that there is going to be another attempt."""
    found = logger()
    if found is not None:
        found.info("%s: next attempt in %.2f s", request.operation, seconds)
