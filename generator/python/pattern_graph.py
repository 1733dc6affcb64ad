"""Patterns as automata without empty steps, which keep how many ways lead where.

A state is a place of the pattern that takes one character (V. M. Glushkov, The
abstract theory of automata, 1961). Where two ways of the pattern are one step of
the automaton, as in `(a*)*`, the step counts twice: a matcher that backtracks
takes both.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from .pattern_tree import Back, Chars, Choice, Edge, Look, Node, Repeat, Sequence

_MOST_STATES = 1500
_MOST_STEPS = 30_000
_COPIES = 64
"""A part is written out up to this many states; beyond, a loop stands for it."""
_ASIDE = "\t\x7f\x80\xa0\xe9\u0663\u2028\u3000\u4e2d\ufeff\U0001f600"
_NUMBERS = re.compile(r"\\(?:x(..)|u(.{4})|U(.{8}))")


class TooLarge(Exception):
    """The pattern has more states or steps than are looked at."""


class Alphabet:
    """Characters that stand for all: which of them a set holds, as the bits of a number.

    Two sets of a pattern that share a character share one at an end of a range, so
    the characters the pattern names and their neighbours are enough.
    """

    def __init__(self, pattern: str) -> None:
        codes = {ord(c) for c in pattern} | {ord(c) for c in _ASIDE} | set(range(128))
        for found in _NUMBERS.finditer(pattern):
            code = int(next(filter(None, found.groups())), 16)
            codes.update(c for c in (code - 1, code, code + 1) if 0 <= c <= 0x10FFFF)
        self._characters = tuple(chr(code) for code in sorted(codes))
        self.all = (1 << len(self._characters)) - 1

    def mask(self, source: str) -> int:
        return _mask(source, self._characters)


@lru_cache(maxsize=4096)
def _mask(source: str, characters: tuple[str, ...]) -> int:
    matches = re.compile(source).fullmatch
    return sum(1 << i for i, char in enumerate(characters) if matches(char))


@dataclass(slots=True)
class Part:
    """A part of the pattern: whether it can be empty, where it starts and ends."""

    empty: bool = True
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)


class Graph:
    """The automaton of a pattern. State 0 is what comes before the match."""

    def __init__(self, node: Node, alphabet: Alphabet, anchored: bool) -> None:
        self._alphabet = alphabet
        self.masks = [alphabet.all]
        self.stays: list[int | None] = [None]
        """How many characters a state takes at most; None for any number."""
        self.steps: Counter[tuple[int, int]] = Counter()
        self.looks: list[tuple[Node, bool]] = []
        """What is looked at, and whether that happens once: nothing stands before."""
        self.can_fail = False
        """Whether a place between characters decides, so that no end is sure."""
        self._once = anchored
        if not anchored:
            self.steps[0, 0] = 1
        self.whole = self._build(node, 1)
        self._join([0], self.whole.first)

    def _build(self, node: Node, stay: int | None) -> Part:
        match node:
            case Chars(source):
                self._once = False
                return self._state(self._alphabet.mask(source), stay)
            case Back():
                self._once, self.can_fail = False, True
                part = self._state(self._alphabet.all, None)
                self._join(part.last, part.first)
                return Part(True, part.first, part.last)
            case Sequence(parts):
                found = Part()
                for inner in parts:
                    found = self._then(found, self._build(inner, stay))
                return found
            case Choice(options):
                return self._choice(options, stay)
            case Repeat():
                return self._repeat(node, stay)
            case Look(part):
                self.can_fail = True
                self.looks.append((part, self._once))
            case Edge(is_start):
                self.can_fail = self.can_fail or not is_start
        return Part()

    def _choice(self, options: tuple[Node, ...], stay: int | None) -> Part:
        before, found = self._once, Part(False)
        after = before
        for option in options:
            self._once = before
            part = self._build(option, stay)
            after = after and self._once
            found.empty = found.empty or part.empty
            found.first += part.first
            found.last += part.last
        self._once = after
        return found

    def _repeat(self, node: Repeat, stay: int | None) -> Part:
        """Copies for what must come, then a loop, or a last copy that may be missing."""
        least, most, once = node.least, node.most, self._once
        if most == 0:
            return Part()
        found = Part()
        copies = min(max(least - 1, 0), self._copies(node.part))
        for _ in range(copies):
            found = self._then(found, self._build(node.part, stay))
        rest = None if most is None else most - copies
        inside = None if rest is None or stay is None else rest * stay
        self._once = self._once and rest == 1
        loop = self._build(node.part, inside)
        self._once = once and self._once
        if rest != 1:
            self._join(loop.last, loop.first)
        return self._then(found, Part(loop.empty or least == 0, loop.first, loop.last))

    def _copies(self, node: Node) -> int:
        return max(1, _COPIES // max(1, _size(node)))

    def _state(self, mask: int, stay: int | None) -> Part:
        self.masks.append(mask)
        self.stays.append(stay)
        if len(self.masks) > _MOST_STATES:
            raise TooLarge
        here = [len(self.masks) - 1]
        return Part(False, here, here)

    def _then(self, left: Part, right: Part) -> Part:
        self._join(left.last, right.first)
        first = left.first + right.first if left.empty else left.first
        last = right.last + left.last if right.empty else right.last
        return Part(left.empty and right.empty, first, last)

    def _join(self, ends: list[int], starts: list[int]) -> None:
        for end in ends:
            for start in starts:
                self.steps[end, start] += 1
        if len(self.steps) > _MOST_STEPS:
            raise TooLarge


def _size(node: Node) -> int:
    match node:
        case Chars() | Back():
            return 1
        case Sequence(parts) | Choice(parts):
            return sum(map(_size, parts))
        case Repeat(part, least, _):
            return _size(part) * max(1, min(least, _COPIES))
        case _:
            return 0
