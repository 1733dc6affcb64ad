"""Client of 标签: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.api_2_parts import Part
    from .models.display_name import Named
    from .models.function import Function
    from .models.import_ import Job
    from .models.shared import Log
    from .models.trigger import Trigger


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_tags_without_ascii"
    _package_version = "0.1.0"

    def list_functions(self, *, options: CallOptions | None = None) -> None:
        """GET /functions."""
        return self.call(operations.LIST_FUNCTIONS, options=options).data

    def create_function(
        self, body: Function | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /functions."""
        return self.call(operations.CREATE_FUNCTION, body=body, options=options).data

    def create_trigger(
        self, body: Trigger | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /triggers."""
        return self.call(operations.CREATE_TRIGGER, body=body, options=options).data

    def post(
        self, body: Log | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /logs."""
        return self.call(operations.POST, body=body, options=options).data

    def create_job(
        self, body: Job | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /jobs."""
        return self.call(operations.CREATE_JOB, body=body, options=options).data

    def create_part(
        self, body: Part | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /parts."""
        return self.call(operations.CREATE_PART, body=body, options=options).data

    def create_named(
        self, body: Named | None = None, *, options: CallOptions | None = None
    ) -> None:
        """POST /named."""
        return self.call(operations.CREATE_NAMED, body=body, options=options).data
