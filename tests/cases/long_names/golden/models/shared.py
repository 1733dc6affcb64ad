"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import Model

if TYPE_CHECKING:
    from .every_thing_that_anyone_has_ever_put_into_this_catalogue_of import (
        EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN,
    )


class Level(StrEnum):
    """Known values of `level`; a server may send others."""

    A_VALUE_THAT_IS_SO_LONG_THAT_NO_ONE_WOULD_EVER_WANT_TO_WRITE_IT = (
        "a value that is so long that no one would ever want to write it out in full 1"
    )
    A_VALUE_THAT_IS_SO_LONG_THAT_NO_ONE_WOULD_EVER_WANT_TO_WRITE_I_2 = (
        "a value that is so long that no one would ever want to write it out in full 2"
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AnimalWithAVeryLongName01(Model):
    """AnimalWithAVeryLongName01 of the API."""

    a: str


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AnimalWithAVeryLongName02(Model):
    """AnimalWithAVeryLongName02 of the API."""

    b: str


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AnimalWithAVeryLongName03(Model):
    """AnimalWithAVeryLongName03 of the API."""

    c: str


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AnimalWithAVeryLongName04(Model):
    """AnimalWithAVeryLongName04 of the API."""

    d: str


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Holder(Model):
    """Holder of the API."""

    a_field_whose_name_is_so_long_that_it_alone_takes_more_than: str

    a_field_whose_name_is_so_long_that_it_alone_takes_more_than_: (
        list[EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN] | None
    ) = None

    named: AnyAnimal | None = None

    inline: (
        AnimalWithAVeryLongName01
        | AnimalWithAVeryLongName02
        | AnimalWithAVeryLongName03
        | list[AnimalWithAVeryLongName04]
        | None
    ) = None

    level: Level | str | None = None

    text: str | None = None


AnyAnimal: TypeAlias = (
    "AnimalWithAVeryLongName01"
    " | AnimalWithAVeryLongName02"
    " | AnimalWithAVeryLongName03"
    " | AnimalWithAVeryLongName04"
)
