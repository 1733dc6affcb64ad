"""Models of copy."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Thing(Model):
    """Thing of the API."""

    id: str | None = None

    part: ThingPart | None = None

    parts: list[ThingPart] | None = None

    a_b_c: ThingABC | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ThingABC(Model):
    """b~c of the API."""

    n: int | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ThingPart(Model):
    """part of the API."""

    n: int | None = None
