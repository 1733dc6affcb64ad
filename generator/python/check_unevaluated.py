"""unevaluatedProperties and unevaluatedItems (Core 11): what no other keyword looked at.

Which properties a keyword has looked at depends, for anyOf and its like, on
which of its parts the value matches. So beside its check a schema gets a
function that gives the names, or positions, it has evaluated, and those of its
parts are called where the part's own check finds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from ..ir import words
from ..ir.schema import Schema
from .check_combinations import errors
from .code import Code, code, identifier, literal
from .codecs import Function
from .layout_lines import Statement, block
from .pattern_use import of_name

if TYPE_CHECKING:
    from .checks import CheckWriter, Path

Kind = Literal["names", "positions"]
_DATA = Code("data")


class Evaluated:
    """The functions of one module that say what a schema has evaluated."""

    def __init__(self, writer: CheckWriter) -> None:
        self._writer = writer
        self._known: dict[tuple[str, Kind, bool], str] = {}
        self._waiting: list[tuple[str, Schema, Kind, bool]] = []

    def is_waiting(self) -> bool:
        return bool(self._waiting)

    def functions(self) -> Iterator[Function]:
        """What was called since the last time; writing it may call for more."""
        while self._waiting:
            name, schema, kind, whole = self._waiting.pop(0)
            body = (
                Code("evaluated: set[Any] = set()"),
                *self._statements(schema, kind, name, whole),
                Code("return evaluated"),
            )
            yield Function(identifier(name), _DATA, body, Code("set[Any]"))

    def rest(
        self, schema: Schema, value: Code, path: Path, owner: str
    ) -> Iterator[Statement]:
        """The statements that check what nothing else of the schema has evaluated."""
        if schema.unevaluated_properties is not None:
            seen = code("$($)", self._function(schema, "names", owner, False), value)
            inner = self._writer.unevaluated(
                schema.unevaluated_properties,
                path,
                owner,
                Code("key"),
                "unevaluatedProperties",
            )
            if inner:
                loop = code("for key in $:", value)
                if schema.unevaluated_properties.accepts is None:
                    loop = code("for key, item in $.items():", value)
                yield from _guarded("dict", value, seen, loop, Code("key"), inner)
        if schema.unevaluated_items is not None:
            seen = code(
                "$($)", self._function(schema, "positions", owner, False), value
            )
            inner = self._writer.unevaluated(
                schema.unevaluated_items, path, owner, Code("index"), "unevaluatedItems"
            )
            if inner:
                loop = code("for index in range(len($)):", value)
                if schema.unevaluated_items.accepts is None:
                    loop = code("for index, item in enumerate($):", value)
                yield from _guarded("list", value, seen, loop, Code("index"), inner)

    def _function(self, schema: Schema, kind: Kind, owner: str, whole: bool) -> Code:
        """The function of a schema; `whole`: with its own unevaluated keyword."""
        key = (schema.id, kind, whole)
        if key not in self._known:
            base = f"_{kind}_{words.snake(owner.lstrip('_'))}"[:60]
            name, number = base, 2
            while name in self._known.values():
                name, number = f"{base}_{number}", number + 1
            self._known[key] = name
            self._waiting.append((name, schema, kind, whole))
        return identifier(self._known[key])

    def _statements(
        self, schema: Schema, kind: Kind, owner: str, whole: bool
    ) -> Iterator[Statement]:
        own = (
            self._names(schema, owner)
            if kind == "names"
            else self._positions(schema, owner)
        )
        yield from own
        unevaluated = (
            schema.unevaluated_properties
            if kind == "names"
            else schema.unevaluated_items
        )
        if whole and unevaluated is not None:
            yield _ALL[kind]
        yield from self._in_place(schema, kind, owner)

    def _names(self, schema: Schema, owner: str) -> Iterator[Statement]:
        compiled = [of_name(pattern).code() for pattern, _ in schema.pattern_properties]
        patterns = [pattern for pattern in compiled if pattern is not None]
        unknown = len(patterns) < len(compiled)
        if schema.additional_properties is not None or unknown:
            yield _ALL["names"]
            return
        if schema.properties:
            names = literal([name for name, _ in schema.properties])
            yield code("evaluated.update($)", names)
        for pattern in patterns:
            self._writer.helpers.add("Pattern")
            test = self._writer.constants.named("NAME_PATTERN", schema, pattern)
            yield code("evaluated.update(key for key in data if $.search(key))", test)

    def _positions(self, schema: Schema, owner: str) -> Iterator[Statement]:
        if schema.items is not None:
            yield _ALL["positions"]
            return
        if schema.prefix_items:
            yield code("evaluated.update(range($))", literal(len(schema.prefix_items)))
        if schema.contains is not None:
            found = errors(
                self._writer, schema.contains, owner, "contains", Code("item")
            )
            yield block(
                Code("for index, item in enumerate(data):"),
                [block(code("if not $:", found), [Code("evaluated.add(index)")])],
            )

    def _in_place(self, schema: Schema, kind: Kind, owner: str) -> Iterator[Statement]:
        """What parts that speak of the same value have evaluated."""
        if schema.ref:
            yield self._take(self._writer.scope.schemas[schema.ref], kind, owner)
        if schema.dynamic_ref:
            target = self._writer.scope.schemas[schema.dynamic_ref]
            yield self._take(target, kind, owner)
        for part in schema.all_of:
            yield self._take(part, kind, owner)
        for role, parts in (("any of", schema.any_of), ("one of", schema.one_of)):
            for index, part in enumerate(parts):
                yield self._if_valid(part, kind, owner, f"{role} {index + 1}")
        for name, part in schema.dependent_schemas:
            test = code("if $ in data:", literal(name))
            yield block(test, [self._take(part, kind, owner)])
        if schema.if_ is not None:
            yield from self._conditional(schema, schema.if_, kind, owner)

    def _conditional(
        self, schema: Schema, if_: Schema, kind: Kind, owner: str
    ) -> Iterator[Statement]:
        then, else_ = (
            [self._take(part, kind, owner)] if part is not None else []
            for part in (schema.then, schema.else_)
        )
        then.insert(0, self._take(if_, kind, owner))
        if self._writer.is_lenient(if_):  # which of them counts cannot be told
            yield from (*then, *else_)
            return
        found = errors(self._writer, if_, owner, "if", _DATA)
        yield block(code("if not $:", found), then)
        if else_:
            yield block(Code("else:"), else_)

    def _take(self, part: Schema, kind: Kind, owner: str) -> Statement:
        if part.accepts is not None:
            return Code("pass")
        return code("evaluated |= $(data)", self._function(part, kind, owner, True))

    def _if_valid(self, part: Schema, kind: Kind, owner: str, role: str) -> Statement:
        found = errors(self._writer, part, owner, role, _DATA)
        return block(code("if not $:", found), [self._take(part, kind, owner)])


_ALL: dict[Kind, Code] = {
    "names": Code("evaluated.update(data)"),
    "positions": Code("evaluated.update(range(len(data)))"),
}


def _guarded(
    kind: Literal["dict", "list"],
    value: Code,
    seen: Code,
    loop: Code,
    key: Code,
    inner: list[Statement],
) -> Iterator[Statement]:
    test = code("if isinstance($, $):", value, identifier(kind))
    skip = block(code("if $ not in evaluated:", key), inner)
    yield block(test, [code("evaluated = $", seen), block(loop, [skip])])
