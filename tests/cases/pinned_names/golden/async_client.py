"""AsyncClient of Names that an earlier build has given: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.data_ import Data
    from .models.value_ import Value


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_pinned_names"
    _package_version = "0.1.0"

    async def fetch(
        self, body: Data, *, user: str | None = None, options: CallOptions | None = None
    ) -> Value:
        """PUT /data."""
        response = await self.call(
            operations.FETCH, body=body, user=user, options=options
        )
        return response.data

    async def put_value(
        self, body: Value | None = None, *, options: CallOptions | None = None
    ) -> None:
        """PUT /value."""
        response = await self.call(operations.PUT_VALUE, body=body, options=options)
        return response.data
