"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Operation, Parameter, Result

if TYPE_CHECKING:
    from .models.import_os import ItS

GET_IT_S_N: Operation[ItS] = Operation(
    id='get "it\'s"\\n',
    name="get_it_s_n",
    method="GET",
    path="/it's/{a\"b}/'\"",
    parameters=(Parameter("a_b", 'a"b', "path", required=True),),
    responses=(
        Result(
            "200", media_types=("application/json",), decode="import_os.decode_it_s"
        ),
    ),
    check="import_os.check_get_it_s_n_parameters",
)

_ALL: tuple[Operation[Any], ...] = (GET_IT_S_N,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
