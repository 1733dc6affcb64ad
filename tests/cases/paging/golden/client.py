"""Client of Lists that come in pages: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.client import BaseClient
from ._runtime.paging import Pages as _Pages

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


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_paging"
    _package_version = "0.1.0"

    def list_things(
        self,
        *,
        page_marker: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> Things:
        """GET /things."""
        return self.call(
            operations.LIST_THINGS,
            page_marker=page_marker,
            marker=marker,
            limit=limit,
            options=options,
        ).data

    def iter_list_things_2(
        self,
        *,
        page_marker: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> _Pages[Thing]:
        """Every item of `thingList` on all pages of `list_things`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return _Pages(
            self,
            operations.LIST_THINGS,
            page_marker=page_marker,
            marker=marker,
            limit=limit,
            options=options,
        )

    def iter_list_things(self, *, options: CallOptions | None = None) -> list[Thing]:
        """GET /all-things."""
        return self.call(operations.ITER_LIST_THINGS, options=options).data

    def list_names(
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
        return self.call(
            operations.LIST_NAMES, page=page, per_page=per_page, options=options
        ).data

    def iter_list_names(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: CallOptions | None = None,
    ) -> _Pages[str]:
        """Every item of the list on all pages of `list_names`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `page`, goes on from there at any time.
        """
        return _Pages(
            self, operations.LIST_NAMES, page=page, per_page=per_page, options=options
        )

    def list_rows(
        self, table: str, offset: int, limit: int, *, options: CallOptions | None = None
    ) -> ListRowsResponseBody:
        """GET /rows/{table}."""
        return self.call(
            operations.LIST_ROWS,
            table=table,
            offset=offset,
            limit=limit,
            options=options,
        ).data

    def iter_list_rows(
        self, table: str, offset: int, limit: int, *, options: CallOptions | None = None
    ) -> _Pages[dict[str, Any]]:
        """Every item of `rows` on all pages of `list_rows`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset`, goes on from there at any time.
        """
        return _Pages(
            self,
            operations.LIST_ROWS,
            table=table,
            offset=offset,
            limit=limit,
            options=options,
        )

    def query_things(self, body: Query, *, options: CallOptions | None = None) -> Pages:
        """POST /things/query."""
        return self.call(operations.QUERY_THINGS, body=body, options=options).data

    def iter_query_things(
        self, body: Query, *, options: CallOptions | None = None
    ) -> _Pages[Thing]:
        """Every item of `things` on all pages of `query_things`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset` in the body, goes on from there at any
        time.
        """
        return _Pages(self, operations.QUERY_THINGS, body=body, options=options)

    def list_charges(
        self,
        *,
        starting_after: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> ListChargesResponseBody:
        """GET /charges."""
        return self.call(
            operations.LIST_CHARGES,
            starting_after=starting_after,
            limit=limit,
            options=options,
        ).data

    def iter_list_charges(
        self,
        *,
        starting_after: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> _Pages[Thing]:
        """Every item of `data` on all pages of `list_charges`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `starting_after`, goes on from there at any time.
        """
        return _Pages(
            self,
            operations.LIST_CHARGES,
            starting_after=starting_after,
            limit=limit,
            options=options,
        )

    def list_events(
        self, *, from_: int | None = None, options: CallOptions | None = None
    ) -> ListEventsResponseBody:
        """GET /events."""
        return self.call(operations.LIST_EVENTS, from_=from_, options=options).data

    def iter_list_events(
        self, *, from_: int | None = None, options: CallOptions | None = None
    ) -> _Pages[int]:
        """Every item of `events` on all pages of `list_events`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `from_`, goes on from there at any time.
        """
        return _Pages(self, operations.LIST_EVENTS, from_=from_, options=options)

    def list_offs(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        options: CallOptions | None = None,
    ) -> list[str]:
        """GET /offs."""
        return self.call(
            operations.LIST_OFFS, page=page, per_page=per_page, options=options
        ).data
