"""What users write: mypy and pyright, both strict, have nothing to say to it.

Never run; read by test_typing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import assert_type

from functiongraph import (
    NULL,
    OPERATIONS,
    AccessKeyAuth,
    AgencyTokenAuth,
    ApiError,
    AsyncClient,
    CallOptions,
    Client,
    ClientError,
    CodeType,
    CreateFunctionRequestBody,
    CreateFunctionResponseBody,
    FuncCode,
    FuncVpc,
    ListFunctionResult,
    ListFunctionsResponseBody,
    PasswordTokenAuth,
    Response,
    Runtime,
    TokenAuth,
    ValidationError,
    Violation,
    errors,
    operations,
)
from functiongraph._runtime.auth import Auth
from functiongraph._runtime.download import AsyncDownload, Download
from functiongraph._runtime.hooks import Hooks
from functiongraph._runtime.http_transport import HttpTransport
from functiongraph._runtime.limits import Timeout
from functiongraph._runtime.retry import Retry
from functiongraph._runtime.testing import Answer, ExamplesTransport
from functiongraph._runtime.threaded import ThreadedTransport
from functiongraph._runtime.transport import RawResponse, Request


def models() -> None:
    body = CreateFunctionRequestBody(
        func_name="f",
        package="default",
        runtime=Runtime.PYTHON3_9,
        handler="index.handler",
        memory_size=128,
        timeout=30,
        code_type="one of tomorrow",
        func_code=FuncCode(file="..."),
        func_vpc=FuncVpc(vpc_id="v", subnet_id="s", security_groups=["a"]),
        lts_custom_tag={"a": "b"},
        description=NULL,
    )
    assert_type(body.func_name, str)
    assert_type(body.description, str | None)
    assert_type(body.runtime, Runtime | str)
    assert_type(body.code_type, CodeType | str | None)
    body.runtime = "Python3.99"
    body.func_vpc = NULL
    body.xrole = None
    assert_type(body.validate(), list[Violation])
    assert_type(CreateFunctionRequestBody.from_dict(body.to_dict()).timeout, int)
    assert_type(FuncCode.from_json(body.to_json()).link, str | None)
    body.additional_properties["new"] = 1


def enums(runtime: Runtime | str) -> str:
    if runtime == Runtime.PYTHON3_9:
        return "this one"
    if isinstance(runtime, Runtime):
        return runtime.value
    return runtime.upper()


def calls(client: Client, body: CreateFunctionRequestBody) -> None:
    made = client.create_function(body, project_id="p")
    assert_type(made, CreateFunctionResponseBody)
    found = client.list_functions(maxitems="10", options=CallOptions(timeout=5))
    assert_type(found, ListFunctionsResponseBody)
    for function in found.functions:
        assert_type(function, ListFunctionResult)
        assert_type(function.last_modified, datetime | str)
    assert_type(client.delete_function("urn"), None)
    response = client.call(operations.SHOW_FUNCTION_CONFIG, function_urn="urn")
    assert_type(response.status, int)
    assert_type(response.request_id, str)
    assert_type(response.headers["Date"], str)
    assert_type(response.data.memory_size, int)
    named: Response[object] = client.call(OPERATIONS["ListFunctions"])
    assert_type(named.data, object)


def pages(client: Client) -> None:
    for function in client.iter_list_functions(maxitems="10"):
        assert_type(function, ListFunctionResult)
    for page in client.iter_list_functions().pages():
        assert_type(page.items, list[ListFunctionResult])
        client.iter_list_functions(marker=page.next)


def downloads(client: Client, to: Path) -> Iterator[bytes]:
    with client.stream(operations.EXPORT_FUNCTION, function_urn="u") as download:
        assert_type(download, Download)
        assert_type(download.length, int | None)
        yield from download
    saved = client.stream(operations.EXPORT_FUNCTION, function_urn="u").save(to)
    assert_type(saved, int)


async def asynchronous(body: CreateFunctionRequestBody) -> None:
    transport = ThreadedTransport(HttpTransport(), threads=4)
    async with AsyncClient(region="cn-north-4", transport=transport) as client:
        made = await client.create_function(body)
        assert_type(made, CreateFunctionResponseBody)
        response = await client.call(operations.LIST_FUNCTIONS, maxitems="1")
        assert_type(response, Response[ListFunctionsResponseBody])
        async for function in client.iter_list_functions():
            assert_type(function, ListFunctionResult)
        async with await client.stream(operations.EXPORT_FUNCTION) as download:
            assert_type(download, AsyncDownload)
            async for piece in download:
                assert_type(piece, bytes)


def failures(client: Client) -> str:
    try:
        client.show_function_config("urn")
    except ValidationError as error:
        return "; ".join(violation.message for violation in error.violations)
    except errors.NotFoundError as error:
        return error.code
    except ApiError as error:
        return f"{error.status} {error.request_id} {error.retryable} {error.body!r}"
    except errors.TransportError as error:
        return str(error.sent)
    except ClientError:
        return "whatever it was"
    return ""


class Stamp(Auth):
    def apply(self, request: Request) -> None:
        request.headers["X-Stamp"] = "1"


def before(request: Request) -> None:
    request.headers["X-Trace"] = request.operation


def after(request: Request, response: RawResponse) -> None:
    print(request, response.status, response.headers.get("Date"))


def settings() -> Client:
    password = PasswordTokenAuth("user", "password", "account")
    kinds: list[Auth] = [
        TokenAuth("t"),
        TokenAuth(lambda: "t"),
        AccessKeyAuth(),
        AccessKeyAuth("ak", "sk", security_token="st"),
        AgencyTokenAuth(password, "agency", "other"),
        Stamp(),
    ]
    return Client(
        endpoint="https://example.com",
        auth=kinds[0],
        timeout=Timeout(connect=1, total=10),
        retry=Retry(attempts=1),
        transport=HttpTransport(max_idle=4),
        hooks=Hooks(before=before, after=after),
        headers={"X-A": "b"},
        max_response_bytes=1024,
    )


def progress(done: int, total: int | None) -> None:
    print(done, total)


def tests_of_users() -> None:
    transport = ExamplesTransport({"ListFunctions": Answer({"functions": []})})
    transport.answer("ShowFunctionConfig", errors.ConnectionLost("gone"))
    options = CallOptions(headers={"a": "b"}, retry=Retry(), progress=progress)
    with Client(transport=transport, project_id="p") as client:
        client.list_functions(options=options)
    assert_type(transport.requests[0].url, str)
