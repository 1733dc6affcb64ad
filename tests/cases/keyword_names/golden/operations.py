"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Parameter, Result

if TYPE_CHECKING:
    from .models.shared import Class

IMPORT_: Operation[Class] = Operation(
    id="import",
    name="import_",
    method="POST",
    path="/import/{from}",
    parameters=(
        Parameter("from_", "from", "path", required=True),
        Parameter("body_query", "body", "query"),
        Parameter("options_query", "options", "query"),
        Parameter("operation_query", "operation", "query"),
        Parameter("operations_query", "operations", "query"),
        Parameter("response_query", "response", "query"),
        Parameter("self_header", "self", "header"),
        Parameter("class_", "class", "header"),
        Parameter("none", "None", "cookie"),
    ),
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="shared.encode_class",
        check="shared.check_class_",
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="shared.decode_class"),
    ),
    check="shared.check_import__parameters",
)

CALL_: Operation[None] = Operation(
    id="call", name="call_", method="GET", path="/call", responses=(Result("204"),)
)

CLOSE_: Operation[None] = Operation(
    id="close", name="close_", method="GET", path="/close", responses=(Result("204"),)
)

_ALL: tuple[Operation[Any], ...] = (IMPORT_, CALL_, CLOSE_)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
