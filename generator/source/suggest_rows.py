"""Allowed values in a row: `one of a, b or c`, `0 means off, 1 means on`.

A row counts only when it is whole and ends like a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .suggest_text import CONDITION, EXAMPLE, HAN, PART
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

_STRONG = re.compile(rf"(?:{LISTED}){FILL}")
_INLINE = re.compile(r"(?:支持|包括|包含|分为|[是为有])\s?:?\s?")
_NUMBERED = re.compile(
    r"[两二三四五六七八九十\d]\s?[种个类](?:$|[,。;)]|类型|模式|方式|状态)"
)
_ONLY = re.compile(
    rf"(?:(?<!长度)固定值?(?:[为是:]|填写?)?|可选值[为是:])\s?{TOKEN}(?=$|[,;。)])"
)
_COUNTED = re.compile(r"[种个类][^,;()]{0,8}\(|^[^,;():]{1,12}:")
_MEMBER = re.compile(
    rf"\s?{TOKEN}"
    rf"(?:\s?\((?P<note>[^()]{{0,80}})\)|\s?{MEANS}\s?(?P<gloss>[^,;、。]{{1,80}})"
    rf"|\s(?P<loose>(?![或和及与])[{HAN}][^,;、。]{{0,40}}))?\s?"
)
_SEPARATOR = re.compile(r"(?:\s?(?:[,、;|]|或者?|和|及|以及|and\b|or\b))+\s?")
_TAIL = re.compile(
    r"\s?(?:$|\.(?:\s|$)|[,;)\]]|\(|[一二两三四五六七八九十几\d]?(?:种"
    r"|个|类)|之一|中的?一|方式|方法|类型|模式|状态|默认)"
)
_MAPPED = re.compile(
    rf"(?<![A-Za-z0-9_.-])(?P<word>-?\d+|[A-Za-z][A-Za-z0-9_-]*)\s?(?:表示"
    rf"|代表|:(?=\s?[{HAN}])|--?(?=[{HAN}]))"
    rf"\s?(?P<gloss>[^,;、。]{{1,60}})"
)
_SLASHED = re.compile(r"[A-Z][A-Z0-9_]+(?:/[A-Z][A-Z0-9_]+)+")


def of_row(text: str, in_values: bool, name: str) -> list[str]:
    """The values that a sentence lists; empty where it lists none.

    `in_values` where it stands under a heading for values, `name` is the field's.
    """
    for start in _starts(text, in_values, name):
        if not _misleads(text[:start]):
            words = _row(text, start)
            if len(words) > 1:
                return words
    only = _ONLY.search(text)
    if only is not None and not _misleads(text[: only.start()]):
        return [only["quoted"] or only["plain"]]
    return _mapped(text)


def _starts(text: str, in_values: bool, name: str) -> Iterator[int]:
    """Where the first value of a list may stand."""
    if in_values:
        yield 0
    for match in _STRONG.finditer(text):
        if _speaks_of(name, text[: match.start()], match[0]):
            yield match.end()
    if _NUMBERED.search(text):
        yield from (match.end() for match in _INLINE.finditer(text))
    if in_values:
        yield from (match.end() for match in _COUNTED.finditer(text))


def _speaks_of(name: str, before: str, announced: str) -> bool:
    """A name of another field before the announcement makes it the other's."""
    if announced[0].isascii():
        return True  # in English any noun may stand there
    other = re.search(r"([A-Za-z_][A-Za-z0-9_]*)(?:的|参数|字段|\s)*$", before)
    return other is None or other[1].lower() == name.lower()


def _misleads(before: str) -> bool:
    """What follows is an example, a case, or a part of the value."""
    return bool(
        EXAMPLE.search(before)
        or CONDITION.search(before)
        or PART.search(before)
        or FORMAT.search(before)
    )


def _row(text: str, start: int) -> list[str]:
    """The members from a place on; empty where the list does not end cleanly."""
    words, at, separator = [], start, ""
    while True:
        member = _MEMBER.match(text, at)
        if member is None:
            break
        gloss = member["gloss"] or ""
        if gloss and not re.search(rf"[{HAN} ]", gloss.strip()):
            return []  # key:value, one text and not two
        words.append(word(member))
        at, separator = member.end(), ""
        between = _SEPARATOR.match(text, at)
        if between is None:
            break
        at, separator = between.end(), between[0].strip()
    rest = text[at:]
    if not _ends(rest, separator) or (are_numbers(words) and LIMITS.search(text)):
        return []
    if len(words) == 1 and _SLASHED.fullmatch(words[0]):
        return words[0].split("/")
    return words


def _ends(rest: str, separator: str) -> bool:
    """Whether a list is over where it stops, behind a separator or a member."""
    if OPEN.match(rest) or _MAPPED.search(rest):
        return False
    if separator:
        return separator in (",", ";") or not rest or rest.startswith("默认")
    return _TAIL.match(rest) is not None


def _mapped(text: str) -> list[str]:
    """`0 means off, 1 means on`, wherever it stands."""
    found = list(_MAPPED.finditer(text))
    if len(found) < 2 or EXAMPLE.search(text) or CONDITION.search(text):
        return []
    if PART.search(text[: found[0].start()]):
        return []
    if LIMITS.search(text) or OPEN.search(text) or FORMAT.search(text):
        return []
    return [match["word"] for match in found]
