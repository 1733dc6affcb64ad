"""Models of every thing that anyone has ever put into this catalogue of."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD(Model):
    """EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByDate of the
    API.
    """

    date: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN(Model):
    """EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByName of the
    API.
    """

    name: str | None = None
