"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Parameter, Result

if TYPE_CHECKING:
    from .models.copy import Thing

PUT_THING: Operation[Thing] = Operation(
    id="putThing",
    name="put_thing",
    method="PUT",
    path="/things/{id}",
    parameters=(Parameter("id", "id", "path", required=True),),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="copy.encode_thing",
        check="copy.check_thing",
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="copy.decode_thing"),
    ),
    check="copy.check_put_thing_parameters",
)

PUT_COPY: Operation[Thing] = Operation(
    id="putCopy",
    name="put_copy",
    method="PUT",
    path="/copies",
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="copy.encode_thing",
        check="copy.check_thing",
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="copy.decode_thing"),
    ),
)

_ALL: tuple[Operation[Any], ...] = (PUT_THING, PUT_COPY)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
