"""What went wrong, or was mended, and where: the one way every stage speaks.

A stage never prints and never raises anything else for bad input: it adds
`Problem`s to a `Problems` collector, or raises `SpecError` when it cannot go on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning", "repaired", "left-out"]
"""error: nothing can be built. warning: read as it stands, look at it.
repaired: read as something else than it says. left-out: not in the result."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding about the input.

    `rule` is a stable kebab-case name, `where` is `file#/json/pointer` as the
    user's own file has it, `text` says what is there and what was expected or
    done, and `hint` what to do about it (empty where nothing needs doing).
    """

    rule: str
    level: Level
    where: str
    text: str
    hint: str = ""

    def __str__(self) -> str:
        told = f"{self.where}: {self.text}" if self.where else self.text
        return f"{told}. {self.hint}" if self.hint else told


@dataclass(frozen=True, slots=True)
class Report:
    """Every problem of a run, in the order it was met."""

    problems: tuple[Problem, ...] = ()

    def at(self, level: Level) -> tuple[Problem, ...]:
        """The problems of one level."""
        return tuple(p for p in self.problems if p.level == level)

    def by_rule(self) -> dict[str, int]:
        """How often each rule spoke, by name."""
        return dict(sorted(Counter(p.rule for p in self.problems).items()))

    def __add__(self, other: Report) -> Report:
        return Report(self.problems + other.problems)


class Problems:
    """Collects problems while a stage works; `report()` is the frozen result."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def add(
        self, rule: str, level: Level, where: str, text: str, hint: str = ""
    ) -> None:
        self._found.append(Problem(rule, level, where, text, hint))

    def extend(self, problems: Iterable[Problem]) -> None:
        self._found.extend(problems)

    def report(self) -> Report:
        return Report(tuple(self._found))


class SpecError(Exception):
    """The input cannot be used. Carries the report; its text is the first error."""

    def __init__(self, report: Report) -> None:
        errors = report.at("error") or report.problems
        super().__init__(str(errors[0]) if errors else "the input cannot be used")
        self.report = report

    @classmethod
    def of(cls, rule: str, where: str, text: str, hint: str = "") -> SpecError:
        """The error of a single problem."""
        return cls(Report((Problem(rule, "error", where, text, hint),)))
