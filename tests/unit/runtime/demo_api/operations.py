from __future__ import annotations

from typing import Any

from ._runtime.operation import Body, Operation, Parameter, Result
from .models import Function

JSON = ("application/json",)
PROJECT = Parameter("project_id", "project_id", "path", True, from_client=True)

CREATE: Operation[Function] = Operation(
    id="CreateFunction",
    name="create_function",
    method="POST",
    path="/v2/{project_id}/functions",
    parameters=(PROJECT,),
    body=Body(True, JSON, "functions.encode_function", "functions.check_function"),
    responses=(
        Result("200", JSON, "functions.decode_function"),
        Result("404", JSON),
    ),
)

SHOW: Operation[Function] = Operation(
    id="ShowFunction",
    name="show_function",
    method="GET",
    path="/v2/{project_id}/functions/{name}#ShowFunction",
    parameters=(PROJECT, Parameter("name", "name", "path", True)),
    responses=(Result("2XX", JSON, "functions.decode_function"),),
)

LIST: Operation[Any] = Operation(
    id="ListFunctions",
    name="list_functions",
    method="GET",
    path="/v2/{project_id}/functions",
    parameters=(
        PROJECT,
        Parameter("limit", "limit", "query", style="form", explode=True),
        Parameter("tags", "tags", "query", style="form", explode=True),
        Parameter("x_language", "X-Language", "header"),
    ),
    responses=(Result("200", JSON),),
    check="functions.check_list",
)

DELETE: Operation[None] = Operation(
    id="DeleteFunction",
    name="delete_function",
    method="DELETE",
    path="/v2/{project_id}/functions/{name}",
    parameters=(PROJECT, Parameter("name", "name", "path", True)),
    body=Body(False, JSON),
    responses=(Result("204"),),
)
