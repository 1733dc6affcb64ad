"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Unused(Model):
    """Unused of the API."""

    name: str | None = None
