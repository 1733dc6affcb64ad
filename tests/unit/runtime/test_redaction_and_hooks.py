from __future__ import annotations

import logging
from types import ModuleType
from typing import Any

import pytest

from templates._runtime.adapter import translated
from templates._runtime.error_body import read_error_body
from templates._runtime.errors import ConfigurationError
from templates._runtime.redaction import (
    is_secret,
    redacted,
    redacted_headers,
    redacted_url,
)
from templates._runtime.servers import check_endpoint
from templates._runtime.transport import Request
from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Peer, Received, answering


@pytest.mark.parametrize(
    "name",
    [
        "password",
        "adminPass_word",
        "X-Auth-Token",
        "token",
        "secret_key",
        "clientSecret",
        "sk",
        "AK",
        "access_key",
        "accessKeyId",
        "encrypted_user_data",
        "private-key",
        "credentials",
        "Authorization",
        "api_key",
        "Set-Cookie"[4:],
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    ["name", "task", "risk", "keyword", "user_data", "next_token", "author", "page"],
)
def test_names_that_only_look_like_them(name: str) -> None:
    assert not is_secret(name)


def test_json_is_redacted_at_every_depth() -> None:
    data = {
        "a": [{"password": "x", "b": 1}],
        "token": {"x": 1},
        "sk": "",
        "secret": None,
    }
    assert redacted(data) == {
        "a": [{"password": "***", "b": 1}],
        "token": "***",
        "sk": "",
        "secret": None,
    }


def test_only_harmless_headers_are_shown() -> None:
    headers = {"X-Request-ID": "r", "X-Auth-Token": "t", "X-Anything": "v"}
    assert redacted_headers(headers) == {
        "X-Request-ID": "r",
        "X-Auth-Token": "***",
        "X-Anything": "***",
    }


def test_urls_are_redacted() -> None:
    assert (
        redacted_url("https://h/x?a=1&token=t&sk=")
        == "https://h/x?a=1&token=***&sk=***"
    )
    assert redacted_url("https://h/x") == "https://h/x"


def test_an_unknown_error_body_is_shown_without_secrets() -> None:
    found = read_error_body(b'{"what":"no","token":"secret"}')
    assert found.message == '{"what":"no","token":"***"}'
    assert found.data == {"what": "no", "token": "secret"}


@pytest.fixture
def busy_then_fine(serve: Serve) -> Any:
    answers = [503, 200]

    def reply(peer: Peer, received: Received) -> None:
        peer.reply(b'{"name":"f"}', answers.pop(0), X_Request_Id="r", X_Other="secret")

    return serve(answering(reply))


def make(demo: ModuleType, server: Any, **settings: Any) -> Any:
    from demo_api._runtime.retry import Retry
    from demo_api.client import Client

    retry = Retry(attempts=2, base=0.0)
    return Client(endpoint=server.url, project_id="p", retry=retry, **settings)


def test_what_is_logged(
    demo: ModuleType, busy_then_fine: Any, caplog: pytest.LogCaptureFixture
) -> None:
    from demo_api import operations

    url = busy_then_fine.url
    with (
        caplog.at_level(logging.DEBUG, "demo_api"),
        make(demo, busy_then_fine, auth={"key": "the-secret"}) as client,
    ):
        client.call(operations.LIST, limit=1)
    headers = {
        "Content-Length": "12",
        "Content-Type": "application/json",
        "X-Request-Id": "r",
        "X-Other": "***",
    }
    assert [(r.levelname, r.getMessage()) for r in caplog.records] == [
        ("DEBUG", f"ListFunctions: GET {url}/v2/p/functions?limit=1"),
        ("DEBUG", f"ListFunctions: status 503, {headers}"),
        ("INFO", "ListFunctions: next attempt in 0.00 s"),
        ("DEBUG", f"ListFunctions: GET {url}/v2/p/functions?limit=1"),
        ("DEBUG", f"ListFunctions: status 200, {headers}"),
    ]
    assert "key=the-secret" in busy_then_fine.requests[0].target


def test_a_failure_is_logged(
    demo: ModuleType, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import ConnectionLost

    server = serve(lambda peer: peer.close())
    with (
        caplog.at_level(logging.DEBUG, "demo_api"),
        make(demo, server) as client,
        pytest.raises(ConnectionLost),
    ):
        client.call(operations.CREATE, {"name": "f"})
    assert (
        caplog.records[-1].getMessage().startswith("CreateFunction: ConnectionLost: ")
    )


def test_hooks_see_every_attempt_and_what_they_add_is_signed(
    demo: ModuleType, busy_then_fine: Any
) -> None:
    from demo_api import operations
    from demo_api._runtime.hooks import Hooks
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    seen: list[Any] = []

    def before(request: Any) -> None:
        request.headers["X-Trace"] = f"t{len(seen)}"

    def after(request: Any, response: Any) -> None:
        signed = "x-trace" in request.headers["Authorization"]
        seen.append(
            (request.operation, request.headers["X-Trace"], signed, response.status)
        )

    settings = {"auth": AccessKeyAuth("AK", "SK"), "hooks": Hooks(before, after)}
    with make(demo, busy_then_fine, **settings) as client:
        client.call(operations.LIST)
    assert seen == [
        ("ListFunctions", "t0", True, 503),
        ("ListFunctions", "t1", True, 200),
    ]
    assert [r.headers["x-trace"] for r in busy_then_fine.requests] == ["t0", "t1"]


def test_an_error_of_a_hook_is_the_users_own(demo: ModuleType, serve: Serve) -> None:
    from demo_api import operations
    from demo_api._runtime.hooks import Hooks

    def before(request: Any) -> None:
        raise KeyError("mine")

    server = serve(answering(lambda peer, _: peer.reply()))
    with make(demo, server, hooks=Hooks(before)) as client, pytest.raises(KeyError):
        client.call(operations.LIST)
    assert server.requests == []


def test_pieces_of_a_url_are_hidden_whatever_they_are_called() -> None:
    request = Request("GET", "https://h/tokens/abc/x?code=c%20d&limit=7&decode=1")
    request.secrets = ("abc", "code=c%20d")
    assert redacted_url(request.url, request.secrets) == (
        "https://h/tokens/***/x?code=***&limit=7&decode=1"
    )
    assert repr(request) == "<Request GET https://h/tokens/***/x>"


def test_where_a_redirect_leads_is_shown_without_its_secrets() -> None:
    fields = {"Location": "https://h/x?Expires=1&Signature=abc", "Server": "a"}
    assert redacted_headers(fields) == {
        "Location": "https://h/x?Expires=1&Signature=***",
        "Server": "a",
    }


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://user:hunter22@h/",
        "htps://user:hunter22@h/",
        "user:hunter22@h",
        "https://h/x?key=hunter22",
        "https://h/x y?key=hunter22",
    ],
)
def test_an_endpoint_that_holds_a_secret_is_refused_without_it(endpoint: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_endpoint(endpoint)
    assert "hunter22" not in str(caught.value)


def test_messages_of_other_libraries_come_without_queries() -> None:
    told = "Connection timeout to host https://h/x?key=hunter22\x1b and '?key=hunter22'"
    error = translated(OSError(told), connecting=True, timeout=False, protocol=False)
    assert str(error) == "OSError: Connection timeout to host https://h/x? and '?'"
