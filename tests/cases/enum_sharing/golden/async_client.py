"""AsyncClient of The same list in several places: a method for each operation."""

from __future__ import annotations

from ._runtime.async_client import BaseAsyncClient


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_enum_sharing"
    _package_version = "0.1.0"
