"""Client of Responses of every kind: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.both import Done, Later


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_responses"
    _package_version = "0.1.0"

    def get_nothing(self, *, options: CallOptions | None = None) -> None:
        """GET /nothing."""
        return self.call(operations.GET_NOTHING, options=options).data

    def get_several(self, *, options: CallOptions | None = None) -> Done | Later | None:
        """GET /several."""
        return self.call(operations.GET_SEVERAL, options=options).data

    def get_default(self, *, options: CallOptions | None = None) -> Done:
        """GET /default."""
        return self.call(operations.GET_DEFAULT, options=options).data

    def get_class(self, *, options: CallOptions | None = None) -> Done:
        """GET /class."""
        return self.call(operations.GET_CLASS, options=options).data

    def get_plain(self, *, options: CallOptions | None = None) -> Any:
        """GET /plain."""
        return self.call(operations.GET_PLAIN, options=options).data

    def get_text(self, *, options: CallOptions | None = None) -> str:
        """GET /text."""
        return self.call(operations.GET_TEXT, options=options).data

    def get_octets(self, *, options: CallOptions | None = None) -> bytes:
        """GET /octets."""
        return self.call(operations.GET_OCTETS, options=options).data

    def get_both(self, *, options: CallOptions | None = None) -> Done | str:
        """GET /both."""
        return self.call(operations.GET_BOTH, options=options).data

    def get_notations(self, *, options: CallOptions | None = None) -> Done:
        """GET /notations."""
        return self.call(operations.GET_NOTATIONS, options=options).data

    def get_moved(self, *, options: CallOptions | None = None) -> None:
        """GET /moved."""
        return self.call(operations.GET_MOVED, options=options).data

    def get_untold(self, *, options: CallOptions | None = None) -> Any:
        """GET /untold."""
        return self.call(operations.GET_UNTOLD, options=options).data
