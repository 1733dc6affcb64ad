"""Client of Bodies that are no objects: a method for each operation."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.count import Item, Level


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_root_arrays_and_scalars"
    _package_version = "0.1.0"

    def put_items(
        self, body: list[Item], *, options: CallOptions | None = None
    ) -> list[Item]:
        """PUT /items."""
        return self.call(operations.PUT_ITEMS, body=body, options=options).data

    def get_map(self, *, options: CallOptions | None = None) -> dict[str, Item]:
        """GET /maps."""
        return self.call(operations.GET_MAP, options=options).data

    def put_level(
        self, body: Level | str, *, options: CallOptions | None = None
    ) -> Level | str:
        """PUT /level."""
        return self.call(operations.PUT_LEVEL, body=body, options=options).data

    def put_count(
        self, body: int | None = None, *, options: CallOptions | None = None
    ) -> int:
        """PUT /count."""
        return self.call(operations.PUT_COUNT, body=body, options=options).data

    def get_days(self, *, options: CallOptions | None = None) -> list[date | str]:
        """GET /days."""
        return self.call(operations.GET_DAYS, options=options).data
