"""A constraint found in prose, held against what the schema says already."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema.validators import Draft202012Validator

from .suggest_sites import Facts
from .suggest_text import Finding

_OTHER = {
    "minimum": "exclusiveMinimum",
    "maximum": "exclusiveMaximum",
    "exclusiveMinimum": "minimum",
    "exclusiveMaximum": "maximum",
}
# `pattern` is not tried: one of a definition may take for ever.
_TRIED = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "minItems", "maxItems", "enum", "const", "type"),
)
_WITHOUT_EFFECT = (("minLength", 0), ("minItems", 0), ("deprecated", False))


def new_keywords(finding: Finding, facts: Facts) -> dict[str, Any]:
    """The keywords of a finding that say what the schema does not say yet."""
    known = facts.keywords
    if "const" in known or ("enum" in known and finding.kind in ("range", "length")):
        return {}
    return {
        key: value
        for key, value in finding.keywords.items()
        if key not in known
        and _OTHER.get(key) not in known
        and (key, value) not in _WITHOUT_EFFECT
    }


def disagreement(finding: Finding, facts: Facts) -> str:
    """What of the schema a finding denies; empty where they go together."""
    for key, value in finding.keywords.items():
        for name in (key, _OTHER.get(key, key)):
            stated = facts.keywords.get(name)
            if stated is not None and not _same(name, stated, key, value):
                return f"the schema says {name}: {_shown(stated)}"
    combined = {**facts.keywords, **finding.keywords}
    for what, value in _found_values(finding):
        if not _fits(value, combined):
            return f"{what} {_shown(value)} does not fit the schema"
    for what, value in _own_values(facts):
        if _fits(value, facts.keywords) and not _fits(value, combined):
            return f"the schema's {what} is {_shown(value)}"
    return ""


def _same(name: str, stated: Any, key: str, value: Any) -> bool:
    if key == "enum" and isinstance(stated, list):
        return {_shown(one) for one in stated} == {_shown(one) for one in value}
    if isinstance(stated, bool) or isinstance(value, bool):
        return stated is value
    return name == key and bool(stated == value)


def _found_values(finding: Finding) -> Iterator[tuple[str, Any]]:
    for value in finding.keywords.get("enum", ()):
        yield "the value", value
    if "default" in finding.keywords:
        yield "the default", finding.keywords["default"]


def _own_values(facts: Facts) -> Iterator[tuple[str, Any]]:
    """What the schema gives as good values."""
    if "default" in facts.keywords:
        yield "default", facts.keywords["default"]
    for value in facts.examples:
        yield "example", value


def _fits(value: Any, keywords: Mapping[str, Any]) -> bool:
    tried = {key: keywords[key] for key in _TRIED if key in keywords}
    return bool(Draft202012Validator(tried).is_valid(value))


def _shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)[:200]
