"""Client of Arrays as 2.0 writes them: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient
from ._runtime.servers import Server

if TYPE_CHECKING:
    from ._runtime.options import CallOptions


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _servers = (Server("https://case.test"),)
    _package_name = "case_collection_formats"
    _package_version = "0.1.0"

    def find(
        self,
        csv: list[str],
        ssv: list[str],
        tsv: list[str],
        pipes: list[str],
        *,
        plain: list[str] | None = None,
        commas: list[str] | None = None,
        spaces: list[str] | None = None,
        tabs: list[str] | None = None,
        bars: list[str] | None = None,
        many: list[str] | None = None,
        x_commas: list[str] | None = None,
        x_spaces: list[str] | None = None,
        x_tabs: list[str] | None = None,
        x_bars: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """GET /{csv}/{ssv}/{tsv}/{pipes}."""
        return self.call(
            operations.FIND,
            csv=csv,
            ssv=ssv,
            tsv=tsv,
            pipes=pipes,
            plain=plain,
            commas=commas,
            spaces=spaces,
            tabs=tabs,
            bars=bars,
            many=many,
            x_commas=x_commas,
            x_spaces=x_spaces,
            x_tabs=x_tabs,
            x_bars=x_bars,
            options=options,
        ).data
