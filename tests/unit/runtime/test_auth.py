from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping
from typing import Any

import pytest

from templates._runtime.auth import Auth, NoAuth, TokenAuth
from templates._runtime.credentials import auth_of
from templates._runtime.errors import ConfigurationError
from templates._runtime.operation import Operation
from templates._runtime.transport import Request


class Mark(Auth):
    def __init__(self, name: str) -> None:
        self.name = name

    def apply(self, request: Request) -> None:
        request.headers[self.name] = "1"


def operation(security: Any) -> Operation[Any]:
    return Operation("Op", "op", "GET", "/", security=security)


def applied(auth: Auth) -> list[str]:
    request = Request("GET", "https://h/")
    assert list(auth.prepare(request)) == []
    auth.apply(request)
    return list(request.headers)


def test_a_token_goes_into_its_header() -> None:
    request = Request("GET", "https://h/")
    TokenAuth("abc").apply(request)
    assert request.headers == {"X-Auth-Token": "abc"}
    TokenAuth(lambda: "now", header="Authorization", prefix="Bearer ").apply(request)
    assert request.headers["Authorization"] == "Bearer now"


def test_a_token_of_the_call_goes_first() -> None:
    request = Request("GET", "https://h/", {"x-auth-token": "mine"})
    TokenAuth("abc").apply(request)
    assert request.headers == {"x-auth-token": "mine"}


def test_an_empty_token_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="the token is empty"):
        TokenAuth("").apply(Request("GET", "https://h/"))


def test_secrets_stay_inside() -> None:
    auth = TokenAuth("secret")
    assert repr(auth) == "<TokenAuth>"
    for leak in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="holds secrets"):
            leak(auth)


A, B = Mark("a"), Mark("b")


@pytest.mark.parametrize(
    ("security", "credentials", "default", "expected"),
    [
        (None, A, (), ["a"]),
        (None, A, (("x",),), ["a"]),
        ((), A, (("x",),), []),
        (((),), A, (), ["a"]),
        (None, None, (("x",),), []),
        (None, {"x": A, "y": B}, (("x",),), ["a"]),
        (None, {"y": B}, (("x",), ("y",)), ["b"]),
        (None, {"x": A, "y": B}, (("x", "y"), ("x",)), ["a", "b"]),
        ((("y",),), {"x": A, "y": B}, (("x",),), ["b"]),
        ((), {"x": A}, (("x",),), []),
        (None, {"x": A}, (), []),
        (((), ("x",)), {"x": A}, (), ["a"]),
        (((), ("x",)), {"y": B}, (), []),
    ],
)
def test_which_credentials_an_operation_gets(
    security: Any,
    credentials: Auth | Mapping[str, Auth] | None,
    default: Any,
    expected: list[str],
) -> None:
    assert applied(auth_of(operation(security), credentials, default)) == expected


def test_credentials_that_do_not_suffice_are_told() -> None:
    with pytest.raises(ConfigurationError) as caught:
        auth_of(operation((("x", "y"), ("z",))), {"x": A}, ())
    assert str(caught.value) == "Op needs auth= to have x with y or z"


def test_no_auth_leaves_the_request_alone() -> None:
    assert applied(NoAuth()) == []
