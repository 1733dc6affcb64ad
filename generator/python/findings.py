"""What of an Api has no form in Python: said, and left out."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.api import Api
from ..ir.pointer import child
from ..ir.schema import Schema
from ..ir.walk import every_schema
from ..problem import Problem
from ..source.document import Places
from .patterns import translate


def findings(api: Api, places: Places) -> Iterator[Problem]:
    """Every pattern that Python cannot check as ECMA-262 means it."""
    seen: set[str] = set()
    named = {s.id for s in api.schemas}
    for root in _roots(api):
        for schema in every_schema(root, named):
            for pattern, pointer in _patterns(schema):
                if pointer not in seen and translate(pattern) is None:
                    seen.add(pointer)
                    yield _problem(pattern, places.origin(pointer))


def _patterns(schema: Schema) -> Iterator[tuple[str, str]]:
    """(pattern, where it stands)"""
    if schema.pattern is not None:
        yield schema.pattern, child(schema.id, "pattern")
    for pattern, _ in schema.pattern_properties:
        yield pattern, child(schema.id, "patternProperties", pattern)


def _problem(pattern: str, where: str) -> Problem:
    shown = pattern if len(pattern) <= 60 else pattern[:57] + "..."
    return Problem(
        "pattern-not-checked",
        "left-out",
        where,
        f"the pattern {shown!r} is not one that Python can check as ECMA-262 means it",
    )


def _roots(api: Api) -> Iterator[Schema]:
    yield from api.schemas
    for operation in api.operations:
        yield from operation.request_schemas
