"""YAML text -> JSON values, from parser events, without recursion.

Scalars mean what they mean in YAML 1.2 (core schema), with numbers in JSON's
form only: `no`, `on`, `3.1.0` and `2024-01-01` are text. Keys are text as
written, so `200:` and `1.0:` need no quotes. Aliases are bounded by the same
count of values as everything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import yaml

from ..problem import SpecError
from .json_text import duplicate_key, too_deep, too_many

if TYPE_CHECKING:
    from .load import Limits

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_TAG = "tag:yaml.org,2002:"
_MERGE = "<<"
_ABSENT = object()


def parse_yaml(text: str, shown: str, limits: Limits) -> Any:
    """The value of a YAML text.

    Raises SpecError for text that is not YAML, for a duplicate key, an alias
    that contains itself, a tag with no meaning in JSON, and anything beyond
    the limits; always with the line.
    """
    try:
        return _Builder(shown, limits).build(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{shown}:{mark.line + 1}:{mark.column + 1}" if mark else shown
        raise SpecError.of(
            "not-yaml", where, f"this is not YAML: {error.problem}"
        ) from None
    except yaml.YAMLError as error:
        reason = str(getattr(error, "reason", error)).splitlines()[0]
        raise SpecError.of("not-yaml", shown, f"this is not YAML: {reason}") from None


class _Open:
    """A container that is being filled."""

    __slots__ = ("anchor", "height", "key", "line", "merged", "size_before", "value")

    def __init__(self, value: Any, anchor: str | None, size: int, line: int) -> None:
        self.value = value
        self.anchor = anchor
        self.size_before = size
        self.line = line
        self.height = 1
        self.key: Any = _ABSENT
        self.merged: list[dict[str, Any]] = []


class _Builder:
    """Builds the value of one document, container by container."""

    def __init__(self, shown: str, limits: Limits) -> None:
        self._shown = shown
        self._limits = limits
        self._size = 0
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        self._stack: list[_Open] = []
        self._result: Any = _ABSENT

    def build(self, events: Iterator[Any]) -> Any:
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self._open(event)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                self._close()
            elif isinstance(event, yaml.AliasEvent):
                self._alias(event)
            elif self._result is not _ABSENT and (
                isinstance(event, yaml.DocumentStartEvent)
            ):
                raise self._error(event, "a second document starts here")
        if self._result is _ABSENT:
            raise SpecError.of("empty-file", self._shown, "the file is empty")
        return self._result

    def _scalar(self, event: Any) -> None:
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is _ABSENT and isinstance(top.value, dict):
            top.key = event.value
            if event.value == _MERGE and event.implicit[0]:
                top.key = None
            elif event.value in top.value:
                raise duplicate_key(self._where(event), event.value)
            top.line = event.start_mark.line
            return
        value = self._resolve(event)
        if event.anchor:
            self._anchors[event.anchor] = (value, 1, 0)
        self._count(1, event)
        self._put(value, 0)

    def _resolve(self, event: Any) -> Any:
        tag, text = event.tag, event.value
        if tag is None:
            return _plain(text) if event.implicit[0] else text
        kind = tag.removeprefix(_TAG)
        if kind in ("!", "str", "timestamp", "binary"):
            return text
        value = _plain(text)
        if kind == "float" and type(value) is int:
            value = float(value)
        fits = {"int": int, "float": float, "bool": bool, "null": type(None)}
        if fits.get(kind) is not type(value):
            raise self._error(event, f"{text[:40]!r} has the tag {tag[:60]!r}")
        return value

    def _open(self, event: Any) -> None:
        if event.tag not in (None, "!", _TAG + "map", _TAG + "seq"):
            raise self._error(
                event, f"the tag {event.tag[:60]!r} means nothing in JSON"
            )
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is _ABSENT and isinstance(top.value, dict):
            raise self._error(event, "a key must be text")
        if len(self._stack) >= self._limits.nesting:
            raise too_deep(self._where(event), self._limits.nesting)
        value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        line = event.start_mark.line
        self._stack.append(_Open(value, event.anchor, self._size, line))
        self._count(1, event)
        if event.anchor:
            self._anchors[event.anchor] = (_ABSENT, 0, 0)

    def _close(self) -> None:
        done = self._stack.pop()
        for extra in done.merged:
            for key, value in extra.items():
                done.value.setdefault(key, value)
        if done.anchor:
            size = self._size - done.size_before
            self._anchors[done.anchor] = (done.value, size, done.height)
        self._put(done.value, done.height)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            raise self._error(event, f"there is no anchor &{event.anchor[:40]}")
        value, size, height = self._anchors[event.anchor]
        if value is _ABSENT:
            text = f"the alias *{event.anchor[:40]} stands inside what it repeats"
            raise self._error(event, text)
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is _ABSENT and isinstance(top.value, dict):
            raise self._error(event, "a key must be text")
        if len(self._stack) + height > self._limits.nesting:
            raise too_deep(self._where(event), self._limits.nesting)
        self._count(size, event)
        self._put(value, height)

    def _put(self, value: Any, height: int) -> None:
        """Into the container that is open; `height` is how deep `value` goes."""
        if not self._stack:
            self._result = value
            return
        top = self._stack[-1]
        top.height = max(top.height, height + 1)
        if isinstance(top.value, list):
            top.value.append(value)
        elif top.key is None:
            self._merge(top, value)
            top.key = _ABSENT
        else:
            top.value[top.key] = value
            top.key = _ABSENT

    def _merge(self, top: _Open, value: Any) -> None:
        """`<<`: keys that the mapping does not have itself; earlier sources win."""
        sources = value if isinstance(value, list) else [value]
        if not all(isinstance(source, dict) for source in sources):
            raise SpecError.of(
                "not-yaml",
                f"{self._shown}:{top.line + 1}",
                "the merge key << needs a mapping, or a list of them",
            )
        top.merged.extend(sources)

    def _count(self, size: int, event: Any) -> None:
        self._size += size
        if self._size > self._limits.nodes:
            raise too_many(self._where(event), self._limits.nodes)

    def _where(self, event: Any) -> str:
        mark = event.start_mark
        return f"{self._shown}:{mark.line + 1}:{mark.column + 1}"

    def _error(self, event: Any, text: str) -> SpecError:
        return SpecError.of("not-yaml", self._where(event), text)


def _plain(text: str) -> Any:
    """A plain scalar: null, a boolean, a number in JSON's form, or text."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text) and len(text) < 4300:
        return int(text)
    if _NUMBER.fullmatch(text):
        number = float(text)
        return number if number - number == 0 else text
    return text
