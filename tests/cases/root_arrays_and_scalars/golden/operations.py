"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Result

if TYPE_CHECKING:
    from .models.count import Item, Level

PUT_ITEMS: Operation[list[Item]] = Operation(
    id="putItems",
    name="put_items",
    method="PUT",
    path="/items",
    body=Body(
        required=True,
        media_types=("application/json",),
        check="count.check_put_items_body",
    ),
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="count.decode_put_items_200",
        ),
    ),
)

GET_MAP: Operation[dict[str, Item]] = Operation(
    id="getMap",
    name="get_map",
    method="GET",
    path="/maps",
    responses=(
        Result(
            "200", media_types=("application/json",), decode="count.decode_get_map_200"
        ),
    ),
)

PUT_LEVEL: Operation[Level | str] = Operation(
    id="putLevel",
    name="put_level",
    method="PUT",
    path="/level",
    body=Body(
        required=True, media_types=("application/json",), check="count.check_level"
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="count.decode_level"),
    ),
)

PUT_COUNT: Operation[int] = Operation(
    id="putCount",
    name="put_count",
    method="PUT",
    path="/count",
    body=Body(
        required=False,
        media_types=("application/json",),
        check="count.check_put_count_body",
    ),
    responses=(Result("200", media_types=("application/json",)),),
)

GET_DAYS: Operation[list[date | str]] = Operation(
    id="getDays",
    name="get_days",
    method="GET",
    path="/days",
    responses=(
        Result(
            "200", media_types=("application/json",), decode="count.decode_get_days_200"
        ),
    ),
)

_ALL: tuple[Operation[Any], ...] = (PUT_ITEMS, GET_MAP, PUT_LEVEL, PUT_COUNT, GET_DAYS)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
