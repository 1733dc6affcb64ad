from __future__ import annotations

import asyncio
import itertools
from types import SimpleNamespace
from typing import Any

import pytest

from templates._runtime import paging as module
from templates._runtime.headers import Headers
from templates._runtime.operation import Operation, Paging
from templates._runtime.paging import AsyncPages, Page, Pages, PagingError
from templates._runtime.response import Response


def paged(paging: Paging | None) -> Operation[Any]:
    return Operation("List", "list", "GET", "/", paging=paging)


class Server:
    """A list of numbers, in whatever pages the answer function makes of it."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.calls: list[dict[str, Any]] = []

    def call(self, operation: Any, body: Any = None, **arguments: Any) -> Any:
        arguments.pop("options")
        asked = dict(arguments) if body is None else dict(arguments, body=dict(body))
        self.calls.append(asked)
        assert len(self.calls) < 50, "it never ends"
        return Response(self.answer(**asked), 200, Headers(), "")


class AsyncServer:
    def __init__(self, server: Server) -> None:
        self.server = server

    async def call(self, *args: Any, **arguments: Any) -> Any:
        return self.server.call(*args, **arguments)


@pytest.fixture(params=["sync", "async"])
def walk(request: pytest.FixtureRequest) -> Any:
    """`walk(answer, paging, body, **arguments)` -> (items, calls)."""

    def walk(answer: Any, paging: Paging, body: Any = None, **arguments: Any) -> Any:
        server = Server(answer)
        if request.param == "sync":
            client: Any = server
            return list(Pages(client, paged(paging), body, **arguments)), server.calls
        client = AsyncServer(server)

        async def collect() -> list[Any]:
            pages: Any = AsyncPages(client, paged(paging), body, **arguments)
            return [item async for item in pages]

        return asyncio.run(collect()), server.calls

    return walk


CURSOR = Paging("cursor", "marker", ("items",), "limit", ("page", "next"), text=True)


def test_a_cursor_is_followed_as_text(walk: Any) -> None:
    def answer(marker: str = "0", **_: Any) -> Any:
        start = int(marker)
        following = start + 2 if start + 2 < 5 else None
        return {"items": list(range(5))[start : start + 2], "page": {"next": following}}

    items, calls = walk(answer, CURSOR, limit="2")
    assert items == [0, 1, 2, 3, 4]
    assert calls == [
        {"limit": "2"},
        {"limit": "2", "marker": "2"},
        {"limit": "2", "marker": "4"},
    ]


@pytest.mark.parametrize("end", [None, "", {}, True, "here"])
def test_a_cursor_that_leads_nowhere_ends(walk: Any, end: Any) -> None:
    items, calls = walk(
        lambda **_: {"items": [1], "page": {"next": end}}, CURSOR, marker="here"
    )
    assert (items, len(calls)) == ([1], 1)


def test_a_last_page_that_still_names_a_next_one(walk: Any) -> None:
    """FunctionGraph: 43 dependencies, next_marker 43, then an empty page."""

    def answer(marker: str = "0") -> Any:
        start = int(marker)
        items = list(range(43))[start : start + 20]
        return {"items": items, "page": {"next": start + len(items)}}

    items, calls = walk(answer, CURSOR)
    assert items == list(range(43))
    assert [call.get("marker") for call in calls] == [None, "20", "40", "43"]


def test_a_cursor_that_is_the_last_item(walk: Any) -> None:
    paging = Paging("cursor", "marker", (), last="id", text=True)
    rows = [{"id": name} for name in "abcde"]

    def answer(marker: str = "") -> Any:
        start = "abcde".index(marker) + 1 if marker else 0
        return rows[start : start + 2]

    items, calls = walk(answer, paging)
    assert items == rows
    assert [call.get("marker") for call in calls] == [None, "b", "d", "e"]


def test_an_integer_cursor(walk: Any) -> None:
    paging = Paging("cursor", "marker", ("items",), next=("next",))

    def answer(marker: int = 0) -> Any:
        return {"items": [marker], "next": str(marker + 1) if marker < 2 else "end"}

    items, calls = walk(answer, paging)
    assert items == [0, 1, 2]
    assert calls == [{}, {"marker": 1}, {"marker": 2}]


def test_offsets_grow_by_what_came(walk: Any) -> None:
    paging = Paging("offset", "offset", ("items",), "limit")

    def answer(offset: int = 0, limit: int = 10) -> Any:
        return {"items": list(range(7))[offset : offset + min(int(limit), 3)]}

    items, calls = walk(answer, paging)
    assert items == list(range(7))
    assert [call.get("offset") for call in calls] == [None, 3, 6, 7]
    items, calls = walk(answer, paging, limit=3)
    assert items == list(range(7))
    assert [call.get("offset") for call in calls] == [None, 3, 6]
    items, calls = walk(answer, paging, limit="3", offset=4)
    assert items == [4, 5, 6]
    assert [call.get("offset") for call in calls] == [4, 7]


def test_a_total_saves_the_last_call(walk: Any) -> None:
    paging = Paging(
        "offset", "offset", ("items",), total=("count",), first=1, text=True
    )

    def answer(offset: str = "1") -> Any:
        start = int(offset) - 1
        return {"items": list(range(4))[start : start + 2], "count": 4}

    items, calls = walk(answer, paging)
    assert items == list(range(4))
    assert [call.get("offset") for call in calls] == [None, "3"]


def test_page_numbers(walk: Any) -> None:
    paging = Paging("page", "page", ("items",), "size", first=1)

    def answer(page: int = 1, size: int = 2) -> Any:
        return {"items": list(range(5))[(page - 1) * 2 : page * 2]}

    items, calls = walk(answer, paging, size=2)
    assert items == list(range(5))
    assert [call.get("page") for call in calls] == [None, 2, 3]
    items, calls = walk(answer, paging)
    assert items == list(range(5))
    assert [call.get("page") for call in calls] == [None, 2, 3, 4]


def test_a_server_that_ignores_the_offset_is_asked_twice(walk: Any) -> None:
    paging = Paging("offset", "offset", ("items",))
    items, calls = walk(lambda **_: {"items": [1, 2]}, paging)
    assert (items, len(calls)) == ([1, 2], 2)


def test_a_short_page_ends_a_list_only_after_a_longer_one(walk: Any) -> None:
    """FunctionGraph gives 200 workflow executions where 500 are asked for and allowed."""
    paging = Paging("offset", "offset", ("items",), "limit")

    def answer(offset: int = 0, limit: int = 500) -> Any:
        return {"items": list(range(450))[offset : offset + min(limit, 200)]}

    items, calls = walk(answer, paging, limit=500)
    assert items == list(range(450))
    assert [call.get("offset") for call in calls] == [None, 200, 400]


def test_a_total_ends_page_numbers_too(walk: Any) -> None:
    paging = Paging("page", "page", ("items",), total=("total",), first=1)

    def answer(page: int = 1) -> Any:
        return {"items": list(range(4))[(page - 1) * 2 : page * 2], "total": 4}

    items, calls = walk(answer, paging)
    assert items == list(range(4))
    assert calls == [{}, {"page": 2}]
    # from the middle nobody knows how many items were before
    items, calls = walk(answer, paging, page=2)
    assert items == [2, 3]
    assert calls == [{"page": 2}, {"page": 3}]


@pytest.mark.parametrize("total", [0, 1, None, "many", True])
def test_a_total_that_cannot_be_is_not_believed(walk: Any, total: Any) -> None:
    paging = Paging("offset", "offset", ("items",), total=("total",))

    def answer(offset: int = 0) -> Any:
        return {"items": list(range(4))[offset : offset + 2], "total": total}

    items, _ = walk(answer, paging)
    assert items == list(range(4))


def test_more_says_when_it_ends(walk: Any) -> None:
    paging = Paging("offset", "offset", ("items",), "limit", more=("more",))

    def answer(offset: int = 0, limit: int = 9) -> Any:
        # of nine, those that a filter let through
        return {"items": [[0, 1], [2], [3]][min(offset, 2)], "more": offset < 3}

    items, calls = walk(answer, paging, limit=9)
    assert items == [0, 1, 3]
    assert [call.get("offset") for call in calls] == [None, 2, 3]


def test_an_empty_page_with_more_to_come_is_not_the_last(walk: Any) -> None:
    paging = Paging("cursor", "after", ("items",), next=("next",), more=("more",))
    pages: list[Any] = [[1], [], [2]]

    def answer(after: int = 0) -> Any:
        return {"items": pages[after], "next": after + 1, "more": after < 2}

    assert walk(answer, paging)[0] == [1, 2]


@pytest.mark.parametrize("end", [0, "0"])
def test_a_cursor_that_is_back_at_the_start_ends(walk: Any, end: Any) -> None:
    items, calls = walk(lambda **_: {"items": [1], "page": {"next": end}}, CURSOR)
    assert (items, len(calls)) == ([1], 1)


def test_pages_with_the_same_items_are_pages_where_the_token_moves(walk: Any) -> None:
    def answer(marker: str = "0") -> Any:
        following = int(marker) + 1
        return {"items": ["ok"], "page": {"next": following if following < 3 else ""}}

    assert walk(answer, CURSOR)[0] == ["ok"] * 3


def test_a_server_that_counts_pages_from_one_though_zero_is_allowed(walk: Any) -> None:
    paging = Paging("page", "page", ("items",), first=0, text=True)

    def answer(page: str = "1") -> Any:
        return {"items": list(range(5))[(int(page) - 1) * 2 : int(page) * 2]}

    items, calls = walk(answer, paging)
    assert items == list(range(5))
    assert [call.get("page") for call in calls] == [None, "1", "2", "3", "4"]
    items, calls = walk(lambda **_: {"items": [1]}, paging)
    assert items == [1]
    assert [call.get("page") for call in calls] == [None, "1", "2"]


def test_a_circle_is_known_from_where_it_was_entered(walk: Any) -> None:
    numbers = itertools.count()
    leads = {"a": "b", "b": "a"}

    def answer(marker: str) -> Any:
        return {"items": [next(numbers)], "page": {"next": leads[marker]}}

    with pytest.raises(PagingError, match="page 2 leads back to 'a'"):
        walk(answer, CURSOR, marker="a")


@pytest.mark.parametrize("body", [b"{}", [1], "text"])
def test_a_body_that_cannot_hold_a_token(walk: Any, body: Any) -> None:
    paging = Paging("page", "page", (), in_body=True)
    with pytest.raises(TypeError, match="is a model or a dict"):
        walk(lambda **_: [], paging, body)


def test_an_operation_that_does_not_page() -> None:
    server: Any = Server(lambda **_: [])
    with pytest.raises(TypeError, match="list does not come in pages"):
        Pages(server, paged(None))


def test_a_page_given_again_before_the_total_is_an_error(walk: Any) -> None:
    paging = Paging("offset", "offset", ("items",), total=("total",))
    with pytest.raises(PagingError, match="page 2 is the one before it once more"):
        walk(lambda **_: {"items": [1, 2], "total": 9}, paging)


def test_the_last_page_given_for_whatever_lies_behind_it(walk: Any) -> None:
    paging = Paging("offset", "offset", ("items",), "limit")

    def answer(offset: int = 0, limit: int = 2) -> Any:
        start = min(offset, 2)
        return {"items": list(range(4))[start : start + limit]}

    assert walk(answer, paging, limit=2)[0] == [0, 1, 2, 3]


@pytest.mark.parametrize("odd", ["--5", "5" * 5000, "٥", "1e3", 2.5, -1, "-1"])
def test_numbers_that_are_none(walk: Any, odd: Any) -> None:
    cursor = Paging("cursor", "marker", ("items",), next=("next",))
    items, calls = walk(lambda **_: {"items": [1], "next": odd}, cursor)
    assert (items, len(calls)) == ([1], 1)
    offset = Paging("offset", "offset", ("items",), total=("total",))

    def answer(offset: int = 0) -> Any:
        return {"items": [1, 2, 3][offset : offset + 1], "total": odd}

    assert walk(answer, offset)[0] == [1, 2, 3]


def test_paging_in_the_body(walk: Any) -> None:
    paging = Paging("offset", "offset", ("items",), "limit", in_body=True)

    def answer(body: Any) -> Any:
        start = body.get("offset", 0)
        return {"items": list(range(5))[start : start + 2]}

    given = {"limit": 2, "tags": ["a"]}
    items, calls = walk(answer, paging, given)
    assert items == list(range(5))
    assert [call["body"] for call in calls] == [
        {"limit": 2, "tags": ["a"]},
        {"limit": 2, "tags": ["a"], "offset": 2},
        {"limit": 2, "tags": ["a"], "offset": 4},
    ]
    assert given == {"limit": 2, "tags": ["a"]}


def test_a_body_that_is_a_model(walk: Any) -> None:
    paging = Paging("page", "page", (), in_body=True)
    body = SimpleNamespace(to_dict=lambda: {"q": 1})
    _, calls = walk(
        lambda body: [body.get("page", 0)][: 2 - body.get("page", 0)], paging, body
    )
    assert [call["body"] for call in calls] == [
        {"q": 1},
        {"q": 1, "page": 1},
        {"q": 1, "page": 2},
    ]


def test_models_and_plain_json_are_both_read(walk: Any) -> None:
    paging = Paging(
        "cursor",
        "marker",
        ("item_list",),
        next=("next_",),
        text=True,
        names={"item_list": "itemList", "next_": "next"},
    )
    answers = itertools.cycle(
        [
            SimpleNamespace(item_list=(1, 2), next_="a"),
            {"itemList": [3], "next": "b"},
            SimpleNamespace(item_list=None),
        ]
    )
    items, calls = walk(lambda **_: next(answers), paging)
    assert items == [1, 2, 3]
    assert [call.get("marker") for call in calls] == [None, "a", "b"]


def test_a_circle_is_an_error(walk: Any) -> None:
    numbers = itertools.count()
    leads = {"": "a", "a": "b", "b": "a"}

    def answer(marker: str = "") -> Any:
        return {"items": [next(numbers)], "page": {"next": leads[marker]}}

    with pytest.raises(PagingError, match="page 3 leads back to 'a'"):
        walk(answer, CURSOR)


def test_the_number_of_pages_is_bounded(
    walk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_PAGES", 3)
    numbers = itertools.count(1)

    def answer(**_: Any) -> Any:
        number = next(numbers)
        return {"items": [number], "page": {"next": number}}

    with pytest.raises(PagingError, match="more than 3 pages"):
        walk(answer, CURSOR)


def test_pages_are_fetched_when_they_are_needed_and_can_be_resumed() -> None:
    def answer(marker: str = "0") -> Any:
        start = int(marker)
        return {"items": [start], "page": {"next": start + 1 if start < 3 else None}}

    server: Any = Server(answer)
    pages: Pages[int] = Pages(server, paged(CURSOR))
    assert server.calls == []
    assert next(pages) == 0
    assert len(server.calls) == 1
    first = next(Pages(server, paged(CURSOR)).pages())
    assert first == Page([0], "1", first.response)
    rest = Pages(server, paged(CURSOR), marker=first.next)
    assert [page.items for page in rest.pages()] == [[1], [2], [3]]
