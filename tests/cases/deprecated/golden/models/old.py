"""Models of old."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Old(Model):
    """An old thing.

    Deprecated.
    """

    gone: str | None = None
    """Was of use.

    Deprecated.
    """

    here: str | None = None
