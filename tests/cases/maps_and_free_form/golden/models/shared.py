"""Models of shared."""

from __future__ import annotations

import builtins as _builtins
from dataclasses import dataclass
from datetime import date
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Holder(Model):
    """Holder of the API."""

    any: Any = None

    anything: Any = None

    object: dict[str, Any] | None = None

    open: dict[str, Any] | None = None

    closed: dict[str, Any] | None = None

    labels: dict[str, str] | None = None

    counts: dict[str, int] | None = None

    items: dict[str, Item] | None = None

    lists: dict[str, _builtins.list[Item]] | None = None

    nested: dict[str, dict[str, date | str]] | None = None

    by_pattern: dict[str, int] | None = None

    named: dict[str, Any] | None = None

    list: _builtins.list[Any] | None = None

    tuple: _builtins.list[Any] | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Item(Model):
    """Item of the API."""

    n: int
