"""Every rule a value must keep: JSON Schema 2020-12, parsed, references by id."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal


class Absent:
    """The type of `ABSENT`: a keyword that is not there (null is a value)."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()

Level = Literal["error", "advice"]
Named = tuple[tuple[str, "Schema"], ...]


@dataclass(frozen=True, slots=True)
class Schema:
    """One schema object (Core 10, 11; Validation 6). `id` is where it stands, and,
    where dynamic references make a difference, how it was reached.

    An absent keyword is None, an empty tuple or ABSENT. `accepts` is set for
    the boolean schemas alone.
    """

    id: str
    accepts: bool | None = None
    ref: str = ""
    dynamic_ref: str = ""
    types: tuple[str, ...] = ()
    enum: tuple[Any, ...] | None = None
    const: Any = ABSENT
    # numbers
    multiple_of: int | float | None = None
    minimum: int | float | None = None
    exclusive_minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_maximum: int | float | None = None
    # strings
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    stated: tuple[str, ...] = ()
    """Beside a pattern: the texts the definition gives as examples, default or choice."""
    format: str = ""
    """Empty where formats are annotations (Validation 7.2.1), as they are by default."""
    # arrays
    prefix_items: tuple[Schema, ...] = ()
    items: Schema | None = None
    contains: Schema | None = None
    min_contains: int | None = None
    max_contains: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    unevaluated_items: Schema | None = None
    # objects
    properties: Named = ()
    pattern_properties: Named = ()
    additional_properties: Schema | None = None
    property_names: Schema | None = None
    required: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()
    """The properties that only the server sets."""
    dependent_required: tuple[tuple[str, tuple[str, ...]], ...] = ()
    dependent_schemas: Named = ()
    min_properties: int | None = None
    max_properties: int | None = None
    unevaluated_properties: Schema | None = None
    # combinations
    all_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    not_: Schema | None = None
    if_: Schema | None = None
    then: Schema | None = None
    else_: Schema | None = None
    # annotations that change what a check does or says
    level: Level = "error"
    secret: bool = False
    binary: bool = False
    """A string that is the content of a file: bytes, where the body is a form."""
    # what samples are made of, and no part of any rule
    examples: tuple[Any, ...] = field(default=(), compare=False)
    shown_format: str = field(default="", compare=False)
    """The format that is stated, whether it is checked or not."""
