"""Paths: values set into a template, with nothing in them that leads elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from urllib.parse import quote, unquote

from .violations import Violation, pointer

_PLACEHOLDER = re.compile(r"\{([^{}/]*)\}")
_LITERAL = "/%:@!$&'()*+,;=~"


@cache
def _pieces(template: str) -> tuple[str, ...]:
    """Literals at even places, parameter names at odd ones."""
    pieces = _PLACEHOLDER.split(template)
    pieces[::2] = [quote(literal, safe=_LITERAL) for literal in pieces[::2]]
    return tuple(pieces)


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
    path, mark, query = template.partition("#")[0].partition("?")
    pieces = list(_pieces(path))
    names, pieces[1::2] = pieces[1::2], [values.get(n, "") for n in pieces[1::2]]
    violations += [_required(name) for name in names if name not in values]
    assembled = "".join(pieces)
    for segment, model in zip(assembled.split("/"), path.split("/")):
        inside = [name for name in _pieces(model)[1::2] if name in values]
        if inside and _leads_elsewhere(segment):
            violations.append(_refused(inside[0], segment))
    return assembled + mark + query


def _leads_elsewhere(segment: str) -> bool:
    """Dot segments are looked for behind slashes too: some servers decode early."""
    decoded = unquote(unquote(segment)).replace("\\", "/")
    return not segment or any(part in (".", "..") for part in decoded.split("/"))


def _required(name: str) -> Violation:
    text = f"the path parameter {name} is required"
    return Violation(pointer("path", name), "required", text)


def _refused(name: str, segment: str) -> Violation:
    text = f"{unquote(segment)!r} cannot be a part of the path"
    return Violation(pointer("path", name), "pathSegment", text)
