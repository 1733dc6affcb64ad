"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Body, Operation, Result

SEND_NAMES: Operation[None] = Operation(
    id="sendNames",
    name="send_names",
    method="POST",
    path="/names",
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="name.encode_names",
        check="name.check_names",
    ),
    responses=(Result("204"),),
)

_ALL: tuple[Operation[Any], ...] = (SEND_NAMES,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
