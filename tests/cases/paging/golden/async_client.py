"""AsyncClient of Lists that come in pages: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.async_client import BaseAsyncClient
from ._runtime.paging import AsyncPages as _AsyncPages

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.thing import (
        ListChargesResponseBody,
        ListEventsResponseBody,
        ListRowsResponseBody,
        Pages,
        Query,
        Thing,
        Things,
    )


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_paging"
    _package_version = "0.1.0"

    async def list_things(
        self,
        *,
        page_marker: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> Things:
        """GET /things."""
        response = await self.call(
            operations.LIST_THINGS,
            page_marker=page_marker,
            marker=marker,
            limit=limit,
            options=options,
        )
        return response.data

    def iter_list_things_2(
        self,
        *,
        page_marker: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> _AsyncPages[Thing]:
        """Every item of `thingList` on all pages of `list_things`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return _AsyncPages(
            self,
            operations.LIST_THINGS,
            page_marker=page_marker,
            marker=marker,
            limit=limit,
            options=options,
        )

    async def iter_list_things(
        self, *, options: CallOptions | None = None
    ) -> list[Thing]:
        """GET /all-things."""
        response = await self.call(operations.ITER_LIST_THINGS, options=options)
        return response.data

    async def list_names(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: CallOptions | None = None,
    ) -> list[str]:
        """GET /names.

        page: Default: 1.
        per_page: Default: 30.
        """
        response = await self.call(
            operations.LIST_NAMES, page=page, per_page=per_page, options=options
        )
        return response.data

    def iter_list_names(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: CallOptions | None = None,
    ) -> _AsyncPages[str]:
        """Every item of the list on all pages of `list_names`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `page`, goes on from there at any time.
        """
        return _AsyncPages(
            self, operations.LIST_NAMES, page=page, per_page=per_page, options=options
        )

    async def list_rows(
        self, table: str, offset: int, limit: int, *, options: CallOptions | None = None
    ) -> ListRowsResponseBody:
        """GET /rows/{table}."""
        response = await self.call(
            operations.LIST_ROWS,
            table=table,
            offset=offset,
            limit=limit,
            options=options,
        )
        return response.data

    def iter_list_rows(
        self, table: str, offset: int, limit: int, *, options: CallOptions | None = None
    ) -> _AsyncPages[dict[str, Any]]:
        """Every item of `rows` on all pages of `list_rows`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset`, goes on from there at any time.
        """
        return _AsyncPages(
            self,
            operations.LIST_ROWS,
            table=table,
            offset=offset,
            limit=limit,
            options=options,
        )

    async def query_things(
        self, body: Query, *, options: CallOptions | None = None
    ) -> Pages:
        """POST /things/query."""
        response = await self.call(operations.QUERY_THINGS, body=body, options=options)
        return response.data

    def iter_query_things(
        self, body: Query, *, options: CallOptions | None = None
    ) -> _AsyncPages[Thing]:
        """Every item of `things` on all pages of `query_things`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset` in the body, goes on from there at any
        time.
        """
        return _AsyncPages(self, operations.QUERY_THINGS, body=body, options=options)

    async def list_charges(
        self,
        *,
        starting_after: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> ListChargesResponseBody:
        """GET /charges."""
        response = await self.call(
            operations.LIST_CHARGES,
            starting_after=starting_after,
            limit=limit,
            options=options,
        )
        return response.data

    def iter_list_charges(
        self,
        *,
        starting_after: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> _AsyncPages[Thing]:
        """Every item of `data` on all pages of `list_charges`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `starting_after`, goes on from there at any time.
        """
        return _AsyncPages(
            self,
            operations.LIST_CHARGES,
            starting_after=starting_after,
            limit=limit,
            options=options,
        )

    async def list_events(
        self, *, from_: int | None = None, options: CallOptions | None = None
    ) -> ListEventsResponseBody:
        """GET /events."""
        response = await self.call(operations.LIST_EVENTS, from_=from_, options=options)
        return response.data

    def iter_list_events(
        self, *, from_: int | None = None, options: CallOptions | None = None
    ) -> _AsyncPages[int]:
        """Every item of `events` on all pages of `list_events`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `from_`, goes on from there at any time.
        """
        return _AsyncPages(self, operations.LIST_EVENTS, from_=from_, options=options)

    async def list_offs(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: CallOptions | None = None,
    ) -> list[str]:
        """GET /offs."""
        response = await self.call(
            operations.LIST_OFFS, page=page, per_page=per_page, options=options
        )
        return response.data
