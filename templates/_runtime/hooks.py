"""Functions of the user's own around every request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .transport import RawResponse, Request


@dataclass(frozen=True, slots=True)
class Hooks:
    """Functions of the user's own, called with every attempt of every call."""

    before: Callable[[Request], None] | None = None
    """May change the request; authentication comes after it, and signs what it adds."""
    after: Callable[[Request, RawResponse], None] | None = None
    """Sees the request as it was sent, credentials included, and its response."""
