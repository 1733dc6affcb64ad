"""AsyncClient of Fields called like types: a method for each operation."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_shadowed_types"
    _package_version = "0.1.0"

    async def list(
        self,
        str: _builtins.str,
        *,
        int: _builtins.list[int] | None = None,
        options: CallOptions | None = None,
    ) -> _builtins.list[_builtins.str]:
        """GET /list."""
        response = await self.call(operations.LIST, str=str, int=int, options=options)
        return response.data

    async def str(
        self,
        *,
        list: _builtins.list[_builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> _builtins.str:
        """GET /str."""
        response = await self.call(operations.STR, list=list, options=options)
        return response.data
