"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class None_(StrEnum):
    """Known values of `None`; a server may send others."""

    NONE = "None"
    CLASS = "class"
    NAME = "name"
    VALUE = "value"
    MRO = "mro"
    VALUE_2 = "_value_"
    SELF = "self"
    VALUE_1_ST = "1st"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Class(Model):
    """class of the API."""

    from_: str

    class_: None_ | str

    none: str | None = None

    self_: str | None = None

    validate_: str | None = None

    to_dict_: str | None = None

    from_dict_: str | None = None

    additional_properties_: str | None = None

    extra: str | None = None

    nulls: str | None = None

    data: str | None = None

    get: str | None = None

    model: str | None = None

    value: str | None = None

    field_2_fast: str | None = None

    class__: str | None = None
