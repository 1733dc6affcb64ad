"""What a transport is: it takes a finished Request and gives back a RawResponse.

Anything with a `send` of this form will do: the one here over http.client, an adapter
over another library, or one of your own for tests.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Protocol

from .headers import Headers
from .limits import MAX_RESPONSE_BYTES, Timeout
from .redaction import redacted_url


class Cancellation:
    """Lets one thread end a request that another one is busy with."""

    def __init__(self) -> None:
        self.cancelled = False
        self._lock = threading.Lock()
        self._abort: Callable[[], None] | None = None

    def attach(self, abort: Callable[[], None]) -> None:
        """Called by the transport once there is something to break off."""
        with self._lock:
            self._abort = abort
            if self.cancelled:
                abort()

    def detach(self) -> None:
        """Called by the transport before the connection may serve another request."""
        with self._lock:
            self._abort = None

    def cancel(self) -> None:
        with self._lock:
            self.cancelled = True
            if self._abort is not None:
                self._abort()


class BodySource(Protocol):
    """A body that is read while it is sent, piece by piece."""

    @property
    def length(self) -> int | None:
        """In bytes; None if only reading it will tell, it is sent in chunks then."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether `chunks` gives the same again for another attempt."""
        ...

    def chunks(self) -> Iterator[bytes]: ...


class ByteStream(Protocol):
    """A response's body that is still to be read; always to be closed."""

    def read(self, size: int) -> bytes:
        """Up to `size` bytes, b"" at the end; raises `TransportError`."""
        ...

    def close(self) -> None: ...


class AsyncByteStream(Protocol):
    """The same with await."""

    async def read(self, size: int) -> bytes: ...

    async def close(self) -> None: ...


@dataclass(slots=True)
class Request:
    """One HTTP request, ready to be sent but for authentication."""

    method: str
    url: str
    """Absolute, everything in it already percent-encoded."""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | BodySource | None = None
    timeout: Timeout = field(default_factory=Timeout)
    deadline: float | None = None
    """When to give up, on the clock of `time.monotonic`."""
    max_response_bytes: int = MAX_RESPONSE_BYTES
    operation: str = ""
    """The operationId, for messages."""
    stream: bool = False
    """Whether the body of the response is to be left unread, see `RawResponse`."""
    scope: Mapping[str, str] = field(default_factory=dict)
    """What authentication may go by: region, project_id and domain_id of the call."""
    cancellation: Cancellation | None = None
    secrets: tuple[str, ...] = ()
    """What in the URL is to be shown to nobody, as it stands there: `name=value`."""

    def copy(self) -> Request:
        """A Request of its own: changing its headers leaves this one as it is."""
        made = Request(*_FIELDS(self))
        made.headers = dict(self.headers)
        return made

    def __repr__(self) -> str:
        """Without query, headers and body: any of them may hold a secret."""
        url = redacted_url(self.url, self.secrets).partition("?")[0]
        return f"<Request {self.method} {url}>"


_FIELDS = attrgetter(*Request.__slots__)


@dataclass(frozen=True, slots=True)
class RawResponse:
    """One HTTP response, with its body read whole unless `stream` gives it."""

    status: int
    headers: Headers
    body: bytes = field(repr=False)
    stream: ByteStream | AsyncByteStream | None = field(default=None, repr=False)
    """For a Request that asks for one; a transport that has none reads the body."""


class Transport(Protocol):
    """Sends requests. Called from several threads at a time."""

    def send(self, request: Request) -> RawResponse:
        """Raises `TransportError` and nothing else when no response arrives.

        Redirects are not followed, statuses are not judged, and no more than
        `request.max_response_bytes` of the body are read.
        """
        ...

    def close(self) -> None:
        """Gives up every connection."""
        ...


class AsyncTransport(Protocol):
    """The same with await."""

    async def send(self, request: Request) -> RawResponse: ...

    async def close(self) -> None: ...
