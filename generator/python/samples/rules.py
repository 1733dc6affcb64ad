"""What a schema says of a value: the rules that the generated validators keep."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

from ...ir.schema import ABSENT, Schema
from ..pattern_use import Use, of_name, of_value

_DEEPEST = 60
_WORK = 50_000
"""Schemas that are looked at for one operation."""
FORMATS = {
    "date": "2024-01-31",
    "date-time": "2024-01-31T12:00:00Z",
    "email": "user@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "12:00:00Z",
    "uri": "https://example.com",
    "url": "https://example.com",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
}
"""A text of each format that is known here."""
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


class Rules:
    """Decides whether values keep their schemas. `schemas` are those with a name.

    In doubt the answer is no: for a schema that refers to itself without end, or for
    more work than an operation is worth.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas
        self._left = _WORK

    def restart(self) -> None:
        """Another operation begins: its own share of work."""
        self._left = _WORK

    def target(self, id: str) -> Schema | None:
        """The schema that a reference leads to."""
        return self._schemas.get(id)

    def keeps(self, schema: Schema, value: Any, depth: int = 0) -> bool:
        """Whether a value keeps a schema; advice is not asked."""
        if schema.accepts is not None:
            return schema.accepts
        if schema.level == "advice":
            return True
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            return False
        return (
            _is_of_type(schema, value)
            and self._referred(schema, value, depth + 1)
            and self._own(schema, value, depth + 1)
            and self._combined(schema, value, depth + 1)
            and self._conditional(schema, value, depth + 1)
        )

    def _referred(self, schema: Schema, value: Any, depth: int) -> bool:
        for id in (schema.ref, schema.dynamic_ref):
            target = self.target(id) if id else None
            if target is not None and not self.keeps(target, value, depth):
                return False
        return True

    def _own(self, schema: Schema, value: Any, depth: int) -> bool:
        if schema.enum is not None and not any(same(value, a) for a in schema.enum):
            return False
        if schema.const is not ABSENT and not same(value, schema.const):
            return False
        if isinstance(value, str):
            return self._string(schema, value)
        if isinstance(value, dict):
            return self._object(schema, value, depth)
        if isinstance(value, list):
            return self._array(schema, value, depth)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return _number(schema, value)
        return True

    def _string(self, schema: Schema, text: str) -> bool:
        if schema.binary:
            return True
        if schema.format in FORMATS and text != FORMATS[schema.format]:
            return False
        if not _within(len(text), schema.min_length, schema.max_length):
            return False
        return schema.pattern is None or _is_found(of_value(schema), text)

    def _array(self, schema: Schema, items: list[Any], depth: int) -> bool:
        if not _within(len(items), schema.min_items, schema.max_items):
            return False
        if schema.unique_items and any(same(a, b) for a, b in combinations(items, 2)):
            return False
        if schema.contains is not None:
            found = sum(self.keeps(schema.contains, i, depth) for i in items)
            least = 1 if schema.min_contains is None else schema.min_contains
            if not _within(found, least, schema.max_contains):
                return False
        first = schema.prefix_items
        rest = schema.items
        return all(
            self.keeps(s, i, depth) for s, i in zip(first, items, strict=False)
        ) and (rest is None or self._all(rest, items[len(first) :], depth))

    def _all(self, schema: Schema, values: Iterable[Any], depth: int) -> bool:
        return all(self.keeps(schema, value, depth) for value in values)

    def _object(self, schema: Schema, value: dict[str, Any], depth: int) -> bool:
        if not _within(len(value), schema.min_properties, schema.max_properties):
            return False
        needed = [*schema.required]
        for name, others in schema.dependent_required:
            needed += others if name in value else ()
        if any(name not in value for name in needed):
            return False
        names = schema.property_names
        if names is not None and not self._all(names, value, depth):
            return False
        return all(self._property(schema, k, v, depth) for k, v in value.items())

    def _property(self, schema: Schema, name: str, value: Any, depth: int) -> bool:
        found = [s for n, s in schema.properties if n == name]
        for pattern, inner in schema.pattern_properties:
            if _is_found(of_name(pattern), name):
                found.append(inner)
        if not found and schema.additional_properties is not None:
            found.append(schema.additional_properties)
        return all(self.keeps(inner, value, depth) for inner in found)

    def _combined(self, schema: Schema, value: Any, depth: int) -> bool:
        if not all(self.keeps(s, value, depth) for s in schema.all_of):
            return False
        if schema.any_of and not any(
            self.keeps(s, value, depth) for s in schema.any_of
        ):
            return False
        if schema.one_of:
            if sum(self.keeps(s, value, depth) for s in schema.one_of) != 1:
                return False
        return schema.not_ is None or not self.keeps(schema.not_, value, depth)

    def _conditional(self, schema: Schema, value: Any, depth: int) -> bool:
        return all(self.keeps(s, value, depth) for s in self.following(schema, value))

    def following(self, schema: Schema, value: Any) -> list[Schema]:
        """What a value has to keep because of what it is: if, dependentSchemas."""
        found = []
        if schema.if_ is not None:
            branch = schema.then if self.keeps(schema.if_, value) else schema.else_
            found += [branch] if branch is not None else []
        if isinstance(value, dict):
            found += [s for name, s in schema.dependent_schemas if name in value]
        return found


def _is_found(use: Use, text: str) -> bool:
    """Whether a validator is content with a text: what it does not search it lets pass."""
    if not use.text or (use.longest is not None and len(text) > use.longest):
        return True
    return re.search(use.text, text) is not None


def _is_of_type(schema: Schema, value: Any) -> bool:
    return not schema.types or any(is_type(kind, value) for kind in schema.types)


def is_type(kind: str, value: Any) -> bool:
    """Whether JSON Schema calls a value by the name of a type (Core 4.2.1)."""
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES.get(kind, ()))


def _within(size: int, least: int | None, most: int | None) -> bool:
    return (least is None or size >= least) and (most is None or size <= most)


def _number(schema: Schema, value: float) -> bool:
    if schema.minimum is not None and value < schema.minimum:
        return False
    if schema.maximum is not None and value > schema.maximum:
        return False
    if schema.exclusive_minimum is not None and value <= schema.exclusive_minimum:
        return False
    if schema.exclusive_maximum is not None and value >= schema.exclusive_maximum:
        return False
    return schema.multiple_of is None or _is_multiple(value, schema.multiple_of)


def _is_multiple(value: float, of: float) -> bool:
    from fractions import Fraction

    if not abs(value) < float("inf"):
        return False
    return (Fraction(repr(value)) / Fraction(repr(of))).denominator == 1


def same(left: Any, right: Any) -> bool:
    """JSON equality (Core 4.2.2)."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(
            same(value, right[key]) for key, value in left.items()
        )
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)
