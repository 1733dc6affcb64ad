"""One HTTP/1.1 connection: requests out, responses in.

The bodies of responses are read by `http.client.HTTPResponse`; their heads are
parsed and everything sent is written here.
"""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable, Iterator
from typing import BinaryIO

from .errors import (
    ConnectionLost,
    EncodeError,
    ProtocolError,
    RequestTimeout,
    ResponseTooLarge,
    TLSError,
    TransportError,
    excerpt,
)
from .headers import Headers
from .transport import BodySource, Request
from .wire import Inflow, Wire

_CHUNK = 64 * 1024
_LINE = 64 * 1024
_FIELDS = 100
_VERSIONS = {"HTTP/1.1": 11, "HTTP/1.0": 10, "HTTP/0.9": 10}
_MERGED_BODY = 16 * 1024
"""Bodies up to this size leave with the head in one system call."""


class Connection:
    """One request after the other over one Wire; not for two threads at a time."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._inflow = Inflow(wire)
        self.idle_since = 0.0

    @property
    def untouched(self) -> bool:
        """Whether nothing at all came back for the last request."""
        return self._wire.received == 0

    def is_stale(self) -> bool:
        return self._wire.is_stale()

    def close(self) -> None:
        self._wire.close()

    def open(
        self, request: Request, target: str, release: Callable[[bool], None]
    ) -> Incoming:
        """Sends the request and reads the head of the response.

        `release` is called once, when the connection is free: with True if it may
        serve another request. Raises `TransportError`, its `sent` False if the head
        of the request never went out, and `EncodeError` for a body that cannot be
        read.
        """
        self._wire.begin(request)
        cancellation = request.cancellation
        if cancellation is not None:
            cancellation.attach(self._wire.abort)

        def end(reusable: bool) -> None:
            if cancellation is not None:
                cancellation.detach()
            release(reusable)

        try:
            interrupted = self._send(request, target)
            return Incoming(self._wire, self._inflow, request, interrupted, end)
        except BaseException:
            end(False)
            raise

    def _send(self, request: Request, target: str) -> TransportError | None:
        """The error of a body not sent whole: the server may have answered early."""
        head, body = _head(request, target), request.body or b""
        merged = isinstance(body, bytes) and len(body) <= _MERGED_BODY
        try:
            self._wire.sendall(head + body if merged else head)  # type: ignore[operator]
        except OSError as error:
            problem = transport_error(error, "sending the request")
            problem.sent = isinstance(error, TimeoutError)
            raise problem from None
        if merged:
            return None
        declared = request.headers.get("Content-Length")
        for piece in (body,) if isinstance(body, bytes) else _framed(body, declared):
            try:
                self._wire.sendall(piece)
            except OSError as error:
                return transport_error(error, "sending the body")
        return None


class Incoming:
    """A response whose body is still to be read."""

    def __init__(
        self,
        wire: Wire,
        inflow: Inflow,
        request: Request,
        interrupted: TransportError | None,
        release: Callable[[bool], None],
    ) -> None:
        self._wire = wire
        self._good = interrupted is None
        self._release: Callable[[bool], None] | None = None
        self._response = _Response(
            inflow,  # type: ignore[arg-type]  # its makefile is all that is used
            method=request.method,
        )
        try:
            self._begin()
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._response.close()
            raise interrupted or transport_error(error, "the response") from None
        except BaseException:
            self._response.close()
            raise
        self.status = self._response.status
        self.headers = self._response.fields
        self._release = release

    def _begin(self) -> None:
        self._response.begin()
        if self._wire.ended:  # http.client takes that for the end of the head
            raise ProtocolError("the head of the response ended too early")
        if self._response.status < 200:
            raise ProtocolError(f"status {self._response.status} is not an answer")

    def read(self, size: int) -> bytes:
        """The next bytes, up to `size`; b"" at the end. Raises `TransportError`.

        The connection is free at the end, whichever it is.
        """
        if not size:
            return b""
        try:
            piece = self._response.read(size)
            if not piece and self._response.length:
                missing = self._response.length
                raise ProtocolError(f"the body ended {missing} bytes too early")
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._abandon()
            raise transport_error(error, "the body") from None
        except BaseException:
            self._abandon()
            raise
        if not piece:
            self.close()
        return piece

    def _abandon(self) -> None:
        self._good = False
        self.close()

    def read_all(self, limit: int) -> bytes:
        """The whole body; a declared length is not believed, only held against it."""
        declared = self._response.length
        if declared is not None and declared > limit:
            raise too_large(limit)
        parts: list[bytes] = []
        size = 0
        while piece := self.read(min(_CHUNK, limit + 1 - size)):
            size += len(piece)
            if size > limit:
                raise too_large(limit)
            parts.append(piece)
            if self._response.length == 0:
                break
        return b"".join(parts)

    def close(self) -> None:
        """Gives the connection back if the body was read to its end, else ends it."""
        release, self._release = self._release, None
        if release is None:
            return
        response = self._response
        complete = response.isclosed() or response.length == 0
        response.close()
        spoilt = response.will_close or self._wire.surplus
        release(complete and self._good and not spoilt)


class _Response(http.client.HTTPResponse):
    """Parses the head by itself: with the email parser that took the longest of all."""

    fields: Headers

    def begin(self) -> None:
        """Reads the head; raises what http.client raises, and ValueError."""
        while True:  # what comes before the answer itself: RFC 9110 section 15.2
            version, status, _ = self._read_status()  # type: ignore[attr-defined]
            fields = Headers(_fields(self.fp))
            if status >= 200 or status == http.client.SWITCHING_PROTOCOLS:
                break
        if version not in _VERSIONS:
            raise http.client.UnknownProtocol(version)
        self.version, self.status = _VERSIONS[version], status
        self.fields = self.headers = fields  # type: ignore[assignment]
        codings = fields.get_all("Transfer-Encoding")
        self.chunked = ", ".join(codings).lower() == "chunked"
        self.chunk_left = None
        self.length = self._declared_length()
        is_open = self.length is None and not self.chunked
        self.will_close = is_open or self._check_close()  # type: ignore[attr-defined]

    def _declared_length(self) -> int | None:
        """RFC 9112 section 6.3; None if only the end of the body will tell."""
        bodiless = self._method == "HEAD"  # type: ignore[attr-defined]
        if bodiless or self.status < 200 or self.status in (204, 304):
            return 0
        lengths = self.fields.get_all("Content-Length")
        if self.chunked or not lengths:
            return None
        length = lengths[0]
        if lengths.count(length) < len(lengths):
            raise ValueError("it has two lengths")
        return int(length) if length.isascii() and length.isdecimal() else None


def _fields(lines: BinaryIO) -> list[tuple[str, str]]:
    """The header fields up to the empty line (RFC 9112 section 5)."""
    fields: list[tuple[str, str]] = []
    count = 0
    while (line := lines.readline(_LINE + 1)) not in (b"\r\n", b"\n", b""):
        count += 1
        if len(line) > _LINE or count > _FIELDS:
            raise ValueError("its head is too large")
        text = str(line, "latin-1").replace("\r", " ")
        if text[0] in " \t" and fields:  # goes on with the line before (section 5.2)
            name, value = fields.pop()
            fields.append((name, f"{value} {text.strip()}"))
            continue
        name, colon, value = text.partition(":")
        name = name.strip()
        if not colon or not name:
            raise ValueError("a line of its head is no header field")
        fields.append((name, value.strip()))
    return fields


def transport_error(error: Exception, action: str) -> TransportError:
    """The error of ours for one of the socket, ssl or http.client module."""
    told = f"{action}: {excerpt(str(error)) or type(error).__name__}"
    if isinstance(error, TimeoutError):
        return RequestTimeout(told)
    if isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return ConnectionLost(told)
    if isinstance(error, ssl.SSLError):
        return TLSError(told)
    if isinstance(error, OSError):
        return ConnectionLost(told)
    return ProtocolError(told)


def _head(request: Request, target: str) -> bytes:
    lines = [f"{request.method} {target} HTTP/1.1\r\n"]
    lines += [f"{name}: {value}\r\n" for name, value in request.headers.items()]
    lines.append("\r\n")
    return "".join(lines).encode("latin-1")


def _framed(body: BodySource, declared: str | None) -> Iterator[bytes]:
    """The pieces of a body as they go out: of exactly the declared length, or chunked."""
    left = 0 if declared is None else int(declared)
    for piece in _pieces(body):
        if declared is None:
            yield b"%x\r\n%b\r\n" % (len(piece), piece)
            continue
        left -= len(piece)
        if left < 0:
            break
        yield piece
    if declared is None:
        yield b"0\r\n\r\n"
    elif left:
        change = "shorter" if left > 0 else "longer"
        raise EncodeError(f"the body is {change} than it said: {declared} bytes")


def _pieces(body: BodySource) -> Iterator[bytes]:
    try:
        for piece in body.chunks():
            if piece:
                yield piece
    except OSError as error:
        raise EncodeError(f"the body cannot be read: {error.strerror}") from None


def too_large(limit: int) -> ResponseTooLarge:
    """The error of a body beyond `limit` bytes."""
    return ResponseTooLarge(
        f"the body is longer than max_response_bytes, {limit}: "
        "raise it, or stream the response"
    )
