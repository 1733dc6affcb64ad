"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Operation, Parameter, Result

LIST_WIDGETS: Operation[None] = Operation(
    id="listWidgets",
    name="list_widgets",
    method="GET",
    path="/widgets",
    parameters=(
        Parameter("limit", "limit", "query"),
        Parameter("order", "order", "query"),
    ),
    responses=(Result("204"),),
    check="widget.check_list_widgets_parameters",
)

_ALL: tuple[Operation[Any], ...] = (LIST_WIDGETS,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
