"""Paths: values set into a template, with nothing in them that leads elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple
from urllib.parse import quote, unquote

from .violations import Violation, pointer

_PLACEHOLDER = re.compile(r"\{([^{}/]*)\}")
_LITERAL = "/%:@!$&'()*+,;=~"


class _Template(NamedTuple):
    pieces: tuple[str, ...]
    """Literals at even places, parameter names at odd ones."""
    query: str
    """The fixed query with its question mark."""
    filled: tuple[tuple[int, tuple[str, ...]], ...]
    """The segments that hold parameters: which they are, and their names."""


@cache
def _template(text: str) -> _Template:
    path, mark, query = text.partition("#")[0].partition("?")
    pieces = _PLACEHOLDER.split(path)
    pieces[::2] = [quote(literal, safe=_LITERAL) for literal in pieces[::2]]
    named = [tuple(_PLACEHOLDER.findall(segment)) for segment in path.split("/")]
    filled = tuple((place, names) for place, names in enumerate(named) if names)
    return _Template(tuple(pieces), mark + query, filled)


def assemble(
    template: str, values: Mapping[str, str], violations: list[Violation]
) -> str:
    """The path of a request; `values` are percent-encoded already.

    A template may end in `#operationId`, which tells apart two operations of one
    method and path and is no part of the path, and may have a fixed query. Every
    name of the template needs a value. A segment which its value makes empty, `.` or
    `..`, encoded or not, would turn the path into that of another operation: adds a
    violation for each.
    """
    known = _template(template)
    pieces = list(known.pieces)
    names = pieces[1::2]
    pieces[1::2] = [values.get(name, "") for name in names]
    violations += [_required(name) for name in names if name not in values]
    assembled = "".join(pieces)
    segments = assembled.split("/")
    for place, inside in known.filled:
        given = [name for name in inside if name in values]
        if given and _leads_elsewhere(segments[place]):
            violations.append(_refused(given[0], segments[place]))
    return assembled + known.query


def _leads_elsewhere(segment: str) -> bool:
    """Dot segments are looked for behind slashes too: some servers decode early."""
    if segment.isalnum():
        return False
    decoded = unquote(unquote(segment)).replace("\\", "/")
    return not segment or any(part in (".", "..") for part in decoded.split("/"))


def _required(name: str) -> Violation:
    text = f"the path parameter {name} is required"
    return Violation(pointer("path", name), "required", text)


def _refused(name: str, segment: str) -> Violation:
    text = f"{unquote(segment)!r} cannot be a part of the path"
    return Violation(pointer("path", name), "pathSegment", text)
