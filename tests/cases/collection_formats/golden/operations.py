"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Operation, Parameter, Result

FIND: Operation[None] = Operation(
    id="find",
    name="find",
    method="GET",
    path="/{csv}/{ssv}/{tsv}/{pipes}",
    parameters=(
        Parameter("csv", "csv", "path", required=True),
        Parameter("ssv", "ssv", "path", required=True, style="spaceDelimited"),
        Parameter("tsv", "tsv", "path", required=True, style="tabDelimited"),
        Parameter("pipes", "pipes", "path", required=True, style="pipeDelimited"),
        Parameter("plain", "plain", "query", explode=False),
        Parameter("commas", "commas", "query", explode=False),
        Parameter("spaces", "spaces", "query", style="spaceDelimited"),
        Parameter("tabs", "tabs", "query", style="tabDelimited"),
        Parameter("bars", "bars", "query", style="pipeDelimited"),
        Parameter("many", "many", "query"),
        Parameter("x_commas", "X-Commas", "header"),
        Parameter("x_spaces", "X-Spaces", "header", style="spaceDelimited"),
        Parameter("x_tabs", "X-Tabs", "header", style="tabDelimited"),
        Parameter("x_bars", "X-Bars", "header", style="pipeDelimited"),
    ),
    responses=(Result("204"),),
    check="shared.check_find_parameters",
)

_ALL: tuple[Operation[Any], ...] = (FIND,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
