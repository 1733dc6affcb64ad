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
    positions: dict[int, dict[str, int]] = {}

    def place(violation: Violation) -> list[int]:
        found: list[int] = []
        here = data
        for token in violation.path.split("/")[1:]:
            if isinstance(here, list):
                found.append(int(token))
                here = here[int(token)]
                continue
            if not isinstance(here, dict):
                break
            known = positions.get(id(here))
            if known is None:
                known = {name: at for at, name in enumerate(here)}
                positions[id(here)] = known
            key = _unescaped(token) if "~" in token else token
            if key not in known:
                break
            found.append(known[key])
            here = here[key]
        return found

    return sorted(dict.fromkeys(violations), key=place)


def _unescaped(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")


def pointer(*parts: str) -> str:
    """A JSON pointer of these reference tokens (RFC 6901 section 3)."""
    return "".join(f"/{p.replace('~', '~0').replace('/', '~1')}" for p in parts)
