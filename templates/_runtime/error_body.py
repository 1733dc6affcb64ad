"""Reads code, message and request id out of whatever an error response holds.

Services write the same three things in many ways; this looks for them by name, from
the outside in: `error_code`/`error_msg` and its spellings, `code`/`reason`, OAuth 2
(RFC 6749 section 5.2), problem details (RFC 9457), nested objects such as
`NeutronError`, lists, plain text and XML.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .errors import DecodeError, EncodeError
from .json import dumps, loads
from .redaction import redacted

_CODES = (
    "error_code",
    "errorCode",
    "err_code",
    "errCode",
    "common_error_code",
    "code",
    "Code",
)
_MESSAGES = (
    "error_msg",
    "errorMsg",
    "error_message",
    "errorMessage",
    "err_msg",
    "errMsg",
    "externalMessage",
    "error_description",
    "message",
    "Message",
    "msg",
    "reason",
    "detail",
    "title",
    "description",
)
_REQUEST_IDS = ("request_id", "requestId", "RequestId", "requestID")
_FALLBACK_CODES = ("type", "error")
_DEPTH = 5
_TEXT_LIMIT = 64 * 1024


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """What an error body says; empty strings where it says nothing."""

    code: str = ""
    message: str = ""
    request_id: str = ""
    data: Any = None
    """The body as JSON, None where it is not."""


def read_error_body(body: bytes) -> ErrorBody:
    """Never fails: a body that nothing is known of becomes the message itself."""
    text = body[:_TEXT_LIMIT].decode("utf-8", "replace").strip()
    if text.startswith("<"):
        return _from_markup(text)
    try:
        data = loads(body)
    except DecodeError:
        return ErrorBody(message=text)
    if isinstance(data, str):
        return ErrorBody(message=data, data=data)
    for candidate in _objects(data, _DEPTH):
        found = _from_object(candidate)
        if found:
            code, message = found
            message = message or _shown(data)
            return ErrorBody(code, message, _request_id(data, candidate), data)
    return ErrorBody(message=_strings(data) or _shown(data), data=data)


def _from_object(value: dict[str, Any]) -> tuple[str, str] | None:
    """The code and message of one object, None when it has neither."""
    code, message = _first(value, _CODES), _first(value, _MESSAGES)
    if not code and message:
        code = _first(value, _FALLBACK_CODES)
        code = "" if code == "about:blank" else code
    if not message and isinstance(value.get("error"), str):
        message = value["error"]
    return (code, message) if code or message else None


def _first(value: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first non-empty text or number among `names`."""
    for name in names:
        found = value.get(name)
        if isinstance(found, str) and found:
            return found
        if isinstance(found, int) and not isinstance(found, bool):
            return str(found)
    return ""


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Objects that may describe the error, outer ones first."""
    if depth == 0:
        return
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner, depth - 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner, depth - 1)


def _shown(data: Any) -> str:
    """JSON in which nothing was found, as a message: without what looks secret."""
    try:
        return dumps(redacted(data)).decode("utf-8")
    except (RecursionError, EncodeError):
        return "(not shown: nested too deeply)"


def _request_id(*places: Any) -> str:
    objects = [place for place in places if isinstance(place, dict)]
    return next(filter(None, (_first(o, _REQUEST_IDS) for o in objects)), "")


def _strings(value: Any) -> str:
    """The texts of a list such as ["name is taken", "size is too big"]."""
    if isinstance(value, dict):
        value = value.get("errors")
    if not isinstance(value, list):
        return ""
    return "; ".join(item for item in value if isinstance(item, str))


def _from_markup(text: str) -> ErrorBody:
    """XML by its element names, HTML by its title; no parser, so no entity bomb."""
    message = _element(text, "Message") or _element(text, "message")
    return ErrorBody(
        code=_element(text, "Code") or _element(text, "code"),
        message=message or _element(text, "title") or text,
        request_id=_element(text, "RequestId"),
    )


def _element(text: str, name: str) -> str:
    """The text of the first `<name>` element."""
    _, found, rest = text.partition(f"<{name}>")
    inner, closed, _ = rest.partition(f"</{name}>")
    if not (found and closed):
        return ""
    for entity, char in (("lt", "<"), ("gt", ">"), ("quot", '"'), ("amp", "&")):
        inner = inner.replace(f"&{entity};", char)
    return inner.strip()
