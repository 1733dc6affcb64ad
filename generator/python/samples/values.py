"""A schema -> a value that keeps it, with what the definition shows or as little as may be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...ir.schema import ABSENT, Schema
from .rules import FORMATS, Rules
from .texts import text_for

_DEEPEST = 12
_TELLING = 3
"""How deep inside a sample an object without required properties shows one."""
_ROUNDS = 8
_WIDEST = 100
"""Schemas that are looked at together."""
_LONGEST = 2000
"""Characters that a sample spends on a value at most."""


class NoValue(Exception):
    """Nothing was found that keeps the schema."""


class Values:
    """Finds values for schemas."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    def value(self, schema: Schema, hint: str = "", depth: int = 0) -> Any:
        """A value that keeps the schema: shown, allowed or made. Raises NoValue.

        `hint` is what the value is called, which says more in a sample than "text".
        """
        if depth > _DEEPEST:
            raise NoValue
        for stated in self._stated(schema):
            if self._is_usable(schema, stated):
                return stated
        made = self._made(schema, hint, depth)
        if not self._rules.keeps(schema, made):
            raise NoValue
        return made

    def _is_usable(self, schema: Schema, value: Any) -> bool:
        return len(repr(value)) <= _LONGEST and self._rules.keeps(schema, value)

    def _stated(self, schema: Schema) -> Iterator[Any]:
        """The values that a schema names by itself, the most telling first."""
        for part in self._parts(schema, ABSENT):
            yield from part.examples
        for part in self._parts(schema, ABSENT):
            if part.const is not ABSENT:
                yield part.const
            yield from part.enum or ()

    def _parts(self, schema: Schema, value: Any) -> list[Schema]:
        """The schemas that all apply at once; with a value, those it leads to as well."""
        found: list[Schema] = []
        pending = [schema]
        while pending and len(found) < _WIDEST:
            part = pending.pop(0)
            if part.level == "advice" or any(part is f for f in found):
                continue
            found.append(part)
            targets = (self._rules.target(id) for id in (part.ref, part.dynamic_ref))
            pending += [t for t in targets if t is not None]
            pending += part.all_of
            for choice in (part.any_of, part.one_of):
                pending += self._chosen(choice, value)
            if value is not ABSENT:
                pending += self._rules.following(part, value)
        return found

    def _chosen(self, choice: tuple[Schema, ...], value: Any) -> tuple[Schema, ...]:
        """The alternative that a value keeps, or the first that is not just null."""
        if value is not ABSENT:
            for option in choice:
                if self._rules.keeps(option, value):
                    return (option,)
        others = [c for c in choice if c.types != ("null",)]
        return tuple(others[:1])

    def _made(self, schema: Schema, hint: str, depth: int) -> Any:
        parts = self._parts(schema, ABSENT)
        if any(part.accepts is False for part in parts):
            raise NoValue
        kind = _kind(parts)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return self._array(parts, hint, depth)
        if kind == "string":
            return self._string(schema, parts, hint)
        if kind in ("integer", "number"):
            return _number(parts, kind)
        return {"boolean": True, "null": None}.get(kind, "text")

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        """Required properties, and then what their values require in turn."""
        made: dict[str, Any] = {}
        for _ in range(_ROUNDS):
            parts = self._parts(schema, made)
            missing = [n for n in _required(parts, made) if n not in made]
            if not missing:
                break
            for name in missing:
                made[name] = self._member(parts, name, depth)
        least = max((p.min_properties or 0 for p in parts), default=0)
        if not made and not least and depth < _TELLING:
            return self._telling(schema, parts, depth)
        for name in _known(parts):
            if len(made) >= least:
                break
            if name not in made:
                made[name] = self._member(parts, name, depth)
        return made

    def _telling(
        self, schema: Schema, parts: list[Schema], depth: int
    ) -> dict[str, Any]:
        """One property of an object that needs none: an empty one shows nothing."""
        for part in parts:
            for name, _ in part.properties:
                if name not in part.read_only:
                    try:
                        made = {name: self._member(parts, name, depth)}
                    except NoValue:
                        continue
                    if self._rules.keeps(schema, made):
                        return made
        return {}

    def _member(self, parts: list[Schema], name: str, depth: int) -> Any:
        """A property that every part of the schema allows."""
        inner = [s for p in parts for n, s in p.properties if n == name]
        if not inner:
            inner = [p.additional_properties for p in parts if p.additional_properties]
        whole = inner[0] if len(inner) == 1 else Schema("", all_of=tuple(inner))
        return self.value(whole, name, depth + 1)

    def _array(self, parts: list[Schema], hint: str, depth: int) -> list[Any]:
        least = max((p.min_items or 0 for p in parts), default=0)
        most = min((p.max_items for p in parts if p.max_items is not None), default=1)
        inner = [i for p in parts for i in (p.items, p.contains) if i is not None]
        first = next((p.prefix_items for p in parts if p.prefix_items), ())
        made = [self.value(s, hint, depth + 1) for s in first]
        if not inner and not least:
            return made
        whole = Schema("", all_of=tuple(inner))
        try:
            one = self.value(whole, hint, depth + 1)
        except NoValue:
            if least:
                raise
            return made
        count = max(least, min(1, most)) - len(made)
        return [*made, *_several(one, min(count, _LONGEST))]

    def _string(self, schema: Schema, parts: list[Schema], hint: str) -> str:
        least = max((p.min_length or 0 for p in parts), default=0)
        most = min(
            (p.max_length for p in parts if p.max_length is not None), default=_LONGEST
        )
        if least > _LONGEST:
            raise NoValue
        known = next(
            (FORMATS[f] for p in parts if (f := p.shown_format) in FORMATS), ""
        )
        plain = known or (hint if hint.isidentifier() and hint.isascii() else "text")
        plain = plain[:most].ljust(least, "x")
        patterns = dict.fromkeys(p.pattern for p in parts if p.pattern)
        built = (text_for(p, n) for p in patterns for n in (max(1, least), least))
        tried = (*built, plain) if patterns else (plain,)
        for text in tried:
            if text is not None and self._rules.keeps(schema, text):
                return text
        raise NoValue


