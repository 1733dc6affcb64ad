"""The unit that a description counts in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .suggest_text import HAN, Section

_UNIT = re.compile(
    rf"单位(?:为|是|:)?\s?\(?([A-Za-z][A-Za-z/]{{0,7}}|[{HAN}]{{1,2}}(?![{HAN}]))"
    rf"|(?i:\bin (milliseconds|seconds|minutes|hours|days|bytes|[kmgt]i?b)\b)"
)
_SPELLINGS = {
    "ms": "ms 毫秒 millisecond milliseconds",
    "s": "s 秒 秒钟 second seconds",
    "min": "min 分 分钟 minute minutes",
    "h": "h 小时 hour hours",
    "d": "d 天 日 day days",
    "K": "K KB",
    "M": "M MB MiB",
    "G": "G GB GiB",
    "T": "T TB TiB",
}
_UNITS = {name: unit for unit, names in _SPELLINGS.items() for name in names.split()}


def unit(sections: Sequence[Section]) -> str:
    """What a number counts, as it is written; empty where that is not said."""
    for section in sections:
        for line in section.lines:
            match = _UNIT.search(line.text)
            if match is not None:
                return match[1] or match[2]
    return ""


def clashes(found: str | None, stated: str) -> bool:
    """A default of `1 hour` where the field counts seconds."""
    one, other = _UNITS.get((found or "").strip()), _UNITS.get(stated)
    return one is not None and other is not None and one != other
