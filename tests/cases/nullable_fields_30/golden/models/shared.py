"""Models of shared."""

from __future__ import annotations

import builtins as _builtins
from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class Level(StrEnum):
    """Known values of `level`; a server may send others."""

    LOW = "low"
    HIGH = "high"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Inner(Model):
    """Inner of the API."""

    name: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Presence(Model):
    """Presence of the API."""

    required_nullable: str | None

    required_plain: str

    optional_nullable: str | None = None

    optional_plain: str | None = None

    list: _builtins.list[str] | None = None

    level: Level | str | None = None

    inner: Inner | None = None
