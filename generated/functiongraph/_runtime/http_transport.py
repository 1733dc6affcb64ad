"""The default transport: http.client's parser over connections kept alive."""

from __future__ import annotations

import os
import ssl
import threading
import time
from functools import partial

from .attempts import IDEMPOTENT
from .connect import Origin, Proxy, open_connection, origin
from .connection import Connection
from .errors import ConfigurationError, ConnectionLost
from .headers import check_headers, set_header
from .transport import RawResponse, Request

_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


class HttpTransport:
    """Keeps connections alive, up to `max_idle` unused ones for each origin.

    `context` replaces `ssl.create_default_context()`: for a private certificate
    authority or a client certificate; there is no switch to turn verification off.
    `proxy` is `http://[user:password@]host:port`. HTTP_PROXY and the like in the
    environment are not read: a proxy is used only when it is given here.

    For many threads at a time; after a fork the child opens connections of its own.
    A connection the server closed while it was idle is replaced unnoticed; a request
    is repeated on a new one only if it never went out, or if its method is idempotent
    and nothing at all came back (RFC 9112 section 9.3.1).
    """

    def __init__(
        self,
        *,
        context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        max_idle: int = 32,
        idle_seconds: float = 30.0,
    ) -> None:
        self._context = context
        self._proxy = Proxy.of(proxy) if proxy else None
        self._max_idle = max_idle
        self._idle_seconds = idle_seconds
        self._origins: dict[tuple[str, str], Origin] = {}
        self._reset()

    def _reset(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._idle: dict[Origin, list[Connection]] = {}

    def send(self, request: Request) -> RawResponse:
        """Raises `TransportError` if no response arrives, see `Transport`."""
        to, target = self._target(request)
        connection = self._take(to)
        if connection is not None:
            try:
                return self._exchange(connection, to, request, target)
            except ConnectionLost as error:
                if not _may_repeat(request, connection, error):
                    raise
        return self._exchange(self._open(to, request), to, request, target)

    def _target(self, request: Request) -> tuple[Origin, str]:
        """Completes the headers; the origin, and what the request line asks for."""
        scheme, _, rest = request.url.partition("://")
        netloc, _, path = rest.partition("/")
        line = f"{request.method}/{path}"
        if not (line.isascii() and line.isprintable()) or " " in line:
            raise ConfigurationError("the URL holds characters that need encoding")
        to = self._origins.get((scheme, netloc))
        if to is None:
            to = self._origins[scheme, netloc] = origin(scheme, netloc)
        _complete_headers(request, netloc)
        if self._proxy and scheme == "http":
            if self._proxy.authorization:
                request.headers["Proxy-Authorization"] = self._proxy.authorization
            return to, request.url
        return to, f"/{path}"

    def _exchange(
        self, connection: Connection, to: Origin, request: Request, target: str
    ) -> RawResponse:
        release = partial(self._release, to, connection)
        incoming = connection.open(request, target, release)
        if request.stream:
            return RawResponse(incoming.status, incoming.headers, b"", incoming)
        try:
            body = incoming.read_all(request.max_response_bytes)
        finally:
            incoming.close()
        return RawResponse(incoming.status, incoming.headers, body)

    def _open(self, to: Origin, request: Request) -> Connection:
        context = None
        if to.scheme == "https":
            if self._context is None:
                self._context = _default_context()
            context = self._context
        return open_connection(to, request, context, self._proxy)

    def _take(self, to: Origin) -> Connection | None:
        """An idle connection that is still good; those that are not are closed."""
        if self._pid != os.getpid():
            self._forget()
        oldest = time.monotonic() - self._idle_seconds
        while True:
            with self._lock:
                idle = self._idle.get(to)
                connection = idle.pop() if idle else None
            if connection is None:
                return None
            if connection.idle_since >= oldest and not connection.is_stale():
                return connection
            connection.close()

    def _release(self, to: Origin, connection: Connection, reusable: bool) -> None:
        if reusable:
            connection.idle_since = time.monotonic()
            with self._lock:
                idle = self._idle.setdefault(to, [])
                if len(idle) < self._max_idle:
                    idle.append(connection)
                    return
        connection.close()

    def _forget(self) -> None:
        """In a forked child: the parent's sockets are closed here, not shut down."""
        inherited = self._idle
        self._reset()
        for idle in inherited.values():
            for connection in idle:
                connection.close()

    def close(self) -> None:
        """Closes the idle connections; the transport stays usable."""
        with self._lock:
            idle, self._idle = self._idle, {}
        for connections in idle.values():
            for connection in connections:
                connection.close()

    def __del__(self) -> None:
        self.close()


def _default_context() -> ssl.SSLContext:
    try:
        return ssl.create_default_context()
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            f"the certificates of this system cannot be used: {error}; "
            "give HttpTransport a context"
        ) from None


def _complete_headers(request: Request, netloc: str) -> None:
    headers = request.headers
    given = {name.lower() for name in headers}
    if "host" not in given:
        request.headers = headers = {"Host": netloc, **headers}
    if "accept-encoding" not in given:
        headers["Accept-Encoding"] = "identity"
    if "transfer-encoding" in given:
        raise ConfigurationError("Transfer-Encoding is for the transport to decide")
    body = request.body
    if body is not None or request.method in _WITH_LENGTH:
        body = b"" if body is None else body
        length = len(body) if isinstance(body, bytes) else body.length
        if length is None:
            headers["Transfer-Encoding"] = "chunked"
        else:
            set_header(headers, "Content-Length", str(length))
    check_headers(headers)


def _may_repeat(request: Request, used: Connection, error: ConnectionLost) -> bool:
    """Whether the server surely did not act, or acting twice is as acting once."""
    if request.cancellation is not None and request.cancellation.cancelled:
        return False
    if not error.sent:
        return True
    if not (request.body is None or isinstance(request.body, bytes)):
        return False
    return used.untouched and request.method in IDEMPOTENT
