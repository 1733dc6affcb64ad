"""Client of Long names and long lists of types: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.every_thing_that_anyone_has_ever_put_into_this_catalogue_of import (
        EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD,
        EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN,
    )


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_long_names"
    _package_version = "0.1.0"

    def list_every_thing_that_anyone_has_ever_put_into_this_catalogue_(
        self, *, options: CallOptions | None = None
    ) -> EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN:
        """GET /first."""
        return self.call(
            operations.LIST_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_,
            options=options,
        ).data

    def list_every_thing_that_anyone_has_ever_put_into_this_catalogue(
        self, *, options: CallOptions | None = None
    ) -> EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD:
        """GET /second."""
        return self.call(
            operations.LIST_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE,
            options=options,
        ).data
