"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Result

if TYPE_CHECKING:
    from .models.shared import Node

PLANT: Operation[Node] = Operation(
    id="plant",
    name="plant",
    method="POST",
    path="/tree",
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="shared.encode_node",
        check="shared.check_node",
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="shared.decode_node"),
    ),
)

_ALL: tuple[Operation[Any], ...] = (PLANT,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
