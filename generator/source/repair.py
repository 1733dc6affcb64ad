"""The rules that mend a schema: what a rule is, and which there are.

One function is one rule. Its name, with hyphens, is the name of the problems
it reports. `when` says for which shapes of schema it is called at all, so that
a clean schema pays for no rule: shapes repeat, and their rules are looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..problem import Level
from .pointer import Place
from .scope import Context, Scope


class Spot:
    """The schema that is being read, as the rules see it."""

    __slots__ = ("context", "name", "parent", "place", "rule", "scope", "via")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.scope: Scope
        self.place: Place = None
        self.parent: dict[str, Any] | None = None
        """The schema this one stands in."""
        self.via = ""
        """The keyword of the parent that holds this schema."""
        self.name: str | int = ""
        """The property name, or the index in a list."""
        self.rule = ""

    @property
    def dumps(self) -> bool:
        """The schema stands in an operation dump."""
        return self.scope.dumps

    @property
    def legacy(self) -> bool:
        """The schema is one of OpenAPI before 3.1."""
        return self.context.legacy

    def repaired(self, text: str) -> None:
        """Reports that the schema is read as something else than it says."""
        self._report("repaired", text)

    def left_out(self, text: str) -> None:
        """Reports that a part of the schema is not in the document."""
        self._report("left-out", text)

    def warn(self, text: str) -> None:
        """Reports something to look at that is read as it stands."""
        self._report("warning", text)

    def _report(self, level: Level, text: str) -> None:
        where = self.scope.where(self.place)
        self.context.problems.add(self.rule, level, where, text)


Act = Callable[[dict[str, Any], Spot], None]


class Shape(NamedTuple):
    """What a rule may know beforehand: the type and which keywords there are."""

    type: Any
    keys: frozenset[str]


When = Callable[[Shape], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of reading schemas. `act` changes the schema it is given."""

    name: str
    when: When
    act: Act


class Rules(list[Rule]):
    """Rules in the order in which they run; an instance is a decorator."""

    def __call__(self, when: When) -> Callable[[Act], Act]:
        def add(act: Act) -> Act:
            name = act.__name__.strip("_").replace("_", "-")
            self.append(Rule(name, when, act))
            return act

        return add


def having(*keys: str) -> When:
    """True for a schema with any of these keywords."""
    wanted = frozenset(keys)
    return lambda shape: not wanted.isdisjoint(shape.keys)


def having_any(keys: Iterable[str]) -> When:
    """True for a schema with any of these keywords."""
    return having(*keys)


def shown(value: Any) -> str:
    """A value in a message: short, on one line."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if value is None or isinstance(value, bool):
        return str(value).lower().replace("none", "null")
    return repr(value)[:60]
