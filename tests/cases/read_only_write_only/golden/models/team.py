"""Models of team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Guest(Model):
    """Guest of the API."""

    guest: str

    seen: int | None = None
    """Read-only."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Team(Model):
    """Team of the API."""

    members: list[User] | None = None

    lead: User | Guest | None = None

    strict: TeamStrict | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TeamStrict(Model):
    """strict of the API."""

    id: str | None = None
    """Read-only."""


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
