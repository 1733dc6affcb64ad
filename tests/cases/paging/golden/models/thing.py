"""Models of thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListChargesResponseBody(Model):
    """ListChargesResponseBody of the API."""

    data: list[Thing] | None = None

    has_more: bool | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListEventsResponseBody(Model):
    """ListEventsResponseBody of the API."""

    events: list[int] | None = None

    paging: ListEventsResponseBodyPaging | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListEventsResponseBodyPaging(Model):
    """paging of the API."""

    next: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListRowsResponseBody(Model):
    """ListRowsResponseBody of the API."""

    rows: list[dict[str, Any]] | None = None

    total: int | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Pages(Model):
    """Pages of the API."""

    things: list[Thing] | None = None

    total_count: int | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Query(Model):
    """Query of the API."""

    offset: str | None = None

    limit: str | None = None

    tags: list[str] | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Thing(Model):
    """Thing of the API."""

    id: str


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Things(Model):
    """Things of the API."""

    thing_list: list[Thing] | None = None

    page_info: ThingsPageInfo | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ThingsPageInfo(Model):
    """pageInfo of the API."""

    next_marker: int | None = None

    current_count: int | None = None
