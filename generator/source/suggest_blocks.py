"""Allowed values one a line, with or without bullets.

A list under a sentence that announces values is taken as it is; one under any
other sentence only where it looks like values, and not like fields or cases.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from .suggest_text import CONDITION, EXAMPLE, HAN, Line
from .suggest_tokens import (
    FILL,
    FORMAT,
    LIMITS,
    LISTED,
    MEANS,
    OPEN,
    TOKEN,
    are_numbers,
    word,
)

_ENDS_STRONG = re.compile(rf"(?:{LISTED}){FILL}$")
_ENDS_WEAK = re.compile(
    r"(?:类型|状态|方式|模式|类别|级别|等级|种类|分级|如下|以下[^:。]{0,8}|分为|包括|包含|[种类])\s?:?\s?$"
)
_NAMES = re.compile(
    r"(?:字段|参数|属性|格式)(?:[为是有]|如下|包括|包含)*\s?:?$"
    r"|(?i:filters?|fields?|properties|keys?|headers?|format)\s?:?$"
)
_MORE = re.compile(r"[\"A-Za-z0-9][^:]{0,40}:")
_SPECIAL = re.compile(r"特殊|特例|(?i:special)")
_CASES = re.compile(
    r"取值|长度|范围|必须|格式|不能|必填|不填|最[大小多少长]|(?i:must|format|length|required)"
)
_CONSTANT = re.compile(r"(?=.*[A-Z])[A-Z0-9]{2,}(?:_[A-Z0-9]+)*")
_ITEM = re.compile(
    rf"{TOKEN}(?:\s?\((?P<note>[^()]{{0,80}})\))?"
    rf"(?:\s?[,.。、]?\s?$|\s?{MEANS}\s?(?P<gloss>.*)$"
    rf"|\s(?=[{HAN}(]|[A-Za-z]+[{HAN}])(?P<loose>.*)$)"
)


def block_at(lines: Sequence[Line]) -> list[Line]:
    """The lines of the list that starts here; empty where none does."""
    if lines[0].is_bullet and not lines[0].is_note:
        return list(takewhile(lambda line: line.is_bullet or line.is_note, lines))
    found = list(takewhile(lambda x: not x.is_bullet and _ITEM.match(x.text), lines))
    return found if len(found) > 1 else []


def has_items(block: Sequence[Line]) -> bool:
    """Whether something in a list looks like a value."""
    return any(_ITEM.match(line.text) for line in block if line.is_bullet)


def of_block(
    block: Sequence[Line], intro: str, follower: str, in_values: bool
) -> list[str]:
    """The values of a list; empty where it is none, or not whole.

    `intro` is the line above it, `follower` the one below, `in_values` where it
    stands under a heading for values.
    """
    lines = [line for line in block if line.is_bullet == block[0].is_bullet]
    items = [item for line in lines if (item := _ITEM.match(line.text))]
    if len(items) < len(lines):
        return []
    if not lines[0].is_bullet and _MORE.match(follower):
        return []  # a member of another shape
    words = [word(item) for item in items]
    glosses = [" ".join(filter(None, i.group("note", "gloss", "loose"))) for i in items]
    last = re.split("[。!?]", intro.rstrip("。"))[-1]
    if OPEN.search(glosses[-1][-2:]) or len(set(words)) < len(words):
        return []
    if not _announces(last, words, glosses, in_values):
        return []
    return words


def _announces(
    intro: str, words: Sequence[str], glosses: Sequence[str], in_values: bool
) -> bool:
    """Whether a list under a sentence is one of values."""
    if EXAMPLE.search(intro) or _NAMES.search(intro):
        return False
    if CONDITION.search(intro) and intro[-1:] in (":", ","):
        return False
    if are_numbers(words):
        if _SPECIAL.search(intro) or any(LIMITS.search(gloss) for gloss in glosses):
            return False
    if in_values or _ENDS_STRONG.search(intro):
        return True
    if len(words) < 2 or any(_CASES.search(gloss) for gloss in glosses):
        return False
    return _looks_like_values(intro, words)


def _looks_like_values(intro: str, words: Sequence[str]) -> bool:
    if FORMAT.search(intro):
        return False
    if _ENDS_WEAK.search(intro) or intro.endswith(":"):
        return True
    return set(words) == {"true", "false"} or all(map(_CONSTANT.fullmatch, words))
