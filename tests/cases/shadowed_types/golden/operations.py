"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Operation, Parameter, Result

LIST: Operation[list[str]] = Operation(
    id="list",
    name="list",
    method="GET",
    path="/list",
    parameters=(
        Parameter("str", "str", "query", required=True),
        Parameter("int", "int", "query"),
    ),
    responses=(Result("200", media_types=("application/json",)),),
    check="shared.check_list_parameters",
)

STR: Operation[str] = Operation(
    id="str",
    name="str",
    method="GET",
    path="/str",
    parameters=(Parameter("list", "list", "query"),),
    responses=(Result("200", media_types=("text/plain",)),),
    check="shared.check_str_parameters",
)

_ALL: tuple[Operation[Any], ...] = (LIST, STR)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
