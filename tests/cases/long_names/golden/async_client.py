"""AsyncClient of Long names and long lists of types: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.every_thing_that_anyone_has_ever_put_into_this_catalogue_of import (
        EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD,
        EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN,
    )


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_long_names"
    _package_version = "0.1.0"

    async def list_every_thing_that_anyone_has_ever_put_into_this_catalogue_(
        self, *, options: CallOptions | None = None
    ) -> EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN:
        """GET /first."""
        response = await self.call(
            operations.LIST_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_,
            options=options,
        )
        return response.data

    async def list_every_thing_that_anyone_has_ever_put_into_this_catalogue(
        self, *, options: CallOptions | None = None
    ) -> EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD:
        """GET /second."""
        response = await self.call(
            operations.LIST_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE,
            options=options,
        )
        return response.data
