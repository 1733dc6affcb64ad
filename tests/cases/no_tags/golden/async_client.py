"""AsyncClient of No tags: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.user import User


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_no_tags"
    _package_version = "0.1.0"

    async def get_user(self, id: int, *, options: CallOptions | None = None) -> User:
        """GET /users/{id}."""
        response = await self.call(operations.GET_USER, id=id, options=options)
        return response.data

    async def delete_user(self, id: int, *, options: CallOptions | None = None) -> None:
        """DELETE /users/{id}."""
        response = await self.call(operations.DELETE_USER, id=id, options=options)
        return response.data

    async def get_users(self, *, options: CallOptions | None = None) -> list[User]:
        """GET /users."""
        response = await self.call(operations.GET_USERS, options=options)
        return response.data
