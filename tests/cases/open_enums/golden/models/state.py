"""Models of state."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .._runtime.model import Model


class Empty(StrEnum):
    """Known values of `empty`; a server may send others."""

    FULL = "full"


class State(StrEnum):
    """Known values of `State`; a server may send others."""

    NEW = "new"
    OLD = "old"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Thing(Model):
    """Thing of the API."""

    state: State | str | None = None

    states: list[State | str] | None = None

    by_name: dict[str, State | str] | None = None

    number: int | None = None
    """One of 1, 2, 4."""

    mixed: Any = None
    """One of a, 1, None, True."""

    empty: Empty | str | None = None
