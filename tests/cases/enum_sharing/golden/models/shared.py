"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class Level(StrEnum):
    """Known values of `Level`; a server may send others."""

    LOW = "low"
    HIGH = "high"


class Size(StrEnum):
    """Known values of `size`; a server may send others."""

    S = "s"
    M = "m"


class State(StrEnum):
    """Known values of `state`; a server may send others."""

    B = "b"
    A = "a"
    C = "c"


class States(StrEnum):
    """Known values of `states item`; a server may send others."""

    A = "a"
    B = "b"
    C = "c"


class ThreeLevel(StrEnum):
    """Known values of `level`; a server may send others."""

    LOW = "low"
    HIGH = "high"


class TwoSize(StrEnum):
    """Known values of `size`; a server may send others."""

    M = "m"
    L = "l"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Four(Model):
    """Four of the API."""

    states: list[States | str] | None = None

    size: Size | str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class One(Model):
    """One of the API."""

    state: State | str | None = None

    size: Size | str | None = None

    level: Level | str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Three(Model):
    """Three of the API."""

    state: State | str | None = None

    level: ThreeLevel | str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Two(Model):
    """Two of the API."""

    state: State | str | None = None

    size: TwoSize | str | None = None
