"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Body, Operation, Parameter, Result

DO_OLD: Operation[None] = Operation(
    id="doOld",
    name="do_old",
    method="POST",
    path="/old",
    parameters=(Parameter("way", "way", "query"),),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="old.encode_old",
        check="old.check_old",
    ),
    responses=(Result("204"),),
    check="old.check_do_old_parameters",
)

_ALL: tuple[Operation[Any], ...] = (DO_OLD,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
