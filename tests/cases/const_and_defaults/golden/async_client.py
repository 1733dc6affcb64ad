"""AsyncClient of Fixed and assumed values: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.widget import Order


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_const_and_defaults"
    _package_version = "0.1.0"

    async def list_widgets(
        self,
        *,
        limit: int | None = None,
        order: Order | str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """GET /widgets.

        limit: Default: 10.
        order: Default: up.
        """
        response = await self.call(
            operations.LIST_WIDGETS, limit=limit, order=order, options=options
        )
        return response.data
