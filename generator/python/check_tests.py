"""Schemas -> expressions that say whether a value matches, and nothing more.

What `if`, `not`, `anyOf` and their like ask of a value: a violation found there is
no violation of the value, so none is made where an expression can tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..ir.schema import ABSENT, Schema
from . import check_scalars as scalars
from .code import Code, code, identifier, join, listed, literal

if TYPE_CHECKING:
    from .checks import CheckWriter


class Typed(Code):
    """An expression whose value is known to be of a type."""

    __slots__ = ("kind",)

    def __init__(self, text: str, kind: str) -> None:
        super().__init__(text)
        self.kind = kind


def is_of(value: Code, kind: str) -> bool:
    """Whether nothing needs to be asked to know that a value is of a type."""
    return isinstance(value, Typed) and value.kind == kind


def matching(writer: CheckWriter, schema: Schema, value: Code) -> Code | None:
    """Whether `value` matches; None for a schema that takes more than an expression."""
    if not _is_simple(schema):
        return None
    return _all_of(list(_terms(writer, schema, value))) or literal(True)


def _is_simple(schema: Schema) -> bool:
    """Whether the keywords are those that are written here."""
    parts = [part for _, part in schema.properties]
    if schema.accepts is not None or not all(map(_is_simple, parts)):
        return False
    if schema.enum is not None and not all(isinstance(v, str) for v in schema.enum):
        return False
    return schema == Schema(
        schema.id,
        types=schema.types,
        enum=schema.enum,
        const=schema.const,
        pattern=schema.pattern,
        properties=schema.properties,
        required=schema.required,
        secret=schema.secret,
        stated=schema.stated,
    )


def _terms(writer: CheckWriter, schema: Schema, value: Code) -> Iterator[Code]:
    """Expressions that all hold for a value that matches."""
    if schema.types and not (len(schema.types) == 1 and is_of(value, schema.types[0])):
        test = writer.type_test(schema.types, value)
        yield _Either(test.text) if " or " in test.text else test
    if schema.const is not ABSENT:
        if isinstance(schema.const, str):
            yield code("$ == $", value, literal(schema.const))
        else:
            writer.helpers.add("same")
            yield code("same($, $)", value, literal(schema.const))
    if schema.enum is not None:
        yield code("$ in $", value, listed(map(literal, schema.enum)))
    found = scalars.pattern(schema, value, writer.helpers, writer.constants)
    if found is not None:
        yield from _where("str", value, schema.types == ("string",), [found])
    members = list(_members(writer, schema, value))
    if members:
        is_object = is_of(value, "object") or schema.types == ("object",)
        yield from _where("dict", value, is_object, members)


def _members(writer: CheckWriter, schema: Schema, value: Code) -> Iterator[Code]:
    """What is asked of the properties of an object."""
    required, named = set(schema.required), dict(schema.properties)
    for name, part in schema.properties:
        key = literal(name)
        if name not in required:
            terms = list(_terms(writer, part, code("$[$]", value, key)))
            if terms:
                yield _either(code("$ not in $", key, value), terms)
        elif _is_word(part):
            yield from _terms(writer, part, code("$.get($)", value, key))
        else:
            yield code("$ in $", key, value)
            yield from _terms(writer, part, code("$[$]", value, key))
    for name in schema.required:
        if name not in named:
            yield code("$ in $", literal(name), value)


def _is_word(part: Schema) -> bool:
    """Whether a property is one of some strings: what is missing, None, is not."""
    return part.enum is not None or isinstance(part.const, str)


def _where(
    kind: str, value: Code, is_known: bool, terms: Sequence[Code]
) -> Iterator[Code]:
    """Terms that speak of one type only: a value of another one matches."""
    if is_known:
        yield from terms
    else:
        yield _either(code("not isinstance($, $)", value, identifier(kind)), terms)


def _either(first: Code, terms: Sequence[Code]) -> Code:
    rest = _all_of(terms)
    if len(terms) > 1:
        rest = code("($)", rest)
    return _Either(code("$ or $", first, rest).text)


def _all_of(terms: Sequence[Code]) -> Code:
    if len(terms) == 1:
        return terms[0]
    parts = (code("($)", t) if isinstance(t, _Either) else t for t in terms)
    return join(" and ", parts)


class _Either(Code):
    """An `or`: beside an `and` it has parentheses."""

    __slots__ = ()
