"""`$dynamicRef` (Core 8.2.3.2): which schema it means depends on the way there.

A schema that is reached in two ways, between which a dynamic reference would
mean different things, counts as two schemas. The way is a `Scope`: for each
dynamic anchor the place of the outermost resource that has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from .pointer import child, look_up

Scope: TypeAlias = tuple[tuple[str, str], ...]
"""(anchor, pointer) of every dynamic anchor met on the way, outermost first."""

_DATA = frozenset(["const", "enum", "default", "example", "examples"])


class DynamicScopes:
    """The dynamic anchors of a document; without any, every scope is empty."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._anchors: dict[str, dict[str, str]] = {}
        self._scopes: list[Scope] = []
        self._resources: set[str] = set()
        if _has_dynamic_references(root):
            self._read()

    def _read(self) -> None:
        found = list(_objects(self._root))
        self._resources.update(p for n, p in found if isinstance(n.get("$id"), str))
        for node, pointer in found:
            if isinstance(node.get("$dynamicAnchor"), str):
                anchors = self._anchors.setdefault(self._resource(pointer), {})
                anchors.setdefault(node["$dynamicAnchor"], pointer)

    def _resource(self, pointer: str) -> str:
        """The innermost schema resource that a place is in; '' for the document."""
        while pointer and pointer not in self._resources:
            pointer = pointer.rpartition("/")[0]
        return pointer

    def entered(self, scope: Scope, pointer: str) -> Scope:
        """The scope after going to a place: outer anchors stay what they are."""
        if not self._anchors:
            return ()
        here = self._anchors.get(self._resource(pointer), {})
        known = dict(scope)
        new = sorted((name, at) for name, at in here.items() if name not in known)
        return (*scope, *new)

    def target(self, scope: Scope, pointer: str) -> str:
        """What a dynamic reference that first resolves to `pointer` means here."""
        node = look_up(self._root, pointer)
        name = node.get("$dynamicAnchor") if isinstance(node, Mapping) else None
        return dict(scope).get(str(name), pointer)

    def id(self, pointer: str, scope: Scope) -> str:
        """The id of a schema reached in this scope: its pointer, when it is the only one."""
        if dict(scope) == dict(self.entered((), pointer)):
            return pointer
        if scope not in self._scopes:
            self._scopes.append(scope)
        return f"{pointer}?{self._scopes.index(scope)}"

    def of_id(self, id: str) -> tuple[str, Scope]:
        """(pointer, scope) of an id."""
        pointer, found, number = id.rpartition("?")
        if self._anchors and found and number.isdigit():
            return pointer, self._scopes[int(number)]
        return id, self.entered((), id)


def _has_dynamic_references(root: Mapping[str, Any]) -> bool:
    """Whether there is anything to do, which there hardly ever is."""
    pending: list[Any] = [(root.get("components") or {}).get("schemas")]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            if "$dynamicRef" in node:
                return True
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)
    return False


def _objects(root: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Every object of the schemas, with its pointer."""
    components = root.get("components") or {}
    start = components.get("schemas") or {}
    pending: list[tuple[Any, str]] = [(start, "/components/schemas")]
    while pending:
        node, pointer = pending.pop()
        if isinstance(node, Mapping):
            yield node, pointer
            pending.extend(
                (value, child(pointer, key))
                for key, value in node.items()
                if key not in _DATA and isinstance(value, (Mapping, list))
            )
        elif isinstance(node, list):
            pending.extend((v, child(pointer, i)) for i, v in enumerate(node))
