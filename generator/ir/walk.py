"""Walks over a `Schema`: what is inside it, and what it refers to."""

from __future__ import annotations

from collections.abc import Iterator

from .schema import Schema

_ONE = (
    "items",
    "contains",
    "unevaluated_items",
    "additional_properties",
    "property_names",
    "unevaluated_properties",
    "not_",
    "if_",
    "then",
    "else_",
)
_MANY = ("prefix_items", "all_of", "any_of", "one_of")
_NAMED = ("properties", "pattern_properties", "dependent_schemas")


def subschemas(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside one, in a fixed order."""
    for name in _ONE:
        inner = getattr(schema, name)
        if inner is not None:
            yield inner
    for name in _MANY:
        yield from getattr(schema, name)
    for name in _NAMED:
        for _, inner in getattr(schema, name):
            yield inner


def every_schema(schema: Schema) -> Iterator[Schema]:
    """A schema and all inside it, references not followed."""
    pending = [schema]
    while pending:
        schema = pending.pop()
        yield schema
        pending.extend(subschemas(schema))


def schema_references(schema: Schema) -> Iterator[str]:
    """The id of every schema that one refers to, however deep inside it."""
    for inner in every_schema(schema):
        if inner.ref:
            yield inner.ref
        if inner.dynamic_ref:
            yield inner.dynamic_ref