def _kind(parts: list[Schema]) -> str:
    """The type a value is to have: a stated one, or what the keywords speak of."""
    stated = [p.types for p in parts if p.types]
    if stated:
        kinds = [k for k in stated[0] if k != "null"] or list(stated[0])
        common = [k for k in kinds if all(k in other for other in stated)]
        return (common or kinds)[0]
    if any(p.properties or p.required or p.additional_properties for p in parts):
        return "object"
    if any(p.items is not None or p.prefix_items for p in parts):
        return "array"
    bounds = ((p.minimum, p.maximum, p.multiple_of) for p in parts)
    if any(limit is not None for found in bounds for limit in found):
        return "number"
    return "string"


def _required(parts: list[Schema], made: dict[str, Any]) -> Iterator[str]:
    for part in parts:
        yield from part.required
        for name, others in part.dependent_required:
            if name in made:
                yield from others


def _known(parts: list[Schema]) -> Iterator[str]:
    """Properties that may be given, to have as many as are asked for."""
    for part in parts:
        yield from (n for n, _ in part.properties if n not in part.read_only)
    yield from ("key", "key2", "key3")


def _number(parts: list[Schema], kind: str) -> int | float:
    """The smallest number from 1 on, or the largest that is allowed below it."""
    step = next((p.multiple_of for p in parts if p.multiple_of), 1)
    whole = kind == "integer" or isinstance(step, int)
    low = [p.minimum for p in parts if p.minimum is not None]
    low += [
        p.exclusive_minimum + step for p in parts if p.exclusive_minimum is not None
    ]
    high = [p.maximum for p in parts if p.maximum is not None]
    high += [
        p.exclusive_maximum - step for p in parts if p.exclusive_maximum is not None
    ]
    target = max([*low, min([1, *high])])
    if not abs(target) < 1e300:
        raise NoValue
    number = -(-target // step) * step
    return int(number) if whole and float(number).is_integer() else number


def _several(one: Any, count: int) -> list[Any]:
    """The same value so often, or values that differ where that is easy."""
    if isinstance(one, str) and count > 1:
        return [one, *(f"{one}{n}" for n in range(2, count + 1))]
    if isinstance(one, (int, float)) and not isinstance(one, bool):
        return [one + n for n in range(count)]
    return [one] * count
