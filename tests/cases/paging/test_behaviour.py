"""Operations that page have an iterator over all their pages, in both clients."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.cases.build import Case

ITERATORS = {
    "iter_list_things_2": "ListThings",
    "iter_list_names": "ListNames",
    "iter_list_rows": "ListRows",
    "iter_query_things": "QueryThings",
    "iter_list_charges": "ListCharges",
    "iter_list_events": "ListEvents",
}

Walk = Callable[..., tuple[list[Any], list[Any]]]


@pytest.fixture(params=["Client", "AsyncClient"])
def walk(request: pytest.FixtureRequest, case: Case) -> Walk:
    """`walk(iterator, answers, *arguments)` -> (items, requests) with either client."""
    testing = case.module("_runtime.testing")

    def walk(name: str, answers: list[Any], /, *given: Any, **named: Any) -> Any:
        transport = testing.ExamplesTransport()
        transport.answer(ITERATORS[name], *map(testing.Answer, answers))
        if request.param == "Client":
            client = case.package.Client(endpoint="https://a.test", transport=transport)
            return list(getattr(client, name)(*given, **named)), transport.requests

        async def collect() -> list[Any]:
            wire = testing.AsyncExamplesTransport(transport)
            client = case.package.AsyncClient(endpoint="https://a.test", transport=wire)
            return [item async for item in getattr(client, name)(*given, **named)]

        return asyncio.run(collect()), transport.requests

    return walk


def asked(requests: list[Any]) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(r.url).query)) for r in requests]


def things(*names: str) -> list[dict[str, str]]:
    return [{"id": name} for name in names]


def test_who_has_an_iterator(case: Case) -> None:
    for client in (case.package.Client, case.package.AsyncClient):
        found = {n for n, _ in inspect.getmembers(client) if n.startswith("iter_")}
        assert found == {*ITERATORS, "iter_list_things"}
    paged = {o.id for o in case.package.OPERATIONS.values() if o.paging}
    assert paged == set(ITERATORS.values())


def test_an_operation_keeps_its_name_and_the_iterator_gives_way(case: Case) -> None:
    names = {o.id: o.name for o in case.package.OPERATIONS.values()}
    assert names["IterListThings"] == "iter_list_things"


def test_the_rows(case: Case) -> None:
    paging = case.module("_runtime.operation").Paging
    rows = {o.id: o.paging for o in case.package.OPERATIONS.values() if o.paging}
    assert rows == {
        "ListThings": paging(
            "cursor",
            "marker",
            ("thing_list",),
            "limit",
            ("page_info", "next_marker"),
            text=True,
            names={
                "thing_list": "thingList",
                "page_info": "pageInfo",
                "next_marker": "nextMarker",
            },
        ),
        "ListNames": paging("page", "page", (), "per_page", first=1),
        "ListRows": paging("offset", "offset", ("rows",), "limit", total=("total",)),
        "QueryThings": paging(
            "offset",
            "offset",
            ("things",),
            "limit",
            total=("total_count",),
            text=True,
            in_body=True,
        ),
        "ListCharges": paging(
            "cursor",
            "starting_after",
            ("data",),
            "limit",
            last="id",
            more=("has_more",),
            text=True,
        ),
        "ListEvents": paging(
            "cursor",
            "from_",
            ("events",),
            next=("paging", "next"),
        ),
    }


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("iter_list_things_2", "Thing"),
        ("iter_list_names", "str"),
        ("iter_list_rows", "dict[str, Any]"),
        ("iter_list_events", "int"),
    ],
)
def test_what_an_item_is(case: Case, name: str, item: str) -> None:
    for client, pages in (("Client", "_Pages"), ("AsyncClient", "_AsyncPages")):
        method = getattr(getattr(case.package, client), name)
        assert method.__annotations__["return"] == f"{pages}[{item}]"
        assert not inspect.iscoroutinefunction(method)


def test_an_iterator_takes_what_the_call_takes(case: Case) -> None:
    for operation in case.package.OPERATIONS.values():
        for name in [n for n, id in ITERATORS.items() if id == operation.id]:
            call = inspect.signature(getattr(case.package.Client, operation.name))
            pages = inspect.signature(getattr(case.package.Client, name))
            assert pages.parameters == call.parameters


def test_a_cursor(case: Case, walk: Walk) -> None:
    answers = [
        {"thingList": things("a", "b"), "pageInfo": {"nextMarker": 2}},
        {"thingList": things("c"), "pageInfo": {"nextMarker": 3}},
        {"thingList": [], "pageInfo": {"nextMarker": 3}},
    ]
    items, requests = walk("iter_list_things_2", answers, limit="2")
    assert items == [case.package.Thing(id=n) for n in "abc"]
    assert asked(requests) == [
        {"limit": "2"},
        {"limit": "2", "marker": "2"},
        {"limit": "2", "marker": "3"},
    ]


def test_what_cannot_be_decoded_is_followed_all_the_same(walk: Walk) -> None:
    bad: Any = {"thingList": [{"id": "a"}, 7], "pageInfo": {"nextMarker": 2}}
    items, requests = walk("iter_list_things_2", [bad, {"thingList": []}])
    assert len(items) == 2
    assert asked(requests) == [{}, {"marker": "2"}]


def test_a_root_array_by_page_numbers(walk: Walk) -> None:
    items, requests = walk("iter_list_names", [["a", "b"], ["c"]], per_page=2)
    assert items == ["a", "b", "c"]
    assert asked(requests) == [{"per_page": "2"}, {"page": "2", "per_page": "2"}]


def test_offsets_up_to_the_total(walk: Walk) -> None:
    answers = [{"rows": [{"n": n}], "total": 2} for n in range(2)]
    items, requests = walk("iter_list_rows", answers, "t", 0, 1)
    assert items == [{"n": 0}, {"n": 1}]
    assert asked(requests) == [
        {"offset": "0", "limit": "1"},
        {"offset": "1", "limit": "1"},
    ]


def test_a_body_pages_and_stays_as_it_was(case: Case, walk: Walk) -> None:
    package = case.package
    body = package.Query(limit="1", tags=["x"])
    answers = [{"things": things(n), "total_count": 2} for n in "ab"]
    items, requests = walk("iter_query_things", answers, body)
    loads = case.module("_runtime.json").loads
    assert items == [package.Thing(id=n) for n in "ab"]
    assert [loads(r.body) for r in requests] == [
        {"limit": "1", "tags": ["x"]},
        {"limit": "1", "tags": ["x"], "offset": "1"},
    ]
    assert body == package.Query(limit="1", tags=["x"])


def test_the_last_item_is_the_cursor_until_there_is_no_more(
    case: Case, walk: Walk
) -> None:
    answers = [
        {"data": things("a", "b"), "has_more": True},
        {"data": things("c"), "has_more": False},
    ]
    items, requests = walk("iter_list_charges", answers)
    assert items == [case.package.Thing(id=n) for n in "abc"]
    assert asked(requests) == [{}, {"starting_after": "b"}]


def test_a_row_of_the_definitions_own(walk: Walk) -> None:
    answers = [
        {"events": [1, 2], "paging": {"next": "9"}},
        {"events": [3], "paging": {}},
    ]
    items, requests = walk("iter_list_events", answers)
    assert items == [1, 2, 3]
    assert asked(requests) == [{}, {"from": "9"}]


def test_a_circle(case: Case, walk: Walk) -> None:
    answers = [
        {"thingList": things(n), "pageInfo": {"nextMarker": following}}
        for n, following in (("a", 1), ("b", 2), ("c", 1))
    ]
    error = case.module("_runtime.paging").PagingError
    assert issubclass(error, case.package.ClientError)
    with pytest.raises(error, match="page 3 leads back to '1'"):
        walk("iter_list_things_2", answers)


def test_a_page_can_be_resumed_from(case: Case) -> None:
    testing = case.module("_runtime.testing")
    transport = testing.ExamplesTransport()
    client = case.package.Client(endpoint="https://a.test", transport=transport)
    first = {"thingList": things("a"), "pageInfo": {"nextMarker": 1}}
    transport.answer("ListThings", testing.Answer(first))
    page = next(client.iter_list_things_2().pages())
    assert (page.items, page.next) == ([case.package.Thing(id="a")], "1")
    assert page.response.status == 200
    transport.answer("ListThings", testing.Answer({"thingList": things("b")}))
    rest = client.iter_list_things_2(marker=page.next)
    assert [p.items for p in rest.pages()] == [[case.package.Thing(id="b")]]
    assert asked(transport.requests) == [{}, {"marker": "1"}]


def test_an_invalid_request_is_not_sent(case: Case, walk: Walk) -> None:
    with pytest.raises(case.package.ValidationError):
        walk("iter_list_rows", [{"rows": []}], "t", -1, 0)


def test_an_operation_without_pages(case: Case) -> None:
    client, _ = case.client([])
    pages = case.module("_runtime.paging").Pages
    with pytest.raises(TypeError, match="list_offs does not come in pages"):
        pages(client, case.package.OPERATIONS["ListOffs"])
