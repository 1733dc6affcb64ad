"""Client of Names that Python or the package needs: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.shared import Class


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_keyword_names"
    _package_version = "0.1.0"

    def import_(
        self,
        from_: str,
        body: Class | None = None,
        *,
        body_query: str | None = None,
        options_query: str | None = None,
        operation_query: str | None = None,
        operations_query: str | None = None,
        response_query: str | None = None,
        self_header: str | None = None,
        class_: str | None = None,
        none: str | None = None,
        options: CallOptions | None = None,
    ) -> Class:
        """POST /import/{from}."""
        return self.call(
            operations.IMPORT_,
            body=body,
            from_=from_,
            body_query=body_query,
            options_query=options_query,
            operation_query=operation_query,
            operations_query=operations_query,
            response_query=response_query,
            self_header=self_header,
            class_=class_,
            none=none,
            options=options,
        ).data

    def call_(self, *, options: CallOptions | None = None) -> None:
        """GET /call."""
        return self.call(operations.CALL_, options=options).data

    def close_(self, *, options: CallOptions | None = None) -> None:
        """GET /close."""
        return self.call(operations.CLOSE_, options=options).data
