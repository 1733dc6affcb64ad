from __future__ import annotations

from typing import Any

from .._runtime.violations import Violation


def check_function(data: Any) -> list[Violation]:
    found = []
    if len(data.get("name", "")) > 5:
        found.append(Violation("/name", "maxLength", "longer than 5 characters"))
    if data.get("memory") == 1:
        found.append(Violation("/memory", "enum", "1 is slow", level="advice"))
    return found


def check_list(data: Any) -> list[Violation]:
    if int(data.get("query", {}).get("limit", 0)) > 100:
        return [Violation("/query/limit", "maximum", "more than 100")]
    return []
