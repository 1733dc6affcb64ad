"""Models of name."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Names(Model):
    """Names of the API."""

    catastrophic: str | None = None

    slow: str | None = None

    slow_and_short: str | None = None

    quick: str | None = None

    contradicted: str | None = None
    """Default: none."""

    keys: dict[str, bool] | None = None
