"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Left(Model):
    """Left of the API."""

    right: Right | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Node(Model):
    """Node of the API."""

    value: int

    next: Node | None = None

    children: list[Node] | None = None

    named: dict[str, Node] | None = None

    left: Left | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Right(Model):
    """Right of the API."""

    left: Left | None = None
