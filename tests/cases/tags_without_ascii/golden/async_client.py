"""AsyncClient of 标签: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.api_2_parts import Part
    from .models.display_name import Named
    from .models.function import Function
    from .models.import_ import Job
    from .models.shared import Log
    from .models.trigger import Trigger


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_tags_without_ascii"
    _package_version = "0.1.0"

    async def list_functions(self, *, options: CallOptions | None = None) -> None:
        """GET /functions."""
        response = await self.call(operations.LIST_FUNCTIONS, options=options)
        return response.data

    async def create_function(
        self, body: Function | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /functions."""
        response = await self.call(
            operations.CREATE_FUNCTION, body=body, options=options
        )
        return response.data

    async def create_trigger(
        self, body: Trigger | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /triggers."""
        response = await self.call(
            operations.CREATE_TRIGGER, body=body, options=options
        )
        return response.data

    async def post(
        self, body: Log | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /logs."""
        response = await self.call(operations.POST, body=body, options=options)
        return response.data

    async def create_job(
        self, body: Job | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /jobs."""
        response = await self.call(operations.CREATE_JOB, body=body, options=options)
        return response.data

    async def create_part(
        self, body: Part | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /parts."""
        response = await self.call(operations.CREATE_PART, body=body, options=options)
        return response.data

    async def create_named(
        self, body: Named | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /named."""
        response = await self.call(operations.CREATE_NAMED, body=body, options=options)
        return response.data
