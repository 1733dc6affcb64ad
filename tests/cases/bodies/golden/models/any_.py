"""Models of any ."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PutMultipartRequestBody(Model):
    """putMultipartRequestBody of the API."""

    file: bytes

    note: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Thing(Model):
    """Thing of the API."""

    name: str

    tags: list[str] | None = None
