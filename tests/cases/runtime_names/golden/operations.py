"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body as _Body
from ._runtime.operation import Operation
from ._runtime.operation import Parameter as _Parameter
from ._runtime.operation import Result as _Result

if TYPE_CHECKING:
    from .models.result import Result

CREATE_RESULT: Operation[Result] = Operation(
    id="createResult",
    name="create_result",
    method="POST",
    path="/results",
    parameters=(_Parameter("limit", "limit", "query"),),
    body=_Body(
        required=True,
        media_types=("application/json",),
        encode="result.encode_body",
        check="result.check_body",
    ),
    responses=(
        _Result(
            "200", media_types=("application/json",), decode="result.decode_result"
        ),
    ),
    check="result.check_create_result_parameters",
)

_ALL: tuple[Operation[Any], ...] = (CREATE_RESULT,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
