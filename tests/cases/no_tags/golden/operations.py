"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Operation, Parameter, Result

if TYPE_CHECKING:
    from .models.user import User

GET_USER: Operation[User] = Operation(
    id="getUser",
    name="get_user",
    method="GET",
    path="/users/{id}",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Result("200", media_types=("application/json",), decode="user.decode_user"),
    ),
    check="user.check_get_user_parameters",
)

DELETE_USER: Operation[None] = Operation(
    id="deleteUser",
    name="delete_user",
    method="DELETE",
    path="/users/{id}",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Result("204"),),
    check="user.check_delete_user_parameters",
)

GET_USERS: Operation[list[User]] = Operation(
    id="getUsers",
    name="get_users",
    method="GET",
    path="/users",
    responses=(
        Result(
            "200", media_types=("application/json",), decode="user.decode_get_users_200"
        ),
    ),
)

_ALL: tuple[Operation[Any], ...] = (GET_USER, DELETE_USER, GET_USERS)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
