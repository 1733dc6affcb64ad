"""Client of Patterns that a text can be made against: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.name import Names


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_slow_patterns"
    _package_version = "0.1.0"

    def send_names(self, body: Names, *, options: CallOptions | None = None) -> None:
        """POST /names."""
        return self.call(operations.SEND_NAMES, body=body, options=options).data
