"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Operation, Result

if TYPE_CHECKING:
    from .models.both import Done, Later

GET_NOTHING: Operation[None] = Operation(
    id="getNothing",
    name="get_nothing",
    method="GET",
    path="/nothing",
    responses=(Result("204"),),
)

GET_SEVERAL: Operation[Done | Later | None] = Operation(
    id="getSeveral",
    name="get_several",
    method="GET",
    path="/several",
    responses=(
        Result("200", media_types=("application/json",), decode="both.decode_done"),
        Result("202", media_types=("application/json",), decode="both.decode_later"),
        Result("204"),
    ),
)

GET_DEFAULT: Operation[Done] = Operation(
    id="getDefault",
    name="get_default",
    method="GET",
    path="/default",
    responses=(
        Result("default", media_types=("application/json",), decode="both.decode_done"),
    ),
)

GET_CLASS: Operation[Done] = Operation(
    id="getClass",
    name="get_class",
    method="GET",
    path="/class",
    responses=(
        Result("2XX", media_types=("application/json",), decode="both.decode_done"),
    ),
)

GET_PLAIN: Operation[Any] = Operation(
    id="getPlain",
    name="get_plain",
    method="GET",
    path="/plain",
    responses=(Result("200", media_types=("application/json",)),),
)

GET_TEXT: Operation[str] = Operation(
    id="getText",
    name="get_text",
    method="GET",
    path="/text",
    responses=(Result("200", media_types=("text/plain",)),),
)

GET_OCTETS: Operation[bytes] = Operation(
    id="getOctets",
    name="get_octets",
    method="GET",
    path="/octets",
    responses=(Result("200", media_types=("application/octet-stream",)),),
)

GET_BOTH: Operation[Done | str] = Operation(
    id="getBoth",
    name="get_both",
    method="GET",
    path="/both",
    responses=(
        Result(
            "200",
            media_types=("application/json", "text/csv"),
            decode="both.decode_done",
        ),
    ),
)

GET_NOTATIONS: Operation[Done] = Operation(
    id="getNotations",
    name="get_notations",
    method="GET",
    path="/notations",
    responses=(
        Result(
            "200",
            media_types=("application/xml", "application/json"),
            decode="both.decode_done",
        ),
    ),
)

GET_MOVED: Operation[None] = Operation(
    id="getMoved",
    name="get_moved",
    method="GET",
    path="/moved",
    responses=(Result("302"),),
)

GET_UNTOLD: Operation[Any] = Operation(
    id="getUntold",
    name="get_untold",
    method="GET",
    path="/untold",
    responses=(
        Result("200"),
        Result(
            "default", media_types=("application/json",), decode="both.decode_later"
        ),
    ),
)

_ALL: tuple[Operation[Any], ...] = (
    GET_NOTHING,
    GET_SEVERAL,
    GET_DEFAULT,
    GET_CLASS,
    GET_PLAIN,
    GET_TEXT,
    GET_OCTETS,
    GET_BOTH,
    GET_NOTATIONS,
    GET_MOVED,
    GET_UNTOLD,
)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
