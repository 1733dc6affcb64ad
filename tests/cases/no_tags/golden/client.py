"""Client of No tags: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.user import User


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_no_tags"
    _package_version = "0.1.0"

    def get_user(self, id: int, *, options: CallOptions | None = None) -> User:
        """GET /users/{id}."""
        return self.call(operations.GET_USER, id=id, options=options).data

    def delete_user(self, id: int, *, options: CallOptions | None = None) -> None:
        """DELETE /users/{id}."""
        return self.call(operations.DELETE_USER, id=id, options=options).data

    def get_users(self, *, options: CallOptions | None = None) -> list[User]:
        """GET /users."""
        return self.call(operations.GET_USERS, options=options).data
