"""Models of widget."""

from __future__ import annotations

from enum import StrEnum


class Order(StrEnum):
    """Known values of `order`; a server may send others."""

    UP = "up"
    DOWN = "down"
