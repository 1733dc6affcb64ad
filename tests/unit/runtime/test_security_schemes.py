from __future__ import annotations

import base64
import json
from types import ModuleType
from typing import Any

import pytest

from templates._runtime.auth import Auth, TokenAuth
from templates._runtime.credentials import AllOf
from templates._runtime.errors import ConfigurationError
from templates._runtime.schemes import ApiKeyAuth, BasicAuth, BearerAuth, auth_for
from templates._runtime.security import SecurityScheme
from templates._runtime.transport import Request
from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Peer, Received, answering


def applied(auth: Auth, url: str = "https://h/x", **headers: str) -> Request:
    request = Request("GET", url, headers)
    auth.apply(request)
    return request


def test_api_keys() -> None:
    assert applied(ApiKeyAuth("k", name="X-Key")).headers == {"X-Key": "k"}
    mine = ApiKeyAuth("k", name="x-key")
    assert applied(mine, **{"X-Key": "mine"}).headers == {"X-Key": "mine"}
    query = ApiKeyAuth("a&b c", name="k=y", location="query")
    assert applied(query).url == "https://h/x?k%3Dy=a%26b%20c"
    assert applied(query, "https://h/x?a=1").url == "https://h/x?a=1&k%3Dy=a%26b%20c"
    cookie = ApiKeyAuth("a;b", name="k", location="cookie")
    assert applied(cookie).headers == {"Cookie": "k=a%3Bb"}
    assert applied(cookie, cookie="x=y").headers == {"Cookie": "x=y; k=a%3Bb"}
    with pytest.raises(ConfigurationError, match="not sent in the body"):
        ApiKeyAuth("k", name="k", location="body")


def test_basic_and_bearer() -> None:
    value = applied(BasicAuth("user", "päss:word")).headers["Authorization"]
    assert base64.b64decode(value.removeprefix("Basic ")).decode() == "user:päss:word"
    assert applied(BearerAuth("t")).headers == {"Authorization": "Bearer t"}
    mine = {"authorization": "mine"}
    assert applied(BasicAuth("u", "p"), **mine).headers == mine
    assert applied(BearerAuth("t"), **mine).headers == mine
    with pytest.raises(ConfigurationError, match="no colon"):
        BasicAuth("a:b", "c")


@pytest.mark.parametrize(
    ("scheme", "secret", "headers"),
    [
        (SecurityScheme("apiKey", "X-K", "header"), "k", {"X-K": "k"}),
        (SecurityScheme("apiKey", "k", "cookie"), "k", {"Cookie": "k=k"}),
        (
            SecurityScheme("http", scheme="Basic"),
            ("u", "p"),
            {"Authorization": "Basic dTpw"},
        ),
        (SecurityScheme("http", scheme="bearer"), "t", {"Authorization": "Bearer t"}),
        (SecurityScheme("oauth2"), "t", {"Authorization": "Bearer t"}),
        (SecurityScheme("openIdConnect"), "t", {"Authorization": "Bearer t"}),
    ],
)
def test_a_plain_secret_is_what_its_scheme_says(
    scheme: SecurityScheme, secret: Any, headers: dict[str, str]
) -> None:
    assert applied(auth_for("s", scheme, secret)).headers == headers


