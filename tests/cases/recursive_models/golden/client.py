"""Client of Models that hold themselves: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.shared import Node


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_recursive_models"
    _package_version = "0.1.0"

    def plant(
        self, body: Node | None = None, *, options: CallOptions | None = None
    ) -> Node:
        """POST /tree."""
        return self.call(operations.PLANT, body=body, options=options).data
