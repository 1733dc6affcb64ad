"""Opening connections: TCP, TLS, and a tunnel through a proxy."""

from __future__ import annotations

import base64
import http.client
import socket
import ssl
import time
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from .connection import Connection, transport_error
from .errors import (
    ConfigurationError,
    ConnectError,
    RequestTimeout,
    TLSError,
    TransportError,
)
from .transport import Request
from .wire import Inflow, Wire


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a connection leads to (RFC 6454): the key of the pool."""

    scheme: str
    host: str
    port: int


_NOT_IN_HOST = frozenset(" /?#@\\\r\n\t")


def origin(scheme: str, netloc: str) -> Origin:
    """The origin of a URL's first parts; raises `ConfigurationError`."""
    host, port = _host_port(netloc, 443 if scheme == "https" else 80)
    if scheme not in ("http", "https") or not host or _NOT_IN_HOST & set(host):
        raise ConfigurationError(f"not an http or https URL: {scheme}://{netloc}")
    return Origin(scheme, host, port)


def _host_port(netloc: str, default: int) -> tuple[str, int]:
    host, colon, port = netloc.rpartition(":")
    if not colon or netloc.endswith("]"):
        host, port = netloc, ""
    if port and not (port.isascii() and port.isdecimal() and int(port) < 65536):
        raise ConfigurationError(f"not a port number: {port}")
    return host.removeprefix("[").removesuffix("]"), int(port) if port else default


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy; `authorization` is what its credentials come to."""

    origin: Origin
    authorization: str = ""

    @classmethod
    def of(cls, url: str) -> Proxy:
        """From `http://user:password@host:port`; the scheme is always http."""
        scheme, _, rest = url.partition("://")
        credentials, at, netloc = rest.rstrip("/").rpartition("@")
        if scheme != "http":
            raise ConfigurationError("a proxy URL begins with http://")
        encoded = base64.b64encode(unquote_to_bytes(credentials)).decode("ascii")
        return cls(origin(scheme, netloc), f"Basic {encoded}" if at else "")

    def __repr__(self) -> str:
        return f"<Proxy {self.origin.host}:{self.origin.port}>"


def open_connection(
    to: Origin, request: Request, context: ssl.SSLContext | None, proxy: Proxy | None
) -> Connection:
    """Raises `ConnectError`, `RequestTimeout` or `TLSError`, never having sent anything.

    `context` is None for http.
    """
    limit = _time_limit(request)
    sock = _connect(proxy.origin if proxy else to, limit)
    try:
        if proxy and context:
            _tunnel(sock, to, proxy, request)
        if context:
            sock.settimeout(limit)
            sock = context.wrap_socket(sock, server_hostname=to.host)
    except TimeoutError as error:
        sock.close()
        raise RequestTimeout(f"TLS with {to.host}: {error}", sent=False) from None
    except ssl.SSLError as error:
        sock.close()
        raise TLSError(f"TLS with {to.host}: {error}", sent=False) from None
    except (OSError, ValueError) as error:
        sock.close()
        raise ConnectError(f"TLS with {to.host}: {error}") from None
    except TransportError as error:  # of the proxy: the request did not go there
        sock.close()
        error.sent = False
        raise
    except BaseException:
        sock.close()
        raise
    return Connection(Wire(sock))


def _time_limit(request: Request) -> float | None:
    limit = request.timeout.connect
    if request.deadline is None:
        return limit
    left = request.deadline - time.monotonic()
    if left <= 0:
        raise RequestTimeout("the time for the whole call is over", sent=False)
    return left if limit is None else min(limit, left)


def _connect(to: Origin, limit: float | None) -> socket.socket:
    where = f"{to.host} port {to.port}"
    try:
        sock = socket.create_connection((to.host, to.port), timeout=limit)
        _send_at_once(sock)
    except TimeoutError as error:
        raise RequestTimeout(f"connecting to {where}: {error}", sent=False) from None
    except (OSError, UnicodeError) as error:
        raise ConnectError(f"connecting to {where}: {error}") from None
    return sock


def _send_at_once(sock: socket.socket) -> None:
    """No waiting for more to send (Nagle); closes the socket if it is dead already."""
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        sock.close()
        raise


def _tunnel(sock: socket.socket, to: Origin, proxy: Proxy, request: Request) -> None:
    """CONNECT (RFC 9110 section 9.3.6); nothing of the request itself is shown."""
    host = f"[{to.host}]" if ":" in to.host else to.host
    lines = [f"CONNECT {host}:{to.port} HTTP/1.1", f"Host: {host}:{to.port}"]
    if proxy.authorization:
        lines.append(f"Proxy-Authorization: {proxy.authorization}")
    wire = Wire(sock)
    wire.begin(request)
    wire.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
    answer = http.client.HTTPResponse(
        Inflow(wire),  # type: ignore[arg-type]  # its makefile is all that is used
        method="CONNECT",
    )
    try:
        answer.begin()
    except (http.client.HTTPException, ValueError) as error:
        raise ConnectError(str(transport_error(error, "the proxy"))) from None
    finally:
        answer.close()
    if answer.status != 200:
        raise ConnectError(f"the proxy refuses a tunnel: status {answer.status}")
