"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .copy import Thing, ThingABC, ThingPart


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Other(Model):
    """Other of the API."""

    part: ThingPart | None = None

    odd: ThingABC | None = None

    thing: Thing | None = None

    described: str | None = None
    """Beside a reference."""
