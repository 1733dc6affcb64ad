"""Client of Null in OpenAPI 3.1: a method for each operation."""

from __future__ import annotations

from ._runtime.client import BaseClient


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_nullable_fields_31"
    _package_version = "0.1.0"
