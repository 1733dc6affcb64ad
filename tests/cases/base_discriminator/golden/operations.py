"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Result

if TYPE_CHECKING:
    from .models.pet import Cat, Dog, Pet

KEEP_PET: Operation[Cat | Dog | Pet] = Operation(
    id="keepPet",
    name="keep_pet",
    method="POST",
    path="/pets",
    body=Body(required=True, media_types=("application/json",), check="pet.check_pet"),
    responses=(
        Result(
            "200", media_types=("application/json",), decode="pet.decode_keep_pet_200"
        ),
    ),
)

_ALL: tuple[Operation[Any], ...] = (KEEP_PET,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
