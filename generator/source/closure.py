"""After reading: every reference of the document leads somewhere, none in a circle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .document import Places
from .fields import COMPONENTS
from .keywords import SCHEMA_MAP
from .pointer import NotFound, Place, join, look_up, spell
from .scope import Context

CHAIN = 100
"""How many references may lead from one to the next."""

ENDLESS = f"leads in a circle, or on through over {CHAIN} references"

_VALUES = frozenset(("example", "examples", "default", "const", "enum", "value"))
_NAMED = SCHEMA_MAP | frozenset(COMPONENTS)
"""What is inside goes by names, and a name can be any word."""


def break_loops(root: dict[str, Any], context: Context) -> None:
    """Components that are nothing but references to each other are no values.

    In a dump the first of them becomes any value; elsewhere it is an error.
    """
    places = Places(context.moved)
    for section, entries in root["components"].items():
        for name, entry in entries.items() if isinstance(entries, dict) else ():
            if not isinstance(entry, dict) or "$ref" not in entry:
                continue
            if not _leads_nowhere(root, entry):
                continue
            where = places.origin(join("/components", section, name))
            text = f"$ref {entry['$ref'][:200]!r} {ENDLESS}"
            if context.dialect == "huawei":
                del entry["$ref"]
                text += "; read as any value"
                context.problems.add("reference-loop", "repaired", where, text)
            else:
                hint = "Let one of the references lead to a value"
                context.problems.add("reference-loop", "error", where, text, hint)


def _leads_nowhere(root: dict[str, Any], entry: Any) -> bool:
    """A chain of references that does not end, or not within CHAIN."""
    for _ in range(CHAIN):
        if not isinstance(entry, dict) or "$ref" not in entry:
            return False
        try:
            entry = look_up(root, entry["$ref"][1:])
        except NotFound:
            return False
    return True


def dangling(root: dict[str, Any], context: Context) -> Iterator[tuple[str, str]]:
    """The references that lead nowhere: their origin and what they say."""
    places = Places(context.moved)
    todo: list[tuple[Any, Place]] = [(root, None)]
    while todo:
        node, place = todo.pop()
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            if isinstance(value, (dict, list)):
                named = place is not None and place[1] in _NAMED
                if named or not (key in _VALUES or str(key).startswith("x-")):
                    todo.append((value, (place, key)))
            elif key == "$ref" and isinstance(value, str):
                try:
                    look_up(root, value[1:])
                except NotFound:
                    yield places.origin(spell(place)), value
