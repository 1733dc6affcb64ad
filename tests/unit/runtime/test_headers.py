from __future__ import annotations

import pytest

from templates._runtime.errors import ConfigurationError
from templates._runtime.headers import (
    Headers,
    check_headers,
    find_header,
    header_problem,
    set_header,
)


def test_names_in_any_case() -> None:
    headers = Headers([("X-Request-Id", "a"), ("Set-Cookie", "b"), ("set-cookie", "c")])
    assert headers["x-request-id"] == "a"
    assert headers.get("X-REQUEST-ID") == "a"
    assert "set-COOKIE" in headers
    assert headers["Set-Cookie"] == "b, c"
    assert headers.get_all("set-cookie") == ["b", "c"]
    assert headers.get_all("none") == []
    assert list(headers) == ["X-Request-Id", "Set-Cookie"]
    assert len(headers) == 2
    assert "secret" not in repr(Headers([("X-Token", "secret")]))


def test_setting_replaces_another_case() -> None:
    headers = {"content-type": "a", "B": "b"}
    set_header(headers, "Content-Type", "c")
    assert headers == {"B": "b", "Content-Type": "c"}
    assert find_header(headers, "b") == "B"
    assert find_header(headers, "x") is None


@pytest.mark.parametrize(
    "value", ["a\r\nX: y", "a\rb", "a\nb", "a\0b", "a\x7f", "中", "€"]
)
def test_values_that_would_smuggle_are_refused_and_not_shown(value: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_headers({"X-Secret": value})
    assert "X-Secret" in str(caught.value)
    assert value not in str(caught.value)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\n", "é", "a\0"])
def test_names_that_are_no_tokens_are_refused(name: str) -> None:
    assert "is not a header name" in header_problem(name, "x")


@pytest.mark.parametrize("value", ["", "plain", "tab\there", "caf\xe9", "a b"])
def test_other_values_pass(value: str) -> None:
    assert header_problem("X-Any_Name.1", value) == ""
