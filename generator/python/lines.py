"""A part of a logical line on a line of its own, and how it comes apart at brackets."""

from __future__ import annotations

from dataclasses import dataclass

from .code import WIDTH
from .leaves import COMMA, Leaves

STEP = 4


@dataclass(slots=True)
class Line:
    """The leaves from `start` to `end`, on a line of their own."""

    leaves: Leaves
    start: int
    end: int
    indent: int
    inside: bool = False
    """Whether brackets around it allow a break anywhere."""
    comma: bool = False
    """Whether a comma comes after it that the line as it was did not have."""
    explode: bool = False
    """Whether it breaks although it would fit: the items of a list of several."""
    forced: bool = False
    """Whether hidden brackets are used wherever there are any."""

    def part(self, start: int, end: int, comma: bool = False) -> Line:
        """Some of its leaves, on a line of their own at the same column."""
        return Line(
            self.leaves, start, end, self.indent, False, comma, False, self.forced
        )

    @property
    def text(self) -> str:
        leaves = self.leaves
        shown = "".join(leaves.texts[self.start : self.end])
        if self.start in leaves.hidden and leaves.is_closing(self.start):
            shown = ")" + shown
        if self.end - 1 in leaves.hidden and leaves.is_opening(self.end - 1):
            shown += "("
        shown = shown.lstrip(" ")
        return f"{shown}," if self.comma else shown

    @property
    def right(self) -> int:
        """The column it ends at. A hidden bracket shows where a line begins or ends."""
        leaves = self.leaves
        size = leaves.widths[self.end] - leaves.widths[self.start] + self.comma
        size -= leaves.texts[self.start].startswith(" ")
        size += self.start in leaves.hidden and leaves.is_closing(self.start)
        size += self.end - 1 in leaves.hidden and leaves.is_opening(self.end - 1)
        return self.indent + size

    @property
    def fits(self) -> bool:
        return self.right <= WIDTH

    @property
    def weakest(self) -> tuple[int, int]:
        """(strength, number) of the weakest operators outside its brackets."""
        leaves = self.leaves
        depth = leaves.depths[self.start]
        found = [
            leaves.breaks[at]
            for at in range(self.start + 1, self.end)
            if leaves.breaks[at] and leaves.depths[at] == depth
        ]
        strength = max(found, default=0)
        return strength, found.count(strength) if strength else 0


@dataclass(frozen=True, slots=True)
class Parts:
    """A line broken at a pair of brackets."""

    head: Line
    body: Line
    tail: Line

    @property
    def is_hidden(self) -> bool:
        return self.tail.start in self.head.leaves.hidden

    @property
    def lines(self) -> tuple[Line, ...]:
        return self.head, self.body, self.tail


def parts_at(line: Line, opening: int, closing: int) -> Parts:
    """The line broken at a pair of brackets; the items of a collection come apart."""
    body = line.part(opening + 1, closing)
    body.indent += STEP
    body.inside = True
    body.explode = body.weakest[0] == COMMA and is_collection(line.leaves, opening)
    head = line.part(line.start, opening + 1)
    return Parts(head, body, line.part(closing, line.end, line.comma))


def is_collection(leaves: Leaves, opening: int) -> bool:
    """Whether a bracket opens a list, tuple, dict or set, and not a call or subscript."""
    text = leaves.texts[opening]
    if opening == 0 or opening in leaves.hidden or text[0] in " {":
        return True
    before = leaves.texts[opening - 1]
    return not (before[-1:].isalnum() or before[-1:] in ("_", ")", "]", '"'))
