"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Event(Model):
    """Event of the API."""

    at: datetime | str

    day: date | str | None = None

    clock: str | None = None

    times: list[datetime | str] | None = None

    days: dict[str, date | str] | None = None

    epoch: int | None = None
