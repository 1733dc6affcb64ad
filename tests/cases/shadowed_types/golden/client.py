"""Client of Fields called like types: a method for each operation."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_shadowed_types"
    _package_version = "0.1.0"

    def list(
        self,
        str: _builtins.str,
        *,
        int: _builtins.list[int] | None = None,
        options: CallOptions | None = None,
    ) -> _builtins.list[_builtins.str]:
        """GET /list."""
        return self.call(operations.LIST, str=str, int=int, options=options).data

    def str(
        self,
        *,
        list: _builtins.list[_builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> _builtins.str:
        """GET /str."""
        return self.call(operations.STR, list=list, options=options).data
