"""Models of both."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Done(Model):
    """Done of the API."""

    at: str


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Later(Model):
    """Later of the API."""

    code: str

    message: str | None = None
