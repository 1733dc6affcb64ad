"""The signatures SDK-HMAC-SHA256 and V11-HMAC-SHA256 of Huawei Cloud API requests.

https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import quote, unquote

from ..headers import set_header
from ..transport import BodySource, Request

_ALGORITHM = "SDK-HMAC-SHA256"
_DERIVED = "V11-HMAC-SHA256"
_EMPTY = hashlib.sha256(b"").hexdigest()
_UNSIGNED = "UNSIGNED-PAYLOAD"
_SIGNED_TYPES = ("application/json", "application/bson")
_CANONICAL = frozenset(
    "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
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
    fields = {name.lower(): value for name, value in request.headers.items()}
    if "authorization" in fields:
        return
    _complete(request, key, fields)
    signed = sorted([name for name in fields if "_" not in name])
    names = ";".join(signed)
    canonical = _canonical(request, fields, signed)
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    date = fields["x-sdk-date"]
    if scope is None:
        text, secret = f"{_ALGORITHM}\n{date}\n{hashed}", key.secret_key
        credential = f"{_ALGORITHM} Access={key.access_key}"
    else:
        info = f"{date[:8]}/{scope.region}/{scope.service}"
        text, secret = f"{_DERIVED}\n{date}\n{info}\n{hashed}", _derived(key, info)
        credential = f"{_DERIVED} Credential={key.access_key}/{info}"
    signature = hmac.digest(secret.encode(), text.encode(), "sha256").hex()
    request.headers["Authorization"] = (
        f"{credential}, SignedHeaders={names}, Signature={signature}"
    )


def _complete(request: Request, key: AccessKey, fields: dict[str, str]) -> None:
    """The headers that are signed: time, host, owner, and whether the body is."""
    headers = request.headers
    if "x-sdk-date" not in fields:
        headers["X-Sdk-Date"] = fields["x-sdk-date"] = _date(int(time.time()))
    if "host" not in fields:
        host = request.url.partition("://")[2].partition("/")[0]
        headers["Host"] = fields["host"] = host
    if key.security_token:
        set_header(headers, "X-Security-Token", key.security_token)
        fields["x-security-token"] = key.security_token
    content_type = fields.get("content-type", "")
    typed = not content_type or content_type.startswith(_SIGNED_TYPES)
    if not typed or not (request.body is None or isinstance(request.body, bytes)):
        set_header(headers, "X-Sdk-Content-Sha256", _UNSIGNED)
        fields["x-sdk-content-sha256"] = _UNSIGNED


@lru_cache(maxsize=1)
def _date(second: int) -> str:
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(second))


def _canonical(request: Request, fields: Mapping[str, str], signed: list[str]) -> str:
    rest = request.url.partition("://")[2]
    path, _, query = rest[rest.index("/") :].partition("?")
    if not _CANONICAL.issuperset(path):
        path = _requoted(path, "~/")
    lines = [
        request.method,
        path if path.endswith("/") else f"{path}/",
        _canonical_query(query) if query else "",
        *[f"{name}:{fields[name].strip()}" for name in signed],
        "",
        ";".join(signed),
        _payload_hash(request.body, fields.get("x-sdk-content-sha256")),
    ]
    return "\n".join(lines)


def _requoted(text: str, safe: str = "~") -> str:
    return quote(unquote(text), safe=safe)


def _canonical_query(query: str) -> str:
    """Sorted by decoded names and values, each with nothing reserved left in it."""
    pairs = [pair.partition("=") for pair in query.split("&")]
    decoded = sorted((unquote(name), unquote(value)) for name, _, value in pairs)
    return "&".join(f"{quote(n, safe='~')}={quote(v, safe='~')}" for n, v in decoded)


def _payload_hash(body: bytes | BodySource | None, told: str | None) -> str:
    if not body:
        return _EMPTY
    if told is None and isinstance(body, bytes):
        return hashlib.sha256(body).hexdigest()
    return told or _UNSIGNED


def _derived(key: AccessKey, info: str) -> str:
    """HKDF-SHA256 (RFC 5869) with one block, as hexadecimal text."""
    pseudo_random = hmac.digest(
        key.access_key.encode(), key.secret_key.encode(), "sha256"
    )
    return hmac.digest(pseudo_random, info.encode() + b"\x01", "sha256").hex()
