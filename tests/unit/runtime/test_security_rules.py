"""Rules of the runtime that no other file of tests is about, over the wire."""

from __future__ import annotations

import ast
import gzip
import inspect
import ssl
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from templates._runtime.http_transport import HttpTransport, _default_context
from tests.unit.runtime.conftest import RUNTIME, Serve
from tests.unit.runtime.loopback import Peer, Received, answering


def client(url: str, **settings: Any) -> Any:
    from demo_api.client import Client

    return Client(endpoint=url, project_id="p", **settings)


def credentials(kind: str) -> Any:
    from demo_api._runtime.auth import TokenAuth
    from demo_api._runtime.huawei.access_key import AccessKeyAuth
    from demo_api._runtime.schemes import ApiKeyAuth, BasicAuth

    return {
        "token": TokenAuth("secret"),
        "basic": BasicAuth("u", "secret"),
        "query": ApiKeyAuth("secret", name="key", location="query"),
        "cookie": ApiKeyAuth("secret", name="key", location="cookie"),
        "signed": AccessKeyAuth("ak", "secret"),
    }[kind]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("kind", ["token", "basic", "query", "cookie", "signed"])
def test_no_redirect_is_followed_with_credentials_or_body(
    serve: Serve, demo: ModuleType, kind: str, status: int
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import ApiError

    other = serve(answering(lambda peer, _: peer.reply(b"{}")))
    server = serve(
        answering(lambda peer, _: peer.reply(b"", status, Location=other.url + "/x"))
    )
    made = client(server.url, auth=credentials(kind))
    with made, pytest.raises(ApiError) as caught:
        made.call(operations.CREATE, {"name": "f"})
    assert caught.value.status == status
    assert "secret" not in str(caught.value)
    assert (len(server.requests), other.connections) == (1, 0)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 1_000_000,
        b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
        b"NaN",
        b'{"a": Infinity}',
        b"1" * 100_000,
        b'{"name": "trunc',
        b"\xff\xfe",
        gzip.compress(b"{}" * 1000),
    ],
    ids=["deep", "deeper", "NaN", "Infinity", "digits", "cut", "bytes", "gzip"],
)
def test_what_is_not_json_is_a_decode_error(
    serve: Serve, demo: ModuleType, body: bytes
) -> None:
    from demo_api import operations
    from demo_api._runtime.errors import DecodeError

    server = serve(answering(lambda peer, _: peer.reply(body, X_Request_Id="r-9")))
    with client(server.url) as made, pytest.raises(DecodeError) as caught:
        made.call(operations.CREATE, {"name": "f"})
    assert (caught.value.status, caught.value.request_id) == (200, "r-9")
    assert caught.value.body == body
    assert len(str(caught.value)) < 300
    assert len(server.requests) == 1


def test_an_override_is_for_one_call(serve: Serve, demo: ModuleType) -> None:
    from demo_api import operations
    from demo_api._runtime.auth import TokenAuth
    from demo_api._runtime.options import CallOptions

    server = serve(answering(lambda peer, _: peer.reply(b'{"name":"f"}')))
    given = {"X-Auth-Token": "other", "X-B": "call"}
    settings = {"X-A": "client"}
    with client(server.url, auth=TokenAuth("own"), headers=settings) as made:
        settings["X-A"] = "changed"
        made.call(operations.SHOW, name="x", options=CallOptions(headers=given))
        made.call(operations.SHOW, name="x")
    names = ("x-auth-token", "x-a", "x-b")
    sent = [[r.headers.get(name) for name in names] for r in server.requests]
    assert sent == [["other", "client", "call"], ["own", "client", None]]
    assert given == {"X-Auth-Token": "other", "X-B": "call"}


def test_lists_of_the_caller_stay_as_they_are(serve: Serve, demo: ModuleType) -> None:
    from demo_api import operations

    server = serve(answering(lambda peer, _: peer.reply(b"{}")))
    tags = ["b", "a"]
    with client(server.url, auth=credentials("signed")) as made:
        made.call(operations.LIST, tags=tags)
    assert tags == ["b", "a"]
    assert server.requests[0].target.endswith("?tags=b&tags=a")


def test_the_user_agent_names_the_package_and_nobody(
    serve: Serve, demo: ModuleType
) -> None:
    from demo_api import operations

    server = serve(answering(lambda peer, _: peer.reply(b"{}")))
    with client(server.url) as made:
        made.call(operations.LIST)
    assert server.requests[0].headers == {
        "host": server.url.removeprefix("http://"),
        "accept": "application/json",
        "user-agent": "demo_api/1.2.3",
        "accept-encoding": "identity",
    }


@pytest.mark.parametrize("name", ["X-Evil", "Set-Cookie"])
def test_odd_headers_of_a_server_are_data(
    serve: Serve, demo: ModuleType, name: str
) -> None:
    from demo_api import operations

    def reply(peer: Peer, received: Received) -> None:
        head = f"HTTP/1.1 200 OK\r\n{name}: a\0b\r\nContent-Length: 2\r\n\r\n"
        peer.send(head.encode("latin-1") + b"{}")

    with client(serve(answering(reply)).url) as made:
        response = made.call(operations.LIST)
        assert response.headers[name] == "a\0b"
        assert "cookie" not in made.call(operations.LIST).headers


def test_certificates_are_always_verified() -> None:
    context = _default_context()
    assert context.check_hostname is True
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    parameters = list(inspect.signature(HttpTransport).parameters)
    assert parameters == ["context", "proxy", "max_idle", "idle_seconds"]


def test_the_runtime_runs_no_text_and_unpacks_no_objects() -> None:
    forbidden = {"eval", "exec", "compile", "__import__", "system", "popen"}
    modules = {"pickle", "marshal", "shelve", "subprocess", "ctypes", "pty"}
    for file in sorted(Path(RUNTIME).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in forbidden, file
            if isinstance(node, ast.Import):
                assert not modules & {alias.name for alias in node.names}, file
            if isinstance(node, ast.ImportFrom):
                assert node.module not in modules, file
