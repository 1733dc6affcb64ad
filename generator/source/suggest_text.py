"""A description as sentences that patterns can read: no markup, one spelling.

Descriptions come as Markdown, as HTML, or under headings of their own
(explanation, constraints, range, default), in Chinese or in English. What is
under the heading for values is read as values even where the sentence does not
say so again; a heading with nothing but "not involved" under it says nothing.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LONGEST = 20_000
LONGEST_LINE = 2_000
"""Characters of a description and of a line of it that are read.

Those of people are shorter; a longer line is passed over, not cut.
"""

HAN = r"\u4e00-\u9fff"

# Full-width forms (U+FF01 to U+FF5E) are ASCII, moved.
_SPELLING = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(map(ord, "\u3010\u3014\u300c\u300e"), "["),
    **dict.fromkeys(map(ord, "\u3011\u3015\u300d\u300f"), "]"),
    **dict.fromkeys(map(ord, "\u201c\u201d`"), '"'),
    **dict.fromkeys(map(ord, "\u2018\u2019"), "'"),
    **dict.fromkeys(map(ord, "\u223c\u301c"), "~"),
    **dict.fromkeys(map(ord, "\u2013\u2014\u2212\u2010\u2011"), "-"),
    **dict.fromkeys(map(ord, "\u3000\u00a0\t"), " "),
    0x2264: "<=",
    0x2265: ">=",
}
_SPACES = re.compile(r"[^\S\n]+")
_BREAK = re.compile(r"<\s*(?:br|p|li|/p|/li|tr|/tr)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:b|i|em|strong|span|div|ul|ol|a|code|table|tbody|td|th|font|note|sup|sub)"
    r"(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\([^()\s]{0,300}[./#][^()\s]{0,300}\)")
_ESCAPE = re.compile(r"\\([\[\]()_*~.#<>|+-])")
_QUOTED = re.compile(r"(?<!\w)'([^'\"\n]{1,60})'(?!\w)")
_QUOTED_TWICE = re.compile(r'""([^"\n]{1,60})""')
_WRAPPED = re.compile(
    r"""(?<=[^\n]{40}[A-Za-z,"')]) ?\n[ >]{0,8}(?=[a-z]+[ ,.)])|(?<=[^\n]{40},) ?\n[ >]{0,8}(?=")"""
)
"""A line of English that goes on in the next one."""
_EMPHASIS = re.compile(r"\*\*|(?<![\w\\])__(?=[^\s\\_])|(?<=[^\s\\_])__(?!\w)")

_HEADINGS = {
    **dict.fromkeys(
        ("参数解释", "参数说明", "功能说明", "功能描述", "解释", "说明"), ""
    ),
    **dict.fromkeys(("约束限制", "约束", "限制", "使用约束"), ""),
    **dict.fromkeys(("取值范围", "取值", "枚举值", "可选值", "枚举"), "values"),
    **dict.fromkeys(("默认取值", "默认值", "缺省值"), "default"),
}
_NAMES = "|".join(sorted(_HEADINGS, key=len, reverse=True))
_BOLD_HEADING = re.compile(rf"\*\*(?=\s*(?:{_NAMES})\s*(?:\*\*\s*:|:\s*\*\*))")
_HEADING = re.compile(rf"(?:^|(?<=[\n。\s]))[ >]{{0,8}}(?:[-*] )?({_NAMES}) *:")
_NOTHING = re.compile(r"\s*(?:不涉及|无|空|none|n/?a|-)?[\s。.;]*", re.IGNORECASE)
_END = re.compile(r"[。;!?\n]|\.(?=\s|$)(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)")
_BULLET = re.compile(r"(?:[-*•·●](?!\d)|\(?\d{1,2}[.)、] )\s*")
_BARE = re.compile(r"[A-Za-z0-9_]+(?: ?等)?。?")
_ASPECT = re.compile(
    r"长度|取值|范围|限制|个数|数量|规则|默认|(?i:length|range|values?|default)"
)

CONDITION = re.compile(
    r"当(?![前天日])|如果|假如|若|仅在|只有|情况下|场景|对于|对[A-Za-z]|针对"
    r"|(?<![查询]{2})(?<![小超延定实同计临及暂耗历工有用])时[,:]|[为是=][^,。;]{1,20}时(?![间长延区刻钟效段候序])"
    r"|(?i:\b(?:when|if|unless|in case|for)\b)"
)
"""Words that bind what follows them to a case."""
PART = re.compile(
    r"每[个条一段行组项种类次]|单[个条]|各个?|前缀|后缀|掩码|名称段|后跟|其后"
    r"|分别|其中|任意|(?i:\beach\b|\bevery\b|\bper\b)"
)
"""Words that make what follows them a part of the value."""
_THUS = re.compile(r"(?<![规否原准细法])则|(?i:\bthen\b)")
EXAMPLE = re.compile(
    r"例如|比如|譬如|例:|示例|举例|样例|[,。(]如|^如|推荐|建议|(?i:\be\.g\."
    r"|\bfor example|\bsuch as|\bexample|\blike\b|recommend)"
)
"""Words that make what follows them an example, or advice."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A constraint that a description states, and the sentence that does."""

    kind: str
    """range, length, count, values, default or deprecated."""
    keywords: Mapping[str, Any]
    sentence: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section, without its bullet."""

    text: str
    is_bullet: bool = False
    is_note: bool = False
    """Quoted: it comments on the line before it."""


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; under none at the start of a description."""

    heading: str
    lines: tuple[Line, ...]

    @property
    def subject(self) -> str:
        """`values`, `default`, or nothing special."""
        return _HEADINGS.get(self.heading, "")

    def quoted(self, text: str) -> str:
        """A text of it, with the heading where that says what the text is."""
        return f"{self.heading}: {text}" if self.subject else text


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence about the whole of a value."""

    text: str
    section: Section
    in_case: bool = False
    """It speaks of one case of the value only."""

    @property
    def of_values(self) -> bool:
        return self.section.subject == "values"

    @property
    def quoted(self) -> str:
        return self.section.quoted(self.text)

    def around(self, start: int, end: int) -> tuple[str, str]:
        """What stands before and behind a part of it."""
        return self.text[:start], self.text[end:]


def sections(description: str) -> tuple[Section, ...]:
    """A description under its headings; those that say nothing are left out."""
    text = cleaned(description)
    found = []
    heading, start = "", 0
    for match in _HEADING.finditer(text):
        found.append((heading, text[start : match.start()]))
        heading, start = match[1], match.end()
    found.append((heading, text[start:]))
    return tuple(
        Section(heading, tuple(_lines(body)))
        for heading, body in found
        if not _NOTHING.fullmatch(body)
    )


def cleaned(description: str) -> str:
    """Without markup; punctuation in its ASCII form."""
    text = _BREAK.sub("\n", _SPACES.sub(" ", description[:LONGEST]))
    text = _BOLD_HEADING.sub("\n", text)
    text = html.unescape(_TAG.sub("", text)).translate(_SPELLING)
    text = _ESCAPE.sub(r"\1", _LINK.sub(r"\1", _EMPHASIS.sub("", text)))
    text = _QUOTED.sub(r'"\1"', text)
    return _WRAPPED.sub(" ", _QUOTED_TWICE.sub(r'"\1"', text))


def _lines(body: str) -> Iterator[Line]:
    for raw in body.splitlines():
        text = raw.strip().lstrip("> ")
        is_note = raw.lstrip().startswith(">")
        match = _BULLET.match(text)
        for part in _parts(text[match.end() :] if match else text, match is not None):
            if part.strip() and len(part) <= LONGEST_LINE:
                yield Line(part.strip(), match is not None, is_note)


def _parts(text: str, is_bullet: bool) -> list[str]:
    """Several bullets may stand in one line, where all are bare words."""
    parts = re.split(r"\s+-\s*", text) if is_bullet else []
    return parts if parts and all(_BARE.fullmatch(part) for part in parts) else [text]


def statements(found: Sequence[Section]) -> Iterator[Sentence]:
    """Every sentence, and whether it speaks of one case of the value only."""
    for section in found:
        in_case = goes_on = False
        for line in section.lines:
            case = goes_on or (line.is_bullet and (in_case or _is_case(line.text)))
            if not line.is_bullet:
                in_case = bool(CONDITION.search(line.text)) and line.text[-1] in ":,"
                goes_on = in_case and line.text[-1] == ","
            for text in sentences(line.text):
                case = case or (line.is_bullet and bool(_THUS.search(text)))
                yield Sentence(text, section, case)


def _is_case(bullet: str) -> bool:
    """`NFS: ...` speaks of one value, `length: ...` of all."""
    label, colon, _ = bullet.partition(":")
    return bool(colon) and len(label) < 40 and not _ASPECT.search(label)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a line, in Chinese and English."""
    start = 0
    for match in _END.finditer(text):
        yield from _whole(text[start : match.start()])
        start = match.end()
    yield from _whole(text[start:])


def _whole(text: str) -> Iterator[str]:
    if text.strip():
        yield text.strip()
