"""Client of A choice of models: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.shape import Mapped


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_one_of_discriminator"
    _package_version = "0.1.0"

    def list_shapes(self, *, options: CallOptions | None = None) -> list[Mapped]:
        """GET /shapes."""
        return self.call(operations.LIST_SHAPES, options=options).data
