"""Defaults, deprecation, and units, as sentences state them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from .suggest_text import (
    CONDITION,
    EXAMPLE,
    HAN,
    Finding,
    Section,
    Sentence,
    sentences,
    statements,
)
from .suggest_units import clashes, unit

_VALUE = (
    r"(?:\"(?P<quoted>[^\"\n]{0,60})\""
    r"|(?P<plain>-?[A-Za-z0-9_](?:[A-Za-z0-9_.+#/:-]*[A-Za-z0-9_+#])?(?![A-Za-z0-9_])))"
)
_END = rf"(?=\s?(?:$|[,。;)\]!]|\.(?:\s|$)|\((?![^()]*或)|\s(?![{HAN}]*时)))"
_COUNTED = (
    r"(?P<unit>\s?(?:个|条|次|秒钟?|毫秒|分钟?|小时|天|日|月|年|字节|[KMGT]B?|ms|s|%"
    r"|(?:milliseconds?|seconds?|minutes?|hours?|days?|bytes?|items?|entries)\b))?"
)
_DEFAULT = re.compile(
    r"(?:默认|缺省)(?:值|取值|情况下)?(?:\s|为|是|:|=|返回|查询|每页)*"
    rf"{_VALUE}{_COUNTED}(?:类型|模式|方式|级别)?{_END}"
)
_FLAG = re.compile(
    r"(?:默认|缺省)(?:值|取值)?(?:\s|为|是|:|=)*(?P<plain>true|false)(?!\w*时)",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"(?i:(?<![\w:/.-])defaults?(?: values?)?\s?(?:is"
    r"|to|of|are|:|=)\s?(?:set to |:)?)\s?"
    rf"{_VALUE}{_COUNTED}"
    r"(?=\s?(?:$|[,;)\]]|\.(?:\s|$)|\s(?:if|when) (?:not|no|un|omitted|empty)))"
    r"(?![^.;]*(?:\bwhen\b(?! (?:not|no|un"
    r"|omitted))|\botherwise\b|\bon [A-Z]|\bfor \w))",
)
_NO_NAME = frozenset(
    "null none empty value the a an one current used applied taken chosen assumed".split()
)
_BODY = re.compile(rf"\s*{_VALUE}{_COUNTED}\s*(?:[。.,;(].*)?")
_MARKED = re.compile(
    r"(?:^|[,、;:\s(])\"?(?P<plain>-?[A-Za-z0-9_][A-Za-z0-9_.-]*)\"?\s?(?:[:\-]\s?"
    r"|\()(?:默认值?|缺省值?|default)(?=[),。;]|$)"
)
_MARKED_END = re.compile(
    r"^\"?(?P<plain>-?[A-Za-z0-9_][A-Za-z0-9_.-]*)\"?\s?[:(].*[,(。;]\s?(?:默认值?"
    r"|缺省值?|(?i:default))[).。]*$"
)
_UNSET = re.compile(
    r"(?:如果|若|当)?[^,。;]{0,12}?(?:不|未|没有)(?:填写?|传入?|设置"
    r"|指定|输入|配置|携带|选择?|提供)[^,。;]{0,8}?(?:时|则)?[,:]?"
    r"|(?:如果|若|当)?[^,。;]{0,6}(?:为空|缺省)(?:时|则)?[,:]?"
    r"|(?i:(?:if|when) [^,.;]{0,20}(?:not (?:set|specified|given"
    r"|provided|present)|omitted|unset|empty|absent|unspecified),?)"
)
_SWITCH = re.compile(
    r"(?:默认|缺省)(?:值|取值)?(?:为|是|:)?\s?(?:(?P<off>关闭|否"
    r"|不(?!填|传|设|限|涉))|(?P<on>开启|启用|打开|是(?=[,。;]|$)))"
)
_OF_PART = re.compile(r"(?:参数|字段|属性)中的")
_GONE = re.compile(
    r"^[(\[]?(?:该|此|本)?(?:参数|字段|属性|接口|配置|头域)?(?:目前|当前)?"
    r"(?:已经|已|即将|将会|将|被)*(?:废弃|弃用)中?(?:[)\],。]|参数|字段|$)"
    r"|(?:该|此|本)(?:参数|字段|属性|配置项?)[^,。;]{0,6}"
    r"(?:废弃|弃用|不再(?:使用|支持|生效|推荐))"
    r"|[,;](?:该|此)?(?:参数|字段)?(?:已经?|即将|待)(?:废弃|弃用)$"
    rf"|(?<=[{HAN}])[(\[](?:该字段|该参数|已经|已|即将|将)*(?:废弃|弃用)(?:字段|参数)?[)\],]"
    r"|^(?:废弃|弃用)(?:参数|字段)|^[^,。;]{0,12}(?:参数|字段)(?:已|被)+(?:废弃|弃用)"
)
_GONE_ENGLISH = re.compile(
    rf"(?!.*[{HAN}])(?:^\W*deprecated\b(?! (?:version"
    rf"|api|values?))|.*[(\[]deprecated[)\]]\W*$"
    r"|.*\bthis (?:field|parameter|property|option|attribute|header)"
    r" (?:is|has been|was|will be) (?:now )?(?:deprecated|obsolete)"
    r"|^(?:is|has been) deprecated)",
    re.IGNORECASE,
)


def defaults(sections: Sequence[Section], kind: str) -> Iterator[Finding]:
    """default of a scalar; `kind` is the type."""
    stated = unit(sections)
    for section in sections:
        yield from _marked(section, kind)
        if section.subject == "default" and section.lines:
            body = _BODY.fullmatch(section.lines[0].text)
            if body is not None and not clashes(body["unit"], stated):
                yield from _found(body, kind, section.quoted(body[0].strip()))
    for sentence in statements(sections):
        if not sentence.in_case:
            yield from _stated(sentence, kind, stated)


def _marked(section: Section, kind: str) -> Iterator[Finding]:
    """A value in a list that is said to be the default."""
    for line in section.lines:
        match = _MARKED_END.search(line.text) if line.is_bullet else None
        match = match or _MARKED.search(line.text)
        if match is not None and match["plain"].lower() != "default":
            yield from _finding(match["plain"], kind, line.text)


def _stated(sentence: Sentence, kind: str, unit: str) -> Iterator[Finding]:
    text = sentence.text
    for pattern in (_DEFAULT, _ENGLISH):
        for match in pattern.finditer(text):
            before = _UNSET.sub("", text[: match.start()])
            if CONDITION.search(before) or EXAMPLE.search(before):
                continue
            if not clashes(match["unit"], unit):
                yield from _found(match, kind, sentence.quoted)
    flag = _FLAG.search(text) if kind == "boolean" else None
    if flag is not None and not CONDITION.search(_UNSET.sub("", text[: flag.start()])):
        yield from _finding(flag["plain"], kind, sentence.quoted)
    switch = _SWITCH.search(text) if kind == "boolean" else None
    if switch is not None and not CONDITION.search(_UNSET.sub("", text)):
        yield Finding("default", {"default": switch["on"] is not None}, sentence.quoted)


def _found(match: re.Match[str], kind: str, text: str) -> Iterator[Finding]:
    if match["unit"] is None or kind != "string":
        word = match["plain"] if match["quoted"] is None else match["quoted"]
        yield from _finding(word, kind, text)


def _finding(word: str, kind: str, text: str) -> Iterator[Finding]:
    typed = _typed(word, kind)
    if typed is not None:
        yield Finding("default", {"default": typed}, text)


def _typed(word: str, kind: str) -> Any:
    """A word as a value of a type; None where it is none."""
    if kind == "boolean":
        return {"true": True, "false": False}.get(word.lower())
    if kind == "integer" and re.fullmatch(r"-?\d{1,18}", word):
        return int(word)
    if kind == "number" and re.fullmatch(r"-?\d{1,18}(?:\.\d{1,18})?", word):
        return float(word) if "." in word else int(word)
    if kind == "string" and word.lower() not in _NO_NAME:
        return word
    return None


def deprecations(sections: Sequence[Section]) -> Iterator[Finding]:
    """deprecated, where the whole is said to be, not one of its values."""
    for section in sections:
        for line in section.lines:
            for text in sentences(line.text) if not line.is_bullet else ():
                if _OF_PART.search(text):
                    continue
                if _GONE.search(text) or _GONE_ENGLISH.match(text):
                    yield Finding("deprecated", {"deprecated": True}, text)
