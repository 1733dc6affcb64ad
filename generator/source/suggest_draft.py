"""`gen lint --suggest`: suggestions -> a draft of an OpenAPI Overlay 1.0.0.

Every action names the sentences it comes from and is marked as not reviewed, so
that none takes effect before somebody has read it. The text is YAML with every
text in JSON's quotes: nothing that a definition holds can be read as anything
but text, and comments stay on their line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .document import Document
from .review import MARK, PENDING
from .suggest import Suggestion, excerpt, suggestions

_WIDTH = 88
_PLAIN_KEY = re.compile(r"[A-Za-z][A-Za-z-]*")
_UNSEEN = re.compile(r"[^\x20-\x7e]")
_HEAD = f"""\
# Drafted by `gen lint --suggest`: what descriptions say and schemas do not.
# An action takes effect only without its `{MARK}: {PENDING}`. Compare each with the
# sentences under x-from, then take the mark away, or the action.
# Comments tell where a description and its schema disagree.
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """An overlay as text, and how much there is in it."""

    text: str
    actions: int
    conflicts: int


def draft(document: Document) -> Draft:
    """The draft for a document; without an action its text is comments only."""
    found = tuple(suggestions(document))
    title = excerpt(str(document.root["info"].get("title", "")))
    return Draft(
        _overlay_text(found, title),
        sum(1 for one in found if one.update),
        sum(len(one.conflicts) for one in found),
    )


def _overlay_text(found: Sequence[Suggestion], title: str) -> str:
    lines = [*_HEAD.splitlines()]
    if any(one.update for one in found):
        lines.append("overlay: 1.0.0")
        info = {"title": f"Constraints in the words of {title}", "version": "0"}
        lines.extend(_lines({"info": info}, ""))
        lines.append("actions:")
    for one in found:
        lines.extend(_told(one))
        if one.update:
            lines.extend(_action(one))
    return "\n".join(lines) + "\n"


def _told(one: Suggestion) -> Iterator[str]:
    """The disagreements of a place, as comments."""
    if one.conflicts:
        yield f"  # {excerpt(one.target)}"
    for conflict in one.conflicts:
        yield f"  #   {conflict}"


def _action(one: Suggestion) -> Iterator[str]:
    action: dict[str, Any] = {
        "target": one.target,
        MARK: PENDING,
        "x-from": one.sentences,
        **({"x-unit": one.unit} if one.unit else {}),
        "update": one.update,
    }
    for number, line in enumerate(_lines(action, "    ")):
        yield line if number else f"  - {line[4:]}"


def _lines(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    """A mapping in block style; recursion is bounded by what suggestions hold."""
    for key, inner in value.items():
        name = key if _PLAIN_KEY.fullmatch(key) else _scalar(key)
        if isinstance(inner, Mapping):
            yield f"{indent}{name}:"
            yield from _lines(inner, f"{indent}  ")
        elif isinstance(inner, list):
            yield from _list(name, inner, indent)
        else:
            yield f"{indent}{name}: {_scalar(inner)}"


def _list(name: str, items: Sequence[Any], indent: str) -> Iterator[str]:
    shown = [_scalar(item) for item in items]
    line = f"{indent}{name}: [{', '.join(shown)}]"
    if len(line) <= _WIDTH:
        yield line
        return
    yield f"{indent}{name}:"
    for item in shown:
        yield f"{indent}  - {item}"


def _scalar(value: Any) -> str:
    """A value as JSON; what cannot be seen is escaped (YAML 1.2, section 5.7)."""
    text = json.dumps(value, ensure_ascii=False)

    def escape(match: re.Match[str]) -> str:
        char = match[0]
        if char.isprintable():
            return char
        code = ord(char)
        return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"

    return _UNSEEN.sub(escape, text)
