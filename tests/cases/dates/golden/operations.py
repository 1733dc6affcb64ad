"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ._runtime.operation import Operation, Parameter, Result

LIST_EVENTS: Operation[list[datetime | str]] = Operation(
    id="listEvents",
    name="list_events",
    method="GET",
    path="/events",
    parameters=(Parameter("after", "after", "query"), Parameter("day", "day", "query")),
    responses=(
        Result(
            "200",
            media_types=("application/json",),
            decode="event.decode_list_events_200",
        ),
    ),
    check="event.check_list_events_parameters",
)

_ALL: tuple[Operation[Any], ...] = (LIST_EVENTS,)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
