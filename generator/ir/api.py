"""The Api: everything a definition says, frozen, names included."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .schema import Schema
from .types import ModelRef, Presence, Type, Union

Location = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Field:
    """One property of a model."""

    wire_name: str
    type: Type
    presence: Presence
    name: str = ""
    doc: str = ""
    const: Any = None
    """The only value the property may have; None where it is free."""
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    secret: bool = False
    allowed: tuple[Any, ...] = ()
    """The allowed values where they make no enum (numbers)."""


@dataclass(frozen=True, slots=True)
class Model:
    """An object with properties. `id` is its place in the definition."""

    id: str
    wire_name: str
    """What the definition calls it; for an inline object, what its place suggests."""
    fields: tuple[Field, ...]
    additional: Type | None = None
    """The type of undeclared properties where the definition states one."""
    doc: str = ""
    deprecated: bool = False
    name: str = ""
    module: str = ""
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Alias:
    """A component that is a choice of types: it has a name, but no class of its own."""

    id: str
    wire_name: str
    type: Union
    doc: str = ""
    name: str = ""
    module: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    value: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """Known string values. `places` are all the schemas that use it, `id` the first."""

    id: str
    wire_name: str
    members: tuple[Member, ...]
    places: tuple[str, ...] = ()
    doc: str = ""
    name: str = ""
    module: str = ""


@dataclass(frozen=True, slots=True)
class Parameter:
    wire_name: str
    location: Location
    type: Type
    required: bool
    style: str
    explode: bool
    schema: Schema | None = None
    name: str = ""
    doc: str = ""
    media_type: str = ""
    """How a parameter with `content` is written: application/json."""
    from_client: bool = False
    deprecated: bool = False
    default: Any = None
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A body of one media type."""

    media_type: str
    type: Type | None
    schema: Schema | None = None
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    required: bool
    contents: tuple[Content, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    status: str
    """Three digits, a class such as 2XX, or default."""
    contents: tuple[Content, ...] = ()
    doc: str = ""

    @property
    def is_success(self) -> bool:
        return self.status[:1] in ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation pages: which parameter moves on, where the items are.

    All names are the definition's; a path is the properties that lead from the
    response to something, one inside the other.
    """

    style: Literal["cursor", "offset", "page"]
    token: str
    """The query parameter that says where a page begins; or, `in_body`, a property."""
    item: Type
    """What one item is."""
    items: tuple[str, ...] = ()
    """The array; empty where the response is one."""
    limit: str = ""
    """The parameter, or property, that says how long a page may be."""
    next: tuple[str, ...] = ()
    """cursor: the token of the next page."""
    last: str = ""
    """cursor without `next`: the property of the last item that is the next token."""
    total: tuple[str, ...] = ()
    """offset, page: how many items there are on all pages."""
    more: tuple[str, ...] = ()
    """A boolean that is false on the last page."""
    first: int = 0
    """offset, page: where the first page begins."""
    text: bool = False
    """Whether the token is sent as a string."""
    in_body: bool = False
    name: str = ""
    """The iterator's."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation. `module` is the group its tag puts it in."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    name: str = ""
    module: str = ""
    tag: str = ""
    summary: str = ""
    doc: str = ""
    deprecated: bool = False
    security: tuple[tuple[str, ...], ...] | None = None
    servers: tuple[str, ...] = ()
    paging: Paging | None = None

    @property
    def request_schemas(self) -> tuple[Schema, ...]:
        """The schemas a request must keep: of its parameters and its bodies."""
        stated = [p.schema for p in self.parameters]
        stated.extend(c.schema for c in (self.body.contents if self.body else ()))
        return tuple(s for s in stated if s is not None)

    @property
    def success(self) -> Response | None:
        """The response a call gives back: the first 2xx with content, else the first."""
        good = [r for r in self.responses if r.is_success] or [
            r for r in self.responses if r.status == "default"
        ]
        return next((r for r in good if r.contents), good[0] if good else None)


@dataclass(frozen=True, slots=True)
class Variable:
    name: str
    default: str
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    url: str
    variables: tuple[Variable, ...] = ()


@dataclass(frozen=True, slots=True)
class Security:
    """One security scheme (OpenAPI Security Scheme Object)."""

    id: str
    kind: Literal["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
    name: str = ""
    """The header, query parameter or cookie of an apiKey."""
    location: str = ""
    scheme: str = ""
    """basic or bearer, of http."""
    token_url: str = ""
    """Of the client credentials flow of oauth2."""


@dataclass(frozen=True, slots=True)
class Api:
    title: str
    version: str
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    aliases: tuple[Alias, ...]
    schemas: tuple[Schema, ...]
    """What has a check of its own: every schema that a reference or a model leads to."""
    servers: tuple[Server, ...] = ()
    security: tuple[Security, ...] = ()
    required_security: tuple[tuple[str, ...], ...] = ()
    doc: str = ""
    schema_names: tuple[tuple[str, str, str], ...] = field(default=())
    """(schema id, name, module) of every entry of `schemas`."""

    @property
    def classes(self) -> tuple[Model | Alias | Enum, ...]:
        """Everything that has a name on the package's face."""
        return (*self.models, *self.aliases, *self.enums)


def model_refs(kind: Type) -> tuple[ModelRef, ...]:
    """Every model a type mentions directly."""
    match kind:
        case ModelRef():
            return (kind,)
        case _:
            inner: tuple[Type, ...] = ()
            if hasattr(kind, "items"):
                inner = (kind.items,)
            elif hasattr(kind, "values"):
                inner = (kind.values,)
            elif hasattr(kind, "options"):
                inner = kind.options
            return tuple(r for t in inner for r in model_refs(t))
