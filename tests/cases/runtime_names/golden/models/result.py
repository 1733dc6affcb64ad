"""Models of result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class Parameter(StrEnum):
    """Known values of `Parameter`; a server may send others."""

    ONE = "one"
    TWO = "two"


class StrEnumValues(StrEnum):
    """Known values of `StrEnum`; a server may send others."""

    A = "a"
    B = "b"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AnyModel(Model):
    """Any of the API."""

    client: ClientModel | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Body(Model):
    """Body of the API."""

    server: Server | None = None

    model: ModelModel | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ClientModel(Model):
    """Client of the API."""

    name: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ModelModel(Model):
    """Model of the API."""

    any: AnyModel | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OperationModel(Model):
    """Operation of the API."""

    str_enum: StrEnumValues | str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Result(Model):
    """Result of the API."""

    operation: OperationModel | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SecurityScheme(Model):
    """SecurityScheme of the API."""

    name: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Server(Model):
    """Server of the API."""

    security_scheme: SecurityScheme | None = None
