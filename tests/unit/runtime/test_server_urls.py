from __future__ import annotations

import pytest

from templates._runtime.errors import ConfigurationError
from templates._runtime.servers import Server, expand, is_private, resolve

REGIONS = Server(
    "https://fg.{region}.example.com/", {"region": ("north-1", ("north-1", "south-1"))}
)
OPEN = Server(
    "https://{tenant}.example.com/{base}", {"tenant": ("t", ()), "base": ("v1", ())}
)


def test_defaults_values_and_endpoints() -> None:
    assert resolve((REGIONS,), None, {}) == "https://fg.north-1.example.com"
    assert (
        resolve((REGIONS,), None, {"region": "south-1"})
        == "https://fg.south-1.example.com"
    )
    assert (
        resolve((REGIONS, OPEN), None, {"tenant": "me"}) == "https://me.example.com/v1"
    )
    assert (
        resolve((REGIONS,), "http://127.0.0.1:8/x/", {"region": "?"})
        == "http://127.0.0.1:8/x"
    )
    assert resolve((), None, {}) == ""
    assert resolve((Server("/v1"),), None, {}) == ""
    assert expand("https://{a}.b", {"a": "x", "c": "y"}) == "https://x.b"


@pytest.mark.parametrize(
    ("servers", "variables", "message"),
    [
        ((REGIONS,), {"region": "east-1"}, "none of north-1, south-1"),
        (
            (REGIONS,),
            {"zone": "a"},
            "no server has the variables zone; there are: region",
        ),
        ((OPEN,), {"tenant": "evil.com/"}, "does not belong in a URL"),
        ((OPEN,), {"tenant": "a@b"}, "does not belong in a URL"),
        ((OPEN,), {"tenant": "a:1"}, "does not belong in a URL"),
    ],
)
def test_values_that_lead_elsewhere_are_refused(
    servers: tuple[Server, ...], variables: dict[str, str], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        resolve(servers, None, variables)


@pytest.mark.parametrize(
    "endpoint",
    [
        "fg.example.com",
        "ftp://x",
        "https://",
        "https:///x",
        "https://user:secret@x",
        "https://x?a=1",
        "https://x#a",
        "https://x/a b",
        "https://é",
        "https://x/{region}",
        "",
    ],
)
def test_endpoints_are_absolute_and_nothing_more(endpoint: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve((REGIONS,), endpoint, {})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "private"),
    [
        ("https://example.com", True),
        ("http://localhost:80/x", True),
        ("http://127.0.0.1:80", True),
        ("http://127.8.9.1/x", True),
        ("http://[::1]:80/x", True),
        ("http://example.com", False),
        ("http://localhost.example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("http://127.example.com.x", False),
        ("http://10.0.0.1", False),
    ],
)
def test_what_nobody_else_can_read(url: str, private: bool) -> None:
    assert is_private(url) is private
