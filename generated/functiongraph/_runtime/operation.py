"""One operation of the API as data: what both clients are driven by."""

from __future__ import annotations

from dataclasses import dataclass
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
