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
class PutSettingsRequestBody(Model):
    """putSettingsRequestBody of the API."""

    level: int


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Thing(Model):
    """Thing of the API."""

    name: str

    tags: list[str] | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Upload(Model):
    """Upload of the API."""

    content: bytes

    image: str | None = None

    others: list[bytes] | None = None

    maybe: bytes | None = None

    name: str

    thing: Thing | None = None

    json: str | None = None

    coded: str | None = None
