"""One logical line of source as leaves: its tokens, brackets and places to break at.

Around an expression that parentheses may be put around, black has a pair of its own
that shows only where the line breaks there. Such a pair has leaves here as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from .code import width

# How strongly operators hold together, the weakest first, as far as it decides where
# a line breaks: it does at the weakest ones, all at once.
COMPREHENSION, COMMA, TERNARY, LOGIC, TEXTS, COMPARISON, UNION, SUM, PRODUCT, DOT = (
    range(10, 0, -1)
)
_LEAF = re.compile(
    r" ?(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\d[\w.]*(?:(?<=e)[+-]\d+)?"
    r"|\w+(?:\.\w+)*|\.\w+|:=|->|\*\*|//|[=!<>+\-*/|]=|.)"
)
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
# Stand for brackets that do not show, until the brackets are matched.
_OPEN, _CLOSE = "\x01", "\x02"
_DEPTH = {
    **dict.fromkeys((*_OPENING, _OPEN), 1),
    **dict.fromkeys((*_CLOSING, _CLOSE), -1),
}
_STRENGTHS = {
    "and": LOGIC,
    "or": LOGIC,
    "is": COMPARISON,
    **dict.fromkeys(("<", ">", "==", "!=", "<=", ">="), COMPARISON),
    "|": UNION,
    **dict.fromkeys("+-", SUM),
    **dict.fromkeys("*/%", PRODUCT),
}
_NOTABLE = frozenset((*_STRENGTHS, *_CLOSING, "for", "if", "else", "in", "not"))
_ASSIGNS = frozenset(("=", "+=", "-=", "|="))
_NO_OPERAND = frozenset("and or not in is if else return = : , -> lambda ( [ {".split())


@dataclass(slots=True)
class Leaves:
    """The tokens of a line; a token keeps the space before it.

    `mates` is where the other bracket of a pair is, or -1; `breaks` is the strength
    of the operator that a line breaks before, or 0; `depths` counts the brackets
    around a token. `hidden` are the brackets that do not show.
    """

    texts: list[str]
    bares: list[str]
    """The tokens without the space before them."""
    mates: list[int]
    depths: list[int]
    breaks: list[int]
    hidden: frozenset[int]
    widths: list[int]
    """Columns up to each token."""

    def is_opening(self, at: int) -> bool:
        return self.mates[at] > at

    def is_closing(self, at: int) -> bool:
        return 0 <= self.mates[at] < at


def read(text: str) -> Leaves:
    """The leaves of one logical line without line ends."""
    texts = _LEAF.findall(text)
    bares = [t.lstrip(" ") for t in texts]
    for start, end in sorted(_spans(bares), reverse=True):
        if start < end and not _is_tuple(bares, start, end):
            space = texts[start][: len(texts[start]) - len(bares[start])]
            texts[start:end] = [space, bares[start], *texts[start + 1 : end], ""]
            bares[start:end] = [_OPEN, *bares[start:end], _CLOSE]
    mates, depths = _nesting(bares)
    return Leaves(
        texts=texts,
        bares=bares,
        mates=mates,
        depths=depths,
        breaks=_break_places(bares, depths),
        hidden=frozenset(i for i, b in enumerate(bares) if b in (_OPEN, _CLOSE)),
        widths=[0, *accumulate(map(len if text.isascii() else width, texts))],
    )


def _spans(bares: list[str]) -> Iterable[tuple[int, int]]:
    """From where to where there are expressions that parentheses may go around."""
    match bares[0]:
        case "return":
            return [(1, len(bares))]
        case "if" | "elif" | "while":
            return [(1, len(bares) - 1)]
        case "for":
            middle = bares.index("in")
            return [(1, middle), (middle + 1, len(bares) - 1)]
        case "def" | "async":
            return _annotations(bares)
        case _:
            return _assigned(bares)


def _assigned(bares: list[str]) -> Iterator[tuple[int, int]]:
    """What stands after `:` and `=` outside brackets: an annotation and a value."""
    depth, start = 0, -1
    for at, bare in enumerate(bares):
        depth += _DEPTH.get(bare, 0)
        if depth == 0 and (bare in _ASSIGNS or (bare == ":" and start < 0)):
            if start >= 0:
                yield start, at
            start = at + 1
    if start >= 0:
        yield start, len(bares)


def _annotations(bares: list[str]) -> Iterator[tuple[int, int]]:
    """The annotations of a function's parameters and of what it returns."""
    depth, start = 0, -1
    for at, bare in enumerate(bares):
        if depth == 1 and start >= 0 and bare in (",", "=", ")"):
            # around a parameter's annotation parentheses go if it is a union
            if "|" in bares[start:at]:
                yield start, at
            start = -1
        depth += _DEPTH.get(bare, 0)
        if depth == 1 and bare == ":":
            start = at + 1
        elif bare == "->":
            yield at + 1, len(bares) - 1
            return


def _is_tuple(bares: list[str], start: int, end: int) -> bool:
    """Whether an expression has parentheses of its own that no second pair goes around."""
    if bares[start] != "(" or bares[end - 1] != ")":
        return False
    depth = 0
    for bare in bares[start : end - 1]:
        depth += _DEPTH.get(bare, 0)
        if depth == 0:
            return False
    return True


def _nesting(bares: list[str]) -> tuple[list[int], list[int]]:
    """(mates, depths) of the tokens; what a loop or a lambda binds is one deeper."""
    mates, depths = [-1] * len(bares), [0] * len(bares)
    opened: list[int] = []
    bound: list[int] = []
    depth = 0
    for at, bare in enumerate(bares):
        if bound and bound[-1] == len(opened) and bare in ("in", ":"):
            bound.pop()
            depth -= 1
        step = _DEPTH.get(bare, 0)
        if step < 0:
            depth -= 1
            mates[at] = opened.pop()
            mates[mates[at]] = at
        depths[at] = depth
        if step > 0:
            depth += 1
            opened.append(at)
        elif bare in ("for", "lambda"):
            depth += 1
            bound.append(len(opened))
    return mates, depths


def _break_places(bares: list[str], depths: list[int]) -> list[int]:
    """The strength of what a line may break before, token by token."""
    breaks = [0] * len(bares)
    loops: set[int] = set()
    previous = ""
    for at, bare in enumerate(bares):
        if previous == "," and bare not in _CLOSING:
            breaks[at] = COMMA
        elif bare in _NOTABLE and previous:
            breaks[at] = _strength(bares, depths, at, loops)
        elif bare[0] == "." and previous in _CLOSING:
            breaks[at] = DOT
        elif bare[0] in "\"'" and previous[:1] in ('"', "'"):
            breaks[at] = TEXTS
        previous = bare
    return breaks


def _strength(bares: list[str], depths: list[int], at: int, loops: set[int]) -> int:
    """The strength of the break before a word, an operator or a bracket.

    `loops`: the depths at which a comprehension is open; kept up to date here.
    """
    previous = bares[at - 1]
    match bares[at]:
        case "for":
            loops.add(depths[at])
            return COMPREHENSION
        case "if" | "else":
            return COMPREHENSION if depths[at] in loops else TERNARY
        case "not":
            follows = bares[at + 1 : at + 2] == ["in"]
            return COMPARISON if follows and previous not in _NO_OPERAND else 0
        case "in":
            # what a `for` binds, up to its `in`, is one deeper
            is_bound = depths[at - 1] > depths[at]
            return 0 if is_bound or previous == "not" else COMPARISON
        case ")" | "]" | "}":
            loops.discard(depths[at] + 1)
            return 0
        case operator:
            return 0 if previous in _NO_OPERAND else _STRENGTHS[operator]
