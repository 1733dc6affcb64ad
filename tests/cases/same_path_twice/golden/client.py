"""Client of One method and path for two operations: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.thing import Thing, Things


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_same_path_twice"
    _package_version = "0.1.0"

    def create_thing(
        self, id: str, body: Thing, *, options: CallOptions | None = None
    ) -> None:
        """POST /v1/{id}/things."""
        return self.call(
            operations.CREATE_THING, body=body, id=id, options=options
        ).data

    def batch_delete_things(
        self, id: str, body: Things, *, options: CallOptions | None = None
    ) -> None:
        """POST /v1/{id}/things."""
        return self.call(
            operations.BATCH_DELETE_THINGS, body=body, id=id, options=options
        ).data

    def stop_things(
        self, id: str, *, force: bool | None = None, options: CallOptions | None = None
    ) -> None:
        """POST /v1/{id}/things?action=stop."""
        return self.call(
            operations.STOP_THINGS, id=id, force=force, options=options
        ).data
