"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Operation, Parameter, Result

LIST_THINGS: Operation[None] = Operation(
    id="listThings",
    name="list_things",
    method="GET",
    path="/v1/{project_id}/things/{id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("id", "id", "path", required=True),
        Parameter("limit", "limit", "query"),
        Parameter("since", "since", "query", required=True),
        Parameter("marker", "marker", "query"),
        Parameter("id_query", "id", "query"),
        Parameter("id_header", "id", "header"),
        Parameter("id_cookie", "id", "cookie"),
        Parameter("tag", "tag", "query"),
        Parameter("csv", "csv", "query", explode=False),
        Parameter("filter", "filter", "query", style="deepObject", explode=True),
        Parameter("where", "where", "query", media_type="application/json"),
        Parameter("flag", "flag", "query"),
        Parameter("level", "level", "query"),
        Parameter("x_list", "X-List", "header"),
    ),
    responses=(Result("204"),),
    check="thing.check_list_things_parameters",
)

_ALL: tuple[Operation[Any], ...] = (LIST_THINGS,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
