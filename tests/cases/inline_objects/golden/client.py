"""Client of Objects without names: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.thing import CreateThingRequestBody, CreateThingResponseBody


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_inline_objects"
    _package_version = "0.1.0"

    def create_thing(
        self, body: CreateThingRequestBody, *, options: CallOptions | None = None
    ) -> CreateThingResponseBody:
        """POST /things."""
        return self.call(operations.CREATE_THING, body=body, options=options).data
