"""AsyncClient of Times: a method for each operation."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_dates"
    _package_version = "0.1.0"

    async def list_events(
        self,
        *,
        after: datetime | str | None = None,
        day: date | str | None = None,
        options: CallOptions | None = None,
    ) -> list[datetime | str]:
        """GET /events."""
        response = await self.call(
            operations.LIST_EVENTS, after=after, day=day, options=options
        )
        return response.data
