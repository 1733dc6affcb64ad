"""How long a pattern may take on the worst text: what Python's `re` does by backtracking.

The time grows with the number of ways in which the same characters can be taken.
A. Weber, H. Seidl, On the degree of ambiguity of finite automata (1991), tell by
two figures whether that number is exponential, or by which power it grows:

    a state with two different ways back to itself on one text: exponential
    a text that leads from p to p, from p to q and from q to q: a power more

A text is searched from each of its characters, which is a loop before a pattern
that does not start with `^`.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from .pattern_graph import Alphabet, Graph, TooLarge
from .pattern_tree import Choice, Edge, Node, Sequence, parse

_STEPS = 10**7
"""What a check may take: about a tenth of a second."""
_FACTOR = 10**4
"""A pattern whose work is this many steps a character is read once, and kept."""
_SHORTEST = 32
"""A pattern that only shorter texts are safe for is not checked at all."""
_LOOKS = 200_000
"""States of a product that are looked at before the worst is supposed."""
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cost:
    """Steps at most: `factor` times the length to the power of `power`."""

    power: int
    factor: int = 1

    @property
    def weight(self) -> float:
        return self.power * math.log(1000) + math.log(self.factor)

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.power + other.power, self.factor * other.factor)


class Exponential(Exception):
    """Each further character may double the work, or nobody can tell."""


@lru_cache(maxsize=4096)
def longest(pattern: str) -> int | None:
    """The longest text that a translated pattern is safe to search.

    None if any is; 0 if there is no length worth the name.
    """
    try:
        node = parse(pattern)
        cost = _cost(node, Alphabet(pattern), _is_anchored(node))
    except (Exponential, TooLarge, RecursionError):
        return 0
    if cost.power <= 1 and cost.factor <= _FACTOR:
        return None
    length = int((_STEPS / cost.factor) ** (1 / max(1, cost.power)))
    return length if length >= _SHORTEST else 0


def _is_anchored(node: Node) -> bool:
    match node:
        case Edge(is_start):
            return is_start
        case Sequence(parts):
            return bool(parts) and _is_anchored(parts[0])
        case Choice(options):
            return all(map(_is_anchored, options))
        case _:
            return False


def _cost(node: Node, alphabet: Alphabet, anchored: bool) -> Cost:
    graph = Graph(node, alphabet, anchored)
    if graph.whole.empty and not graph.can_fail:
        return Cost(0)
    total = _Ambiguity(graph).cost()
    for part, once in graph.looks:
        inner = _cost(part, alphabet, True)
        worse = max(total, inner, key=lambda c: c.weight)
        total = worse if once else total + inner
    return total


class _Ambiguity:
    """What is ambiguous in an automaton, and how much work that makes."""

    def __init__(self, graph: Graph) -> None:
        self._masks = graph.masks
        self._stays = graph.stays
        self._next: defaultdict[int, dict[int, int]] = defaultdict(dict)
        for (start, end), ways in graph.steps.items():
            self._next[start][end] = ways
        if not graph.can_fail:
            self._stop_at(set(graph.whole.last))
        self._reach = [self._reached(s) for s in range(len(self._masks))]
        self._left = _LOOKS

    def _stop_at(self, ends: set[int]) -> None:
        """What only leads from a match to a match is never gone back over."""
        sure, before = ends, set[int]()
        while sure != before:
            before = sure
            sure = {s for s in before if before.issuperset(self._next[s])}
        for state in sure:
            self._next[state] = {}

    def _reached(self, start: int) -> set[int]:
        found: set[int] = set()
        pending = [start]
        while pending:
            for end in self._next[pending.pop()]:
                if end not in found:
                    found.add(end)
                    pending.append(end)
        return found

    def _loops(self) -> dict[int, frozenset[int]]:
        """The states that lead to themselves, with those of the same loop."""
        inside = [s for s, reached in enumerate(self._reach) if s in reached]
        return {
            s: frozenset(
                o for o in inside if o in self._reach[s] and s in self._reach[o]
            )
            for s in inside
        }

    def cost(self) -> Cost:
        """The work of the worst way through. Raises Exponential."""
        loops = self._loops()
        for loop in dict.fromkeys(loops.values()):
            self._refuse_exponential(loop)
        best: dict[frozenset[int], Cost] = {}
        arrived: dict[int, Cost] = {0: Cost(0)}
        order = sorted(range(len(self._masks)), key=lambda s: -len(self._reach[s]))
        for state in order:
            group = loops.get(state) or frozenset((state,))
            if group not in best:
                best[group] = self._through(group, loops, best, arrived)
            for end in self._next[state]:
                _keep_worst(arrived, end, best[group])
        return max(best.values(), key=lambda c: c.weight) + Cost(1)

    def _through(
        self,
        group: frozenset[int],
        loops: dict[int, frozenset[int]],
        best: dict[frozenset[int], Cost],
        arrived: dict[int, Cost],
    ) -> Cost:
        """The work up to the end of a group of states."""
        costs = [arrived[s] for s in group if s in arrived] or [Cost(0)]
        if next(iter(group)) in loops:
            for other in dict.fromkeys(loops.values()):
                if other in best and other != group and self._meet(other, group):
                    costs.append(best[other] + self._splits(other, group))
        ways = max(self._ways(state) for state in group)
        return max(costs, key=lambda c: c.weight) + Cost(0, max(1, ways))

    def _splits(self, one: frozenset[int], other: frozenset[int]) -> Cost:
        """In how many places a text can be cut between two loops."""
        bounds = [self._bound(one), self._bound(other)]
        known = [bound for bound in bounds if bound is not None]
        return Cost(0, min(known)) if known else Cost(1)

    def _bound(self, loop: frozenset[int]) -> int | None:
        stays = [self._stays[state] for state in loop]
        known = [stay for stay in stays if stay is not None]
        return max(known) * len(loop) if len(known) == len(stays) else None

    def _ways(self, state: int) -> int:
        """How many steps from a state one character can take."""
        ends = self._next[state].items()
        return max(
            (
                sum(w for o, w in ends if self._masks[o] & self._masks[end])
                for end, _ in ends
            ),
            default=1,
        )

    def _refuse_exponential(self, loop: frozenset[int]) -> None:
        """Two ways from a state of the loop that meet again in it."""
        pending: list[Pair] = []
        for state in loop:
            inside = {e: w for e, w in self._next[state].items() if e in loop}
            if any(ways > 1 for ways in inside.values()):
                raise Exponential
            pending.extend(self._both(inside, inside))
        seen = set(pending)
        while pending:
            one, other = pending.pop()
            if not loop.isdisjoint(self._next[one].keys() & self._next[other].keys()):
                raise Exponential
            for pair in self._both(self._next[one], self._next[other]):
                if pair not in seen and pair[0] in loop and pair[1] in loop:
                    self._look()
                    seen.add(pair)
                    pending.append(pair)

    def _both(self, ones: dict[int, int], others: dict[int, int]) -> list[Pair]:
        """The pairs of different states that one character leads to."""
        return [
            (min(a, b), max(a, b))
            for a in ones
            for b in others
            if a != b and self._masks[a] & self._masks[b]
        ]

    def _look(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise TooLarge

    def _meet(self, one: frozenset[int], other: frozenset[int]) -> bool:
        """Whether some text goes round one loop, round the other, and from one to it."""
        if self._reach[next(iter(one))].isdisjoint(other):
            return False
        return any(self._leads(p, q, one, other) for p in one for q in other)

    def _leads(
        self, p: int, q: int, one: frozenset[int], other: frozenset[int]
    ) -> bool:
        """Whether a text takes p to p, p to q and q to q, all at once."""
        pending, seen = [(p, p, q)], {(p, p, q)}
        while pending:
            for found in self._three(pending.pop(), one, other):
                if found == (p, q, q):
                    return True
                if found not in seen:
                    self._look()
                    seen.add(found)
                    pending.append(found)
        return False

    def _three(
        self, at: tuple[int, int, int], one: frozenset[int], other: frozenset[int]
    ) -> list[tuple[int, int, int]]:
        masks = self._masks
        return [
            (a, b, c)
            for a in self._next[at[0]]
            if a in one
            for c in self._next[at[2]]
            if c in other and masks[a] & masks[c]
            for b in self._next[at[1]]
            if masks[a] & masks[b] & masks[c]
        ]


def _keep_worst(arrived: dict[int, Cost], state: int, cost: Cost) -> None:
    known = arrived.get(state)
    if known is None or cost.weight > known.weight:
        arrived[state] = cost
