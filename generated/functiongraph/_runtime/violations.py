"""Violations: what a validator found, as data, with a JSON pointer each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from .errors import ClientError


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule. `path` is a JSON pointer (RFC 6901) into what was checked."""

    path: str
    rule: str
    """The JSON Schema keyword: type, required, maxLength, ..."""
    message: str
    level: Literal["error", "advice"] = "error"
    """advice: the server may accept it, but the documentation advises against it."""

    def __str__(self) -> str:
        told = f"{self.path or '(the whole value)'}: {self.message}"
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
        count = len(self.violations)
        lines = "".join(f"\n  {violation}" for violation in self.violations)
        return f"{self.subject}: {count} violation{'' if count == 1 else 's'}{lines}"


def pointer(*parts: str) -> str:
    """A JSON pointer of these reference tokens (RFC 6901 section 3)."""
    return "".join(f"/{p.replace('~', '~0').replace('/', '~1')}" for p in parts)
