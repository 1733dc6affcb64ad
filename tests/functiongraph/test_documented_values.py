"""Values that break what the documentation says, made of what it says.

The table of documented constraints states many of them as JSON Schema, or in one form
of words. Where it does, no case is needed: the value follows from the constraint.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.conftest import SHARED
from tests.functiongraph.rule_cases import BASES
from tests.functiongraph.service import Service
from tests.functiongraph.trigger_cases import TRIGGER, TRIGGERS, body, event_data

pytestmark = pytest.mark.shared

_FILE = SHARED / "facts" / "huawei-documented-constraints.json"
_KEYWORD = re.compile(
    r'"(minimum|maximum|multipleOf|maxLength|pattern|enum)":("(?:\\.|[^"])*"|-?\d+|\[[^…\]]*\])'
)
_REQUIRED = re.compile(r'if (\w+)=="(\w[\w-]*)" then required \["(\w+)"\]')
_OF_TRIGGER = re.compile(
    r'if trigger_type_code=="(\w+)" then event_data.required \+= \[\'(\w+)\'\]'
)
_OTHERWISE = {
    # what the rest of a schema needs before a value can be right at all
    "gpu_memory": {"runtime": "Custom"},
    "initializer_timeout": {"initializer_handler": "a.b"},
    "initializer_handler": {"initializer_timeout": 3},
    "heartbeat_handler": {"runtime": "Java11"},
    "restore_hook_handler": {"runtime": "Java11"},
}
_NOT_EXPRESSED = {
    "StrategyConfig.concurrency enum": "for functions v1, which a request does not say",
}


class Broken(NamedTuple):
    """A body that a constraint refuses."""

    title: str
    schema: str
    value: dict[str, Any]
    path: str
    rule: str


def _wrong(keyword: str, limit: Any) -> Any:
    """A value that a keyword refuses, and no other that stands beside it."""
    if keyword == "minimum":
        return limit - 1024 if limit == 1024 else limit - 1
    if keyword == "maximum":
        return limit + 1024 if limit == 16384 else limit + 1
    if keyword == "multipleOf":
        return 2 * limit + 1
    if keyword == "maxLength":
        return "x" * (limit + 1)
    if keyword == "pattern":
        return "- -"
    return limit[-1] + 1 if isinstance(limit[-1], int) else f"{limit[-1]}?"


def _of_keywords(entry: dict[str, Any]) -> Iterator[Broken]:
    schema, _, field = entry["field"].partition(".")
    if schema not in BASES:
        return
    for keyword, text in _KEYWORD.findall(entry["form"]):
        value = _wrong(keyword, json.loads(text.replace("'", '"')))
        whole = {**BASES[schema], **_OTHERWISE.get(field, {}), field: value}
        title = f"{entry['field']} {keyword}"
        if title not in _NOT_EXPRESSED:
            yield Broken(title, schema, whole, f"/{field}", keyword)


def _of_words(entry: dict[str, Any]) -> Iterator[Broken]:
    schema = entry["field"].partition(".")[0]
    if schema in BASES:
        for name, value, needed in _REQUIRED.findall(entry["form"]):
            whole = {**BASES[schema], name: value}
            whole.pop(needed, None)
            title = f"{entry['field']} {name} {value}"
            yield Broken(title, schema, whole, f"/{needed}", "required")
    for kind, needed in _OF_TRIGGER.findall(entry["form"]):
        if kind in TRIGGERS:
            data = event_data(kind)
            del data[needed]
            title, path = f"{kind} {needed}", f"/event_data/{needed}"
            yield Broken(title, TRIGGER, body(kind, data), path, "required")


def _entries(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return found


_BROKEN = [
    broken
    for entry in (_entries(_FILE) if _FILE.is_file() else ())
    for broken in (*_of_keywords(entry), *_of_words(entry))
]


def test_enough_follows_from_the_table(shared_dir: Path) -> None:
    assert len(_BROKEN) > 70


@pytest.mark.parametrize("broken", _BROKEN, ids=lambda b: b.title)
def test_a_value_beyond_the_documentation_is_refused(
    service: Service, broken: Broken
) -> None:
    found = service.model(broken.schema, broken.value)
    assert [(v.path, v.rule) for v in found if v.level == "error"] == [
        (broken.path, broken.rule)
    ]
