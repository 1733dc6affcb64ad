"""Violations: what a validator found, as data, with a JSON pointer each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from .errors import ClientError, excerpt

_LINES = 100
"""More violations than this are counted and not written out."""


class Violation(NamedTuple):
    """One broken rule. `path` is a JSON pointer (RFC 6901) into what was checked."""

    path: str
    rule: str
    """The JSON Schema keyword: type, required, maxLength, ..."""
    message: str
    level: Literal["error", "advice"] = "error"
    """advice: the server may accept it, but the documentation advises against it."""

    def __str__(self) -> str:
        place = excerpt(self.path, 200) or "(the whole value)"
        told = f"{place}: {self.message}"
        return told if self.level == "error" else f"{told} (advice)"


class ValidationError(ClientError, ValueError):
    """A request was not sent because it breaks rules of the API: all of them at once."""

    def __init__(
        self, violations: Iterable[Violation] = (), subject: str = "request"
    ) -> None:
        self.violations = list(violations)
        self.subject = subject
        super().__init__(self.violations, subject)

    def __str__(self) -> str:
        advice = sum(violation.level == "advice" for violation in self.violations)
        count = len(self.violations) - advice
        lines = [f"{self.subject}: {count} violation{'' if count == 1 else 's'}"]
        if advice:
            lines[0] += f", {advice} {'piece' if advice == 1 else 'pieces'} of advice"
        lines += [str(violation) for violation in self.violations[:_LINES]]
        if len(self.violations) > _LINES:
            lines.append(f"and {len(self.violations) - _LINES} more")
        return "\n  ".join(lines)


def in_order(violations: Iterable[Violation], data: Any) -> list[Violation]:
    """The violations in the order in which the data has what they speak of.

    What is missing comes where that stands which it is missing from. What two parts
    of a definition say in the same words is told once.
    """
    return _ordered(list(dict.fromkeys(violations)), data, 1)


def _ordered(found: list[Violation], data: Any, start: int) -> list[Violation]:
    """The same for violations of one value; `start`: where in paths its parts begin."""
    if not isinstance(data, (dict, list)):
        return found
    here: list[Violation] = []
    parts: dict[str, list[Violation]] = {}
    for violation in found:
        path = violation.path
        if len(path) < start:
            here.append(violation)
            continue
        end = path.find("/", start)
        token = path[start:] if end < 0 else path[start:end]
        parts.setdefault(token, []).append(violation)
    inside: list[Violation] = []
    for token, value in _children(data, parts):
        if token in parts:
            part = parts.pop(token)
            if len(part) > 1:
                part = _ordered(part, value, start + len(token) + 1)
            inside += part
    missing = [violation for part in parts.values() for violation in part]
    return [*here, *missing, *inside]


def _children(
    data: dict[str, Any] | list[Any], tokens: Iterable[str]
) -> Iterable[tuple[str, Any]]:
    """What is in an object, or of an array what is asked for, by reference token."""
    if isinstance(data, list):
        return [(str(i), data[i]) for i in sorted(map(int, tokens))]
    if "~" not in "".join(tokens):
        return data.items()
    return [(pointer(key)[1:], value) for key, value in data.items()]


def pointer(*parts: str) -> str:
    """A JSON pointer of these reference tokens (RFC 6901 section 3)."""
    return "".join(f"/{p.replace('~', '~0').replace('/', '~1')}" for p in parts)
