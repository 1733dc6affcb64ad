"""Where the API is: server templates (OpenAPI Server Object) and the user's endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from .errors import ConfigurationError

_IN_VARIABLE = frozenset(
    "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)


class Server(NamedTuple):
    """One server of the definition."""

    url: str
    """A template: `https://functiongraph.{region}.myhuaweicloud.com`."""
    variables: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType({})
    """name -> (default, allowed values); no allowed values: any."""


def check_endpoint(url: str) -> str:
    """The endpoint without its last slash; raises `ConfigurationError`."""
    scheme, found, rest = url.partition("://")
    netloc = rest.partition("/")[0]
    if "@" in (netloc if found else url):
        raise ConfigurationError("an endpoint holds no credentials: give them as auth=")
    if scheme not in ("http", "https") or not found or not netloc:
        raise ConfigurationError(
            f"endpoint {url!r} is not an absolute URL such as https://host.example"
        )
    if not (url.isascii() and url.isprintable()) or any(c in url for c in " ?#\\{}"):
        shown = url.partition("?")[0]  # a query may hold a key
        raise ConfigurationError(f"endpoint {shown!r} holds more than host and path")
    return url.rstrip("/")


def resolve(
    servers: tuple[Server, ...], endpoint: str | None, variables: Mapping[str, str]
) -> str:
    """The base URL of all calls, '' if only operations with servers can be called.

    The first server is taken whose variables include all that are given. Raises
    `ConfigurationError`: a value that is not allowed, a variable nobody has, or
    neither an endpoint nor a server.
    """
    if endpoint is not None:
        return check_endpoint(endpoint)
    for server in servers:
        if set(variables) <= set(server.variables):
            return _fill(server, variables)
    if variables and servers:
        known = sorted({name for server in servers for name in server.variables})
        raise ConfigurationError(
            f"no server has the variables {', '.join(sorted(variables))}; "
            f"there are: {', '.join(known) or 'none'}"
        )
    return ""


def expand(url: str, variables: Mapping[str, str]) -> str:
    """A template of one operation's own server; raises `ConfigurationError`."""
    return _fill(Server(url, dict.fromkeys(variables, ("", ()))), variables)


def _fill(server: Server, given: Mapping[str, str]) -> str:
    url = server.url
    for name, (default, allowed) in server.variables.items():
        if name in given:
            _check_variable(name, given[name], allowed)
        url = url.replace(f"{{{name}}}", given.get(name, default))
    if not url.startswith(("http://", "https://")):
        return ""
    return check_endpoint(url)


def _check_variable(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if allowed and value not in allowed:
        raise ConfigurationError(
            f"{name} {value!r} is none of {', '.join(allowed)}; "
            "give endpoint= for another one"
        )
    if not _IN_VARIABLE.issuperset(value):
        raise ConfigurationError(f"{name} {value!r} does not belong in a URL")


@lru_cache(maxsize=64)
def is_private(url: str) -> bool:
    """Whether what is sent there cannot be read on the way: https, or this machine."""
    scheme, _, rest = url.partition("://")
    netloc = rest.partition("/")[0]
    host = netloc.partition("]")[0] + "]" if "]" in netloc else netloc.partition(":")[0]
    return scheme == "https" or host in ("localhost", "[::1]") or _is_127(host)


def _is_127(host: str) -> bool:
    """Whether it is an address of 127.0.0.0/8, not a name that begins like one."""
    octets = host.split(".")
    return len(octets) == 4 and octets[0] == "127" and all(map(str.isdecimal, octets))
