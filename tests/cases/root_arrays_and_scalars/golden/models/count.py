"""Models of count."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class Level(StrEnum):
    """Known values of `Level`; a server may send others."""

    LOW = "low"
    HIGH = "high"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Item(Model):
    """Item of the API."""

    n: int
