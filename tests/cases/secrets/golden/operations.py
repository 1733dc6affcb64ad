"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Body, Operation, Parameter, Result

LOGIN: Operation[None] = Operation(
    id="login",
    name="login",
    method="POST",
    path="/login",
    parameters=(
        Parameter("api_token", "api-token", "query", secret=True),
        Parameter("code", "code", "query", secret=True),
        Parameter("limit", "limit", "query"),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="shared.encode_login",
        check="shared.check_login",
    ),
    responses=(Result("204"),),
    check="shared.check_login_parameters",
)

_ALL: tuple[Operation[Any], ...] = (LOGIN,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
