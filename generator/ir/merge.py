"""One view of a schema: references followed and allOf flattened (Core 10.2.1.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..problem import SpecError
from ..source.document import Places
from .pointer import child, look_up, of_reference

_DEPTH = 100
"""How many allOf and $ref may stand within each other."""

_ALIAS_SIBLINGS = frozenset(
    "description title default deprecated readOnly writeOnly examples summary".split()
)


@dataclass(frozen=True, slots=True)
class Part:
    """A schema object and where it stands."""

    node: Mapping[str, Any]
    pointer: str


@dataclass(slots=True)
class Merged:
    """What all parts of a schema say together; a later part wins."""

    properties: dict[str, Part] = field(default_factory=dict)
    required: dict[str, None] = field(default_factory=dict)
    types: tuple[str, ...] = ()
    keywords: dict[str, Part] = field(default_factory=dict)
    """For every other keyword, the last part that has it."""

    def get(self, keyword: str, default: Any = None) -> Any:
        part = self.keywords.get(keyword)
        return default if part is None else part.node[keyword]


class Merger:
    """Merges schemas of one document."""

    def __init__(self, root: Mapping[str, Any], places: Places) -> None:
        self._root = root
        self._places = places

    def follow(self, part: Part) -> Part:
        """The schema a chain of nothing but references leads to."""
        for _ in range(_DEPTH):
            reference = self.alias_of(part.node)
            if not reference:
                return part
            pointer = of_reference(reference)
            target = look_up(self._root, pointer)
            if not isinstance(target, Mapping):
                return Part({}, pointer)
            part = Part(target, pointer)
        return Part({}, part.pointer)

    @staticmethod
    def alias_of(node: Mapping[str, Any]) -> str:
        """The reference a schema is nothing but: `$ref`, or allOf with one `$ref`."""
        reference = node.get("$ref")
        if isinstance(reference, str) and "properties" not in node:
            return reference
        parts = node.get("allOf")
        if isinstance(parts, list) and len(parts) == 1:
            others = node.keys() - {"allOf", "type", "nullable"}
            if others <= _ALIAS_SIBLINGS or all(
                k.startswith("x-") for k in others - _ALIAS_SIBLINGS
            ):
                first = parts[0]
                if isinstance(first, Mapping) and isinstance(first.get("$ref"), str):
                    return str(first["$ref"])
        return ""

    def merge(self, part: Part) -> Merged:
        """The flattened view of a schema. Raises SpecError where it nests too deep."""
        merged = Merged()
        for piece in self._pieces(part, ()):
            _add(merged, piece)
        return merged

    def _pieces(self, part: Part, path: tuple[str, ...]) -> Iterator[Part]:
        """The schema and what its allOf and $ref bring, innermost first."""
        if part.pointer in path:
            return
        if len(path) > _DEPTH:
            text = f"allOf and $ref stand within each other more than {_DEPTH} times"
            where = self._places.origin(path[0])
            raise SpecError.of("nesting", where, text, "Flatten the schema")
        inside = (*path, part.pointer)
        reference = part.node.get("$ref")
        if isinstance(reference, str):
            pointer = of_reference(reference)
            target = look_up(self._root, pointer)
            if isinstance(target, Mapping):
                yield from self._pieces(Part(target, pointer), inside)
        for index, node in enumerate(part.node.get("allOf") or ()):
            if isinstance(node, Mapping):
                pointer = child(part.pointer, "allOf", index)
                yield from self._pieces(Part(node, pointer), inside)
        yield part


def _add(merged: Merged, part: Part) -> None:
    for keyword, value in part.node.items():
        if keyword == "properties":
            for name, node in value.items():
                pointer = child(part.pointer, "properties", name)
                stated = {} if node is True else node
                if isinstance(stated, Mapping):
                    _add_property(merged, name, Part(stated, pointer))
        elif keyword == "required":
            merged.required.update(dict.fromkeys(value))
        elif keyword == "type":
            merged.types = (value,) if isinstance(value, str) else tuple(value)
        elif keyword not in ("allOf", "$ref"):
            merged.keywords[keyword] = part


def _add_property(merged: Merged, name: str, part: Part) -> None:
    """A later part refines a property; one that says nothing of the type keeps it."""
    earlier = merged.properties.get(name)
    silent = not part.node.keys() & {
        "type",
        "$ref",
        "enum",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
    }
    if earlier is not None and silent:
        part = Part({**earlier.node, **part.node}, earlier.pointer)
    merged.properties[name] = part
