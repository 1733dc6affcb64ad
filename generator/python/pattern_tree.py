"""Regular expressions as trees: what `patterns.translate` writes, read again."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chars:
    """One character of a set, as the source of the pattern has it."""

    source: str


@dataclass(frozen=True, slots=True)
class Sequence:
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    options: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    part: Node
    least: int
    most: int | None
    """None: as often as there is text."""


@dataclass(frozen=True, slots=True)
class Look:
    """Text before or after that is looked at and not taken."""

    part: Node


@dataclass(frozen=True, slots=True)
class Edge:
    """A place between characters: `^`, the end, a border of a word."""

    is_start: bool = False


@dataclass(frozen=True, slots=True)
class Back:
    """The text of a group once more."""


Node = Chars | Sequence | Choice | Repeat | Look | Edge | Back

_TOKEN = re.compile(
    r"""
    (?P<count> [*+?] | \{ (?P<least>[0-9]+) (?P<range> , (?P<most>[0-9]*) )? \} ) \??
  | (?P<set>   \[ \^? (?: \\. | [^\]\\] )* \] )
  | (?P<back>  \\[1-9] | \(\?P= \w+ \) )
  | (?P<edge>  \\[Zb] | \^ )
  | (?P<code>  \\ (?: x[0-9a-f]{2} | u[0-9a-f]{4} | U[0-9a-f]{8} | . ) )
  | (?P<look>  \( \? <? [=!] )
  | (?P<open>  \( (?: \?a?: | \?P< \w+ > )? )
  | (?P<close> \) )
  | (?P<or>    \| )
  | (?P<char>  . )
    """,
    re.VERBOSE | re.DOTALL,
)
_COUNTS = {"*": (0, None), "+": (1, None), "?": (0, 1)}


def parse(pattern: str) -> Node:
    """The tree of a pattern in the form that `patterns.translate` gives it."""
    frames = [_Frame()]
    for token in _TOKEN.finditer(pattern):
        kind = token.lastgroup
        if kind in ("open", "look"):
            frames.append(_Frame(kind == "look"))
        elif kind == "close":
            ended = frames.pop().node()
            frames[-1].parts.append(ended)
        elif kind == "or":
            frames[-1].next_option()
        elif token["count"]:
            frames[-1].repeat(token)
        else:
            frames[-1].parts.append(_leaf(token))
    return frames[0].node()


class _Frame:
    """A group that is being read."""

    def __init__(self, is_look: bool = False) -> None:
        self.parts: list[Node] = []
        self._options: list[Node] = []
        self._is_look = is_look

    def next_option(self) -> None:
        self._options.append(_sequence(self.parts))
        self.parts = []

    def repeat(self, token: re.Match[str]) -> None:
        least, most = _COUNTS.get(token["count"], (0, None))
        if token["least"]:
            least = int(token["least"])
            most = int(token["most"]) if token["most"] else None
            most = most if token["range"] else least
        self.parts[-1] = Repeat(self.parts[-1], least, most)

    def node(self) -> Node:
        self.next_option()
        only = self._options[0] if len(self._options) == 1 else None
        found = only or Choice(tuple(self._options))
        return Look(found) if self._is_look else found


def _sequence(parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else Sequence(tuple(parts))


def _leaf(token: re.Match[str]) -> Node:
    text = token[0]
    if token["back"]:
        return Back()
    if token["edge"]:
        return Edge(text == "^")
    return Chars(re.escape(text) if token["char"] else text)
