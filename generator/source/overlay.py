"""Overlays (OpenAPI Overlay 1.0 and 1.1) on a document.

An overlay is a list of actions; each selects places of the document by
JSONPath and updates, copies to, or removes them. The document is the 3.1 one,
whatever came in. `extends` is ignored: what an overlay is for is told to gen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..problem import Problems, SpecError
from .document import Input, Places
from .load import File, read_file
from .overlay_target import BadTarget, Location, locations, value_at
from .pointer import NotFound, join
from .repair import shown
from .review import awaits_review

_VERSION = re.compile(r"1\.[01](?:\.[0-9]+)?")


class Editor:
    """Changes a document in place, but never a value that something else holds too."""

    def __init__(self, root: dict[str, Any], moved: dict[str, str]) -> None:
        self.root = root
        self.changed: dict[Location, None] = {}
        """The places that were changed, in order."""
        self.lost = False
        """Something is gone that may have been referred to."""
        self._moved = moved
        self._own: dict[int, Any] = {id(root): root}

    def _container(self, location: Location) -> Any:
        """What stands at a location, with all that holds it made our own."""
        node: Any = self.root
        for key in location:
            inner = node[key]
            if id(inner) not in self._own:
                inner = inner.copy()
                self._own[id(inner)] = inner
                node[key] = inner
            node = inner
        return node

    def merge(self, location: Location, update: Any, where: str) -> None:
        """Objects are merged, arrays extended, everything else is replaced."""
        todo: list[tuple[Location, Any, str]] = [(location, update, where)]
        while todo:
            spot, value, origin = todo.pop()
            target = value_at(self.root, spot)
            if isinstance(target, list):
                self._extend(
                    spot, value if isinstance(value, list) else [value], origin
                )
            elif isinstance(target, dict) and isinstance(value, dict):
                for key, inner in value.items():
                    if key in target and isinstance(target[key], (dict, list)):
                        todo.append(((*spot, key), inner, join(origin, key)))
                    else:
                        self._container(spot)[key] = inner
                        self._note((*spot, key), join(origin, key))
            else:
                self._replace(spot, value, origin)

    def _extend(self, location: Location, items: list[Any], where: str) -> None:
        target = self._container(location)
        for item in items:
            self._note((*location, len(target)), where)
            target.append(item)

    def _replace(self, location: Location, value: Any, where: str) -> None:
        if isinstance(value_at(self.root, location), (dict, list)):
            self.lost = True
            self._forget(join("", *location))
        self._container(location[:-1])[location[-1]] = value
        self._note(location, where)

    def remove(self, location: Location) -> None:
        """Takes a value out of the object or array that holds it."""
        holder = self._container(location[:-1])
        pointer = join("", *location)
        self._forget(pointer)
        if isinstance(holder, list):
            self._move_up(location, len(holder))
        del holder[location[-1]]
        self.lost = True
        self.changed[location[:-1]] = None

    def _note(self, location: Location, where: str) -> None:
        self.changed[location] = None
        self._moved[join("", *location)] = where

    def _forget(self, pointer: str) -> None:
        for known in [k for k in self._moved if f"{k}/".startswith(f"{pointer}/")]:
            del self._moved[known]

    def _move_up(self, location: Location, length: int) -> None:
        """The items behind one that goes keep the places they come from."""
        places = Places(self._moved)
        above = join("", *location[:-1])
        first = int(location[-1])
        origins = [places.origin(join(above, n)) for n in range(first + 1, length)]
        for index, origin in enumerate(origins, first):
            self._forget(join(above, index))
            self._moved[join(above, index)] = origin


class Overlay:
    """One overlay file."""

    def __init__(self, path: Path, problems: Problems) -> None:
        self.file: File = read_file(path, str(path))
        self.input = Input(f"overlay:{path.name}", self.file.sha256)
        self._problems = problems
        self._actions = self._checked_actions()

    def apply(self, editor: Editor) -> None:
        """Every action in its order. Raises SpecError for one that is none."""
        for index, action in enumerate(self._actions):
            where = f"{self.file.shown}#/actions/{index}"
            if not isinstance(action, dict) or not isinstance(
                action.get("target"), str
            ):
                raise _bad(where, "an action is an object with a target")
            if not awaits_review(action, where, self._problems):
                self._act(editor, action, where, index)

    def _checked_actions(self) -> list[Any]:
        shown_file, tree = self.file.shown, self.file.tree
        version = tree.get("overlay") if isinstance(tree, dict) else None
        if not isinstance(tree, dict) or version is None:
            raise _bad(shown_file, "this is no overlay: it has no key overlay")
        if not _VERSION.fullmatch(str(version)):
            text = f"the overlay version {shown(version)} is not one gen can read"
            raise _bad(f"{shown_file}#/overlay", text, "gen reads overlays 1.0 and 1.1")
        actions = tree.get("actions")
        if not isinstance(actions, list) or not actions:
            raise _bad(f"{shown_file}#/actions", "an overlay has a list of actions")
        return actions

    def _act(
        self, editor: Editor, action: Mapping[str, Any], where: str, index: int
    ) -> None:
        target = action["target"]
        found = self._find(target, editor.root, f"{where}/target")
        if not found:
            self._problems.add(
                "overlay-without-target",
                "warning",
                where,
                f"action {index} selects nothing: {target[:200]}",
                "Correct the target, or remove the action",
            )
        elif action.get("remove") is True:
            self._remove(editor, found, where)
        else:
            key, value = self._value(editor, action, where)
            for location in found:
                self._merge(editor, location, value, f"{where}/{key}")

    def _find(self, query: str, root: Any, where: str) -> list[Location]:
        try:
            return locations(query, root)
        except BadTarget as error:
            raise _bad(where, f"this is not JSONPath: {error}") from None

    def _remove(self, editor: Editor, found: list[Location], where: str) -> None:
        if () in found:
            raise _bad(where, "the whole document cannot be removed")
        # last items first, so that the indexes of the others stay
        for location in sorted(found, key=_reversed_order, reverse=True):
            editor.remove(location)

    def _value(
        self, editor: Editor, action: Mapping[str, Any], where: str
    ) -> tuple[str, Any]:
        """What is merged: `update`, or what `copy` selects."""
        keys = [key for key in ("update", "copy") if key in action]
        if len(keys) != 1:
            raise _bad(where, "an action has one of update, copy and remove: true")
        if keys == ["update"]:
            return "update", action["update"]
        source = action["copy"]
        if not isinstance(source, str):
            raise _bad(f"{where}/copy", "copy is a JSONPath query")
        found = self._find(source, editor.root, f"{where}/copy")
        if len(found) != 1:
            text = f"copy selects {len(found)} places; it has to be one"
            raise _bad(f"{where}/copy", text)
        return "copy", value_at(editor.root, found[0])

    def _merge(
        self, editor: Editor, location: Location, value: Any, where: str
    ) -> None:
        if not location and not isinstance(value, dict):
            raise _bad(where, "only an object can be merged into the document")
        try:
            editor.merge(location, value, where)
        except NotFound:
            raise _bad(where, "an earlier target of this action replaced it") from None


def _reversed_order(location: Location) -> tuple[tuple[int, str], ...]:
    """Numbers by value, names by text: an order for locations of any depth."""
    return tuple((k, "") if isinstance(k, int) else (-1, k) for k in location)


def _bad(where: str, text: str, hint: str = "") -> SpecError:
    return SpecError.of("bad-overlay", where, text, hint)
