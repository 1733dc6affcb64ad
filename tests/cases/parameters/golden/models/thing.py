"""Models of thing."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """Known values of `level`; a server may send others."""

    LOW = "low"
    HIGH = "high"
