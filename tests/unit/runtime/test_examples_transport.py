from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def testing(demo: ModuleType) -> Any:
    from demo_api._runtime import testing

    return testing


def client(transport: Any, **settings: Any) -> Any:
    from demo_api._runtime.retry import Retry
    from demo_api.client import Client

    retry = Retry(attempts=2, base=0.0)
    return Client(transport=transport, project_id="p", retry=retry, **settings)


def test_it_answers_from_examples_and_records(demo: ModuleType, testing: Any) -> None:
    from demo_api import models, operations

    examples = {
        "CreateFunction": testing.Answer({"name": "f"}, 201, headers={"A": "b"})
    }
    transport = testing.ExamplesTransport(examples)
    made = client(transport)
    response = made.call(operations.CREATE, {"name": "x"})
    assert response.data == models.Function("f")
    assert (response.status, response.headers["a"]) == (201, "b")
    [request] = transport.requests
    assert request.url == "https://functions.north-1.example.com/api/v2/p/functions"
    assert (request.operation, request.body) == ("CreateFunction", b'{"name":"x"}')


def test_answers_come_in_order_and_the_last_one_stays(
    demo: ModuleType, testing: Any
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import ConnectionLost, NotFoundError

    transport = testing.ExamplesTransport()
    transport.answer(
        "ShowFunction",
        ConnectionLost("gone"),
        testing.Answer({"name": "a"}),
        testing.Answer({"error_msg": "no"}, 404),
    )
    made = client(transport)
    assert made.call(operations.SHOW, name="x").data.name == "a"
    for _ in range(2):
        with pytest.raises(NotFoundError, match="no"):
            made.call(operations.SHOW, name="x")
    assert len(transport.requests) == 4


def test_bodies_of_every_kind(demo: ModuleType, testing: Any) -> None:
    from demo_api import operations

    transport = testing.ExamplesTransport()
    transport.answer(
        "ListFunctions",
        testing.Answer(b"raw", content_type="image/png"),
        testing.Answer(b"text", content_type="text/plain"),
        testing.Answer(status=204),
    )
    made = client(transport)
    found = [made.call(operations.LIST).data for _ in range(3)]
    assert found == [b"raw", "text", None]


def test_an_operation_without_an_answer_says_so(demo: ModuleType, testing: Any) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import ConfigurationError

    with pytest.raises(
        ConfigurationError, match="there is no answer for ListFunctions"
    ):
        client(testing.ExamplesTransport()).call(operations.LIST)


def test_the_same_with_await(demo: ModuleType, testing: Any) -> None:
    from demo_api import operations
    from demo_api.client import AsyncClient

    examples = testing.ExamplesTransport({"ListFunctions": testing.Answer([1])})

    async def main() -> Any:
        transport = testing.AsyncExamplesTransport(examples)
        async with AsyncClient(transport=transport, project_id="p") as made:
            return (await made.call(operations.LIST)).data

    assert asyncio.run(main()) == [1]
    assert examples.requests[0].method == "GET"
