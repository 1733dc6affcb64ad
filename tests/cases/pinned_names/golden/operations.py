"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Parameter, Result

if TYPE_CHECKING:
    from .models.value_ import Value

FETCH: Operation[Value] = Operation(
    id="putData",
    name="fetch",
    method="PUT",
    path="/data",
    parameters=(Parameter("user", "user_id", "query"),),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="data_.encode_data",
        check="data_.check_data",
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="value_.decode_value"),
    ),
    check="data_.check_fetch_parameters",
)

PUT_VALUE: Operation[None] = Operation(
    id="putValue",
    name="put_value",
    method="PUT",
    path="/value",
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="value_.encode_value",
        check="value_.check_value",
    ),
    responses=(Result("204"),),
)

_ALL: tuple[Operation[Any], ...] = (FETCH, PUT_VALUE)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
