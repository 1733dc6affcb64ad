"""AsyncClient of Fields of one direction: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.team import Team, User


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_read_only_write_only"
    _package_version = "0.1.0"

    async def create_user(
        self, body: User, *, options: CallOptions | None = None
    ) -> User:
        """POST /users."""
        response = await self.call(operations.CREATE_USER, body=body, options=options)
        return response.data

    async def create_team(
        self, body: Team, *, options: CallOptions | None = None
    ) -> None:
        """POST /teams."""
        response = await self.call(operations.CREATE_TEAM, body=body, options=options)
        return response.data
