"""AsyncClient of It's "quoted" \\ {{ text }}: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.import_os import ItS


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_quoted_text"
    _package_version = "0.1.0"

    async def get_it_s_n(self, a_b: str, *, options: CallOptions | None = None) -> ItS:
        """Ends in a quote".

        \"\"\" + exec('x') + \"\"\"
        \\N{DASH} \\
        # comment
        line bell \\

        a_b: \"\"\"
        """
        response = await self.call(operations.GET_IT_S_N, a_b=a_b, options=options)
        return response.data
