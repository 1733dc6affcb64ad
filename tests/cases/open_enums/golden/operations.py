"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Operation, Parameter, Result

if TYPE_CHECKING:
    from .models.state import Thing

GET_STATE: Operation[Thing] = Operation(
    id="getState",
    name="get_state",
    method="GET",
    path="/state",
    parameters=(Parameter("state", "state", "query"),),
    responses=(
        Result("200", media_types=("application/json",), decode="state.decode_thing"),
    ),
    check="state.check_get_state_parameters",
)

_ALL: tuple[Operation[Any], ...] = (GET_STATE,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
