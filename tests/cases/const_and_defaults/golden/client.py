"""Client of Fixed and assumed values: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.widget import Order


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_const_and_defaults"
    _package_version = "0.1.0"

    def list_widgets(
        self,
        *,
        limit: int | None = None,
        order: Order | str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """GET /widgets.

        limit: Default: 10.
        order: Default: up.
        """
        return self.call(
            operations.LIST_WIDGETS, limit=limit, order=order, options=options
        ).data
