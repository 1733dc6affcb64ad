"""Intervals and bounds in a sentence, as numbers with their places.

`[1,64]`, `(0,1]`, `1-64`, `1~64`, `1 to 64`, `between 1 and 64`, `at most 64`,
`2^31-1`, and the same in Chinese. Dates, addresses, character classes such as
0-9, and numbers with a multiplier behind them are no intervals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

Number = int | float

_POWER = r"(?:\s?(?:\^|\*\*|的)\s?\d{1,2}(?:次方|次幂)?(?:\s?-\s?1(?![\d.])|减1)?)"
_NUM = rf"[-+]?(?:\d{{1,3}}{_POWER}|\d{{1,19}}(?:\.\d{{1,9}})?)"
_UNIT = (
    r"(?:\s?(?:[KMGTkmgt]i?[Bb]?(?:it/s|ps)?|%|ms"
    r"|[smhd]|秒|毫秒|分钟?|小时|天|月|年|个|条|位)(?![A-Za-z]))"
)
_BEFORE = r"(?<![A-Za-z0-9_.^\\-])(?<!\d[:/,.])"
_AFTER = (
    r"(?![\d%]*\d|[.:/]\d|,\d{3}(?!\d)"
    r"|\s?[-~]\s?[A-Za-z0-9_\[]|[A-Za-z]*\d|\s?[万亿千百])"
)
_PLAIN = re.compile(
    rf"{_BEFORE}(?P<low>{_NUM})(?P<low_unit>{_UNIT}?)\s?"
    r"(?P<between>-{1,2}|~|至|到|\.{2,3}|to|and|和|与)\s?"
    rf"(?P<high>{_NUM}){_AFTER}(?P<high_unit>{_UNIT}?)"
)
_BRACKETED = re.compile(
    rf"(?P<left>[\[(])\s?(?P<low>{_NUM})(?P<low_unit>{_UNIT}?)\s?"
    r"(?P<between>,|-|~|、|至|到)\s?"
    rf"(?P<high>{_NUM})(?P<high_unit>{_UNIT}?)\s?(?P<right>[\])])"
)
_PARTS = re.compile(
    r"([-+]?)(\d+)(\.\d+)?(?:\s?(?:\^|\*\*|的)\s?(\d+)(?:次方|次幂)?(\s?-\s?1|减1)?)?"
)
_LISTING = frozenset(("and", "和", "与"))
_BETWEEN = re.compile(
    r"(?:between|介于|(?:大小|范围|值|必须|需要?)在?|在)\s?$", re.IGNORECASE
)
_WITHIN = re.compile(r"\s?(?:个|位|字符|秒|天)*之间")

_FILL = (
    r"(?:\s|为|是|:|支持|可以?|允许|输入|设置|配置|创建|添加|绑定"
    r"|指定|选择|上传|包含|填写?|传入?|value|of|is|to|=)*"
)
_NOT = r"(?:不(?:能|得|可以?|允许|应|要)?|不许|禁止)"
_UPPER = re.compile(
    rf"(?:最(?:大|长|多|高)(?:值|长度|数量|个数|可)?|至多|{_NOT}(?:超过|大于|多于|高于|超出)"
    r"|小于(?:或者?|且)?等于|上限|长度限制|限制长度|<=|(?i:at most"
    r"|up to|(?:no|not) (?:more|longer|greater)"
    r" than|max(?:imum)?(?: length| value| number| size)?|(?:must|can) ?not exceed))"
    rf"{_FILL}(?P<number>{_NUM}){_AFTER}"
)
_LOWER = re.compile(
    rf"(?:最(?:小|短|少|低)(?:值|长度|数量|个数)?|至少|{_NOT}(?:少于|小于|低于|短于)"
    r"|大于(?:或者?|且)?等于|下限|>=|(?i:at least|(?:no|not) (?:less|fewer|shorter) than"
    r"|min(?:imum)?(?: length| value| number| size)?|greater than or equal to))"
    rf"{_FILL}(?P<number>{_NUM}){_AFTER}"
)
_ABOVE = re.compile(
    rf"(?:(?<![不])大于(?!或|且|等)|(?i:greater than"
    rf"|more than)|>(?!=))\s?(?P<number>{_NUM}){_AFTER}"
)
_BELOW = re.compile(
    rf"(?:(?<![不])小于(?!或|且|等)|(?i:less than)|<(?!=))\s?(?P<number>{_NUM}){_AFTER}"
)
_WITHIN_UPPER = re.compile(
    rf"{_BEFORE}(?P<number>{_NUM})(?=\s?个?(?:字符|字节|位)?(?:以内|以下))"
)

_BOUNDS = (
    (_UPPER, True, False),
    (_LOWER, False, False),
    (_BELOW, True, True),
    (_ABOVE, False, True),
    (_WITHIN_UPPER, True, False),
)
_UNITS = re.compile(_UNIT)


@dataclass(frozen=True, slots=True)
class Interval:
    """What a sentence says of how large something is; one end may be missing."""

    start: int
    end: int
    low: Number | None = None
    high: Number | None = None
    open_low: bool = False
    open_high: bool = False
    unit: str = ""


def intervals(sentence: str) -> list[Interval]:
    """Every interval and bound of a sentence, in its order."""
    found: list[Interval] = []
    for pattern in (_BRACKETED, _PLAIN):
        for match in pattern.finditer(sentence):
            one = _two_sided(match, sentence)
            if one is not None and not _overlaps(one, found):
                found.append(one)
    for one in _one_sided(sentence):
        if not _overlaps(one, found):
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def number(text: str) -> Number:
    """The value of 12, -0.5 or 2^31-1."""
    match = _PARTS.fullmatch(text)
    assert match is not None, text
    sign, whole, fraction, exponent, less = match.groups()
    value: Number = float(whole + fraction) if fraction else int(whole)
    if exponent:
        value **= int(exponent)
    if sign == "-":
        value = -value
    return value - 1 if less else value


def _two_sided(match: re.Match[str], sentence: str) -> Interval | None:
    low, high = number(match["low"]), number(match["high"])
    if low >= high:
        return None
    if match["between"] in _LISTING:
        if not _BETWEEN.search(sentence[: match.start()]) and not _WITHIN.match(
            sentence, match.end()
        ):
            return None
    low_unit, high_unit = match["low_unit"].strip(), match["high_unit"].strip()
    if low_unit and low_unit != high_unit:
        return None
    ends = match.groupdict()
    return Interval(
        match.start(),
        match.end(),
        low,
        high,
        ends.get("left") == "(" and ends.get("between") == ",",
        ends.get("right") == ")" and ends.get("between") == ",",
        high_unit,
    )


def _one_sided(sentence: str) -> Iterator[Interval]:
    for pattern, is_high, is_open in _BOUNDS:
        for match in pattern.finditer(sentence):
            value = number(match["number"])
            unit = _UNITS.match(sentence, match.end())
            yield Interval(
                *match.span(),
                low=None if is_high else value,
                high=value if is_high else None,
                open_low=is_open and not is_high,
                open_high=is_open and is_high,
                unit=unit[0].strip() if unit else "",
            )


def _overlaps(one: Interval, others: list[Interval]) -> bool:
    return any(one.start < o.end and o.start < one.end for o in others)
