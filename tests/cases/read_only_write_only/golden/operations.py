"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Result

if TYPE_CHECKING:
    from .models.user import User

CREATE_USER: Operation[User] = Operation(
    id="createUser",
    name="create_user",
    method="POST",
    path="/users",
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="user.encode_user",
        check="user.check_user",
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="user.decode_user"),
    ),
)

_ALL: tuple[Operation[Any], ...] = (CREATE_USER,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
