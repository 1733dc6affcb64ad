"""AsyncClient of What no one should use any more: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.old import Old


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_deprecated"
    _package_version = "0.1.0"

    async def do_old(
        self, body: Old, *, way: str | None = None, options: CallOptions | None = None
    ) -> None:
        """Does it the old way.

        Deprecated.

        way: Deprecated.
        """
        response = await self.call(
            operations.DO_OLD, body=body, way=way, options=options
        )
        return response.data
