"""Client of It's "quoted" \\ {{ text }}: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.import_os import ItS


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_quoted_text"
    _package_version = "0.1.0"

    def get_it_s_n(self, a_b: str, *, options: CallOptions | None = None) -> ItS:
        """Ends in a quote".

        \"\"\" + exec('x') + \"\"\"
        \\N{DASH} \\
        # comment
        line bell \\

        a_b: \"\"\"
        """
        return self.call(operations.GET_IT_S_N, a_b=a_b, options=options).data
