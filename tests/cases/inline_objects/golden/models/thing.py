"""Models of thing."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateThingRequestBody(Model):
    """createThingRequestBody of the API."""

    spec: CreateThingRequestBodySpec


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateThingRequestBodySpec(Model):
    """spec of the API."""

    size: int | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateThingResponseBody(Model):
    """createThingResponseBody of the API."""

    spec: CreateThingResponseBodySpec | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateThingResponseBodySpec(Model):
    """spec of the API."""

    size: str | None = None
