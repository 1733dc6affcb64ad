"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Parameter, Result
from ._runtime.operation import Paging as _Paging

if TYPE_CHECKING:
    from .models.thing import (
        ListChargesResponseBody,
        ListEventsResponseBody,
        ListRowsResponseBody,
        Pages,
        Thing,
        Things,
    )

LIST_THINGS: Operation[Things] = Operation(
    id="ListThings",
    name="list_things",
    method="GET",
    path="/things",
    parameters=(
        Parameter("page_marker", "page-marker", "header"),
        Parameter("marker", "marker", "query"),
        Parameter("limit", "limit", "query"),
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="thing.decode_things"),
    ),
    check="thing.check_list_things_parameters",
    paging=_Paging(
        "cursor",
        "marker",
        items=("thing_list",),
        next=("page_info", "next_marker"),
        limit="limit",
        text=True,
        names={
            "thing_list": "thingList",
            "page_info": "pageInfo",
            "next_marker": "nextMarker",
        },
    ),
)

ITER_LIST_THINGS: Operation[list[Thing]] = Operation(
    id="IterListThings",
    name="iter_list_things",
    method="GET",
    path="/all-things",
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="thing.decode_iter_list_things_200",
        ),
    ),
)

LIST_NAMES: Operation[list[str]] = Operation(
    id="ListNames",
    name="list_names",
    method="GET",
    path="/names",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("per_page", "per_page", "query"),
    ),
    responses=(Result("200", media_types=("application/json",)),),
    check="thing.check_list_names_parameters",
    paging=_Paging("page", "page", limit="per_page", first=1),
)

LIST_ROWS: Operation[ListRowsResponseBody] = Operation(
    id="ListRows",
    name="list_rows",
    method="GET",
    path="/rows/{table}",
    parameters=(
        Parameter("table", "table", "path", required=True),
        Parameter("offset", "offset", "query", required=True),
        Parameter("limit", "limit", "query", required=True),
    ),
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="thing.decode_list_rows_response_body",
        ),
    ),
    check="thing.check_list_rows_parameters",
    paging=_Paging(
        "offset", "offset", items=("rows",), total=("total",), limit="limit"
    ),
)

QUERY_THINGS: Operation[Pages] = Operation(
    id="QueryThings",
    name="query_things",
    method="POST",
    path="/things/query",
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="thing.encode_query",
        check="thing.check_query",
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="thing.decode_pages"),
    ),
    paging=_Paging(
        "offset",
        "offset",
        items=("things",),
        total=("total_count",),
        limit="limit",
        text=True,
        in_body=True,
    ),
)

LIST_CHARGES: Operation[ListChargesResponseBody] = Operation(
    id="ListCharges",
    name="list_charges",
    method="GET",
    path="/charges",
    parameters=(
        Parameter("starting_after", "starting_after", "query"),
        Parameter("limit", "limit", "query"),
    ),
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="thing.decode_list_charges_response_body",
        ),
    ),
    check="thing.check_list_charges_parameters",
    paging=_Paging(
        "cursor",
        "starting_after",
        items=("data",),
        more=("has_more",),
        limit="limit",
        last="id",
        text=True,
    ),
)

LIST_EVENTS: Operation[ListEventsResponseBody] = Operation(
    id="ListEvents",
    name="list_events",
    method="GET",
    path="/events",
    parameters=(Parameter("from_", "from", "query"),),
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="thing.decode_list_events_response_body",
        ),
    ),
    check="thing.check_list_events_parameters",
    paging=_Paging("cursor", "from_", items=("events",), next=("paging", "next")),
)

LIST_OFFS: Operation[list[str]] = Operation(
    id="ListOffs",
    name="list_offs",
    method="GET",
    path="/offs",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("per_page", "per_page", "query"),
    ),
    responses=(Result("200", media_types=("application/json",)),),
    check="thing.check_list_offs_parameters",
)

_ALL: tuple[Operation[Any], ...] = (
    LIST_THINGS,
    ITER_LIST_THINGS,
    LIST_NAMES,
    LIST_ROWS,
    QUERY_THINGS,
    LIST_CHARGES,
    LIST_EVENTS,
    LIST_OFFS,
)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
