"""Client of What no one should use any more: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.old import Old


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_deprecated"
    _package_version = "0.1.0"

    def do_old(
        self, body: Old, *, way: str | None = None, options: CallOptions | None = None
    ) -> None:
        """Does it the old way.

        Deprecated.

        way: Deprecated.
        """
        return self.call(operations.DO_OLD, body=body, way=way, options=options).data
