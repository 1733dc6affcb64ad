"""`$id`, `$anchor` and `$dynamicAnchor` -> plain JSON pointers (Core 8.2, 9.1).

A document of OpenAPI 3.1 may hold schema resources with identifiers of their
own, and references to them. Everything after this knows pointers alone, so the
references are resolved here, in the tree as it was read. What an identifier
does not resolve is left as it is: it may name a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from .pointer import join

_MAPS = frozenset(
    ["$defs", "definitions", "properties", "patternProperties", "dependentSchemas"]
)
_DATA = frozenset(["const", "enum", "default", "example", "examples"])
_HERE = "gen:document"
"""The base URI of the document itself, which has none that could be used."""


class Identifiers:
    """The schema resources of one document."""

    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._pointers: dict[str, str] = {_HERE: ""}
        self._dynamic: set[str] = set()

    def resolve(self) -> None:
        """Replaces every reference to an identifier by one to its pointer."""
        found = list(_schemas(self._tree))
        for node, pointer, base in found:
            self._note(node, pointer, base)
        for node, _, base in found:
            for keyword in ("$ref", "$dynamicRef"):
                if isinstance(node.get(keyword), str):
                    self._replace(node, keyword, base)

    def _note(self, node: dict[str, Any], pointer: str, base: str) -> None:
        if isinstance(node.get("$id"), str):
            self._pointers.setdefault(base, pointer)
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = node.get(keyword)
            if isinstance(name, str):
                self._pointers.setdefault(f"{base}#{name}", pointer)
                if keyword == "$dynamicAnchor":
                    self._dynamic.add(f"{base}#{name}")

    def _replace(self, node: dict[str, Any], keyword: str, base: str) -> None:
        reference = node[keyword]
        if base == _HERE and not reference.startswith("#"):
            target, fragment = urldefrag(reference)
        else:
            target, fragment = urldefrag(_joined(base, reference))
        fragment = unquote(fragment)
        named = f"{target}#{fragment}"
        if fragment.startswith("/") or not fragment:
            resource = self._pointers.get(target)
            pointer = None if resource is None else resource + fragment
        else:
            pointer = self._pointers.get(named)
        if pointer is not None:
            reference = node[keyword] = f"#{pointer}"
        if keyword == "$dynamicRef" and named not in self._dynamic:
            # without a dynamic anchor it is a reference like any other
            del node[keyword]
            _refer(node, reference)


def _refer(node: dict[str, Any], reference: str) -> None:
    if "$ref" not in node:
        node["$ref"] = reference
    else:
        node["allOf"] = [*node.get("allOf", ()), {"$ref": reference}]


def _joined(base: str, reference: str) -> str:
    """A reference as seen from a base; a URN has nothing but fragments."""
    if base.startswith(("urn:", "gen:")) and reference.startswith("#"):
        return base + reference
    return urljoin(base, reference)


def _schemas(tree: Any) -> Iterator[tuple[dict[str, Any], str, str]]:
    """(object, pointer, base URI) of everything that may be a schema."""
    pending: list[tuple[Any, str, str, bool]] = [(tree, "", _HERE, False)]
    while pending:
        node, pointer, base, is_map = pending.pop()
        if isinstance(node, list):
            pending.extend(
                (item, join(pointer, i), base, False) for i, item in enumerate(node)
            )
        if not isinstance(node, dict):
            continue
        if not is_map:
            id = node.get("$id")
            if isinstance(id, str):
                base = urldefrag(_joined(base, id) if base != _HERE else id)[0]
            yield node, pointer, base
        for key, value in node.items():
            if is_map or key not in _DATA:
                inner = not is_map and key in _MAPS
                pending.append((value, join(pointer, key), base, inner))
