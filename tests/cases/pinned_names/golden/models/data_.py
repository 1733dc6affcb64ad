"""Models of data ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .value_ import Value


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Data(Model):
    """Data of the API."""

    value: Value | None = None

    user_name_: str | None = None

    user_name: str | None = None
