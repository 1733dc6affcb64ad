"""Models of shared."""

from __future__ import annotations

import builtins as _builtins
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Closed(Model):
    """Closed of the API."""

    name: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Item(Model):
    """Item of the API."""

    n: int


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OfItems(Model):
    """OfItems of the API."""

    name: str | None = None

    property: str | None = None

    dict: str | None = None

    if TYPE_CHECKING:

        @_builtins.property
        def additional_properties(self) -> _builtins.dict[str, Item]: ...


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OfNumbers(Model):
    """OfNumbers of the API."""

    name: str | None = None

    if TYPE_CHECKING:

        @property
        def additional_properties(self) -> dict[str, int]: ...


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Open(Model):
    """Open of the API."""

    name: str | None = None
