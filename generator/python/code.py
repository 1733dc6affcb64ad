"""`Code`: the only thing a template may print, and the only ways to make one.

Text of a definition becomes source here and nowhere else: as a literal, a
docstring or an identifier. `code` joins pieces by a template that is written
in the generator itself; it has no way to take a string from outside.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, LiteralString

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
WIDTH = 88
"""Columns of a line: black's own default."""
_KEPT = 1 << 14  # the same names and texts come again in every module


class Code:
    """A piece of Python source. Not a string, so that it mixes with none."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __html__(self) -> str:
        """Lets an autoescaping template print it as it is."""
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Code) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"Code({self.text!r})"


EMPTY = Code("")


def code(template: LiteralString, *pieces: Code) -> Code:
    """The template with each `$` replaced by the next piece."""
    places, form = _form(template)
    if places != len(pieces):
        raise ValueError(f"{template!r} takes {places} pieces")
    return Code(form % tuple([piece.text for piece in pieces]))


@cache
def _form(template: LiteralString) -> tuple[int, str]:
    """(places, the template as `%` takes it); there are as many as calls of `code`."""
    return template.count("$"), template.replace("%", "%%").replace("$", "%s")


def join(separator: LiteralString, pieces: Iterable[Code]) -> Code:
    """The pieces with a separator between them."""
    return Code(separator.join([p.text for p in pieces]))


def listed(pieces: Iterable[Code]) -> Code:
    """The pieces as a tuple."""
    items = list(pieces)
    inner = join(", ", items)
    return code("($,)", inner) if len(items) == 1 else code("($)", inner)


@lru_cache(_KEPT)
def identifier(name: str) -> Code:
    """A name, or names with dots between. Raises ValueError for anything else."""
    if not _IDENTIFIER.fullmatch(name):
        raise ValueError(f"{name!r} is no identifier")
    return Code(name)


def module_name(name: str) -> Code:
    """A module, absolute or relative. Raises ValueError for anything else."""
    plain = name.lstrip(".")
    return Code(name if not plain else name[: -len(plain)] + identifier(plain).text)


def markdown(text: str) -> Code:
    """Prose for Markdown: one line, with nothing in it that Markdown or HTML acts on."""
    words = " ".join(_printable(text).split())
    return Code("".join("\\" + c if c in "\\`*_{}[]<>#|~" else c for c in words))


def html(text: str) -> Code:
    """Prose for an HTML element: one line, with nothing in it that HTML acts on."""
    words = " ".join(_printable(text).split())
    return Code("".join(f"&#{ord(c)};" if c in "&<>\"'`" else c for c in words))


def literal(value: Any) -> Code:
    """The source of a JSON value, made from its exact type."""
    kind = type(value)
    if kind is str:
        return _text(value)
    if value is None or kind is bool or kind is int:
        return Code(repr(value))
    if kind is float:
        if not abs(value) < float("inf"):
            raise ValueError("JSON has no NaN and no infinity")
        return Code(repr(value))
    if kind is list:
        return code("[$]", join(", ", map(literal, value)))
    if kind is tuple:
        inner = join(", ", map(literal, value))
        return code("($,)", inner) if len(value) == 1 else code("($)", inner)
    if kind is dict:
        pairs = (code("$: $", literal(k), literal(v)) for k, v in value.items())
        return code("{$}", join(", ", pairs))
    raise TypeError(f"{kind.__name__} is not JSON")


@lru_cache(_KEPT)
def _text(text: str) -> Code:
    """A string literal with the quotes black chooses: double unless that escapes more."""
    plain = repr(str(text))
    body = plain[1:-1]
    if plain[0] == '"' or ('"' not in body and "'" not in body):
        return Code(f'"{body}"')
    single = body.replace("\\'", "'")
    if single.count('"') > single.count("'"):
        return Code(plain)
    return Code('"' + single.replace('"', '\\"') + '"')


def width(text: str) -> int:
    """Columns a text takes: wide East Asian characters take two."""
    if text.isascii():
        return len(text)
    return sum(
        2 if unicodedata.east_asian_width(c) in "WF" else not unicodedata.combining(c)
        for c in text
    )


@lru_cache(_KEPT)
def docstring(text: str, indent: int) -> Code:
    """A docstring for a block that is `indent` columns in; its text is prose."""
    lines = wrap(text, WIDTH - indent - 3)
    if not lines:
        return EMPTY
    if len(lines) == 1:
        # black keeps the closing quotes of a single line on it, so they must fit
        lines = wrap(text, WIDTH - indent - 6)
    escaped = [line.replace("\\", "\\\\").replace('"', '\\"') for line in lines]
    escaped = [_plain_quotes(line) for line in escaped]
    if escaped[0].startswith('"'):
        escaped[0] = "\\" + escaped[0]
    margin = " " * indent
    if len(escaped) == 1:
        # a quote before the closing ones is kept apart from them, as black does
        apart = " " if escaped[0].endswith('"') else ""
        return Code(f'"""{escaped[0]}{apart}"""')
    body = "\n".join(margin + line if line else "" for line in escaped)
    return Code(f'"""{body.lstrip(" ")}\n{margin}"""')


def _plain_quotes(line: str) -> str:
    """Quotes need no escape as long as three never meet."""
    if '\\"\\"' in line:
        return line
    return line.replace('\\"', '"')


def wrap(text: str, columns: int) -> list[str]:
    """Prose in lines of at most `columns`, one blank line between paragraphs."""
    out: list[str] = []
    for line in re.split(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text):
        words = _printable(line).split()
        if words:
            out.extend(_fill(words, columns))
        elif out and out[-1]:
            out.append("")
    while out and not out[-1]:
        out.pop()
    return out


def _printable(text: str) -> str:
    """The text without what steers a terminal or hides in a review."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\t" else " " for c in text)


def _fill(words: list[str], columns: int) -> list[str]:
    lines: list[str] = []
    current, used = "", 0
    for word in words:
        size = width(word)
        if current and used + 1 + size <= columns:
            current, used = f"{current} {word}", used + 1 + size
            continue
        *full, last = [word] if size <= columns else _pieces(word, columns)
        lines.extend([current] if current else [])
        lines.extend(full)
        current, used = last, width(last)
    lines.append(current)
    return lines


def _pieces(word: str, columns: int) -> list[str]:
    """A word that alone is wider than a line, cut (prose without spaces)."""
    pieces, start, used = [], 0, 0
    for position, char in enumerate(word):
        size = width(char)
        if used + size > columns:
            pieces.append(word[start:position])
            start, used = position, 0
        used += size
    return [*pieces, word[start:]]
