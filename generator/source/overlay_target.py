"""The target of an overlay action: a JSONPath query -> where in the document.

Nearly all targets are plain: names, indexes, and the member of a list with a
certain name. These are read here; the full language of RFC 9535 is left to a
library, which is loaded when the first such target is met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .pointer import NotFound

Location = tuple["str | int", ...]
Step = tuple[str, Any]

_NAME = r"[^\W\d][\w]*"
_QUOTED = r"'[^'\\]*'|\"[^\"\\]*\""
_STEP = re.compile(
    rf"\.({_NAME})"
    rf"|\[\s*({_QUOTED})\s*\]"
    r"|\[\s*(0|-?[1-9][0-9]{0,8})\s*\]"
    rf"|\[\s*\?\s*@\.({_NAME})\s*==\s*({_QUOTED})\s*\]"
    r"|(\.\*|\[\s*\*\s*\])"
)


class BadTarget(ValueError):
    """A query that is not JSONPath."""


def locations(query: str, root: Any) -> list[Location]:
    """Where the nodes of a query stand, each once. Raises BadTarget."""
    steps = _plain_steps(query)
    if steps is None:
        return _by_library(query, root)
    found: list[tuple[Location, Any]] = [((), root)]
    for step in steps:
        found = [inner for outer in found for inner in _take(step, *outer)]
    return [location for location, _ in found]


def _plain_steps(query: str) -> list[Step] | None:
    """The steps of a plain query; None for any other."""
    if not query.startswith("$"):
        return None
    steps: list[Step] = []
    end = 1
    while end < len(query):
        match = _STEP.match(query, end)
        if match is None:
            return None
        name, quoted, index, key, wanted, _ = match.groups()
        if name or quoted:
            steps.append(("name", name or quoted[1:-1]))
        elif index:
            steps.append(("index", int(index)))
        elif key:
            steps.append(("equal", (key, wanted[1:-1])))
        else:
            steps.append(("all", None))
        end = match.end()
    return steps


def _take(step: Step, location: Location, node: Any) -> Iterator[tuple[Location, Any]]:
    kind, wanted = step
    if kind == "name":
        if isinstance(node, dict) and wanted in node:
            yield (*location, wanted), node[wanted]
    elif kind == "index":
        if isinstance(node, list) and -len(node) <= wanted < len(node):
            yield (*location, wanted % len(node)), node[wanted]
    else:
        for key, inner in _members(node):
            if kind == "all" or _equals(inner, *wanted):
                yield (*location, key), inner


def _members(node: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        yield from enumerate(node)


def _equals(node: Any, key: str, wanted: str) -> bool:
    return isinstance(node, dict) and key in node and node[key] == wanted


def _by_library(query: str, root: Any) -> list[Location]:
    import jsonpath_rfc9535

    try:
        nodes = jsonpath_rfc9535.find(query, root)
        found = dict.fromkeys(tuple(node.location) for node in nodes)
    except (jsonpath_rfc9535.JSONPathError, RecursionError) as error:
        raise BadTarget(str(error).splitlines()[0]) from None
    return list(found)


def value_at(root: Any, location: Location) -> Any:
    """The value at a location. Raises NotFound where an earlier step removed it."""
    node = root
    for key in location:
        try:
            node = node[key]
        except (KeyError, IndexError, TypeError):
            raise NotFound(str(key)) from None
    return node
