"""Client of Times: a method for each operation."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_dates"
    _package_version = "0.1.0"

    def list_events(
        self,
        *,
        after: datetime | str | None = None,
        day: date | str | None = None,
        options: CallOptions | None = None,
    ) -> list[datetime | str]:
        """GET /events."""
        return self.call(
            operations.LIST_EVENTS, after=after, day=day, options=options
        ).data
