"""What sentences say of the size of a value, of its length, and of its count.

Precision goes before recall: a sentence that speaks of a condition, of an
example, of the parts of a value or of somebody's quota gives nothing, and two
sentences that do not agree give nothing either.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from .suggest_intervals import Interval, Number, intervals
from .suggest_text import (
    CONDITION,
    EXAMPLE,
    HAN,
    PART,
    Finding,
    Section,
    Sentence,
    statements,
)
from .suggest_units import clashes, unit

Reader: TypeAlias = Callable[[Interval, Sentence], "dict[str, Number]"]

_SIZES = frozenset("K M G T KB MB GB TB k m g kb mb gb %".split())
_THEN = re.compile(r"\s?[个位秒]?(?:时|的时候)")
_OR = re.compile(r"(?:或者?|或是|\bor|、)\s?$")
_OR_ROW = re.compile(r"\d,\s?$")
_OR_NEXT = re.compile(
    r"\s?(?:或者?(?!等于)|or\b|、\s?-?\d"
    r"|,\s?[-\[(]?(?!\d+\s?(?:表示|代表))\d|(?:和|及)\s?[-\[(\d])"
)
_SPECIAL = re.compile(
    r"(?<![A-Za-z0-9_.])(-?\d+)\s?(?:的时候|时)?[:,]?\s?(?:表示|代表|不限|means|indicates)"
)


def _read(
    kind: str, sections: tuple[Section, ...], reader: Reader
) -> Iterator[Finding]:
    """What a reader makes of every interval.

    An interval for one case, or one of several, says that no single interval
    holds: it becomes a finding without keywords.
    """
    for sentence in statements(sections):
        for one in intervals(sentence.text):
            before, after = sentence.around(one.start, one.end)
            if EXAMPLE.search(before) or PART.search(before) or _THEN.match(after):
                continue
            keywords = reader(one, sentence)
            if keywords:
                only = not sentence.in_case and not CONDITION.search(before)
                whole = only and not _is_one_of_several(one, before, after)
                yield Finding(kind, keywords if whole else {}, sentence.quoted)


def _is_one_of_several(one: Interval, before: str, after: str) -> bool:
    """`-1 or [1,10]`, `1-5,7-9`."""
    listed = _OR.search(before) or _OR_NEXT.match(after)
    both = one.low is not None and one.high is not None
    return bool(listed or (both and _OR_ROW.search(before)))


def _named(one: Interval, low: str, high: str) -> dict[str, Number]:
    """The bounds of whole numbers, under their names."""
    found: dict[str, Number] = {}
    if one.low is not None:
        found[low] = one.low + one.open_low
    if one.high is not None:
        found[high] = one.high - one.open_high
    return found


def _is_whole(one: Interval) -> bool:
    return not isinstance(one.low, float) and not isinstance(one.high, float)


# -- ranges ---------------------------------------------------------------------

_RANGE_INTRO = re.compile(
    r"(?:取值|范围|有效值|合法值|可选值|值[为在是]|介于|大小[为在]?|区间|(?i:values?|range|between)\S*)"
    r"[^。;]{0,12}$"
)
_BOUND_INTRO = re.compile(r"(?:取值|值|必须|需|(?i:must be|value))[^。;,]{0,6}$")
_ITSELF = re.compile(r"(?:^|^[^,。;]{1,20},|数量?|个数|大小|总数|次数|时间|时长)$")
_ENDING = re.compile(rf"\s?[{HAN}]{{0,2}}(?:[,。;]|$)")
_TEXTUAL = re.compile(
    r"\s?个?(?:的)?(?:[^,。;、]{0,8})?(?:字符|字节|字母|汉字|英文|位|(?i:characters?|chars?|bytes?))"
)


def ranges(sections: tuple[Section, ...], kind: str) -> Iterator[Finding]:
    """minimum and maximum of an integer or number; `kind` is which."""
    specials, counted = _specials(sections), unit(sections)

    def reader(one: Interval, sentence: Sentence) -> dict[str, Number]:
        if clashes(one.unit, counted) or not _is_range(one, sentence):
            return {}
        return _bounds(one, kind)

    for finding in _read("range", sections, reader):
        if any(_outside(number, finding.keywords) for number in specials):
            yield Finding("range", {}, finding.sentence)
        else:
            yield finding


def _specials(sections: tuple[Section, ...]) -> set[int]:
    """Numbers with a meaning of their own: `-1 means without a limit`."""
    lines = (line.text for section in sections for line in section.lines)
    return {int(match[1]) for text in lines for match in _SPECIAL.finditer(text)}


def _is_range(one: Interval, sentence: Sentence) -> bool:
    before, after = sentence.around(one.start, one.end)
    if _TEXTUAL.match(after) or "长度" in before:
        return False
    if sentence.of_values and len(before) <= 12:
        return True
    if one.low is not None and one.high is not None:
        return bool(_RANGE_INTRO.search(before))
    itself = sentence.text[one.start : one.end]
    if "值" in itself or "value" in itself.lower() or _BOUND_INTRO.search(before):
        return True
    return bool(_ITSELF.search(before) and _ENDING.match(after))


def _bounds(one: Interval, kind: str) -> dict[str, Number]:
    if kind == "integer" and _is_whole(one):
        return _named(one, "minimum", "maximum")
    found: dict[str, Number] = {}
    if one.low is not None:
        found["exclusiveMinimum" if one.open_low else "minimum"] = one.low
    if one.high is not None:
        found["exclusiveMaximum" if one.open_high else "maximum"] = one.high
    return found


def _outside(number: int, keywords: Mapping[str, Number]) -> bool:
    return not (
        keywords.get("minimum", number) <= number <= keywords.get("maximum", number)
    )


# -- lengths --------------------------------------------------------------------

_LENGTH_INTRO = re.compile(
    r"(?:长度|字符数|字数|位数|(?i:length))[^。;,]{0,12}$|(?i:length)[^.;]{0,20}$"
)
_LENGTH_WORD = re.compile(r"长度|最[长短]|(?i:length|longer|shorter)")
_CHARACTERS = re.compile(
    rf"\s?个?(?:的)?(?:[{HAN}]{{0,4}}|unicode|UTF-?8)?\s?"
    r"(?:字符|字(?!节|段|典)|汉字|字母|(?i:characters?\b|chars?\b|letters?\b))"
)
_PLACES = re.compile(
    r"\s?位(?:[,。;]|$|以?[内下]|之间|字符|只|由|英文|数字|字母|的|可见)"
)
_BYTES = re.compile(r"\s?个?(?:字节|(?i:bytes?\b))")
_CLASS = re.compile(r"\s?[,、]?\s?[a-zA-Z]\s?[-~]\s?[a-zA-Z]")
_EXACT = re.compile(
    r"(?:固定长度|长度(?:固定|必须)|固定)(?:为|是|:)?\s?(\d{1,6})\s?(?=个?字符|位|$|[,。)])"
)

_STATED = re.compile(
    r"(?<!限制)长度(?:为|是)\s?(\d{1,6})(?:\s?(?:个?字符"
    r"|位)(?!以|之|或|[^,。;]{0,6}(?:至|到))|(?=[,。;]|$))"
)
_MADE = re.compile(
    r"ID(?![A-Z])|\bid\b|_id\b|UUID|MD5|SHA|(?i:token|uuid|md5)|哈希|摘要|密钥|AK|SK"
)
"""What a machine makes has exactly the length that is told."""

_EMPTY = re.compile(
    r"为空,?(?:时,?)?表示|可以?为空|空字符串|(?i:\b(?:may|can) be empty)"
)


def lengths(sections: tuple[Section, ...]) -> Iterator[Finding]:
    """minLength and maxLength of a text."""
    lines = [line.text for section in sections for line in section.lines]
    made = any(_MADE.search(text) for text in lines)
    for sentence in statements(sections):
        exact = _EXACT.search(sentence.text)
        if exact is None and made:
            exact = _STATED.search(sentence.text)
        if exact and not sentence.in_case:
            size = int(exact[1])
            keywords = {"minLength": size, "maxLength": size}
            yield Finding("length", keywords, sentence.quoted)
    may_be_empty = any(_EMPTY.search(text) for text in lines)
    for finding in _read("length", sections, _length):
        if not may_be_empty:
            yield finding
        elif "minLength" not in finding.keywords or "maxLength" in finding.keywords:
            found = {k: v for k, v in finding.keywords.items() if k != "minLength"}
            yield Finding("length", found, finding.sentence)


def _length(one: Interval, sentence: Sentence) -> dict[str, Number]:
    before, after = sentence.around(one.start, one.end)
    if _CLASS.match(after) or one.unit in _SIZES or not _is_whole(one):
        return {}
    in_bytes = _BYTES.match(after) is not None
    counted = (
        in_bytes or one.unit == "位" or _CHARACTERS.match(after) or _PLACES.match(after)
    )
    itself = sentence.text[one.start : one.end]
    introduced = _LENGTH_INTRO.search(before) or _LENGTH_WORD.search(itself)
    if not counted and not introduced:
        return {}
    found = _named(one, "minLength", "maxLength")
    if in_bytes:
        # a character may take several bytes: only the upper limit carries over
        found.pop("minLength", None)
    return {key: size for key, size in found.items() if size >= 0}


# -- counts ---------------------------------------------------------------------

_ITEMS = re.compile(
    r"\s?(?:个|条|项|组|种|台|张|对|(?i:items?\b|entries\b"
    r"|elements?\b|values?\b|objects?\b))(?!字符|月|小时)"
)
_COUNT_INTRO = re.compile(
    r"(?:个数|数量|条数|元素|数组|列表|数组长度|列表长度|集合|(?i:items"
    r"|entries|elements|list|array))[^。;,]{0,12}$"
)
_QUOTA = re.compile(
    r"默认$|用户(?!自定义)|租户|账号|帐号|项目下|区域|配额|(?i:per |quota|account|user)"
)


def counts(sections: tuple[Section, ...]) -> Iterator[Finding]:
    """minItems and maxItems of a list."""
    yield from _read("count", sections, _count)


def _count(one: Interval, sentence: Sentence) -> dict[str, Number]:
    before, after = sentence.around(one.start, one.end)
    if _QUOTA.search(before) or _TEXTUAL.match(after) or _BYTES.match(after):
        return {}
    counted = _ITEMS.match(after) or one.unit in ("个", "条")
    if not _is_whole(one) or not (counted or _COUNT_INTRO.search(before)):
        return {}
    found = _named(one, "minItems", "maxItems")
    return {key: size for key, size in found.items() if size >= 0}
