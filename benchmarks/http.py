"""Calls over a connection kept alive to a server on this machine.

Ours and the official SDK sign every request with an access key; the client of
openapi-python-client has no signatures. All decode the answer into their models. The
raw socket does nothing but send the bytes and take the answer: it is the limit that
the server and the machine set.
"""

from __future__ import annotations

import importlib
import socket
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from .peer_packages import openapi_python_client
from .rounds import Call, Row, measure, table
from .server import running

_PROJECT = "0123456789abcdef0123456789abcdef"
_KEYS = ("ACCESSKEY0ACCESSKEY0", "secret-of-a-benchmark-that-nobody-uses")
_URN = f"urn:fss:cn-north-4:{_PROJECT}:function:default:resize-images:latest"
_TOKEN = "token-of-a-benchmark"
_SMALL, _LARGE = "quotas", "a function"


def main(rounds: int = 15, least: float = 0.05) -> int:
    """Prints the comparison; 0 if our own client got what it asked for."""
    with running() as url, tempfile.TemporaryDirectory() as folder:
        rows = list(_rows(url, Path(folder)))
        measure(rows, rounds, least, time.perf_counter)
    table(rows, rows[0])
    for row in rows:
        rates = (f"{1 / row.median(case):,.0f} {case}" for case in row.calls)
        print(f"{row.name}: requests a second: {', '.join(rates)}")
    return 0


def _rows(url: str, folder: Path) -> Iterator[Row]:
    makers: dict[str, Callable[[], dict[str, Call]]] = {
        "generated, signed": lambda: _generated(url),
        "openapi-python-client (httpx)": lambda: _client(url, folder),
        "official SDK (requests), signed": lambda: _sdk(url),
        "raw socket": lambda: _raw(url),
    }
    for name, make in makers.items():
        try:
            yield Row(name, make())
        except ImportError as error:
            yield Row(name, absent=f"is not installed: {error.name}")


def _generated(url: str) -> dict[str, Call]:
    from generated.functiongraph import Client
    from generated.functiongraph._runtime.huawei.access_key import AccessKeyAuth

    client = Client(endpoint=url, project_id=_PROJECT, auth=AccessKeyAuth(*_KEYS))
    assert client.show_function_config(_URN).func_name == "resize-images"
    return {
        _SMALL: client.list_quotas,
        _LARGE: lambda: client.show_function_config(_URN),
    }


def _client(url: str, folder: Path) -> dict[str, Call]:
    package = openapi_python_client(folder)
    client = package.client.Client(base_url=url)
    quotas, config = (
        _operation(Path(package.__file__).parent, name)
        for name in ("list_quotas", "show_function_config")
    )
    return {
        _SMALL: lambda: quotas(_PROJECT, client=client, x_auth_token=_TOKEN),
        _LARGE: lambda: config(_PROJECT, _URN, client=client, x_auth_token=_TOKEN),
    }


def _operation(package: Path, name: str) -> Callable[..., Any]:
    """The function of an operation: its module is in a folder called as its tag."""
    (found,) = (package / "api").glob(f"*/{name}.py")
    parts = found.relative_to(package.parent).with_suffix("").parts
    function: Callable[..., Any] = importlib.import_module(".".join(parts)).sync
    return function


def _sdk(url: str) -> dict[str, Call]:
    from huaweicloudsdkcore.auth.credentials import BasicCredentials
    from huaweicloudsdkfunctiongraph import v2

    warnings.simplefilter("ignore", ResourceWarning)
    client = (
        v2.FunctionGraphClient.new_builder()
        .with_credentials(BasicCredentials(*_KEYS, _PROJECT))
        .with_endpoints([url])
        .build()
    )
    quotas = v2.ListQuotasRequest()
    config = v2.ShowFunctionConfigRequest(function_urn=_URN)
    return {
        _SMALL: lambda: client.list_quotas(quotas),
        _LARGE: lambda: client.show_function_config(config),
    }


def _raw(url: str) -> dict[str, Call]:
    host, _, port = url.removeprefix("http://").partition(":")
    connection = socket.create_connection((host, int(port)))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def call(path: str) -> Call:
        request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()

        def exchange() -> bytes:
            connection.sendall(request)
            return connection.recv(65536)

        return exchange

    return {_SMALL: call("/quotas"), _LARGE: call("/function")}
