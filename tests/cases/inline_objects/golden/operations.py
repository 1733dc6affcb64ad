"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Result

if TYPE_CHECKING:
    from .models.thing import CreateThingResponseBody

CREATE_THING: Operation[CreateThingResponseBody] = Operation(
    id="createThing",
    name="create_thing",
    method="POST",
    path="/things",
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="thing.encode_create_thing_request_body",
        check="thing.check_create_thing_request_body",
    ),
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="thing.decode_create_thing_response_body",
        ),
        Result("400", media_types=("application/json",)),
    ),
)

_ALL: tuple[Operation[Any], ...] = (CREATE_THING,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
