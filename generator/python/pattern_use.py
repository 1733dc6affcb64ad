"""What is done with a pattern of the definition: checked, checked in part, or not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..ir.schema import Schema
from ..problem import Level
from .code import Code, code, literal
from .pattern_cost import longest
from .patterns import translate


@dataclass(frozen=True, slots=True)
class Use:
    """How a pattern is checked. `finding` says what differs from what is stated."""

    text: str = ""
    """The pattern as Python has it; empty when it is not checked."""
    longest: int | None = None
    """The longest text that is searched; None for any."""
    finding: tuple[str, Level, str] | None = None
    """The rule of the problem, its level, and what is said after the pattern."""

    def code(self) -> Code | None:
        """The pattern as an object of the runtime; None when it is not checked."""
        if not self.text:
            return None
        if self.longest is None:
            return code("Pattern($)", literal(self.text))
        return code("Pattern($, $)", literal(self.text), literal(self.longest))


def of_value(schema: Schema) -> Use:
    """The use of a schema's `pattern`."""
    assert schema.pattern is not None
    return _use(schema.pattern, schema.stated, schema.max_length)


def of_name(pattern: str) -> Use:
    """The use of a pattern of property names."""
    return _use(pattern, (), None)


def is_lenient(schema: Schema) -> bool:
    """Whether a pattern of the schema is checked in part, or not at all."""
    found = [of_name(pattern) for pattern, _ in schema.pattern_properties]
    if schema.pattern is not None:
        found.append(of_value(schema))
    return any(use.finding is not None for use in found)


def _use(pattern: str, stated: tuple[str, ...], most: int | None) -> Use:
    text = translate(pattern)
    if text is None:
        wrong = "is not one that Python can check as ECMA-262 means it"
        return Use(finding=("pattern-not-checked", "left-out", wrong))
    limit = longest(text)
    if limit == 0:
        wrong = "may take for ever on a text that is made for it, and is not checked"
        return Use(finding=("pattern-catastrophic", "left-out", wrong))
    if most is not None and limit is not None and most <= limit:
        limit = None  # what is longer is not searched anyway
    refused = _refused(text, stated, limit)
    if refused is not None:
        wrong = (
            f"rejects {refused[:60]!r}, which its own schema gives; it is not checked"
        )
        return Use(finding=("pattern-contradicts-schema", "repaired", wrong))
    if limit is None:
        return Use(text)
    told = f"may be slow, and is checked for texts of up to {limit} characters"
    return Use(text, limit, ("pattern-bounded", "repaired", told))


def _refused(text: str, stated: tuple[str, ...], limit: int | None) -> str | None:
    """The first value that the definition itself gives and the pattern does not allow."""
    search = re.compile(text).search
    for value in stated:
        if (limit is None or len(value) <= limit) and not search(value):
            return value
    return None
