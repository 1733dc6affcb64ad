"""Models of shared."""

from __future__ import annotations

import builtins as _builtins
from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Widget(Model):
    """Widget of the API."""

    kind: str = "widget"

    version: Any

    ratio: Any

    optional: Any = None

    nothing: Any = None

    size: int | None = None
    """Default: 5."""

    name: str | None = None
    """Default: a "name"."""

    list: _builtins.list[str] | None = None
    """Default: ["a", "b"]."""

    flag: bool | None = None
    """Default: False."""
