"""SDK-HMAC-SHA256 once more, from its description and on its own.

https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from urllib.parse import quote, unquote

from tests.unit.runtime.loopback import Received


def signed_headers(request: Received) -> dict[str, str]:
    """The headers that the Authorization of a request speaks for."""
    named = request.headers["authorization"].partition("SignedHeaders=")[2]
    names = named.partition(",")[0].split(";")
    return {name: request.headers[name] for name in names}


def authorization(request: Received, access_key: str, secret_key: str) -> str:
    """What the Authorization of a request has to be."""
    headers = signed_headers(request)
    names = ";".join(sorted(headers))
    canonical = _canonical(request, headers, names)
    told = hashlib.sha256(canonical.encode("utf-8")).hexdigest()
    text = f"SDK-HMAC-SHA256\n{headers['x-sdk-date']}\n{told}"
    digest = hmac.new(secret_key.encode(), text.encode(), hashlib.sha256).hexdigest()
    return (
        f"SDK-HMAC-SHA256 Access={access_key}, SignedHeaders={names}, "
        f"Signature={digest}"
    )


def split(url: str) -> tuple[str, str, list[tuple[str, str]]]:
    """(host, path, decoded pairs of the query) of a URL."""
    rest, _, query = url.partition("://")[2].partition("?")
    host, slash, path = rest.partition("/")
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return host, slash + path, [(unquote(n), unquote(v)) for n, _, v in pairs]


def _canonical(request: Received, headers: Mapping[str, str], names: str) -> str:
    _, path, pairs = split(f"http://host{request.target}")
    segments = [quote(part, safe="~") for part in unquote(path).split("/")]
    query = sorted((quote(n, safe="~"), quote(v, safe="~")) for n, v in pairs)
    lines = [f"{name}:{headers[name].strip()}\n" for name in sorted(headers)]
    payload = hashlib.sha256(request.body).hexdigest()
    if request.body:
        payload = headers.get("x-sdk-content-sha256", payload)
    uri = "/".join(segments)
    return "\n".join(
        [
            request.method,
            uri if uri.endswith("/") else f"{uri}/",
            "&".join(f"{name}={value}" for name, value in query),
            "".join(lines),
            names,
            payload,
        ]
    )
