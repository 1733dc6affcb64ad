"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Operation

_ALL: tuple[Operation[Any], ...] = ()
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
