"""Validators of widget: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    as_number,
    as_text,
    is_integer,
    not_allowed,
    wrong_type,
)
from .._runtime.violations import Violation

ORDER_VALUES = Allowed("up", "down")


@Check
def check_list_widgets_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "limit" in query:
        value = as_number(query["limit"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/limit", "an integer", value))
    if "order" in query:
        value = as_text(query["order"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/order", "a string", value))
        elif value not in ORDER_VALUES:
            found.append(not_allowed("/query/order", ORDER_VALUES, value))
    return found


CHECKS: dict[str, Any] = {}
