"""Instances near a schema, for hypothesis: right ones, and nearly right ones."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from hypothesis import strategies as st

from .schema_strategies import NAMES, NUMBERS, TEXTS, values

T = TypeVar("T")


@dataclass(frozen=True)
class Near:
    """A schema in a document. Hypothesis writes arguments down, so it has no repr."""

    schema: Any = field(repr=False)
    known: Mapping[str, Any] = field(repr=False)
    """The components of the document, by name."""


@st.composite
def instances(draw: st.DrawFn, subject: Near) -> Any:
    """A value made for the schema, with up to three changes anywhere in it."""
    return changed(draw, Maker(draw, subject.known).value(subject.schema))


@st.composite
def mutations(draw: st.DrawFn, value: Any) -> Any:
    """The value with up to three changes anywhere in it."""
    return changed(draw, value)


class Maker:
    """Makes values that a schema is likely to accept, as far as one keyword tells."""

    def __init__(self, draw: st.DrawFn, known: Mapping[str, Any]) -> None:
        self._draw = draw
        self._known = known

    def value(self, schema: Any, depth: int = 5) -> Any:
        """A value near a schema; deep down, and now and then, any value."""
        schema = self._resolved(schema)
        if isinstance(schema, bool) or depth <= 0 or self._one_in(30):
            return self._draw(values)
        found = self._own(schema, depth)
        parts = [*_alternatives(schema)]
        if parts and not self._one_in(3):
            other = self.value(self._one_of(parts), depth - 1)
            both = isinstance(found, dict) and isinstance(other, dict)
            return {**found, **other} if both else other
        return found

    def _resolved(self, schema: Any) -> Any:
        """What a schema that is a reference leads to."""
        while isinstance(schema, dict) and "$ref" in schema:
            schema = self._known[schema["$ref"].rpartition("/")[2]]
        return schema

    def _own(self, schema: Mapping[str, Any], depth: int) -> Any:
        """A value for the keywords of the schema itself."""
        if "const" in schema:
            return copy.deepcopy(schema["const"])
        if "enum" in schema:
            return copy.deepcopy(self._one_of(schema["enum"]))
        kind = self._one_of(_kinds(schema))
        makers: dict[str, Callable[[Mapping[str, Any], int], Any]] = {
            "number": self._number,
            "integer": lambda schema, depth: int(self._number(schema, depth)),
            "string": self._string,
            "array": self._array,
            "object": self._object,
            "boolean": lambda schema, depth: self._draw(st.booleans()),
            "null": lambda schema, depth: None,
            "any": lambda schema, depth: self._draw(values),
        }
        return makers[kind](schema, depth)

    def _number(self, schema: Mapping[str, Any], depth: int) -> float:
        """A number; often a bound, or one off it."""
        bounds = [
            schema[keyword] + step
            for keyword in _BOUNDS
            for step in (-1, 0, 1)
            if keyword in schema
        ]
        found: float = self._one_of(bounds or NUMBERS)
        return found

    def _string(self, schema: Mapping[str, Any], depth: int) -> str:
        """A text; often one whose length is a bound, or one off it."""
        lengths = [
            max(0, schema[keyword] + step)
            for keyword in ("minLength", "maxLength")
            for step in (-1, 0, 1)
            if schema.get(keyword, 1000) < 1000
        ]
        return self._one_of((*TEXTS, *("a" * length for length in lengths)))

    def _array(self, schema: Mapping[str, Any], depth: int) -> list[Any]:
        prefix = schema.get("prefixItems", ())
        least = max(schema.get("minItems", 0), len(prefix))
        rest = [schema[k] for k in ("items", "contains") if k in schema] or [True]
        parts = [*prefix]
        while len(parts) < least or (len(parts) < least + 2 and self._one_in(2)):
            parts.append(self._one_of(rest))
        return [self.value(part, depth - 1) for part in parts]

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        """An object: what must be there, most of the time, and some of the rest."""
        out: dict[str, Any] = {}
        required = schema.get("required", ())
        declared = schema.get("properties", {})
        further = schema.get("additionalProperties", True)
        for name, part in {**dict.fromkeys(required, further), **declared}.items():
            # deep down only what must be there: schemas may refer to themselves
            often = depth > 2 and self._one_in(2)
            if (name in required or often) and not self._one_in(12):
                out[name] = self.value(part, depth - 1)
        for part in schema.get("patternProperties", {}).values():
            out[self._one_of(NAMES)] = self.value(part, depth - 1)
        while self._one_in(3):
            name = self._one_of((*NAMES, "additional"))
            out.setdefault(name, self.value(further, depth - 1))
        return out

    def _one_in(self, count: int) -> bool:
        return self._draw(st.integers(1, count)) == count

    def _one_of(self, several: Sequence[T]) -> T:
        return several[self._draw(st.integers(0, len(several) - 1))]


def _alternatives(schema: Mapping[str, Any]) -> Iterator[Any]:
    """The parts of a schema that speak of the same value."""
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield from schema.get(keyword, ())
    for keyword in ("if", "then", "else"):
        if keyword in schema:
            yield schema[keyword]
    yield from schema.get("dependentSchemas", {}).values()


_BOUNDS = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
_SIGNS = (
    ("number", (*_BOUNDS, "multipleOf")),
    ("string", ("minLength", "maxLength", "pattern")),
    ("array", ("items", "prefixItems", "contains", "minItems", "maxItems")),
    ("array", ("uniqueItems", "unevaluatedItems")),
    ("object", ("properties", "required", "patternProperties", "propertyNames")),
    ("object", ("additionalProperties", "minProperties", "maxProperties")),
    ("object", ("dependentRequired", "dependentSchemas", "unevaluatedProperties")),
)


def _kinds(schema: Mapping[str, Any]) -> list[str]:
    """The stated types, or those that the keywords speak of."""
    stated = schema.get("type")
    if stated is not None:
        return [stated] if isinstance(stated, str) else list(stated)
    return [kind for kind, sign in _SIGNS if any(k in schema for k in sign)] or ["any"]


def changed(draw: st.DrawFn, value: Any) -> Any:
    """A copy of the value with up to three changes."""
    value = copy.deepcopy(value)
    for _ in range(draw(st.integers(0, 3))):
        places = [*_places(value)]
        if places:
            _change(draw, *draw(st.sampled_from(places)))
        else:
            value = draw(values)
    return value


def _change(draw: st.DrawFn, holder: Any, key: Any) -> None:
    """One change: a member dropped, added, or something else in its place."""
    change = draw(st.sampled_from(("drop", "add", "other", "off", "off")))
    if change == "drop":
        del holder[key]
    elif change == "add" and isinstance(holder, dict):
        holder[draw(st.sampled_from((*NAMES, "unknown")))] = draw(values)
    elif change == "add":
        holder.insert(0, draw(st.one_of(values, st.just(holder[key]))))
    elif change == "off":
        holder[key] = draw(st.sampled_from(_off(holder[key])))
    else:
        holder[key] = draw(values)


def _places(value: Any) -> list[tuple[Any, Any]]:
    """(holder, key) of everything inside a value."""
    out: list[tuple[Any, Any]] = []
    pending = [value]
    while pending:
        holder = pending.pop()
        if isinstance(holder, (dict, list)):
            keys = list(holder) if isinstance(holder, dict) else range(len(holder))
            out.extend((holder, key) for key in keys)
            pending.extend(holder[key] for key in keys)
    return out


def _off(value: Any) -> tuple[Any, ...]:
    """Values of the same type that a limit, a list or a pattern may refuse."""
    if isinstance(value, bool):
        return (not value,)
    if isinstance(value, (int, float)):
        return (value + 1, value - 1, -value, value * 1000, 0, -7)
    if isinstance(value, str):
        return (value * 40, value + "?", value[:-1], value.upper(), "")
    if isinstance(value, list):
        return (value * 2, [], value[:1])
    return ({},)
