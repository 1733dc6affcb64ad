"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Operation, Result

if TYPE_CHECKING:
    from .models.every_thing_that_anyone_has_ever_put_into_this_catalogue_of import (
        EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD,
        EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN,
    )

LIST_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_: Operation[
    EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN
] = Operation(
    id="listEveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByName",
    name="list_every_thing_that_anyone_has_ever_put_into_this_catalogue_",
    method="GET",
    path="/first",
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="every_thing_that_anyone_has_ever_put_into_this_catalogue_of.decode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2",
        ),
    ),
)

LIST_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE: Operation[
    EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD
] = Operation(
    id="listEveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByDate",
    name="list_every_thing_that_anyone_has_ever_put_into_this_catalogue",
    method="GET",
    path="/second",
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="every_thing_that_anyone_has_ever_put_into_this_catalogue_of.decode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of",
        ),
    ),
)

_ALL: tuple[Operation[Any], ...] = (
    LIST_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_,
    LIST_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE,
)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
