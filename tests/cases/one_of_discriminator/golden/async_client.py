"""AsyncClient of A choice of models: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.shape import Mapped


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_one_of_discriminator"
    _package_version = "0.1.0"

    async def list_shapes(self, *, options: CallOptions | None = None) -> list[Mapped]:
        """GET /shapes."""
        response = await self.call(operations.LIST_SHAPES, options=options)
        return response.data
