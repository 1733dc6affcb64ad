"""Lists that come in pages: what follows a page is decided here, for both clients."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import ClientError
from .operation import Operation, Paging

if TYPE_CHECKING:
    from .async_client import BaseAsyncClient
    from .client import BaseClient
    from .options import CallOptions
    from .response import Response

I = TypeVar("I")

MAX_PAGES = 100_000
_NUMBER = re.compile("-?[0-9]{1,18}")


class PagingError(ClientError):
    """The server leads in circles: it names or gives a page that was already given."""


@dataclass(frozen=True, slots=True)
class Page(Generic[I]):
    """One page. Give `next` as the paging parameter to go on behind it at any time."""

    items: list[I]
    next: Any
    """Of the parameter's own type, str or int; None on the last page."""
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
        here = self._here()
        self._seen = set() if here is None else {str(here)}
        self._pages = 0
        self._items = 0
        self._longest = 0
        self._previous: list[I] = []
        self._from_first = self._number_here() == paging.first

    def feed(self, response: Response[Any]) -> Page[I]:
        """The page of a response; `done` says whether it is the last."""
        found = self._at(response.data, self._paging.items)
        items: list[I] = list(found) if isinstance(found, (list, tuple)) else []
        again = items == self._previous and not self._paging.next
        if again:
            items = []  # the server does not heed the parameter: it gave all there is
        self._pages += 1
        self._items += len(items)
        following = self._following(response.data, items)
        if again and self._counts_from_one():
            following = self._typed(2)
        elif again and (self._total(response.data) or 0) > self._items:
            raise PagingError(f"page {self._pages} is the one before it once more")
        self._previous = items or self._previous
        self._longest = max(self._longest, len(items))
        self.done = following is None
        if following is not None:
            self._remember(following)
            self._given[self._paging.token] = following
        return Page(items, following, response)

    def _following(self, data: Any, items: list[I]) -> str | int | None:
        more = self._at(data, self._paging.more) if self._paging.more else None
        if more is False:
            return None
        if self._paging.style == "cursor":
            # a page may be empty because of a filter, where more is said to come
            return self._cursor(data, items) if items or more is True else None
        ends = not items or (more is not True and self._ends(data, items))
        return None if ends else self._typed(self._number(items))

    def _counts_from_one(self) -> bool:
        """Whether page 1 was the first one again, which was thought to be page 0."""
        is_page = self._paging.style == "page" and self._paging.first == 0
        return is_page and self._from_first and self._number_here() == 1

    def _typed(self, token: str | int) -> str | int:
        return str(token) if self._paging.text else int(token)

    def _cursor(self, data: Any, items: list[I]) -> str | int | None:
        paging = self._paging
        if paging.next:
            token = self._at(data, paging.next)
        else:
            token = self._at(items[-1], (paging.last,)) if items else None
        if not isinstance(token, (str, int)) or isinstance(token, bool) or token == "":
            return None
        if paging.next and str(token) == "0":
            return None  # a position no page but the first one has
        if not paging.text and (_int(token) or 0) <= 0:
            return None
        return None if str(token) == str(self._here()) else self._typed(token)

    def _number(self, items: list[I]) -> int:
        step = len(items) if self._paging.style == "offset" else 1
        return self._number_here() + step

    def _ends(self, data: Any, items: list[I]) -> bool:
        """offset and page: whether this page is the last by its length or the total."""
        limit = _int(self._given.get(self._paging.limit))
        # one shorter than asked for may be all that the server ever gives at once
        if limit is not None and len(items) < min(limit, self._longest):
            return True
        total = self._total(data)
        if total is None or total < len(items):
            return False
        if self._paging.style == "offset":
            return self._number(items) - self._paging.first >= total
        return self._from_first and self._items >= total

    def _total(self, data: Any) -> int | None:
        return _int(self._at(data, self._paging.total)) if self._paging.total else None

    def _number_here(self) -> int:
        here = _int(self._here())
        return self._paging.first if here is None else here

    def _here(self) -> Any:
        return self._given.get(self._paging.token)

    def _remember(self, token: str | int) -> None:
        if str(token) in self._seen:
            raise PagingError(f"page {self._pages} leads back to {token!r}")
        if self._pages >= MAX_PAGES:
            raise PagingError(f"there are more than {MAX_PAGES} pages")
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
    """A copy, to set the token in: what the caller gave stays as it was."""
    plain = body.to_dict() if hasattr(body, "to_dict") else body
    if not isinstance(plain, Mapping | None):
        raise TypeError("the body of what comes in pages is a model or a dict")
    return dict(plain or {})


def _paging(operation: Operation[Any]) -> Paging:
    if operation.paging is None:
        raise TypeError(f"{operation.name} does not come in pages")
    return operation.paging


def _int(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return None
    return int(value) if _NUMBER.fullmatch(str(value)) else None


class Pages(Iterator[I]):
    """The items of all pages, each page fetched when it is needed; once only.

    Takes what `client.call` takes. Raises `PagingError` if the server leads in
    circles, and `TypeError` for an operation that does not come in pages.
    """

    def __init__(
        self,
        client: BaseClient,
        operation: Operation[Any],
        /,
        body: Any = None,
        *,
        options: CallOptions | None = None,
        **parameters: Any,
    ) -> None:
        self._client = client
        self._operation = operation
        self._options = options
        self._pager: Pager[I] = Pager(_paging(operation), parameters, body)
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
        /,
        body: Any = None,
        *,
        options: CallOptions | None = None,
        **parameters: Any,
    ) -> None:
        self._client = client
        self._operation = operation
        self._options = options
        self._pager: Pager[I] = Pager(_paging(operation), parameters, body)
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
