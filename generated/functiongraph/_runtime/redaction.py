"""Keeping secrets out of what is shown: by the names they go by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

SHOWN_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "host",
        "location",
        "retry-after",
        "server",
        "user-agent",
        "x-request-id",
        "x-sdk-date",
    }
)
"""The only headers whose values may be shown."""

HIDDEN = "***"

_PARTS = (
    "accesskey",
    "apikey",
    "authorization",
    "credential",
    "encrypteduserdata",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "secret",
    "signature",
    "token",
)
_WHOLE = frozenset({"ak", "sk", "pwd", "key", "cookie", "auth"})
_PAGING = frozenset({"nexttoken", "pagetoken", "continuetoken", "tokencount"})


def is_secret(name: str) -> bool:
    """Whether a field, parameter or header of this name holds a secret, most likely."""
    plain = name.lower().replace("_", "").replace("-", "")
    if plain in _WHOLE:
        return True
    return plain not in _PAGING and any(part in plain for part in _PARTS)


def redacted(data: Any) -> Any:
    """JSON data with the values of secret members hidden."""
    if isinstance(data, Mapping):
        return {
            name: HIDDEN if is_secret(str(name)) and value else redacted(value)
            for name, value in data.items()
        }
    if isinstance(data, (list, tuple)):
        return [redacted(item) for item in data]
    return data


def redacted_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Header fields, the values shown only of those known to be harmless."""
    return {
        name: redacted_url(value) if name.lower() in SHOWN_HEADERS else HIDDEN
        for name, value in headers.items()
    }


def redacted_url(url: str, secrets: Iterable[str] = ()) -> str:
    """A URL with the values of secret query parameters hidden.

    `secrets` are pieces to hide whatever their names say, see `Request.secrets`.
    """
    for piece in secrets:
        name, mark, _ = piece.rpartition("=")
        url = url.replace(piece, f"{name}{mark}{HIDDEN}")
    if "?" not in url:
        return url
    path, mark, query = url.partition("?")
    shown = [
        (
            f"{pair.partition('=')[0]}={HIDDEN}"
            if is_secret(pair.partition("=")[0])
            else pair
        )
        for pair in query.split("&")
    ]
    return f"{path}{mark}{'&'.join(shown)}"
