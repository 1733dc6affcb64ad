"""Models of function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import Both


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Function(Model):
    """Function of the API."""

    log: Both | None = None
