"""AsyncClient of Schemas called like parts of the runtime: a method for each
operation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from . import operations
from ._runtime.async_client import BaseAsyncClient
from ._runtime.security import SecurityScheme as _SecurityScheme
from ._runtime.servers import Server as _Server

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.result import Body, Parameter, Result


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _servers = (_Server("https://case.test"),)
    _security = (("key",),)
    _schemes: ClassVar = {
        "key": _SecurityScheme("apiKey", name="X-Key", location="header")
    }
    _package_name = "case_runtime_names"
    _package_version = "0.1.0"

    async def create_result(
        self,
        body: Body,
        *,
        limit: Parameter | str | None = None,
        options: CallOptions | None = None,
    ) -> Result:
        """POST /results."""
        response = await self.call(
            operations.CREATE_RESULT, body=body, limit=limit, options=options
        )
        return response.data
