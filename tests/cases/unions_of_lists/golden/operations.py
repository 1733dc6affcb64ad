"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Operation, Result

if TYPE_CHECKING:
    from .models.item_ import Item

GET_ITEMS: Operation[Item | list[Item]] = Operation(
    id="getItems",
    name="get_items",
    method="GET",
    path="/items",
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="item_.decode_get_items_200",
        ),
    ),
)

_ALL: tuple[Operation[Any], ...] = (GET_ITEMS,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
