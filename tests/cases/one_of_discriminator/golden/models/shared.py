"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shape import Circle, Mapped, Square


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Holder(Model):
    """Holder of the API."""

    mapped: Mapped | None = None

    by_name: ByName | None = None

    untold: Untold | None = None

    many: dict[str, Mapped] | None = None


ByName: TypeAlias = "Circle | Square"


Untold: TypeAlias = "Circle | Square"
