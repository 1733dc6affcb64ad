"""Models of import os."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class AB(StrEnum):
    """''' \"\"\" '''

    Known values of `a"b`; a server may send others.
    """

    VALUE_0022 = '"'
    VALUE_0027 = "'"
    VALUE_0022_0027 = "\"'"
    VALUE_005C = "\\"
    VALUE_000A = "\n"
    N = "\\n"
    VALUE_1 = "{{ 1 }}"
    VALUE_202E = "\u202e"
    E = "é\x00"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ItS(Model):
    """Ends in a backslash \\"""

    a_b: AB | str
    """''' \"\"\" '''"""

    it_s: str | None = None
    """Default: \"\"\"."""

    line_end: str | None = None
    """one

    two tab

    three
    """

    back_slash: str | None = None

    x: str | None = None
    """Default: {% raw %}."""

    field: str | None = None
