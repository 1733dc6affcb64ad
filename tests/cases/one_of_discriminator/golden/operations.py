"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Operation, Result

if TYPE_CHECKING:
    from .models.shape import Mapped

LIST_SHAPES: Operation[list[Mapped]] = Operation(
    id="listShapes",
    name="list_shapes",
    method="GET",
    path="/shapes",
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="shape.decode_list_shapes_200",
        ),
    ),
)

_ALL: tuple[Operation[Any], ...] = (LIST_SHAPES,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
