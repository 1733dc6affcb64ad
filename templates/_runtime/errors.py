"""The one tree of exceptions: whatever goes wrong in a call is a `ClientError`.

    ClientError
      ConfigurationError      the Client cannot be used as it was set up
      ValidationError         the request breaks rules of the API and was not sent
      EncodeError             the body cannot be written
      DecodeError             the response cannot be read
      TransportError          no complete response arrived
        ConnectError, TLSError, RequestTimeout, ConnectionLost, ProtocolError
          ResponseTooLarge
      ApiError                the server answered with an error, one class a status

`ValidationError` lives in `violations`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

RETRYABLE_STATUS = frozenset({429, 502, 503, 504})
"""Statuses that say: the same request may succeed later (RFC 9110, RFC 6585)."""

_EXCERPT = 500


def excerpt(text: str, limit: int = _EXCERPT) -> str:
    """One line of foreign text: control characters shown escaped, cut at `limit`."""
    shown = text if len(text) <= limit else text[: limit - 3] + "..."
    if shown.isprintable():
        return shown
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in shown)


class ClientError(Exception):
    """Anything a generated client raises by itself."""


class ConfigurationError(ClientError, ValueError):
    """The Client or one of its parts was given something it cannot work with."""


class EncodeError(ClientError, ValueError):
    """The body cannot be written as its media type demands (NaN in JSON, a cycle)."""


class DecodeError(ClientError, ValueError):
    """The response arrived whole, but is not what its content type says."""

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        request_id: str = "",
        body: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.request_id = request_id
        self.body = body


class TransportError(ClientError):
    """No complete response arrived."""

    def __init__(self, message: str = "", *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent
        """False only if the server surely never had the request."""


class ConnectError(TransportError):
    """No connection could be made: the server never had the request."""

    def __init__(self, message: str = "", *, sent: bool = False) -> None:
        super().__init__(message, sent=sent)


class TLSError(TransportError):
    """The server's certificate or its TLS is not acceptable."""


class RequestTimeout(TransportError, TimeoutError):
    """Connecting, or waiting for the response, took longer than allowed."""


class ConnectionLost(TransportError):
    """The connection broke before the response was complete."""


class ProtocolError(TransportError):
    """What came back is not HTTP as it should be, or ended too early."""


class ResponseTooLarge(ProtocolError):
    """The response is longer than `max_response_bytes`."""


class ApiError(ClientError):
    """The server answered, and the answer is an error.

    `code`, `message` and `request_id` are empty where the body has none; `data` is
    the body as JSON where it is JSON, `body` the raw bytes.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        code: str = "",
        request_id: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        data: Any = None,
        operation: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.request_id = request_id
        self.headers: Mapping[str, str] = headers or {}
        self.body = body
        self.data = data
        self.operation = operation

    @property
    def retryable(self) -> bool:
        """Whether the same request may succeed later: 429, 502, 503, 504."""
        return self.status in RETRYABLE_STATUS

    def __str__(self) -> str:
        told = (
            f"{self.operation}: {self.status}" if self.operation else f"{self.status}"
        )
        if self.code:
            told += f" {excerpt(self.code, 100)}"
        if self.message:
            told += f": {excerpt(self.message)}"
        if self.request_id:
            told += f" (request id {excerpt(self.request_id, 100)})"
        return told


class BadRequestError(ApiError):
    """400: the server does not accept the request as it is."""


class UnauthorizedError(ApiError):
    """401: the credentials are missing, wrong or expired."""


class ForbiddenError(ApiError):
    """403: the credentials do not allow this call."""


class NotFoundError(ApiError):
    """404: there is no such resource."""


class ConflictError(ApiError):
    """409: the resource is in a state that does not allow this call."""


class UnprocessableError(ApiError):
    """422: the request is well formed, its content is not acceptable."""


class TooManyRequestsError(ApiError):
    """429: too many calls in a given time."""


class ServerError(ApiError):
    """500 to 599: the server failed."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: TooManyRequestsError,
}


def api_error_class(status: int) -> type[ApiError]:
    """The class of an error status; `ApiError` itself for those without their own."""
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, ApiError)
