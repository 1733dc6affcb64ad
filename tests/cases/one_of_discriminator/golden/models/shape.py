"""Models of shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Circle(Model):
    """Circle of the API."""

    kind: str

    radius: float


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Square(Model):
    """Square of the API."""

    kind: str

    side: float


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Text(Model):
    """Text of the API."""

    kind: str

    text: str


Mapped: TypeAlias = "Circle | Square | Text"
