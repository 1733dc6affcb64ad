"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Operation, Parameter, Result

if TYPE_CHECKING:
    from .models.user import CategoryDto

GET_USER_2: Operation[CategoryDto] = Operation(
    id="getUser",
    name="get_user_2",
    method="GET",
    path="/users",
    parameters=(
        Parameter("user_id_query", "user-id", "query"),
        Parameter("user_id", "user_id", "query"),
        Parameter("user_id_header", "userId", "header"),
    ),
    responses=(
        Result(
            "200", media_types=("application/json",), decode="user.decode_category_dto"
        ),
    ),
    check="user.check_get_user_2_parameters",
)

GET_USER_: Operation[None] = Operation(
    id="GetUser",
    name="get_user_",
    method="PUT",
    path="/users",
    responses=(Result("204"),),
)

GET_USER: Operation[None] = Operation(
    id="get_user",
    name="get_user",
    method="POST",
    path="/users",
    responses=(Result("204"),),
)

_ALL: tuple[Operation[Any], ...] = (GET_USER_2, GET_USER_, GET_USER)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
