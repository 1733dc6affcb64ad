"""Lists of allowed values: in a row, or one a line.

A list counts only when it is whole: what ends in "and so on", what holds a
member that is no single word, what names examples, or what tells cases apart
(file systems, operating systems) instead of values gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from .suggest_blocks import block_at, has_items, of_block
from .suggest_rows import of_row
from .suggest_text import HAN, Finding, Section
from .suggest_tokens import are_numbers

_SUMMED = re.compile(r"可以?叠加|按位|位掩码|(?i:bit ?mask|bitwise)")
_JOINED = re.compile(
    r"(?:逗号|分号|中划线|竖线|空格|冒号|[\"(][,;|&][\")])[^。]{0,8}(?:隔"
    r"|分割|拼接|连接)|多选|(?i:comma|separated by|delimited)"
)
_NO_VALUE = re.compile(
    rf"etc|others?|.*[<>=|{{}}*$].*|\d+/[a-z].*"
    rf"|-?\d+(?:\.\d+)?-\d.*|\w-\w|.*[xX]{{3}}.*|.*[{HAN}].*"
)


def values(sections: Sequence[Section], kind: str, name: str) -> Iterator[Finding]:
    """enum of a string or integer; `kind` is the type, `name` that of the field."""
    texts = [line.text for section in sections for line in section.lines]
    if any(_SUMMED.search(text) for text in texts):
        return
    if kind == "string" and any(_JOINED.search(text) for text in texts):
        return  # each value is one of the words, or several of them joined
    for section in sections:
        for words, sentence in _lists(section, name):
            typed = _typed(words, kind)
            if typed:
                yield Finding("values", {"enum": typed}, sentence)
            elif typed is None:
                yield Finding("values", {}, sentence)


def _typed(words: Sequence[str] | None, kind: str) -> list[Any] | None:
    """The words as values of a type; empty where one of them is none."""
    if words is None:
        return None
    unique = list(dict.fromkeys(words))
    if kind == "string":
        odd = any(_NO_VALUE.fullmatch(word) for word in unique)
        return [] if odd else unique
    if kind == "integer" and are_numbers(unique):
        return [int(word) for word in unique]
    return []


def _lists(section: Section, name: str) -> Iterator[tuple[list[str] | None, str]]:
    """Every list of a section, and the text that it stands in.

    None for a list under a heading for values that is no whole list of words:
    then another one there is not the whole of the values either.
    """
    lines, intro, index = section.lines, "", 0
    in_values = section.subject == "values"
    while index < len(lines):
        block = block_at(lines[index:])
        if block:
            index += len(block)
            follower = lines[index].text if index < len(lines) else ""
            words = of_block(block, intro, follower, in_values)
            refused = in_values and not words and has_items(block)
            shown = [*intro.splitlines(), *(line.text for line in block)]
            yield None if refused else words, section.quoted(" / ".join(shown))
            continue
        text = lines[index].text
        index += 1
        if text[-1] == ":" and index < len(lines) and not block_at(lines[index:]):
            text += lines[index].text
            index += 1
        for part in re.split("[。!?]", text):
            yield of_row(part, in_values, name), section.quoted(part.strip())
        intro = text
