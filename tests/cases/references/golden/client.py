"""Client of References to everywhere: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.copy import Thing


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_references"
    _package_version = "0.1.0"

    def put_thing(
        self, id: str, body: Thing, *, options: CallOptions | None = None
    ) -> Thing:
        """PUT /things/{id}."""
        return self.call(operations.PUT_THING, body=body, id=id, options=options).data

    def put_copy(self, body: Thing, *, options: CallOptions | None = None) -> Thing:
        """PUT /copies."""
        return self.call(operations.PUT_COPY, body=body, options=options).data
