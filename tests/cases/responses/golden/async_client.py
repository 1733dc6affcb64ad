"""AsyncClient of Responses of every kind: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.both import Done, Later


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_responses"
    _package_version = "0.1.0"

    async def get_nothing(self, *, options: CallOptions | None = None) -> None:
        """GET /nothing."""
        response = await self.call(operations.GET_NOTHING, options=options)
        return response.data

    async def get_several(
        self, *, options: CallOptions | None = None
    ) -> Done | Later | None:
        """GET /several."""
        response = await self.call(operations.GET_SEVERAL, options=options)
        return response.data

    async def get_default(self, *, options: CallOptions | None = None) -> Done:
        """GET /default."""
        response = await self.call(operations.GET_DEFAULT, options=options)
        return response.data

    async def get_class(self, *, options: CallOptions | None = None) -> Done:
        """GET /class."""
        response = await self.call(operations.GET_CLASS, options=options)
        return response.data

    async def get_plain(self, *, options: CallOptions | None = None) -> Any:
        """GET /plain."""
        response = await self.call(operations.GET_PLAIN, options=options)
        return response.data

    async def get_text(self, *, options: CallOptions | None = None) -> str:
        """GET /text."""
        response = await self.call(operations.GET_TEXT, options=options)
        return response.data

    async def get_octets(self, *, options: CallOptions | None = None) -> bytes:
        """GET /octets."""
        response = await self.call(operations.GET_OCTETS, options=options)
        return response.data

    async def get_both(self, *, options: CallOptions | None = None) -> Done | str:
        """GET /both."""
        response = await self.call(operations.GET_BOTH, options=options)
        return response.data

    async def get_notations(self, *, options: CallOptions | None = None) -> Done:
        """GET /notations."""
        response = await self.call(operations.GET_NOTATIONS, options=options)
        return response.data

    async def get_moved(self, *, options: CallOptions | None = None) -> None:
        """GET /moved."""
        response = await self.call(operations.GET_MOVED, options=options)
        return response.data

    async def get_untold(self, *, options: CallOptions | None = None) -> Any:
        """GET /untold."""
        response = await self.call(operations.GET_UNTOLD, options=options)
        return response.data
