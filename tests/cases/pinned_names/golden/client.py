"""Client of Names that an earlier build has given: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.data_ import Data
    from .models.value_ import Value


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_pinned_names"
    _package_version = "0.1.0"

    def fetch(
        self, body: Data, *, user: str | None = None, options: CallOptions | None = None
    ) -> Value:
        """PUT /data."""
        return self.call(operations.FETCH, body=body, user=user, options=options).data

    def put_value(
        self, body: Value | None = None, *, options: CallOptions | None = None
    ) -> None:
        """PUT /value."""
        return self.call(operations.PUT_VALUE, body=body, options=options).data
