"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Body, Operation, Parameter, Result

CREATE_THING: Operation[None] = Operation(
    id="CreateThing",
    name="create_thing",
    method="POST",
    path="/v1/{id}/things",
    parameters=(Parameter("id", "id", "path", required=True),),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="thing.encode_thing",
        check="thing.check_thing",
    ),
    responses=(Result("204"),),
    check="thing.check_create_thing_parameters",
)

BATCH_DELETE_THINGS: Operation[None] = Operation(
    id="BatchDeleteThings",
    name="batch_delete_things",
    method="POST",
    path="/v1/{id}/things",
    parameters=(Parameter("id", "id", "path", required=True),),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="thing.encode_things",
        check="thing.check_things",
    ),
    responses=(Result("204"),),
    check="thing.check_batch_delete_things_parameters",
)

STOP_THINGS: Operation[None] = Operation(
    id="StopThings",
    name="stop_things",
    method="POST",
    path="/v1/{id}/things?action=stop",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("force", "force", "query"),
    ),
    responses=(Result("204"),),
    check="thing.check_stop_things_parameters",
)

_ALL: tuple[Operation[Any], ...] = (CREATE_THING, BATCH_DELETE_THINGS, STOP_THINGS)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
