"""Client of Schemas that hold themselves without an object between: a method for each
operation.
"""

from __future__ import annotations

from ._runtime.client import BaseClient


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_recursive_aliases"
    _package_version = "0.1.0"
