"""Media types: which are JSON, and which of several to send and to ask for."""

from __future__ import annotations

from collections.abc import Iterable

JSON = "application/json"
OCTETS = "application/octet-stream"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def essence(media_type: str) -> str:
    """`text/html` of `Text/HTML; charset=utf-8`."""
    return media_type.partition(";")[0].strip().lower()


def parameter(media_type: str, name: str) -> str:
    """The value of `charset` and the like, '' where there is none."""
    for part in media_type.split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip().lower() == name:
            return value.strip().strip('"')
    return ""


def is_json(media_type: str) -> bool:
    """Whether content of this type is JSON (RFC 6839 section 3.1 for +json)."""
    kind = essence(media_type)
    return kind in (JSON, "text/json") or kind.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether content of this type is given to the user as a string."""
    return essence(media_type).startswith("text/")


def preferred(media_types: Iterable[str]) -> str:
    """The plain JSON type if it is among them, else any JSON type, else the first."""
    given = list(media_types)
    for wanted in (lambda m: essence(m) == JSON, is_json):
        found = next((m for m in given if wanted(m)), None)
        if found:
            return found
    return given[0] if given else ""
