"""AsyncClient of Lists that grow: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.state import State, Thing


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_open_enums"
    _package_version = "0.1.0"

    async def get_state(
        self, *, state: State | str | None = None, options: CallOptions | None = None
    ) -> Thing:
        """GET /state."""
        response = await self.call(operations.GET_STATE, state=state, options=options)
        return response.data
