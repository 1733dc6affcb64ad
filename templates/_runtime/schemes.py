"""The security schemes of OpenAPI: API keys, HTTP Basic and Bearer, OAuth 2."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from urllib.parse import quote, quote_plus

from .auth import Auth, TokenAuth
from .errors import ConfigurationError, DecodeError
from .headers import find_header, set_header
from .json import loads
from .operation import Operation
from .renewable import Expiring, Renewable
from .response import api_error
from .security import SecurityScheme
from .servers import check_endpoint, is_private
from .steps import Steps, send
from .transport import Request


class ApiKeyAuth(Auth):
    """A key in a header, the query or a cookie. A header of the call goes first."""

    def __init__(self, key: str, *, name: str, location: str = "header") -> None:
        if location not in ("header", "query", "cookie"):
            raise ConfigurationError(f"an API key is not sent in the {location}")
        self._key = key
        self._name = name
        self._location = location

    def apply(self, request: Request) -> None:
        if self._location == "header":
            if not find_header(request.headers, self._name):
                request.headers[self._name] = self._key
            return
        pair = f"{quote(self._name, safe='')}={quote(self._key, safe='')}"
        if self._location == "query":
            request.url += ("&" if "?" in request.url else "?") + pair
            return
        cookies = request.headers.get(find_header(request.headers, "Cookie") or "", "")
        set_header(request.headers, "Cookie", f"{cookies}; {pair}" if cookies else pair)


class BasicAuth(Auth):
    """User name and password (RFC 7617)."""

    def __init__(self, user: str, password: str) -> None:
        if ":" in user:
            raise ConfigurationError("a user name of HTTP Basic holds no colon")
        self._value = basic(user, password)

    def apply(self, request: Request) -> None:
        if not find_header(request.headers, "Authorization"):
            request.headers["Authorization"] = self._value


def basic(user: str, password: str) -> str:
    """The value of an Authorization header (RFC 7617 section 2)."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


class BearerAuth(TokenAuth):
    """A bearer token (RFC 6750), or a function that gives the one of the moment."""

    def __init__(self, token: str | Callable[[], str]) -> None:
        super().__init__(token, header="Authorization", prefix="Bearer ")


class ClientCredentialsAuth(Auth):
    """OAuth 2 client credentials (RFC 6749 section 4.4): fetched, kept, renewed.

    `token_url` is https, or on this machine.
    """

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str,
        *,
        scopes: tuple[str, ...] = (),
    ) -> None:
        check_endpoint(token_url.partition("?")[0])  # a query is allowed, section 3.2
        if not is_private(token_url):
            raise ConfigurationError("a client secret is only sent over https")
        self._url = token_url
        self._client = basic(quote_plus(client_id), quote_plus(client_secret))
        self._scopes = " ".join(scopes)
        self._tokens = Renewable(self._fetch, margin=60.0)
        self._current = ""

    def prepare(self, request: Request) -> Steps[None]:
        if not find_header(request.headers, "Authorization"):
            self._current = yield from self._tokens.get()

    def apply(self, request: Request) -> None:
        if not find_header(request.headers, "Authorization"):
            request.headers["Authorization"] = f"Bearer {self._current}"

    def rejected(self, request: Request) -> bool:
        name = find_header(request.headers, "Authorization") or ""
        sent = request.headers.get(name)
        return self._tokens.forget(lambda token: sent == f"Bearer {token}")

    def _fetch(self) -> Steps[Expiring[str]]:
        form = "grant_type=client_credentials"
        if self._scopes:
            form += f"&scope={quote_plus(self._scopes)}"
        headers = {
            "Accept": "application/json",
            "Authorization": self._client,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        raw = yield from send(Request("POST", self._url, headers, form.encode("ascii")))
        if raw.status != 200:
            operation: Operation[object] = Operation("OAuth token", "", "POST", "")
            raise api_error(operation, raw)
        return _token(loads(raw.body))


def _token(told: object) -> Expiring[str]:
    from time import time

    token = told.get("access_token") if isinstance(told, Mapping) else None
    if not isinstance(told, Mapping) or not isinstance(token, str) or not token:
        raise DecodeError("the token endpoint gave no access_token")
    seconds = told.get("expires_in")
    if isinstance(seconds, (int, float)) and not isinstance(seconds, bool):
        return Expiring(token, time() + seconds)
    return Expiring(token)


def auth_for(name: str, scheme: SecurityScheme, secret: object) -> Auth:
    """What a plain secret means for a scheme: a key, a token, or (user, password)."""
    kind = scheme.scheme.lower() if scheme.type == "http" else scheme.type
    if kind == "basic" and isinstance(secret, tuple) and len(secret) == 2:
        return BasicAuth(*secret)
    if kind == "apiKey" and isinstance(secret, str):
        location = scheme.location or "header"
        return ApiKeyAuth(secret, name=scheme.name, location=location)
    if kind in ("bearer", "oauth2", "openIdConnect") and isinstance(secret, str):
        return BearerAuth(secret)
    if kind == "oauth2" and isinstance(secret, tuple) and len(secret) == 2:
        return ClientCredentialsAuth(scheme.token_url, *secret, scopes=scheme.scopes)
    wanted = {"basic": "(user, password)", "oauth2": "(client id, secret)"}.get(kind)
    raise ConfigurationError(
        f"auth= for {name}, a scheme of kind {kind}, is {wanted or 'a str'} or an Auth"
    )
