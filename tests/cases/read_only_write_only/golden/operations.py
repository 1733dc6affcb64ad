"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Result

if TYPE_CHECKING:
    from .models.team import User

CREATE_USER: Operation[User] = Operation(
    id="createUser",
    name="create_user",
    method="POST",
    path="/users",
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="team.encode_user",
        check="team.check_user",
    ),
    responses=(
        Result("200", media_types=("application/json",), decode="team.decode_user"),
    ),
)

CREATE_TEAM: Operation[None] = Operation(
    id="createTeam",
    name="create_team",
    method="POST",
    path="/teams",
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="team.encode_team",
        check="team.check_team",
    ),
    responses=(Result("204"),),
)

_ALL: tuple[Operation[Any], ...] = (CREATE_USER, CREATE_TEAM)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
