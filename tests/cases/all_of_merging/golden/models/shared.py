"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class Kind(StrEnum):
    """Known values of `kind`; a server may send others."""

    SHORT = "short"
    LONG = "long"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Base(Model):
    """Base of the API."""

    id: str
    """Of the base."""

    kind: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Holder(Model):
    """Holder of the API."""

    whole: Whole | None = None
    """The whole."""

    named: Named | None = None

    text: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Named(Model):
    """Named of the API."""

    name: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Refined(Model):
    """Refined of the API."""

    id: str
    """Of the base."""

    kind: Kind | str

    name: str

    own: int

    more: bool | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Whole(Model):
    """Whole of the API."""

    id: str
    """Of the base."""

    kind: Kind | str

    name: str | None = None

    own: int
