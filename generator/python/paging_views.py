"""How an operation pages -> its row of `operations.py`, and the words for it."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.api import Operation, Paging
from ..ir.shapes import Path, Shapes, received
from ..ir.types import AnyValue, Type
from .code import Code, code, identifier, join, literal
from .scope import Scope


def row(scope: Scope, operation: Operation, paging: Paging) -> Code:
    """`Paging(...)` with the names that the package gives."""
    shapes = Shapes(scope.models)
    response = received(operation) or AnyValue()
    names: dict[str, str] = {}
    stated: dict[str, object] = {}
    for key in ("items", "next", "total", "more"):
        stated[key] = _named(shapes, response, getattr(paging, key), names)
    (last,) = _named(shapes, paging.item, (paging.last,), names) or ("",)
    stated |= {
        "limit": paging.limit and _input(operation, paging, paging.limit),
        "last": last,
        "first": paging.first,
        "text": paging.text,
        "in_body": paging.in_body,
        "names": names,
    }
    arguments = [
        literal(paging.style),
        literal(_input(operation, paging, paging.token)),
    ]
    for key, value in stated.items():
        if value:
            arguments.append(code("$=$", identifier(key), literal(value)))
    return code("$($)", identifier(scope.own_name("Paging")), join(", ", arguments))


def _named(
    shapes: Shapes, kind: Type, path: Path, names: dict[str, str]
) -> tuple[str, ...]:
    """The path in Python names; those that JSON has otherwise go to `names`."""
    fields = tuple(shapes.walk(kind, path))
    names.update((f.name, f.wire_name) for f in fields if f.name != f.wire_name)
    return tuple(f.name for f in fields)


def _input(operation: Operation, paging: Paging, wire: str) -> str:
    """What a caller gives: a parameter of the method, or a property of the body."""
    if paging.in_body:
        return wire
    parameters = (p for p in operation.parameters if p.location == "query")
    return next(p.name for p in parameters if p.wire_name == wire)


def text(operation: Operation, paging: Paging) -> str:
    """The docstring of the iterator."""
    return "\n\n".join(_paragraphs(operation, paging))


def _paragraphs(operation: Operation, paging: Paging) -> Iterator[str]:
    where = f"`{'.'.join(paging.items)}`" if paging.items else "the list"
    yield f"Every item of {where} on all pages of `{operation.name}`."
    token = _input(operation, paging, paging.token)
    place = f"`{token}` in the body" if paging.in_body else f"`{token}`"
    yield (
        "A page is fetched when it is needed. `.pages()` gives the pages instead; the "
        f"`next` of a page, given as {place}, goes on from there at any time."
    )
