"""ECMA-262 regular expressions -> Python's, or None where they cannot mean the same."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import lru_cache

_LETTERS = "[^\\W\\d_]"
_CLASSES = {
    "d": "0-9",
    "w": "A-Za-z0-9_",
    "s": "\\t\\n\\x0b\\x0c\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff",
}
# The same negated: Python's own negations speak of Unicode.
_OTHERS = {
    "D": "\\x00-/:-\\U0010ffff",
    "W": "\\x00-/:-@\\x5b-\\x5e`\\x7b-\\U0010ffff",
    "S": "\\x00-\\x08\\x0e-\\x1f!-\\x9f\\xa1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027"
    "\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\U0010ffff",
}
_ANY = "[^\\n\\r\\u2028\\u2029]"
_LETTER_NAMES = ("{L}", "{Letter}")
_BRACED = re.compile(r"\{([0-9A-Fa-f]+)\}")
_COUNT = re.compile(r"[0-9]+(?:,[0-9]*)?\}")


class _Untranslatable(Exception):
    pass


@lru_cache(maxsize=4096)
def translate(pattern: str) -> str | None:
    """The same pattern for `re.search`; None when Python cannot mean the same.

    `$` is the end and not before a last line end, `\\d`, `\\w` and `\\s` are what
    ECMA-262 says and not what Unicode knows, `\\p{L}` is any letter.
    """
    try:
        found = "".join(_Translator(pattern).pieces())
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(found)
    except (_Untranslatable, re.error, RecursionError, OverflowError, Warning):
        return None
    return found


class _Translator:
    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0

    def pieces(self) -> list[str]:
        out: list[str] = []
        while self._at < len(self._text):
            char = self._next()
            if char == "\\":
                out.append(self._escape())
            elif char == "[":
                out.append(self._class())
            elif char == "(":
                out.append(self._group())
            elif char in "*+?{":
                out.append(self._quantifier(char))
            else:
                out.append({"$": "\\Z", ".": _ANY}.get(char, char))
        return out

    def _quantifier(self, char: str) -> str:
        """How often; a brace that says no count is a brace."""
        if char == "{":
            count = _COUNT.match(self._text, self._at)
            if count is None:
                return "\\{"
            self._at = count.end()
            char += count[0]
        if self._text.startswith("+", self._at):
            raise _Untranslatable  # possessive in Python, and no pattern in ECMA-262
        if self._text.startswith("?", self._at):
            self._at += 1
            char += "?"
        return char

    def _next(self) -> str:
        char = self._text[self._at : self._at + 1]
        if not char:
            raise _Untranslatable
        self._at += 1
        return char

    def _group(self) -> str:
        rest = self._text[self._at :]
        if not rest.startswith("?"):
            return "("
        for known in ("?:", "?=", "?!", "?<=", "?<!"):
            if rest.startswith(known):
                self._at += len(known)
                return "(" + known
        named = re.match(r"\?<([A-Za-z_][A-Za-z0-9_]*)>", rest)
        if named is None:
            raise _Untranslatable
        self._at += named.end()
        return f"(?P<{named[1]}>"

    def _escape(self) -> str:
        """What follows a backslash outside a class."""
        char = self._next()
        if char in _CLASSES:
            return f"[{_CLASSES[char]}]"
        if char.lower() in _CLASSES:
            return f"[^{_CLASSES[char.lower()]}]"
        if char in "pP":
            return self._letters(char)
        if char == "k":
            named = re.match(r"<([A-Za-z_][A-Za-z0-9_]*)>", self._text[self._at :])
            if named is None:
                raise _Untranslatable
            self._at += named.end()
            return f"(?P={named[1]})"
        if char == "b":
            return "(?a:\\b)"
        if char == "B":
            return "(?!(?a:\\b))"  # Python's own \B does not match the empty text
        if char.isdigit():
            return "\\" + char
        return self._character(char)

    def _letters(self, char: str) -> str:
        for name in _LETTER_NAMES:
            if self._text.startswith(name, self._at):
                self._at += len(name)
                return _LETTERS if char == "p" else "[\\W\\d_]"
        raise _Untranslatable

    def _character(self, char: str) -> str:
        """An escaped character that stands for one character."""
        if char in "tnrfv":
            return "\\" + char
        if char == "0":
            return "\\x00"
        if char == "c":
            return re.escape(chr(ord(self._next()) % 32))
        if char == "x":
            return self._code(2)
        if char == "u":
            braced = _BRACED.match(self._text, self._at)
            if braced is None:
                return self._code(4)
            self._at = braced.end()
            return _hex(braced[1])
        if char.isalnum():
            raise _Untranslatable
        return re.escape(char)

    def _code(self, length: int) -> str:
        digits = self._text[self._at : self._at + length]
        self._at += length
        return _hex(digits if len(digits) == length else "")

    def _class(self) -> str:
        """A character class; one that holds `\\p{L}` becomes a choice."""
        negated = self._text.startswith("^", self._at)
        self._at += negated
        items: list[str] = []
        letters = False
        while (char := self._next()) != "]":
            if char != "\\":
                items.append("\\" + char if char in "[&|~" else char)
                continue
            char = self._next()
            if char == "p" and not negated:
                self._letters(char)
                letters = True
            elif char in _CLASSES or char in _OTHERS:
                items.extend(self._set(char, items))
            elif char == "b":
                items.append("\\x08")
            elif char == "-":
                items.append("\\-")
            else:
                items.append(self._character(char))
        return _built(negated, "".join(items), letters)

    def _set(self, char: str, before: list[str]) -> Iterator[str]:
        """A set of characters in a class; a `-` beside it makes no range."""
        if before and before[-1] == "-":
            before[-1] = "\\-"
        yield _CLASSES.get(char) or _OTHERS[char]
        if self._text.startswith("-", self._at):
            self._at += 1
            yield "\\-"


def _built(negated: bool, items: str, letters: bool) -> str:
    if not items and not letters:
        return "[\\s\\S]" if negated else "(?!)"
    if not letters:
        return f"[{'^' if negated else ''}{items}]"
    return f"(?:{_LETTERS}|[{items}])" if items else _LETTERS


def _hex(digits: str) -> str:
    try:
        number = int(digits, 16)
    except ValueError:
        raise _Untranslatable from None
    if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        raise _Untranslatable  # half a character is none here
    return f"\\U{number:08x}" if number > 0xFFFF else f"\\u{number:04x}"
