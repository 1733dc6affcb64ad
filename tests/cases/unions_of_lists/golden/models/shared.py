"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .item_ import Item


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Holder(Model):
    """Holder of the API."""

    one_or_many: Item | list[Item] | None = None

    texts: str | list[str] | None = None

    lists: list[str] | list[Item] | None = None

    map_or_list: dict[str, Item] | list[Item] | None = None

    list_of_either: list[Item | Page | str] | None = None

    list_of_lists: list[list[list[Item]]] | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Page(Model):
    """Page of the API."""

    items: list[Item]
