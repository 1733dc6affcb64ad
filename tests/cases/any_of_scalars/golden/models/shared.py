"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeAlias

from .._runtime.model import Model


class Level(StrEnum):
    """Known values of `level option 1`; a server may send others."""

    LOW = "low"
    HIGH = "high"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Choice(Model):
    """Choice of the API."""

    size: int | str | None = None

    flag: bool | str | None = None

    when: datetime | str | int | None = None

    level: Level | str | int | None = None

    maybe: int | None = None

    id: Id | None = None

    ids: list[Id] | None = None

    open: Any = None


Id: TypeAlias = "int | str"
