"""Models of user."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class Sign(StrEnum):
    """Known values of `sign`; a server may send others."""

    A_B_2 = "a b"
    A_B_3 = "a-b"
    A_B = "A_B"
    PLUS = "+"
    MINUS = "-"
    E = "é"
    VALUE_4E2D = "中"
    VALUE_6587 = "文"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CategoryDto(Model):
    """CategoryDto of the API."""

    user_name_2: str | None = None

    user_name: int | None = None

    user_name_: bool | None = None

    other: CategoryDtoModel | None = None

    sign: Sign | str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CategoryDtoModel(Model):
    """categoryDto of the API."""

    id: str | None = None
