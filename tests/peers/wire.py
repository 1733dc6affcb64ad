"""Where two requests differ, by what a server reads of them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from tests.unit.runtime.loopback import Received

ALWAYS = ("host", "x-project-id", "x-domain-id")


def differences(ours: Received, theirs: Received, headers: Iterable[str]) -> set[str]:
    """The aspects that are not equal; `headers` are the operation's own.

    Accept is not one: the SDK asks for */*, we for what is declared. Nor are those of
    the connection and of the program: User-Agent, Accept-Encoding, Connection.
    """
    found = {
        aspect
        for aspect, read in (
            ("method", lambda request: request.method),
            ("path", lambda request: request.target.partition("?")[0]),
            ("query", _query),
            ("content-type", _content_type),
            ("body", _body),
        )
        if read(ours) != read(theirs)
    }
    compared = {*ALWAYS, *(name.lower() for name in headers)}
    return found | {
        f"header {name}"
        for name in compared
        if ours.headers.get(name) != theirs.headers.get(name)
    }


def _query(request: Received) -> Counter[str]:
    return Counter(filter(None, request.target.partition("?")[2].split("&")))


def _content_type(request: Received) -> str:
    """Without the boundary, and without the charset that JSON does not have.

    RFC 8259 section 11: no charset parameter is defined for JSON.
    """
    stated = request.headers.get("content-type", "")
    kind = stated.partition(";")[0]
    return kind if kind in ("application/json", "multipart/form-data") else stated


def _body(request: Received) -> Any:
    kind = _content_type(request)
    if kind == "multipart/form-data":
        return Counter(_parts(request))
    if kind == "application/json" and request.body:
        return json.loads(request.body)
    return request.body


def _parts(request: Received) -> Iterator[tuple[Any, ...]]:
    """(disposition, type, content) of every part, in an order-free form."""
    boundary = re.search("boundary=(.+)", request.headers["content-type"])
    assert boundary is not None
    for part in request.body.split(b"--" + boundary[1].encode())[1:-1]:
        head, _, content = part.strip(b"\r\n").partition(b"\r\n\r\n")
        lines = [line.decode().partition(": ") for line in head.split(b"\r\n")]
        fields = {name.lower(): value for name, _, value in lines}
        disposition = frozenset(fields["content-disposition"].split("; "))
        yield disposition, fields.get("content-type"), content
