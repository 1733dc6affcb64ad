"""AsyncClient of Objects without names: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.thing import CreateThingRequestBody, CreateThingResponseBody


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_inline_objects"
    _package_version = "0.1.0"

    async def create_thing(
        self, body: CreateThingRequestBody, *, options: CallOptions | None = None
    ) -> CreateThingResponseBody:
        """POST /things."""
        response = await self.call(operations.CREATE_THING, body=body, options=options)
        return response.data
