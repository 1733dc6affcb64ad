"""What the readers of one definition share, and how a file of it is seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, Protocol

from ..problem import Problems
from .pointer import Place, spell

Dialect = Literal["huawei", "swagger-2.0", "openapi-3.0", "openapi-3.1"]
Section = Literal[
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "links",
    "callbacks",
    "pathItems",
    "securitySchemes",
]


class Node(NamedTuple):
    """A value somewhere in the user's files."""

    value: Any
    scope: Scope
    place: Place


class At(NamedTuple):
    """A value that is being read, and where in the document it goes."""

    value: Any
    scope: Scope
    place: Place
    goal: Place

    @property
    def where(self) -> str:
        """`file#/pointer` for a message."""
        return self.scope.where(self.place)

    def inside(self, key: str | int) -> At:
        """A member, which goes to the same place of the document."""
        return At(self.value[key], self.scope, (self.place, key), (self.goal, key))

    def read_as(self, value: Any) -> At:
        """Another value for what stands here."""
        return At(value, self.scope, self.place, self.goal)

    def found_at(self, node: Node) -> At:
        """What a reference here leads to."""
        return At(*node, self.goal)


class Scope(Protocol):
    """One of the user's files: what it is called and what its references mean."""

    dumps: bool
    """An operation dump: unknown keys are dropped, dangling references mended."""

    def where(self, place: Place) -> str:
        """`file#/pointer` for a message."""

    def names_schema(self, name: str) -> bool:
        """The name is that of a component of the definition."""

    def shares(self, section: Section, reference: str) -> bool:
        """What a reference leads to is a component of the document."""

    def refer(
        self,
        holder: dict[str, Any],
        key: str,
        reference: str,
        section: Section,
        place: Place,
    ) -> bool:
        """Puts the document's own reference into `holder[key]`, now or at the end.

        False where the reference dangles; the scope has reported that.
        """

    def target(self, section: Section, reference: str, place: Place) -> Node | None:
        """What a reference leads to at last; None where it dangles."""


@dataclass(slots=True)
class Context:
    """The state of reading one definition."""

    dialect: Dialect
    problems: Problems = field(default_factory=Problems)
    moved: dict[str, str] = field(default_factory=dict)
    """For `Places`: where a pointer of the document stood."""

    def left_out(self, rule: str, where: str, text: str) -> None:
        """Reports what is not in the document."""
        self.problems.add(rule, "left-out", where, text)

    def repaired(self, rule: str, where: str, text: str) -> None:
        """Reports what is read as something else than it says."""
        self.problems.add(rule, "repaired", where, text)

    def came_from(self, at: At) -> None:
        """Remembers where a value of the document stood."""
        self.moved[spell(at.goal)] = at.where

    @property
    def legacy(self) -> bool:
        """Schemas are those of OpenAPI before 3.1."""
        return self.dialect != "openapi-3.1"
