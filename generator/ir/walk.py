"""Walks over a `Schema`: what is inside it, and what it refers to."""

from __future__ import annotations

from collections.abc import Container, Iterator
from operator import attrgetter

from .schema import Schema

_one = attrgetter(
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
_many = attrgetter("prefix_items", "all_of", "any_of", "one_of")
_named = attrgetter("properties", "pattern_properties", "dependent_schemas")


def subschemas(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside one, in a fixed order."""
    for inner in _one(schema):
        if inner is not None:
            yield inner
    for several in _many(schema):
        yield from several
    for pairs in _named(schema):
        for _, inner in pairs:
            yield inner


def every_schema(schema: Schema, apart: Container[str] = ()) -> Iterator[Schema]:
    """A schema and all inside it, references not followed.

    What is `apart` is walked by itself: of it comes the schema and nothing inside.
    """
    yield schema
    pending = [*subschemas(schema)]
    while pending:
        inner = pending.pop()
        yield inner
        if inner.id not in apart:
            pending.extend(subschemas(inner))


def reached(schema: Schema, apart: Container[str]) -> Iterator[str]:
    """The ids of what a schema refers to, and of what is in it but `apart`."""
    for inner in every_schema(schema, apart):
        if inner is schema or inner.id not in apart:
            if inner.ref:
                yield inner.ref
            if inner.dynamic_ref:
                yield inner.dynamic_ref
        else:
            yield inner.id
