"""oneOf, anyOf and discriminators -> unions of types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .merge import Merged, Part
from .pointer import child, is_component, of_reference
from .types import AnyValue, ModelRef, Type, Union

if TYPE_CHECKING:
    from .read_types import TypeReader

_SCHEMAS = "/components/schemas"


class UnionReader:
    """Reads what a schema offers a choice of (Core 10.2.1; OpenAPI Discriminator Object)."""

    def __init__(self, types: TypeReader) -> None:
        self._types = types
        self._children: dict[str, list[str]] | None = None
        self._polymorphic: dict[str, Type] = {}

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
            options.update(dict.fromkeys(_flat(kind)))
        if not options or AnyValue() in options:
            return AnyValue(), nullable
        if len(options) == 1:
            return next(iter(options)), nullable
        return self._with_discriminator(merged, tuple(options)), nullable

    def polymorphic(self, part: Part, own: ModelRef) -> Type:
        """A model whose discriminator names the schemas that extend it by allOf."""
        stated = part.node.get("discriminator")
        if not isinstance(stated, Mapping) or not stated.get("propertyName"):
            return own
        if part.pointer not in self._polymorphic:
            mapping = self._mapping(stated, part, self._extending(part.pointer))
            options = dict.fromkeys((*(ref for _, ref in mapping), own))
            self._polymorphic[part.pointer] = (
                Union(tuple(options), str(stated["propertyName"]), mapping, base=own)
                if len(options) > 1
                else own
            )
        return self._polymorphic[part.pointer]

    def _with_discriminator(self, merged: Merged, options: tuple[Type, ...]) -> Union:
        stated = merged.get("discriminator")
        if not isinstance(stated, Mapping) or not stated.get("propertyName"):
            return Union(options)
        pointers = [o.id for o in options if isinstance(o, ModelRef)]
        holder = merged.keywords["discriminator"]
        mapping = self._mapping(stated, holder, pointers)
        return Union(options, str(stated["propertyName"]), mapping)

    def _mapping(
        self, stated: Mapping[str, Any], holder: Part, pointers: list[str]
    ) -> tuple[tuple[str, ModelRef], ...]:
        """Value -> model: what is stated, then each schema by its own name."""
        found: dict[str, ModelRef] = {}
        for value, target in (stated.get("mapping") or {}).items():
            kind = self._variant(_pointer(target))
            if kind is None:
                self._types.leads_nowhere(holder.pointer, value, target)
            else:
                found[value] = kind
        for pointer in pointers:
            name = pointer.rpartition("/")[2]
            kind = self._variant(pointer)
            if kind is not None and kind not in found.values():
                found.setdefault(name, kind)
        return tuple(found.items())

    def _variant(self, pointer: str) -> ModelRef | None:
        """The model at a pointer itself, not the union it may stand for."""
        try:
            part = self._types.merger.follow(Part({"$ref": "#" + pointer}, ""))
        except KeyError:
            return None
        merged = self._types.merger.merge(part)
        if not self._types.is_model(merged):
            return None
        if is_component(part.pointer):
            return ModelRef(
                part.pointer
            )  # read in its turn: it may hold this very union
        return self._types.model(part, merged, "")

    def _extending(self, pointer: str) -> list[str]:
        """The components whose allOf refers to a schema, in the order of the document."""
        if self._children is None:
            self._children = {}
            schemas = (self._types.root.get("components") or {}).get("schemas") or {}
            for name, node in schemas.items():
                for base in _bases(node):
                    self._children.setdefault(base, []).append(child(_SCHEMAS, name))
        return self._children.get(pointer, [])


def _pointer(target: str) -> str:
    """Where a value of `mapping` leads: it is a reference, or a component's name."""
    return of_reference(target) if target.startswith("#") else child(_SCHEMAS, target)


def _choices(merged: Merged) -> Iterator[tuple[Mapping[str, Any], str, int]]:
    for keyword in ("oneOf", "anyOf"):
        part = merged.keywords.get(keyword)
        if part is None:
            continue
        for index, node in enumerate(part.node[keyword]):
            if isinstance(node, Mapping):
                yield node, child(part.pointer, keyword, index), index


def _flat(kind: Type) -> tuple[Type, ...]:
    """The options of a union that has neither a name nor a discriminator of its own."""
    if isinstance(kind, Union) and not kind.property_name and not kind.id:
        return kind.options
    return (kind,)


def _bases(node: Any) -> Iterator[str]:
    for piece in (node.get("allOf") or ()) if isinstance(node, Mapping) else ():
        if isinstance(piece, Mapping) and isinstance(piece.get("$ref"), str):
            yield of_reference(piece["$ref"])
