"""From a RawResponse to what the caller gets: decoded by status and content type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from . import media
from .error_body import read_error_body
from .errors import DecodeError, api_error_class
from .headers import Headers
from .json import loads
from .lookup import function
from .operation import Operation, Result
from .transport import RawResponse

T = TypeVar("T")

_REQUEST_ID = (
    "X-Request-Id",
    "X-Obs-Request-Id",
    "X-Cff-Request-Id",
    "X-Amz-Request-Id",
    "Request-Id",
)


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """A successful response."""

    data: T
    """The declared model; what the server sent where that does not fit it; None for
    no body; str for text, bytes for anything else that is not JSON."""
    status: int
    headers: Headers
    request_id: str
    """Empty if the server gave none."""


def read_response(operation: Operation[T], raw: RawResponse) -> Response[T]:
    """Raises `ApiError` for an error status, `DecodeError` for JSON that is none."""
    if not is_success(operation, raw.status):
        raise api_error(operation, raw)
    request_id = request_id_of(raw.headers)
    try:
        data = _data(operation, raw)
    except DecodeError as error:
        raise DecodeError(
            f"{operation.id}: {error}",
            status=raw.status,
            request_id=request_id,
            body=raw.body,
        ) from None
    return Response(data, raw.status, raw.headers, request_id)


def request_id_of(headers: Mapping[str, str]) -> str:
    """The server's name for the request, '' if it gave none."""
    return next((headers[name] for name in _REQUEST_ID if name in headers), "")


def api_error(operation: Operation[Any], raw: RawResponse) -> Exception:
    """The `ApiError` of an error response."""
    told = read_error_body(raw.body)
    return api_error_class(raw.status)(
        told.message,
        status=raw.status,
        code=told.code,
        request_id=request_id_of(raw.headers) or told.request_id,
        headers=raw.headers,
        body=raw.body,
        data=told.data,
        operation=operation.id,
    )


def is_success(operation: Operation[Any], status: int) -> bool:
    """2xx, and a redirect which the operation declares as its answer."""
    if status < 300:
        return True
    declared = {result.status.upper() for result in operation.responses}
    return status < 400 and not declared.isdisjoint({str(status), "3XX"})


def _result(operation: Operation[Any], status: int) -> Result | None:
    """The declared response: by status, by class, by default, or the only success."""
    wanted = str(status)
    for result in operation.responses:
        if result.status == wanted:
            return result
    declared = {result.status.upper(): result for result in operation.responses}
    of_class = f"{status // 100}XX"
    if of_class in declared:
        return declared[of_class]
    successes = [result for key, result in declared.items() if key.startswith("2")]
    if len(successes) == 1:
        return successes[0]
    return declared.get("DEFAULT") if not successes else None


def _data(operation: Operation[Any], raw: RawResponse) -> Any:
    """None, a decoded or plain JSON value, text, or bytes."""
    if not raw.body:
        return None
    content_type = raw.headers.get("Content-Type", "")
    result = _result(operation, raw.status)
    if media.is_json(content_type):
        return _decoded(result, loads(raw.body)) if raw.body.strip() else None
    if _may_be_json(content_type, result, raw.body):
        try:
            return _decoded(result, loads(raw.body))
        except DecodeError:
            pass  # it only looked like JSON
    if media.is_text(content_type):
        return _text(raw.body, media.parameter(content_type, "charset"))
    return raw.body


def _may_be_json(content_type: str, result: Result | None, body: bytes) -> bool:
    """Servers label JSON as nothing or as text; its look and the definition tell."""
    if not body.lstrip().startswith((b"{", b"[")):
        return False
    declared = result is not None and result.decode != ""
    return not content_type or (
        declared and media.essence(content_type) == "text/plain"
    )


def _decoded(result: Result | None, data: Any) -> Any:
    """The model of `data`, or `data` itself where it is not what was declared."""
    if result is None or not result.decode:
        return data
    try:
        return function("codecs", result.decode)(data)
    except (TypeError, ValueError, AttributeError, LookupError, RecursionError):
        return data


def _text(body: bytes, charset: str) -> str:
    try:
        return body.decode(charset or "utf-8", "replace")
    except LookupError:
        return body.decode("utf-8", "replace")
