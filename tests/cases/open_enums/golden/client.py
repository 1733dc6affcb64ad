"""Client of Lists that grow: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.state import State, Thing


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_open_enums"
    _package_version = "0.1.0"

    def get_state(
        self, *, state: State | str | None = None, options: CallOptions | None = None
    ) -> Thing:
        """GET /state."""
        return self.call(operations.GET_STATE, state=state, options=options).data
