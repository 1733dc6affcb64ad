"""The signatures SDK-HMAC-SHA256 and V11-HMAC-SHA256 of Huawei Cloud API requests.

https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote

from ..headers import find_header, set_header
from ..transport import Request

_ALGORITHM = "SDK-HMAC-SHA256"
_DERIVED = "V11-HMAC-SHA256"
_EMPTY = hashlib.sha256(b"").hexdigest()
_UNSIGNED = "UNSIGNED-PAYLOAD"
_SIGNED_TYPES = ("application/json", "application/bson")
_CANONICAL = frozenset(
    "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)


@dataclass(frozen=True, slots=True)
class AccessKey:
    """An access key, permanent or temporary, and what is known of its owner."""

    access_key: str
    secret_key: str = field(repr=False)
    security_token: str = field(default="", repr=False)
    """Of a temporary key."""
    project_id: str = ""
    domain_id: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a derived (V11) key is good for."""

    region: str
    service: str


def sign(request: Request, key: AccessKey, scope: Scope | None = None) -> None:
    """Adds Authorization, and the headers it speaks for, to a finished request.

    `scope` makes it V11-HMAC-SHA256. A request that has an Authorization already is
    left as it is. Headers with an underscore in their name go unsigned.
    """
    headers = request.headers
    if find_header(headers, "Authorization"):
        return
    _complete(request, key)
    signed = {name.lower(): value for name, value in headers.items() if "_" not in name}
    names = ";".join(sorted(signed))
    canonical = hashlib.sha256(_canonical(request, signed, names).encode()).hexdigest()
    date = signed["x-sdk-date"]
    if scope is None:
        text, secret = f"{_ALGORITHM}\n{date}\n{canonical}", key.secret_key
        credential = f"{_ALGORITHM} Access={key.access_key}"
    else:
        info = f"{date[:8]}/{scope.region}/{scope.service}"
        text, secret = f"{_DERIVED}\n{date}\n{info}\n{canonical}", _derived(key, info)
        credential = f"{_DERIVED} Credential={key.access_key}/{info}"
    signature = hmac.digest(secret.encode(), text.encode(), "sha256").hex()
    headers["Authorization"] = (
        f"{credential}, SignedHeaders={names}, Signature={signature}"
    )


def _complete(request: Request, key: AccessKey) -> None:
    """The headers that are signed: time, host, owner, and whether the body is."""
    headers = request.headers
    if not find_header(headers, "X-Sdk-Date"):
        headers["X-Sdk-Date"] = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    if not find_header(headers, "Host"):
        headers["Host"] = request.url.partition("://")[2].partition("/")[0]
    if key.security_token:
        set_header(headers, "X-Security-Token", key.security_token)
    content_type = headers.get(find_header(headers, "Content-Type") or "", "")
    typed = not content_type or content_type.startswith(_SIGNED_TYPES)
    if not typed or not isinstance(request.body, bytes | None):
        headers["X-Sdk-Content-Sha256"] = _UNSIGNED


def _canonical(request: Request, signed: Mapping[str, str], names: str) -> str:
    rest = request.url.partition("://")[2]
    path, _, query = rest[rest.index("/") :].partition("?")
    uri = (
        path if _CANONICAL.issuperset(path.replace("/", "")) else _requoted(path, "~/")
    )
    lines = [
        request.method,
        uri if uri.endswith("/") else f"{uri}/",
        _canonical_query(query),
        *(f"{name}:{signed[name].strip()}" for name in sorted(signed)),
        "",
        names,
        _payload_hash(request, signed),
    ]
    return "\n".join(lines)


def _requoted(text: str, safe: str = "~") -> str:
    return quote(unquote(text), safe=safe)


def _canonical_query(query: str) -> str:
    """Sorted by decoded names and values, each with nothing reserved left in it."""
    pairs = [pair.partition("=") for pair in query.split("&")] if query else []
    decoded = sorted((unquote(name), unquote(value)) for name, _, value in pairs)
    return "&".join(f"{quote(n, safe='~')}={quote(v, safe='~')}" for n, v in decoded)


def _payload_hash(request: Request, signed: Mapping[str, str]) -> str:
    if not request.body:
        return _EMPTY
    if "x-sdk-content-sha256" in signed or not isinstance(request.body, bytes):
        return signed["x-sdk-content-sha256"]
    return hashlib.sha256(request.body).hexdigest()


def _derived(key: AccessKey, info: str) -> str:
    """HKDF-SHA256 (RFC 5869) with one block, as hexadecimal text."""
    pseudo_random = hmac.digest(
        key.access_key.encode(), key.secret_key.encode(), "sha256"
    )
    return hmac.digest(pseudo_random, info.encode() + b"\x01", "sha256").hex()
