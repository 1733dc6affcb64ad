"""Models of user."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class User(Model):
    """User of the API."""

    name: str | None = None
