"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, under, wrong_type
from .._runtime.violations import Violation


@Check
def check_async_pages(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "paging" in data:
        value = data["paging"]
        if inner := check_paging.find(value):
            found += under("/paging", inner)
    return found


@Check
def check_paging(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "pages" in data:
        value = data["pages"]
        if inner := check_async_pages.find(value):
            found += under("/pages", inner)
    return found


CHECKS: dict[str, Any] = {"AsyncPages": check_async_pages, "Paging": check_paging}
