"""What a value looks like in prose, and the words around lists of values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .suggest_text import HAN

WORD = r"-?[A-Za-z0-9_](?:[A-Za-z0-9_.+#/]|-(?=[A-Za-z0-9_]))*(?<!\.)"
TOKEN = rf"(?:\"(?P<quoted>[^\"\n]{{1,60}})\"|(?P<plain>{WORD}))"
MEANS = rf"(?::|=|--?(?![\w-])|--?(?=[{HAN}])|表示|代表|指)"
"""What stands between a value and its meaning."""
LISTED = (
    r"(?:当前|目前|仅|只)支持(?=\s?:)|取值范围|取值|可选值|枚举值?|枚举类型|有效值|可取值|可选(?:参数|项|范围|的值)?|合法值|候选值"
    r"|值必须|(?:只能|必须|可以?|值|固定)(?=[为是])"
    r"|(?i:(?:allowed|possible|valid|accepted|available|supported|permitted)"
    r" (?:values?|options?)|(?:must|can|may|should) be|one of|either)"
)
FILL = (
    r"(?:\s|[:,(]|目前|当前|主要|只|仅|可以|可|分别|支持|有|包括|包含|为|是|如下|以下|类型"
    r"|[一二两三四五六七八九十\d]?[种个类]|(?i:are|is|includes?"
    r"|either|one of|any of|the following|values?)\b)*"
)
"""An announcement of values, and the words that may follow it."""
OPEN = re.compile(
    r"\s?(?:等(?!级|待)|\.{3}|…|etc\b|and so on|and more|(?:and )?others?\b)"
)
"""A list that goes on."""
FORMAT = re.compile(r"(?:格式|形式)(?:[为是:如\"]|支持)|两种格式|种形式|(?i:\bformat)")
LIMITS = re.compile(
    r"不限|无限|永久|最[大小高低]|无上限|越[大小]|(?i:unlimited|no limit)"
)
"""Numbers with a special meaning, beside which others are allowed."""


def word(match: re.Match[str]) -> str:
    """The value itself, which may stand behind its name in another script."""
    quoted, note = match["quoted"], match["note"]
    if quoted and note and re.search(rf"[{HAN}]", quoted) and re.fullmatch(WORD, note):
        return note
    return quoted or match["plain"]


def are_numbers(words: Sequence[str]) -> bool:
    """Whether a list is one of integers."""
    return all(re.fullmatch(r"-?\d+", one) for one in words)
