"""Models of user."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class User(Model):
    """User of the API."""

    id: str | None = None
    """Read-only."""

    created: datetime | str | None = None
    """Read-only."""

    name: str

    pin: str
    """Write-only."""
