"""The type algebra: what a value is, apart from whether it is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

ScalarKind = Literal["string", "integer", "number", "boolean", "null"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A JSON scalar. `format` is kept only where it changes the value's type:
    date, date-time, binary."""

    kind: ScalarKind
    format: str = ""


@dataclass(frozen=True, slots=True)
class EnumRef:
    """A string out of an open list of known ones; `id` names an `Enum` of the Api."""

    id: str


@dataclass(frozen=True, slots=True)
class ModelRef:
    """An object with properties; `id` names a `Model` of the Api. Recursion goes here."""

    id: str


@dataclass(frozen=True, slots=True)
class Array:
    items: Type


@dataclass(frozen=True, slots=True)
class Map:
    """An object with any keys and values of one type."""

    values: Type


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, in the order of the definition.

    With a discriminator, `property_name` is the property that tells which, and
    `mapping` gives the model for each of its values.
    """

    options: tuple[Type, ...]
    property_name: str = ""
    mapping: tuple[tuple[str, ModelRef], ...] = ()
    id: str = ""
    """The component that is this choice; empty for one made in place."""
    base: ModelRef | None = None
    """The model that values without a mapping mean; None where they mean nothing known."""


@dataclass(frozen=True, slots=True)
class AnyValue:
    """Anything JSON can say."""


Type: TypeAlias = Scalar | EnumRef | ModelRef | Array | Map | Union | AnyValue


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether a value is there, which is not part of what it is."""

    required: bool = False
    nullable: bool = False
    default: object = None
    """The documented default, which the server applies; None where there is none."""
