"""oneOf, anyOf and discriminators -> unions of types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .merge import Merged, Part
from .pointer import child, of_reference
from .types import AnyValue, ModelRef, Type, Union

if TYPE_CHECKING:
    from .read_types import TypeReader

_COMPONENTS = "/components/schemas/"


class UnionReader:
    """Reads what a schema offers a choice of (Core 10.2.1; OpenAPI Discriminator Object)."""

    def __init__(self, types: TypeReader) -> None:
        self._types = types
        self._children: dict[str, list[str]] | None = None

    def read(self, merged: Merged, hint: str) -> tuple[Type, bool]:
        """(union, whether null is an option) of a schema that is only a choice."""
        options: dict[Type, None] = {}
        nullable = False
        for node, pointer, index in _choices(merged):
            if node.get("type") == "null":
                nullable = True
                continue
            kind, null = self._types.read(node, pointer, f"{hint} option {index + 1}")
            nullable = nullable or null
            for flat in kind.options if _is_plain_union(kind) else (kind,):
                options[flat] = None
        if not options or AnyValue() in options:
            return AnyValue(), nullable
        if len(options) == 1:
            return next(iter(options)), nullable
        return self._with_discriminator(merged, tuple(options)), nullable

    def polymorphic(
        self, part: Part, merged: Merged, own: ModelRef
    ) -> tuple[Type, bool]:
        """A model whose discriminator names the schemas that extend it by allOf."""
        stated = part.node.get("discriminator")
        if not isinstance(stated, Mapping) or not stated.get("propertyName"):
            return own, False
        mapping = self._mapping(stated, self._extending(part.pointer))
        options = dict.fromkeys((*(ref for _, ref in mapping), own))
        if len(options) == 1:
            return own, False
        return Union(tuple(options), str(stated["propertyName"]), mapping), False

    def _with_discriminator(self, merged: Merged, options: tuple[Type, ...]) -> Union:
        stated = merged.get("discriminator")
        if not isinstance(stated, Mapping) or not stated.get("propertyName"):
            return Union(options)
        pointers = [o.id for o in options if isinstance(o, ModelRef)]
        mapping = self._mapping(stated, pointers)
        return Union(options, str(stated["propertyName"]), mapping)

    def _mapping(
        self, stated: Mapping[str, Any], pointers: list[str]
    ) -> tuple[tuple[str, ModelRef], ...]:
        """Value -> model: what is stated, then each schema by its own name."""
        found: dict[str, ModelRef] = {}
        for value, target in (stated.get("mapping") or {}).items():
            pointer = (
                of_reference(target) if target.startswith("#") else _COMPONENTS + target
            )
            kind = self._variant(pointer)
            if kind is not None:
                found[value] = kind
        for pointer in pointers:
            name = pointer.rpartition("/")[2]
            kind = self._variant(pointer)
            if kind is not None and kind not in found.values():
                found.setdefault(name, kind)
        return tuple(found.items())

    def _variant(self, pointer: str) -> ModelRef | None:
        """The model at a pointer itself, not the union it may stand for."""
        part = self._types.merger.follow(Part({"$ref": "#" + pointer}, ""))
        if not part.node:
            return None
        merged = self._types.merger.merge(part)
        if not merged.properties:
            return None
        return self._types.model(part, merged, "")

    def _extending(self, pointer: str) -> list[str]:
        """The components whose allOf refers to a schema, in the order of the document."""
        if self._children is None:
            self._children = {}
            schemas = (self._types.root.get("components") or {}).get("schemas") or {}
            for name, node in schemas.items():
                for base in _bases(node):
                    self._children.setdefault(base, []).append(
                        child("/components/schemas", name)
                    )
        return self._children.get(pointer, [])


def _choices(merged: Merged) -> Iterator[tuple[Mapping[str, Any], str, int]]:
    for keyword in ("oneOf", "anyOf"):
        part = merged.keywords.get(keyword)
        if part is None:
            continue
        for index, node in enumerate(part.node[keyword]):
            if isinstance(node, Mapping):
                yield node, child(part.pointer, keyword, index), index


def _is_plain_union(kind: Type) -> bool:
    return isinstance(kind, Union) and not kind.property_name and not kind.id


def _bases(node: Any) -> Iterator[str]:
    for piece in (node.get("allOf") or ()) if isinstance(node, Mapping) else ():
        if isinstance(piece, Mapping) and isinstance(piece.get("$ref"), str):
            yield of_reference(piece["$ref"])
