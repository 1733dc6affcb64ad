"""AsyncClient of Models that hold themselves: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.shared import Node


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_recursive_models"
    _package_version = "0.1.0"

    async def plant(
        self, body: Node | None = None, *, options: CallOptions | None = None
    ) -> Node:
        """POST /tree."""
        response = await self.call(operations.PLANT, body=body, options=options)
        return response.data
