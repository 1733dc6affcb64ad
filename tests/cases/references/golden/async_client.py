"""AsyncClient of References to everywhere: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.copy import Thing


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_references"
    _package_version = "0.1.0"

    async def put_thing(
        self, id: str, body: Thing, *, options: CallOptions | None = None
    ) -> Thing:
        """PUT /things/{id}."""
        response = await self.call(
            operations.PUT_THING, body=body, id=id, options=options
        )
        return response.data

    async def put_copy(
        self, body: Thing, *, options: CallOptions | None = None
    ) -> Thing:
        """PUT /copies."""
        response = await self.call(operations.PUT_COPY, body=body, options=options)
        return response.data
