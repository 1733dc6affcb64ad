"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Both(Model):
    """Both of the API."""

    name: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Log(Model):
    """Log of the API."""

    field: str | None = None

    field_: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Unnamed(Model):
    """Unnamed of the API."""

    name: str | None = None
