"""One operation of the API as data: what both clients are driven by."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")

Location = Literal["path", "query", "header", "cookie"]


class Parameter(NamedTuple):
    """One parameter. `style` and `explode` are those of the OpenAPI Parameter Object;
    left out, they are what its location has by default."""

    name: str
    """Its Python name: the keyword argument of the client's method."""
    wire_name: str
    location: Location
    required: bool = False
    style: str = ""
    explode: bool | None = None
    from_client: bool = False
    """Taken from the Client when the call does not give it (project_id)."""
    media_type: str = ""
    """How the value is written when the parameter has `content`: application/json."""
    secret: bool = False
    """Whether the value is kept out of logs and messages."""

    @property
    def is_exploded(self) -> bool:
        """Whether the items of an array, and the members of an object, stand apart."""
        if self.explode is not None:
            return self.explode
        in_query = self.location in ("query", "cookie")
        return self.style == "form" or (not self.style and in_query)


class Body(NamedTuple):
    """The request body. `encode` and `check` name functions of `codecs` and `validators`."""

    required: bool
    media_types: tuple[str, ...]
    encode: str = ""
    """`module.function` of `codecs`; empty when the body goes out as it is."""
    check: str = ""
    """`module.function` of `validators`; empty when anything is allowed."""


class Result(NamedTuple):
    """One declared response."""

    status: str
    """`200`, a class such as `2XX`, or `default`."""
    media_types: tuple[str, ...] = ()
    decode: str = ""
    """`module.function` of `codecs`; empty when the JSON stays as it is."""


class Paging(NamedTuple):
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
    names: Mapping[str, str] = MappingProxyType({})
    """Field -> name in JSON, where they differ."""


class Operation(NamedTuple, Generic[T]):
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