@pytest.mark.parametrize(
    ("scheme", "secret", "message"),
    [
        (
            SecurityScheme("http", scheme="basic"),
            "u:p",
            r"\(user, password\) or an Auth",
        ),
        (SecurityScheme("apiKey", "k"), ("a", "b"), "is a str or an Auth"),
        (SecurityScheme("http", scheme="digest"), "x", "a scheme of kind digest"),
        (SecurityScheme("mutualTLS"), "x", "a scheme of kind mutualTLS"),
        (SecurityScheme("oauth2"), ("a", "b"), "not an absolute URL"),
    ],
)
def test_a_secret_that_does_not_fit_is_told_and_not_shown(
    scheme: SecurityScheme, secret: Any, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        auth_for("s", scheme, secret)
    assert "u:p" not in str(caught.value)


def test_a_client_takes_plain_secrets(serve: Serve, demo: ModuleType) -> None:
    from demo_api import operations
    from demo_api.client import Client

    server = serve(answering(lambda peer, _: peer.reply(b'{"name":"f"}')))
    with Client(endpoint=server.url, project_id="p", auth={"key": "a b"}) as client:
        client.call(operations.CREATE, {"name": "f"})
    assert server.requests[0].target == "/v2/p/functions?key=a%20b"


class Issuer:
    """A token endpoint and a service."""

    def __init__(self, serve: Serve, **told: Any) -> None:
        self.told = told
        self.status = 200
        self.refused = ""
        self.server = serve(answering(self.reply))

    def reply(self, peer: Peer, received: Received) -> None:
        if received.target == "/token":
            issued = {"access_token": f"t{self.issued()}", **self.told}
            peer.reply(json.dumps(issued), self.status)
        else:
            status = 401 if received.headers["authorization"] == self.refused else 200
            peer.reply(b'{"name":"f"}', status)

    def issued(self) -> int:
        return sum(r.target == "/token" for r in self.server.requests)

    def tokens(self) -> list[str]:
        calls = [r for r in self.server.requests if r.target != "/token"]
        return [call.headers["authorization"] for call in calls]


def call(demo: ModuleType, issuer: Issuer, times: int = 1) -> None:
    from demo_api import operations
    from demo_api._runtime.schemes import ClientCredentialsAuth
    from demo_api.client import Client

    url = issuer.server.url
    auth = ClientCredentialsAuth(f"{url}/token", "i d", "s&c", scopes=("a", "b"))
    with Client(endpoint=url, project_id="p", auth=auth) as client:
        for _ in range(times):
            client.call(operations.CREATE, {"name": "f"})


def test_client_credentials_are_exchanged_once(serve: Serve, demo: ModuleType) -> None:
    issuer = Issuer(serve, expires_in=3600, token_type="bearer")
    call(demo, issuer, 3)
    first = issuer.server.requests[0]
    assert first.body == b"grant_type=client_credentials&scope=a+b"
    assert first.headers["content-type"] == "application/x-www-form-urlencoded"
    client = base64.b64decode(first.headers["authorization"].removeprefix("Basic "))
    assert client == b"i+d:s%26c"
    assert issuer.tokens() == ["Bearer t1"] * 3


def test_they_are_renewed_before_they_expire(serve: Serve, demo: ModuleType) -> None:
    issuer = Issuer(serve, expires_in=0)
    call(demo, issuer, 2)
    assert issuer.tokens() == ["Bearer t1", "Bearer t2"]


def test_a_refused_token_is_replaced(serve: Serve, demo: ModuleType) -> None:
    issuer = Issuer(serve)
    issuer.refused = "Bearer t1"
    call(demo, issuer)
    assert issuer.tokens() == ["Bearer t1", "Bearer t2"]


def test_a_token_endpoint_that_fails(serve: Serve, demo: ModuleType) -> None:
    from demo_api._runtime.errors import BadRequestError, DecodeError

    issuer = Issuer(serve, error="invalid_client", error_description="who?")
    issuer.status = 400
    with pytest.raises(
        BadRequestError, match=r"OAuth token: 400 invalid_client: who\?"
    ):
        call(demo, issuer)
    with pytest.raises(DecodeError, match="gave no access_token"):
        call(demo, Issuer(serve, access_token=None))


def test_a_client_secret_needs_a_private_way(demo: ModuleType) -> None:
    from demo_api._runtime.errors import ConfigurationError
    from demo_api._runtime.schemes import ClientCredentialsAuth

    with pytest.raises(ConfigurationError, match="only sent over https"):
        ClientCredentialsAuth("http://example.com/token", "a", "b")


def test_several_schemes_at_once() -> None:
    both = AllOf((TokenAuth("t"), ApiKeyAuth("k", name="k", location="query")))
    assert applied(both).url == "https://h/x?k=k"
    assert applied(both).headers == {"X-Auth-Token": "t"}
