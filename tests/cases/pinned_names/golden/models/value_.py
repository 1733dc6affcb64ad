"""Models of value ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class State(StrEnum):
    """Known values of `state`; a server may send others."""

    A_OLD = "a"
    B = "b"
    C = "c"
    X = "x"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NewName(Model):
    """Model of the API."""

    n: int | None = None

    state: State | str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Value(Model):
    """Value of the API."""

    model: NewName | None = None

    state: State | str | None = None
