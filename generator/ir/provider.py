"""Whose API it is, where that decides what a client of it needs."""

from __future__ import annotations

from collections.abc import Iterator

from .api import Api

_HUAWEI_CLOUD = (
    ".huaweicloud.com",
    ".myhuaweicloud.cn",
    ".myhuaweicloud.com",
    ".myhuaweicloud.eu",
)


def is_huawei_cloud(api: Api) -> bool:
    """Whether requests are signed with AK/SK and tokens come from Huawei Cloud's IAM.

    The servers tell, those of single operations included: one host under a domain of
    the provider is enough. Headers would not: X-Auth-Token is OpenStack's as well.
    """
    return any(f".{host}".endswith(_HUAWEI_CLOUD) for host in _hosts(api))


def _hosts(api: Api) -> Iterator[str]:
    """The host of every server, its variables at their defaults."""
    for server in api.servers:
        url = server.url
        for variable in server.variables:
            url = url.replace(f"{{{variable.name}}}", variable.default)
        yield _host(url)
    for operation in api.operations:
        yield from map(_host, operation.servers)


def _host(url: str) -> str:
    """Of a URL or a template of one; empty where it is relative."""
    authority = url.partition("//")[2].partition("/")[0]
    return authority.rpartition("@")[2].partition(":")[0].lower().rstrip(".")
