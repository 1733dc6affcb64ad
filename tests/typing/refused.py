"""Mistakes of users: each line says what mypy and what pyright, both strict, call it.

Never run; read by test_typing.
"""

from __future__ import annotations

from functiongraph import (
    AccessKeyAuth,
    ApiError,
    AsyncClient,
    CallOptions,
    Client,
    CreateFunctionRequestBody,
    FuncCode,
    Runtime,
    TokenAuth,
    operations,
)
from functiongraph._runtime.auth import Auth
from functiongraph._runtime.hooks import Hooks
from functiongraph._runtime.http_transport import HttpTransport
from functiongraph._runtime.retry import Retry
from functiongraph._runtime.transport import RawResponse, Request


def models(body: CreateFunctionRequestBody) -> None:
    CreateFunctionRequestBody(func_name="f")  # expect: call-arg, reportCallIssue
    FuncCode("positional")  # expect: call-arg, reportCallIssue
    FuncCode(fiel="f")  # expect: call-arg, reportCallIssue
    FuncCode(file=1)  # expect: arg-type, reportArgumentType
    body.timeout = "30"  # expect: assignment, reportAttributeAccessIssue
    body.func_name = None  # expect: assignment, reportAttributeAccessIssue
    body.memory = 128  # expect: attr-defined, reportAttributeAccessIssue
    body.runtime = 3.9  # expect: assignment, reportAttributeAccessIssue
    body.description.upper()  # expect: union-attr, reportOptionalMemberAccess
    print(body.runtime.value)  # expect: union-attr, reportAttributeAccessIssue
    print(Runtime.PYTHON1_5)  # expect: attr-defined, reportAttributeAccessIssue
    body.from_dict([])  # expect: arg-type, reportArgumentType
    body.validate() + 1  # expect: operator, reportOperatorIssue


def calls(client: Client, body: CreateFunctionRequestBody) -> None:
    client.create_function()  # expect: call-arg, reportCallIssue
    client.create_function(FuncCode())  # expect: arg-type, reportArgumentType
    client.create_function(body, "p")  # expect: call-arg, reportCallIssue
    client.create_functions(body)  # expect: attr-defined, reportAttributeAccessIssue
    client.list_functions(maxitems=10)  # expect: arg-type, reportArgumentType
    client.list_functions(max_items="1")  # expect: call-arg, reportCallIssue
    print(client.list_quotas().x)  # expect: attr-defined, reportAttributeAccessIssue
    client.iter_list_functions(marker=1)  # expect: arg-type, reportArgumentType
    client.iter_show_tenant()  # expect: attr-defined, reportAttributeAccessIssue
    for item in client.iter_list_functions():
        print(item.x)  # expect: attr-defined, reportAttributeAccessIssue
    client.call("ListFunctions")  # expect: arg-type, reportArgumentType
    found = client.call(operations.LIST_FUNCTIONS).data
    print(found.func_name)  # expect: attr-defined, reportAttributeAccessIssue
    client.list_functions(options={})  # expect: arg-type, reportArgumentType
    CallOptions(timeout="1")  # expect: arg-type, reportArgumentType
    CallOptions().timeout = 1  # expect: misc, reportAttributeAccessIssue
    Retry(3, 1, 1, 1, 1, 1)  # expect: call-arg, reportCallIssue


async def asynchronous(client: AsyncClient) -> None:
    print(client.list_quotas().x)  # expect: attr-defined, reportAttributeAccessIssue
    items = client.iter_list_functions()
    print(list(items))  # expect: call-overload, reportArgumentType
    with client:  # expect: attr-defined, reportGeneralTypeIssues
        await client.list_functions()
    AsyncClient(transport=HttpTransport())  # expect: arg-type, reportArgumentType


def before(request: Request, response: RawResponse) -> None: ...


class Mine(Auth):
    def apply(self) -> None: ...  # expect: override, reportIncompatibleMethodOverride


def settings(error: ApiError) -> None:
    Client("https://example.com")  # expect: call-arg, reportCallIssue
    Client(auth="token")  # expect: arg-type, reportArgumentType
    Client(auth=TokenAuth)  # expect: arg-type, reportArgumentType
    TokenAuth()  # expect: call-arg, reportCallIssue
    AccessKeyAuth(security_toekn="x")  # expect: call-arg, reportCallIssue
    Client(retry=3)  # expect: arg-type, reportArgumentType
    Hooks(before=before)  # expect: arg-type, reportArgumentType
    error.status + "x"  # expect: operator, reportOperatorIssue
    print(error.reason)  # expect: attr-defined, reportAttributeAccessIssue
