"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AsyncPages(Model):
    """AsyncPages of the API."""

    paging: Paging | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Paging(Model):
    """Paging of the API."""

    pages: AsyncPages | None = None
