"""Client of One or many: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.item_ import Item


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_unions_of_lists"
    _package_version = "0.1.0"

    def get_items(self, *, options: CallOptions | None = None) -> Item | list[Item]:
        """GET /items."""
        return self.call(operations.GET_ITEMS, options=options).data
