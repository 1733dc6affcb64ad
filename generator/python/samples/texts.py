"""A pattern -> the shortest text it is found in, built along it without any search."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..patterns import translate

_COUNT = re.compile(r"\{([0-9]+)(,?)([0-9]*)\}")
_OPENING = re.compile(r"(\?<?[=!])|\?:|\?<[A-Za-z_]\w*>|(?!\?)")
_SETS = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v"}
_TRIED = "a1A0-_./:x Zz9@,+#=~!%&*()中é"
_LONGEST = 2000


class _Unreadable(Exception):
    """The pattern says more than can be followed here: back references, for one."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a pattern needs."""

    text: str = ""
    more: str = ""
    """A character that may come again at `at` of the text; empty for none."""
    at: int = 0


@lru_cache(4096)
def text_for(pattern: str, least: int = 0) -> str | None:
    """A text of at least `least` characters along the pattern; None where it is unknown.

    What looks around, before or behind, is passed over: such a text is to be tried.
    """
    part = _parsed(pattern)
    if part is None:
        return None
    short = least - len(part.text)
    if short > 0 and (not part.more or least > _LONGEST):
        return None
    return part.text[: part.at] + part.more * short + part.text[part.at :]


@lru_cache(1)
def _every_character() -> str:
    """What is printed of the characters that most writing needs."""
    return "".join(c for c in map(chr, range(32, 0xD800)) if c.isprintable())


@lru_cache(4096)
def _parsed(pattern: str) -> _Part | None:
    reader = _Reader(pattern)
    try:
        part = reader.choice()
    except (_Unreadable, RecursionError):
        return None
    return part if reader.is_done else None


class _Reader:
    """Reads a pattern (ECMA-262 22.2.1) along its first alternatives."""

    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0

    @property
    def is_done(self) -> bool:
        return self._at == len(self._text)

    def choice(self) -> _Part:
        """Alternatives, of which the first is taken."""
        first = self._sequence()
        while self._take("|"):
            self._sequence()
        return first

    def _sequence(self) -> _Part:
        whole = _Part()
        while not self.is_done and self._text[self._at] not in "|)":
            part = self._counted()
            more, at = whole.more, whole.at
            if part.more and not more:
                more, at = part.more, len(whole.text) + part.at
            text = whole.text + part.text
            if len(text) > _LONGEST:
                raise _Unreadable
            whole = _Part(text, more, at)
        return whole

    def _counted(self) -> _Part:
        part = self._one()
        least, most = self._count()
        self._take("?")
        if least > _LONGEST:
            raise _Unreadable
        if most is None and len(part.text) == 1:
            return _Part(part.text * least, part.text)
        more, at = (part.more, part.at) if least else ("", 0)
        return _Part(part.text * least, more, at)

    def _count(self) -> tuple[int, int | None]:
        if self._take("*"):
            return 0, None
        if self._take("+"):
            return 1, None
        if self._take("?"):
            return 0, 1
        found = _COUNT.match(self._text, self._at)
        if found is None:
            return 1, 1
        self._at = found.end()
        least = int(found[1])
        if not found[2]:
            return least, least
        return least, int(found[3]) if found[3] else None

    def _one(self) -> _Part:
        char = self._next()
        if char == "(":
            return self._group()
        if char == "[":
            return _Part(self._class())
        if char == "\\":
            return _Part(self._escape())
        if char in "^$":
            return _Part()
        return _Part("a" if char == "." else char)

    def _group(self) -> _Part:
        found = _OPENING.match(self._text, self._at)
        if found is None:
            raise _Unreadable
        self._at = found.end()
        inner = self.choice()
        if not self._take(")"):
            raise _Unreadable
        return _Part() if found[1] else inner

    def _escape(self) -> str:
        char = self._next()
        if char in _SETS:
            return _SETS[char]
        if char in _CONTROLS:
            return _CONTROLS[char]
        if char.isalnum():
            raise _Unreadable
        return char

    def _class(self) -> str:
        """A character of a class: the first of the tried ones that is in it."""
        start = self._at - 1
        self._take("^")
        while (char := self._next()) != "]":
            if char == "\\":
                self._next()
        translated = translate(self._text[start : self._at])
        if translated is None:
            raise _Unreadable
        pattern = re.compile(translated)
        found = next(filter(pattern.fullmatch, _TRIED), "")
        if not found:
            other = pattern.search(_every_character())
            if other is None:
                raise _Unreadable
            found = other[0]
        return found

    def _take(self, char: str) -> bool:
        found = self._text.startswith(char, self._at)
        self._at += found
        return found

    def _next(self) -> str:
        if self.is_done:
            raise _Unreadable
        self._at += 1
        return self._text[self._at - 1]
