"""Lists that come in pages: what follows a page is decided here, for both clients."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from .errors import ClientError
from .operation import Operation

if TYPE_CHECKING:
    from .async_client import BaseAsyncClient
    from .client import BaseClient
    from .options import CallOptions
    from .response import Response

I = TypeVar("I")

MAX_PAGES = 100_000


class PagingError(ClientError):
    """The server leads in circles: it names a page that was already given."""


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation pages. Paths are the Python names of fields, from the response."""

    style: Literal["cursor", "offset", "page"]
    token: str
    """The parameter that says where a page begins; a body's property if `in_body`."""
    items: tuple[str, ...] = ()
    """Path of the array; empty where the response is one."""
    limit: str = ""
    """The parameter that says how long a page may be."""
    next: tuple[str, ...] = ()
    """cursor: path of the token for the next page."""
    last: str = ""
    """cursor without `next`: the field of the last item which is the next token."""
    total: tuple[str, ...] = ()
    """offset: path of the number of items on all pages together."""
    first: int = 0
    """offset, page: what the first page begins with."""
    text: bool = False
    """Whether tokens are sent as strings."""
    in_body: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    """Field -> name in JSON, where they differ."""


@dataclass(frozen=True, slots=True)
class Page(Generic[I]):
    """One page. Give `next` as the paging parameter to go on from here later."""

    items: list[I]
    next: str | int | None
    """None on the last page."""
    response: Response[Any]


class Pager(Generic[I]):
    """Where in a list we are: asked for the arguments of each call, told its response."""

    def __init__(
        self, paging: Paging, arguments: Mapping[str, Any], body: Any = None
    ) -> None:
        self.arguments = dict(arguments)
        self.body = _plain_body(body) if paging.in_body else body
        self.done = False
        self._paging = paging
        self._given = self.body if paging.in_body else self.arguments
        self._seen: set[str] = set()
        self._count = 0
        self._previous: list[I] = []

    def feed(self, response: Response[Any]) -> Page[I]:
        """The page of a response; `done` says whether it is the last."""
        found = self._at(response.data, self._paging.items)
        items: list[I] = list(found) if isinstance(found, (list, tuple)) else []
        self._count += 1
        if items == self._previous:
            items = []  # the server does not heed the parameter: it gave all there is
        self._previous = items
        following = self._following(response.data, items) if items else None
        self.done = following is None
        if following is not None:
            self._remember(following)
            self._given[self._paging.token] = following
        return Page(items, following, response)

    def _following(self, data: Any, items: list[I]) -> str | int | None:
        if self._paging.style == "cursor":
            token = self._cursor(data, items)
            return token if self._paging.text or token is None else int(token)
        number = self._number(data, items)
        return str(number) if self._paging.text and number is not None else number

    def _cursor(self, data: Any, items: list[I]) -> str | None:
        paging = self._paging
        if paging.next:
            token = self._at(data, paging.next)
        else:
            token = self._at(items[-1], (paging.last,)) if paging.last else None
        if not isinstance(token, (str, int)) or isinstance(token, bool) or token == "":
            return None
        if not paging.text and not str(token).isdecimal():
            return None
        return None if str(token) == str(self._here()) else str(token)

    def _number(self, data: Any, items: list[I]) -> int | None:
        """offset and page: a short page is the last one."""
        here, limit = _int(self._here()), _int(self._given.get(self._paging.limit))
        if limit is not None and len(items) < limit:
            return None
        here = self._paging.first if here is None else here
        if self._paging.style == "page":
            return here + 1
        total = _int(self._at(data, self._paging.total)) if self._paging.total else None
        following = here + len(items)
        reached = total is not None and following - self._paging.first >= total
        return None if reached else following

    def _here(self) -> Any:
        return self._given.get(self._paging.token)

    def _remember(self, token: str | int) -> None:
        if str(token) in self._seen or self._count >= MAX_PAGES:
            raise PagingError(f"page {self._count} leads back to {token!r}")
        self._seen.add(str(token))

    def _at(self, value: Any, path: tuple[str, ...]) -> Any:
        """What stands at a path of models or plain JSON; None if nothing does."""
        for name in path:
            if isinstance(value, Mapping):
                value = value.get(self._paging.names.get(name, name))
            else:
                value = getattr(value, name, None)
        return value


def _plain_body(body: Any) -> dict[str, Any]:
    if body is None:
        return {}
    return dict(body.to_dict() if hasattr(body, "to_dict") else body)


def _int(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return None
    text = str(value)
    return int(text) if text.isascii() and text.lstrip("-").isdecimal() else None


class Pages(Iterator[I]):
    """The items of all pages, each page fetched when it is needed; once only."""

    def __init__(
        self,
        client: BaseClient,
        operation: Operation[Any],
        paging: Paging,
        arguments: Mapping[str, Any],
        body: Any = None,
        options: CallOptions | None = None,
    ) -> None:
        self._client = client
        self._operation = operation
        self._options = options
        self._pager: Pager[I] = Pager(paging, arguments, body)
        self._items = (item for page in self.pages() for item in page.items)

    def pages(self) -> Iterator[Page[I]]:
        """The pages instead of their items."""
        pager = self._pager
        while not pager.done:
            response = self._client.call(
                self._operation, pager.body, options=self._options, **pager.arguments
            )
            yield pager.feed(response)

    def __next__(self) -> I:
        return next(self._items)


class AsyncPages(AsyncIterator[I]):
    """The same for `async for`."""

    def __init__(
        self,
        client: BaseAsyncClient,
        operation: Operation[Any],
        paging: Paging,
        arguments: Mapping[str, Any],
        body: Any = None,
        options: CallOptions | None = None,
    ) -> None:
        self._client = client
        self._operation = operation
        self._options = options
        self._pager: Pager[I] = Pager(paging, arguments, body)
        self._items = self._each()

    async def pages(self) -> AsyncIterator[Page[I]]:
        """The pages instead of their items."""
        pager = self._pager
        while not pager.done:
            response = await self._client.call(
                self._operation, pager.body, options=self._options, **pager.arguments
            )
            yield pager.feed(response)

    async def _each(self) -> AsyncIterator[I]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def __anext__(self) -> I:
        return await anext(self._items)
