"""AsyncClient of Names that Python or the package needs: a method for each
operation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.shared import Class


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_keyword_names"
    _package_version = "0.1.0"

    async def import_(
        self,
        from_: str,
        body: Class | None = None,
        *,
        body_query: str | None = None,
        options_query: str | None = None,
        operation_query: str | None = None,
        operations_query: str | None = None,
        response_query: str | None = None,
        self_header: str | None = None,
        class_: str | None = None,
        none: str | None = None,
        options: CallOptions | None = None,
    ) -> Class:
        """POST /import/{from}."""
        response = await self.call(
            operations.IMPORT_,
            body=body,
            from_=from_,
            body_query=body_query,
            options_query=options_query,
            operation_query=operation_query,
            operations_query=operations_query,
            response_query=response_query,
            self_header=self_header,
            class_=class_,
            none=none,
            options=options,
        )
        return response.data

    async def call_(self, *, options: CallOptions | None = None) -> None:
        """GET /call."""
        response = await self.call(operations.CALL_, options=options)
        return response.data

    async def close_(self, *, options: CallOptions | None = None) -> None:
        """GET /close."""
        response = await self.call(operations.CLOSE_, options=options)
        return response.data
