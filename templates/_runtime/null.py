"""`NULL`: JSON null, sent on purpose. `None` means that nothing is there."""

from __future__ import annotations

from typing import Any, Final


class Null:
    """The type of `NULL`; there is one."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "NULL"


NULL: Final[Any] = Null()
"""Assign it to send null. Typed Any, so that annotations need not mention it."""
