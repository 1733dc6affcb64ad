"""A document after its overlays: what they changed is read once more.

An overlay can say anything. Only the components and path items it touched are
read again, as those of a 3.1 document, so that what the stages after this one
rely on holds for them too; a problem names the overlay as its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from ..problem import Problems
from .closure import CHAIN, dangling
from .document import Input, Places
from .fields import COMPONENTS, DOCUMENT, INFO, read_fields
from .lists import IN_DOCUMENT, clean_lists
from .objects import ObjectReader
from .openapi3 import VERSION, complete_info, in_order, section_reader
from .overlay import Editor, Overlay
from .overlay_target import Location
from .pointer import NotFound, Place, join, look_up, place_of, spell
from .schemas import SchemaReader
from .scope import At, Context, Node, Section


def apply_overlays(
    root: dict[str, Any], overlays: Iterable[Path], context: Context
) -> list[Input]:
    """Changes `root`; the inputs are the overlays. Raises SpecError."""
    editor = Editor(root, context.moved)
    read = [Overlay(path, context.problems) for path in overlays]
    for overlay in read:
        overlay.apply(editor)
    again = Context("openapi-3.1", Problems(), context.moved)
    rereader = _Rereader(root, again)
    rereader.read_top()
    rereader.read(editor.changed)
    files = tuple(f"{overlay.file.shown}#" for overlay in read)
    for problem in again.problems.report().problems:
        # what stands in the definition was told when that was read
        if problem.level == "error" or problem.where.startswith(files):
            context.problems.extend([problem])
    if editor.lost:
        for where, reference in dangling(root, context):
            dangles(context, where, reference)
    return [overlay.input for overlay in read]


class _DocumentScope:
    """The document itself as a `Scope`."""

    dumps = False

    def __init__(self, root: dict[str, Any], context: Context) -> None:
        self._root = root
        self._context = context
        self._places = Places(context.moved)

    def where(self, place: Place) -> str:
        return self._places.origin(spell(place))

    def names_schema(self, name: str) -> bool:
        return name in self._root["components"].get("schemas", {})

    def shares(self, section: Section, reference: str) -> bool:
        return True

    def refer(
        self,
        holder: dict[str, Any],
        key: str,
        reference: str,
        section: Section,
        place: Place,
    ) -> bool:
        if self._find(reference, place) is None:
            return False
        holder[key] = reference
        return True

    def target(self, section: Section, reference: str, place: Place) -> Node | None:
        for _ in range(CHAIN):
            node = self._find(reference, place)
            further = node.value.get("$ref") if node is not None else None
            if node is None or not isinstance(further, str):
                return node
            reference, place = further, node.place
        return None

    def _find(self, reference: str, place: Place) -> Node | None:
        try:
            if not reference.startswith("#"):
                raise NotFound(reference)
            return Node(
                look_up(self._root, reference[1:]), self, place_of(reference[1:])
            )
        except NotFound:
            dangles(self._context, self.where(place), reference)
            return None


def dangles(context: Context, where: str, reference: str) -> None:
    """Reports a reference that an overlay left without its target, or invented."""
    context.problems.add(
        "dangling-reference",
        "error",
        where,
        f"$ref {reference[:200]!r} leads nowhere once the overlays are applied",
        "Overlays refer to the document as gen bundle writes it",
    )


class _Rereader:
    def __init__(self, root: dict[str, Any], context: Context) -> None:
        self._root = root
        self._context = context
        self._objects = ObjectReader(context, SchemaReader(context))
        self._scope = _DocumentScope(root, context)

    def read_top(self) -> None:
        """Reads the document itself again, without what its maps hold."""
        root = self._root
        for key in ("info", "paths", "components"):
            root.setdefault(key, {})
        top = At(root, self._scope, None, None)
        out = read_fields(top, DOCUMENT, self._context)
        clean_lists(out, IN_DOCUMENT, top, self._context)
        tables = (("info", INFO), ("components", COMPONENTS))
        for key, table in tables:
            stated = key in out
            out[key] = (
                read_fields(top.inside(key), table, self._context) if stated else {}
            )
        out["openapi"] = VERSION
        out["info"] = complete_info(out["info"])
        out.setdefault("paths", {})
        root.clear()
        root.update(in_order(out))

    def read(self, changed: Iterable[Location]) -> None:
        """Reads again whatever holds a changed place."""
        units = dict.fromkeys(unit for spot in changed for unit in self._units(spot))
        for unit in units:
            holder: Any = self._root
            for key in unit[:-1]:
                holder = holder.get(key, {})
            if unit[-1] in holder:
                found = self._unit(unit, holder[unit[-1]])
                if found is None:
                    del holder[unit[-1]]
                else:
                    holder[unit[-1]] = found

    def _units(self, spot: Location) -> Iterable[tuple[str, ...]]:
        """The components and path items at, around or below a place."""
        keys = tuple(str(key) for key in spot)
        if not keys or keys[0] not in ("paths", "webhooks", "components"):
            return
        depth = 3 if keys[0] == "components" else 2
        if len(keys) >= depth:
            yield keys[:depth]
            return
        holder: Any = self._root
        for key in keys:
            holder = holder.get(key, {}) if isinstance(holder, dict) else {}
        for name in holder if isinstance(holder, dict) else ():
            yield from self._units((*keys, name))

    def _unit(self, unit: tuple[str, ...], value: Any) -> Any:
        place = place_of(join("", *unit))
        at = At(value, self._scope, place, place)
        if unit[0] != "components":
            return value if unit[1][:2] == "x-" else self._objects.path_item(at)
        if unit[1] not in COMPONENTS:
            return value
        return section_reader(self._objects, cast(Section, unit[1]))(at)
