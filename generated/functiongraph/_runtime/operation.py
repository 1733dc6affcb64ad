"""One operation of the API as data: what both clients are driven by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Location = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter. `style` and `explode` are those of the OpenAPI Parameter Object;
    left out, they are what its location has by default."""

    name: str
    """Its Python name: the keyword argument of the client's method."""
    wire_name: str
    location: Location
    required: bool = False
    style: str = ""
    # None only until __post_init__ has put the location's default in its place
    explode: bool = None  # type: ignore[assignment]
    from_client: bool = False
    """Taken from the Client when the call does not give it (project_id)."""
    media_type: str = ""
    """How the value is written when the parameter has `content`: application/json."""
    secret: bool = False
    """Whether the value is kept out of logs and messages."""

    def __post_init__(self) -> None:
        if not self.style:
            form = self.location in ("query", "cookie")
            object.__setattr__(self, "style", "form" if form else "simple")
        if self.explode is None:
            object.__setattr__(self, "explode", self.style == "form")


@dataclass(frozen=True, slots=True)
class Body:
    """The request body. `encode` and `check` name functions of `codecs` and `validators`."""

    required: bool
    media_types: tuple[str, ...]
    encode: str = ""
    """`module.function` of `codecs`; empty when the body goes out as it is."""
    check: str = ""
    """`module.function` of `validators`; empty when anything is allowed."""


@dataclass(frozen=True, slots=True)
class Result:
    """One declared response."""

    status: str
    """`200`, a class such as `2XX`, or `default`."""
    media_types: tuple[str, ...] = ()
    decode: str = ""
    """`module.function` of `codecs`; empty when the JSON stays as it is."""


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation pages. Paths are the Python names of fields, from the response."""

    style: Literal["cursor", "offset", "page"]
    token: str
    """The parameter that says where a page begins; a body's property if `in_body`."""
    items: tuple[str, ...] = ()
    """Path of the array; empty where the response is one."""
    limit: str = ""
    """The parameter that says how long a page may be."""
    next: tuple[str, ...] = ()
    """cursor: path of the token for the next page."""
    last: str = ""
    """cursor without `next`: the field of the last item which is the next token."""
    total: tuple[str, ...] = ()
    """offset, page: path of the number of items on all pages together."""
    more: tuple[str, ...] = ()
    """Path of a boolean that is false on the last page."""
    first: int = 0
    """offset, page: what the first page begins with."""
    text: bool = False
    """Whether tokens are sent as strings."""
    in_body: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    """Field -> name in JSON, where they differ."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """One operation; `T` is what a successful call gives back."""

    id: str
    """The operationId of the definition."""
    name: str
    """The method of the client."""
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Result, ...] = ()
    check: str = ""
    """`module.function` of `validators` for the parameters; empty when none is limited."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Alternatives of scheme names, all of one alternative needed; None: the API's own."""
    servers: tuple[str, ...] = ()
    """Server URLs of this operation alone; empty: the API's own."""
    paging: Paging | None = None
    """How its pages follow each other; None where it has none."""
