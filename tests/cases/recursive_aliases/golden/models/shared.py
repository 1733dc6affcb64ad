"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Holder(Model):
    """Holder of the API."""

    json: Json | None = None

    lists: list[Any] | None = None

    maps: dict[str, Any] | None = None


Json: TypeAlias = "str | float | list[Any] | dict[str, Any]"
