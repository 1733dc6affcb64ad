"""Schema objects -> types and models; recursion goes by the id of a model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..problem import Problems
from ..source.document import Places
from .api import Alias, Field, Model
from .merge import Merged, Merger, Part
from .pointer import child, is_component, parts
from .read_schema import is_secret
from .read_unions import UnionReader
from .types import (
    AnyValue,
    Array,
    EnumRef,
    Map,
    ModelRef,
    Presence,
    Scalar,
    Type,
    Union,
)

_FORMATS = {"date", "date-time", "binary"}
_DEEPEST = 90  # Python takes 200 brackets within each other, and no more
# what a place adds to the name of what is around it
_INSIDE = {"items": " item", "additionalProperties": " value"}
_INSIDE["patternProperties"] = _INSIDE["additionalProperties"]
_CHOICES = ("oneOf", "anyOf")
_BINARY = "application/octet-stream"


class TypeReader:
    """Reads the types of one document and gathers the models and enums they need."""

    def __init__(
        self, root: Mapping[str, Any], places: Places, problems: Problems
    ) -> None:
        self.root = root
        self.merger = Merger(root, places)
        self.models: dict[str, Model] = {}
        self.aliases: dict[str, Alias] = {}
        self.enum_uses: dict[str, tuple[str, tuple[str, ...]]] = {}
        """Every place with a list of known strings: (hint, values) by pointer."""
        self._places = places
        self._problems = problems
        self._unions = UnionReader(self)
        self._reading: set[str] = set()
        self._nested = 0
        self._known: dict[str, tuple[Type, bool]] = {}

    def read(self, node: Any, pointer: str, hint: str) -> tuple[Type, bool]:
        """(type, whether null is one of its values) of the schema at `pointer`.

        `hint` is what an inline object found here is called.
        """
        if not isinstance(node, Mapping):
            return AnyValue(), False
        part = self.merger.follow(Part(node, pointer))
        if part.pointer == pointer:
            return self._read(part, hint)
        if part.pointer not in self._known:
            if part.pointer in self._reading:
                return self._recursion(part), False
            if self._nested and (later := self._in_its_turn(part)):
                return later[0], later[1] or _allows_null(node)
            self._known[part.pointer] = self._read(part, _own_name(part.pointer, hint))
        kind, nullable = self._known[part.pointer]
        return kind, nullable or _allows_null(node)

    def _in_its_turn(self, part: Part) -> tuple[Type, bool] | None:
        """A component with properties is known by its id before it is read: a chain
        of components, however long, is not read within itself."""
        if not is_component(part.pointer):
            return None
        merged = self.merger.merge(part)
        if not self.is_model(merged):
            return None
        kind = self._unions.polymorphic(part, ModelRef(part.pointer))
        return kind, "null" in merged.types or None in (merged.get("enum") or ())

    def named(self, pointer: str) -> Type:
        """The type of the schema a reference leads to."""
        return self.read({"$ref": "#" + pointer}, "", "")[0]

    def _recursion(self, part: Part) -> Type:
        """A schema met again while it is read: fine through a model, and only there."""
        if self.is_model(self.merger.merge(part)):
            return self._unions.polymorphic(part, ModelRef(part.pointer))
        self._problems.add(
            "recursive-alias",
            "warning",
            self._places.origin(part.pointer),
            "the schema contains itself without an object in between, "
            "so its values are typed as anything",
        )
        return AnyValue()

    def _too_deep(self, part: Part) -> Type:
        self._problems.add(
            "nested-types",
            "warning",
            self._places.origin(part.pointer),
            f"more than {_DEEPEST} schemas stand within each other around this one, "
            "so its values are typed as anything",
        )
        return AnyValue()

    def leads_nowhere(self, pointer: str, value: str, target: str) -> None:
        """Reports a value of a discriminator at `pointer` that names no model."""
        self._problems.add(
            "discriminator-mapping",
            "warning",
            self._places.origin(child(pointer, "discriminator", "mapping", value)),
            f"the value {value!r} leads to {target!r}, which is no object schema here",
            "Correct the mapping; such a value is decoded by what is in it",
        )

    def _read(self, part: Part, hint: str) -> tuple[Type, bool]:
        if self._nested > _DEEPEST:
            return self._too_deep(part), False
        merged = self.merger.merge(part)
        self._reading.add(part.pointer)
        self._nested += 1
        try:
            kind, union_null = self._kind(part, merged, hint)
        finally:
            self._nested -= 1
            self._reading.discard(part.pointer)
        nullable = "null" in merged.types or union_null
        if None in (merged.get("enum") or ()):
            nullable = True
        if isinstance(kind, Union) and self._is_alias(part, kind):
            kind = replace(kind, id=part.pointer)
            name = _own_name(part.pointer, hint)
            self.aliases[part.pointer] = Alias(
                part.pointer, name, kind, _doc(part.node)
            )
        return kind, nullable

    def _kind(self, part: Part, merged: Merged, hint: str) -> tuple[Type, bool]:
        if self.is_model(merged):
            own = self.model(part, merged, hint)
            return self._unions.polymorphic(part, own), False
        if merged.get("oneOf") or merged.get("anyOf"):
            return self._unions.read(merged, hint)
        types = tuple(t for t in merged.types if t != "null")
        if len(types) > 1:
            options = tuple(self._single(t, merged, part, hint) for t in types)
            return Union(tuple(dict.fromkeys(options))), False
        return (
            self._single(types[0] if types else _implied(merged), merged, part, hint),
            False,
        )

    def _single(self, kind: str, merged: Merged, part: Part, hint: str) -> Type:
        """The type of a schema that allows one JSON type."""
        if kind == "array":
            items = merged.keywords.get("items")
            if items is None:
                return Array(AnyValue())
            place = child(items.pointer, "items")
            return Array(self.read(items.node["items"], place, hint + " item")[0])
        if kind == "object":
            return self._map(merged, hint)
        if kind == "string":
            return self._string(merged, part, hint)
        if kind in ("integer", "number", "boolean"):
            return Scalar(kind)  # type: ignore[arg-type]
        return AnyValue()

    def _map(self, merged: Merged, hint: str) -> Type:
        for keyword in ("additionalProperties", "patternProperties"):
            stated = merged.keywords.get(keyword)
            if stated is None:
                continue
            value = stated.node[keyword]
            place = child(stated.pointer, keyword)
            if keyword == "patternProperties":
                if len(value) != 1:
                    continue
                (key, value), *_ = value.items()
                place = child(place, key)
            if isinstance(value, Mapping) and value:
                return Map(self.read(value, place, hint + " value")[0])
        return Map(AnyValue())

    def _string(self, merged: Merged, part: Part, hint: str) -> Type:
        values = merged.get("enum")
        if values:
            known = tuple(dict.fromkeys(v for v in values if isinstance(v, str) and v))
            if len(known) > 0 and len(known) >= len([v for v in values if v]):
                place = merged.keywords["enum"].pointer
                self.enum_uses.setdefault(place, (_own_name(place, hint), known))
                return EnumRef(place)
        if (
            merged.get("contentMediaType") == _BINARY
            and "contentEncoding" not in merged.keywords
        ):
            return Scalar("string", "binary")
        stated = merged.get("format", "")
        return Scalar("string", stated if stated in _FORMATS else "")

    def _is_alias(self, part: Part, kind: Union) -> bool:
        """Whether a choice has a name of its own: a component that is no model itself."""
        return (
            is_component(part.pointer)
            and not kind.id
            and part.pointer not in self.models
        )

    def is_model(self, merged: Merged) -> bool:
        """Whether a schema is an object with properties."""
        return bool(merged.properties) and (
            not merged.types or "object" in merged.types
        )

    def model(self, part: Part, merged: Merged, hint: str) -> ModelRef:
        """The model of an object with properties; read once, then known by its id."""
        if part.pointer not in self.models:
            name = _own_name(part.pointer, hint)
            # stands in for itself while its fields are read
            self.models[part.pointer] = Model(part.pointer, name, ())
            self.models[part.pointer] = Model(
                id=part.pointer,
                wire_name=name,
                fields=tuple(
                    self._field(wire, piece, merged, name)
                    for wire, piece in merged.properties.items()
                ),
                additional=self._additional(merged, name),
                doc=_doc(part.node),
                deprecated=bool(merged.get("deprecated")),
                inline=not is_component(part.pointer),
            )
        return ModelRef(part.pointer)

    def _additional(self, merged: Merged, name: str) -> Type | None:
        stated = merged.keywords.get("additionalProperties")
        if stated is None or not isinstance(
            stated.node["additionalProperties"], Mapping
        ):
            return None
        place = child(stated.pointer, "additionalProperties")
        node = stated.node["additionalProperties"]
        return self.read(node, place, name + " value")[0] if node else None

    def _field(self, wire: str, piece: Part, merged: Merged, parent: str) -> Field:
        kind, nullable = self.read(piece.node, piece.pointer, f"{parent}/{wire}")
        target = self.merger.follow(piece)
        seen = self.merger.merge(target)
        own = {**{k: p.node[k] for k, p in seen.keywords.items()}, **piece.node}
        allowed = own.get("enum") or ()
        return Field(
            wire_name=wire,
            type=kind,
            presence=Presence(wire in merged.required, nullable, own.get("default")),
            doc=_doc(piece.node)
            or ("" if isinstance(kind, ModelRef) else _doc(target.node)),
            const=own.get("const"),
            read_only=bool(own.get("readOnly")),
            write_only=bool(own.get("writeOnly")),
            deprecated=bool(own.get("deprecated")),
            secret=is_secret(wire, own),
            allowed=() if isinstance(kind, EnumRef) else tuple(allowed),
        )


def _implied(merged: Merged) -> str:
    """The type a schema means when it states none."""
    if merged.get("enum"):
        kinds = {type(v) for v in merged.get("enum") if v is not None}
        return {str: "string", int: "integer", float: "number", bool: "boolean"}.get(
            kinds.pop() if len(kinds) == 1 else object, ""
        )
    if "items" in merged.keywords or "prefixItems" in merged.keywords:
        return "array"
    if merged.keywords.keys() & {"additionalProperties", "patternProperties"}:
        return "object"
    if merged.keywords.keys() & {"pattern", "minLength", "maxLength"}:
        return "string"
    return ""


def _doc(node: Mapping[str, Any]) -> str:
    """What the definition says of a schema: its description, else its title."""
    return str(node.get("description") or node.get("title") or "")


def _allows_null(node: Mapping[str, Any]) -> bool:
    kind = node.get("type")
    return kind == "null" or (isinstance(kind, list) and "null" in kind)


def _own_name(pointer: str, hint: str) -> str:
    """A component's own name, or what its place inside one suggests, whoever comes
    across it first; for anything else the hint."""
    keys = parts(pointer)
    if keys[:2] != ("components", "schemas"):
        return hint
    name, inside = keys[2], list(keys[3:])
    while inside:
        keyword = inside.pop(0)
        if keyword == "properties" and inside:
            name += f"/{inside.pop(0)}"
        elif keyword in _CHOICES and inside and inside[0].isdigit():
            name += f" option {int(inside.pop(0)) + 1}"
        else:
            name += _INSIDE.get(keyword, "")
    return name
