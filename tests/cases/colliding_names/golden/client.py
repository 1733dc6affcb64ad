"""Client of Names that become one in Python: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.user import CategoryDto


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_colliding_names"
    _package_version = "0.1.0"

    def get_user_2(
        self,
        *,
        user_id_query: str | None = None,
        user_id: str | None = None,
        user_id_header: str | None = None,
        options: CallOptions | None = None,
    ) -> CategoryDto:
        """GET /users."""
        return self.call(
            operations.GET_USER_2,
            user_id_query=user_id_query,
            user_id=user_id,
            user_id_header=user_id_header,
            options=options,
        ).data

    def get_user_(self, *, options: CallOptions | None = None) -> None:
        """PUT /users."""
        return self.call(operations.GET_USER_, options=options).data

    def get_user(self, *, options: CallOptions | None = None) -> None:
        """POST /users."""
        return self.call(operations.GET_USER, options=options).data
