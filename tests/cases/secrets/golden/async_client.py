"""AsyncClient of What must not be shown: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.shared import Login


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_secrets"
    _package_version = "0.1.0"

    async def login(
        self,
        body: Login,
        *,
        api_token: str | None = None,
        code: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """POST /login."""
        response = await self.call(
            operations.LOGIN,
            body=body,
            api_token=api_token,
            code=code,
            limit=limit,
            options=options,
        )
        return response.data
