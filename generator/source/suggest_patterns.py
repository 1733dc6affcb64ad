"""A description and a type -> the constraints that the description states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .suggest_defaults import defaults, deprecations
from .suggest_numbers import counts, lengths, ranges
from .suggest_text import Finding, Section, sections
from .suggest_units import unit
from .suggest_values import values

__all__ = ["constraints", "sections", "unit"]

_NUMBERS = ("integer", "number")
_LOW = ("minimum", "exclusiveMinimum", "minLength", "minItems")
_HIGH = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")


def constraints(
    read: tuple[Section, ...], kind: str, item_kind: str, name: str
) -> tuple[Finding, ...]:
    """One finding of each kind at most; `values` of an array are those of its items.

    `kind` and `item_kind` are types of JSON Schema, empty where there is no one
    type; `name` is that of the field.
    """
    agreed = map(_agreed, _readings(read, kind, item_kind, name))
    return tuple(finding for finding in agreed if finding is not None)


def _readings(
    read: tuple[Section, ...], kind: str, item_kind: str, name: str
) -> Iterator[Iterable[Finding]]:
    if kind in _NUMBERS:
        yield ranges(read, kind)
    if kind == "string":
        yield lengths(read)
    if kind == "array":
        yield counts(read)
    yield values(read, item_kind if kind == "array" else kind, name)
    yield defaults(read, kind)
    yield deprecations(read)


def _agreed(findings: Iterable[Finding]) -> Finding | None:
    """All that the findings of a kind say together; None where they disagree."""
    keywords: dict[str, Any] = {}
    sentences: dict[str, None] = {}
    kind = ""
    for finding in findings:
        if not finding.keywords:
            return None  # one of several alternatives
        for key, value in finding.keywords.items():
            if keywords.setdefault(key, value) != value:
                return None
        kind = finding.kind
        sentences[finding.sentence] = None
    low = next((keywords[key] for key in _LOW if key in keywords), None)
    high = next((keywords[key] for key in _HIGH if key in keywords), None)
    if not keywords or (low is not None and high is not None and low > high):
        return None
    return Finding(kind, keywords, " | ".join(sentences))
