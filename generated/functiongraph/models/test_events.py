"""Models of test events."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateEventRequestBody(Model):
    """Test event to store."""

    content: str
    """JSON of the event, in Base64."""

    name: str
    """Name of the event. It begins with a letter and holds letters, digits, `-` and
    `_`.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateEventResponseBody(Model):
    """The test event that was stored."""

    id: str | None = None
    """ID of the test event, `event_id` of the operations that get, change or delete
    it.
    """

    name: str | None = None
    """Name of the test event. It begins with a letter and holds letters, digits, `-`
    and `_`.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListEventsResponseBody(Model):
    """Test events of a function."""

    count: int | None = None
    """Number of test events stored with the function."""

    events: list[ListEventsResult] | None = None
    """Test events of the function."""

    next_marker: int | None = None
    """Where the next page begins."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListEventsResult(Model):
    """A test event in a list."""

    id: str | None = None
    """ID of the test event, `event_id` of the operations that get, change or delete
    it.
    """

    last_modified: float | None = None
    """Time of the last change, as a timestamp in seconds."""

    name: str | None = None
    """Name of the test event. It begins with a letter and holds letters, digits, `-`
    and `_`.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowEventResponseBody(Model):
    """A test event with its content."""

    content: str | None = None
    """JSON of the event, in Base64."""

    id: str | None = None
    """ID of the test event, `event_id` of the operations that get, change or delete
    it.
    """

    last_modified: float | None = None
    """Time of the last change, as a timestamp in seconds."""

    name: str | None = None
    """Name of the test event. It begins with a letter and holds letters, digits, `-`
    and `_`.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateEventRequestBody(Model):
    """New content of a test event."""

    content: str
    """JSON of the event, in Base64."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateEventResponseBody(Model):
    """The test event that was changed."""

    id: str | None = None
    """ID of the test event, `event_id` of the operations that get, change or delete
    it.
    """

    name: str | None = None
    """Name of the test event. It begins with a letter and holds letters, digits, `-`
    and `_`.
    """
