"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Body, Operation, Result

LIST_FUNCTIONS: Operation[None] = Operation(
    id="ListFunctions",
    name="list_functions",
    method="GET",
    path="/functions",
    responses=(Result("204"),),
)

CREATE_FUNCTION: Operation[None] = Operation(
    id="CreateFunction",
    name="create_function",
    method="POST",
    path="/functions",
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="function.encode_function",
        check="function.check_function",
    ),
    responses=(Result("204"),),
)

CREATE_TRIGGER: Operation[None] = Operation(
    id="CreateTrigger",
    name="create_trigger",
    method="POST",
    path="/triggers",
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="trigger.encode_trigger",
        check="trigger.check_trigger",
    ),
    responses=(Result("204"),),
)

POST: Operation[None] = Operation(
    id="post",
    name="post",
    method="POST",
    path="/logs",
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="shared.encode_log",
        check="shared.check_log",
    ),
    responses=(Result("204"),),
)

CREATE_JOB: Operation[None] = Operation(
    id="CreateJob",
    name="create_job",
    method="POST",
    path="/jobs",
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="import_.encode_job",
        check="import_.check_job",
    ),
    responses=(Result("204"),),
)

CREATE_PART: Operation[None] = Operation(
    id="CreatePart",
    name="create_part",
    method="POST",
    path="/parts",
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="api_2_parts.encode_part",
        check="api_2_parts.check_part",
    ),
    responses=(Result("204"),),
)

CREATE_NAMED: Operation[None] = Operation(
    id="CreateNamed",
    name="create_named",
    method="POST",
    path="/named",
    body=Body(
        required=False,
        media_types=("application/json",),
        encode="display_name.encode_named",
        check="display_name.check_named",
    ),
    responses=(Result("204"),),
)

_ALL: tuple[Operation[Any], ...] = (
    LIST_FUNCTIONS,
    CREATE_FUNCTION,
    CREATE_TRIGGER,
    POST,
    CREATE_JOB,
    CREATE_PART,
    CREATE_NAMED,
)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
