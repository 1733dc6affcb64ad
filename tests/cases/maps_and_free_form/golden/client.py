"""Client of Objects with any keys: a method for each operation."""

from __future__ import annotations

from ._runtime.client import BaseClient


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_maps_and_free_form"
    _package_version = "0.1.0"
