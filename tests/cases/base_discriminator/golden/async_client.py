"""AsyncClient of A base that names its heirs: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.pet import Cat, Dog, Pet


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_base_discriminator"
    _package_version = "0.1.0"

    async def keep_pet(
        self, body: Cat | Dog | Pet, *, options: CallOptions | None = None
    ) -> Cat | Dog | Pet:
        """POST /pets."""
        response = await self.call(operations.KEEP_PET, body=body, options=options)
        return response.data
