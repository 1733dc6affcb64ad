from __future__ import annotations

from ._runtime.async_client import BaseAsyncClient
from ._runtime.client import BaseClient
from ._runtime.security import SecurityScheme
from ._runtime.servers import Server

_SERVERS = (
    Server(
        "https://functions.{region}.example.com/api",
        {"region": ("north-1", ("north-1", "south-1"))},
    ),
)
_SCHEMES = {
    "token": SecurityScheme("apiKey", name="X-Auth-Token", location="header"),
    "key": SecurityScheme("apiKey", name="key", location="query"),
}


class Client(BaseClient):
    _servers = _SERVERS
    _security = (("token",), ("key",))
    _schemes = _SCHEMES
    _package_name = "demo_api"
    _package_version = "1.2.3"


class AsyncClient(BaseAsyncClient):
    _servers = _SERVERS
    _security = (("token",), ("key",))
    _schemes = _SCHEMES
    _package_name = "demo_api"
    _package_version = "1.2.3"
