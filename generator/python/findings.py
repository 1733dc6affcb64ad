"""What of an Api has no form in Python, or another one: said with its place."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.api import Api
from ..ir.pointer import child
from ..ir.schema import Schema
from ..ir.walk import every_schema
from ..problem import Problem
from ..source.document import Places
from . import pattern_use
from .pattern_use import Use


def findings(api: Api, places: Places) -> Iterator[Problem]:
    """Every pattern that is not checked as it is stated."""
    seen: set[str] = set()
    named = {s.id for s in api.schemas}
    for root in _roots(api):
        for schema in every_schema(root, named):
            for pattern, use, pointer in _patterns(schema):
                if pointer not in seen and use.finding is not None:
                    seen.add(pointer)
                    rule, level, text = use.finding
                    told = f"the pattern {_shown(pattern)} {text}"
                    yield Problem(rule, level, places.origin(pointer), told)


def _patterns(schema: Schema) -> Iterator[tuple[str, Use, str]]:
    """(pattern, what is done with it, where it stands)"""
    if schema.pattern is not None:
        place = child(schema.id, "pattern")
        yield schema.pattern, pattern_use.of_value(schema), place
    for pattern, _ in schema.pattern_properties:
        place = child(schema.id, "patternProperties", pattern)
        yield pattern, pattern_use.of_name(pattern), place


def _shown(pattern: str) -> str:
    return repr(pattern if len(pattern) <= 60 else pattern[:57] + "...")


def _roots(api: Api) -> Iterator[Schema]:
    yield from api.schemas
    for operation in api.operations:
        yield from operation.request_schemas
