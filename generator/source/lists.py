"""The lists of plain objects in a definition: tags, servers, security."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .repair import shown
from .scope import At, Context

Fit = Callable[[Any], Any]
"""An entry as it can stand, or None where it cannot."""


def clean_lists(
    out: dict[str, Any], lists: Mapping[str, Fit], at: At, context: Context
) -> None:
    """Takes from the lists of an object what cannot stand in them.

    An emptied list goes as well, but one that was empty stays: no security
    is another statement than none made.
    """
    for key in lists:
        if key not in out:
            continue
        fitting = []
        for index, entry in enumerate(out[key]):
            fit = lists[key](entry)
            where = at.scope.where(((at.place, key), index))
            if fit is None:
                text = f"{shown(entry)} is no entry of {key}"
                context.left_out("list-entry", where, text)
                continue
            if fit is not entry:
                text = f"an entry of {key} has numbers; read as text"
                context.repaired("list-entry", where, text)
            fitting.append(fit)
        if fitting or not out[key]:
            out[key] = fitting
        else:
            del out[key]


def _text(entry: Any) -> Any:
    if type(entry) in (int, float):
        return str(entry)
    return entry if isinstance(entry, str) else None


def _tag(entry: Any) -> Any:
    name = entry.get("name") if isinstance(entry, dict) else None
    return entry if isinstance(name, str) else None


def _requirement(entry: Any) -> Any:
    fits = isinstance(entry, dict) and all(isinstance(s, list) for s in entry.values())
    return entry if fits else None


def _server(entry: Any) -> Any:
    if not isinstance(entry, dict) or not isinstance(entry.get("url"), str):
        return None
    if "variables" not in entry:
        return entry
    stated = entry["variables"]
    if not isinstance(stated, dict):
        return {key: value for key, value in entry.items() if key != "variables"}
    fitting = {name: _variable(variable) for name, variable in stated.items()}
    if None in fitting.values():
        return None
    return entry if fitting == stated else {**entry, "variables": fitting}


def _variable(entry: Any) -> Any:
    """A variable of a server: its default and allowed values are text."""
    default = _text(entry.get("default")) if isinstance(entry, dict) else None
    if default is None:
        return None
    fitting = {**entry, "default": default}
    values = entry.get("enum")
    if "enum" in entry:
        del fitting["enum"]
        if isinstance(values, list) and values:
            fitting["enum"] = [_text(v) for v in values if _text(v) is not None]
    return entry if fitting == entry else fitting


IN_DOCUMENT: Mapping[str, Fit] = {
    "tags": _tag,
    "servers": _server,
    "security": _requirement,
}
IN_OPERATION: Mapping[str, Fit] = {**IN_DOCUMENT, "tags": _text}
