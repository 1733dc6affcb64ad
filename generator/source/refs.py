"""`$ref` over the files of one definition: offline, and inside its folders.

A reference may name a file in the folder of the entry file and, because
definitions are often laid out as `spec/` beside `common/`, one in a folder
beside that. Nothing further up, nothing hidden, nothing but .json, .yaml and
.yml, no absolute path and no URL; a symbolic link counts as what it leads to.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..problem import SpecError
from .closure import CHAIN, ENDLESS
from .document import Input
from .hoisting import Component, Hoisted
from .load import TEXT_SUFFIXES, File, read_file
from .pointer import NotFound, Place, join, look_up, of_fragment, place_of, spell, split
from .repair import shown
from .scope import Context, Node, Section

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


_Inside = tuple[dict[str, Any], str, Section, Node]
Natural = dict[tuple[str, ...], tuple[Section, dict[str, str]]]
"""Where sections of components stand in a file -> their section, and their names."""


class Library:
    """The files of one definition, read when a reference first needs them."""

    def __init__(self, entry: File, context: Context) -> None:
        self.context = context
        self.inputs = [Input(entry.path.name, entry.sha256)]
        self.hoisted = Hoisted()
        self.inside: list[_Inside] = []
        """References to a part of a component, which reading may have moved."""
        self._folder = entry.path.parent
        self._shown_folder = posixpath.dirname(entry.shown.replace("\\", "/"))
        self.entry = FileScope(self, entry.path.name, entry.shown, entry.tree)
        self._scopes: dict[str, FileScope] = {entry.path.name: self.entry}

    def hoist_moved(self, root: dict[str, Any]) -> None:
        """Makes a component of every part that is not where a reference has it."""
        for holder, key, section, node in self.inside:
            try:
                look_up(root, holder[key][1:])
            except NotFound:
                scope = node.scope
                assert isinstance(scope, FileScope)
                component = self.hoisted.component(section, scope.name, node)
                component.users.append((holder, key))
        self.inside.clear()

    def open(self, name: str, where: str) -> FileScope:
        """A file by its name relative to the entry's folder. Raises SpecError."""
        scope = self._scopes.get(name)
        if scope is None:
            path = contained(self._folder, name, where)
            shown = posixpath.normpath(posixpath.join(self._shown_folder, name))
            try:
                file = read_file(path, shown)
            except SpecError as error:
                if error.report.problems[0].rule != "missing-file":
                    raise
                raise SpecError.of(
                    "missing-reference",
                    where,
                    f"$ref names the file {name[:200]}, which does not exist",
                    "Correct the reference, or add the file",
                ) from None
            self.inputs.append(Input(name, file.sha256))
            scope = self._scopes[name] = FileScope(self, name, shown, file.tree)
        return scope


def contained(folder: Path, name: str, where: str) -> Path:
    """The path of a file that a definition in `folder` may read.

    `name` is relative and normalised. Raises SpecError for any other.
    """
    parts = name.split("/")
    outside = parts[0] == ".."
    inner = parts[1:] if outside else parts
    if (outside and len(inner) < 2) or any(p.startswith(".") for p in inner):
        raise _refused(where, name, "it leaves the folders of the definition")
    if name.startswith("/") or "\\" in name or "\0" in name:
        raise _refused(where, name, "it is no relative path with slashes")
    if not name.lower().endswith(TEXT_SUFFIXES):
        raise _refused(where, name, "only .json, .yaml and .yml files are read")
    root = folder.resolve()
    path = (root / name).resolve()
    if not path.is_relative_to(root.parent if outside else root):
        raise _refused(where, name, "a symbolic link leads out of the definition")
    return path


def _refused(where: str, name: str, reason: str) -> SpecError:
    return SpecError.of(
        "refused-reference",
        where,
        f"$ref to {name[:200]!r} is refused: {reason}",
        "Keep all files of a definition in one folder",
    )


class FileScope:
    """One file of a definition: a `Scope`."""

    dumps = False

    def __init__(self, library: Library, name: str, shown: str, tree: Any) -> None:
        self.name = name
        self.tree = tree
        self.natural: Natural = {}
        """Of the entry file alone: what is a component of its own accord."""
        self._library = library
        self._shown = shown
        self._targets: dict[str, Node | None] = {}
        self._local: dict[tuple[str, Section], str | Component | None] = {}

    def where(self, place: Place) -> str:
        return f"{self._shown}#{spell(place)}"

    def names_schema(self, name: str) -> bool:
        natural = self._library.entry.natural.values()
        return any(name in own for section, own in natural if section == "schemas")

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
        if (reference, section) not in self._local:
            local = self._localised(reference, section, place)
            self._local[reference, section] = local
        local = self._local[reference, section]
        if isinstance(local, Component):
            local.users.append((holder, key))
            holder[key] = ""
        elif local is not None:
            holder[key] = local
            if local.count("/") > 3:
                node = self._targets[reference]
                assert node is not None
                self._library.inside.append((holder, key, section, node))
        return local is not None

    def _localised(
        self, reference: str, section: Section, place: Place
    ) -> str | Component | None:
        """What a reference is in the document: a reference there, or a component."""
        node = self._node(reference, place)
        if node is None:
            return None
        if not isinstance(node.value, (dict, bool) if section == "schemas" else dict):
            text = f"$ref {reference[:200]!r} leads to {shown(node.value)}"
            self._problem("dangling-reference", place, text)
            return None
        scope = node.scope
        assert isinstance(scope, FileScope)
        local = scope.local_name(node.place, section)
        if local:
            return local
        return self._library.hoisted.component(section, scope.name, node)

    def local_name(self, place: Place, section: Section) -> str:
        """The reference to a place that is a component already, or inside one."""
        if not self.natural:
            return ""
        keys = split(spell(place))
        for prefix, (own, names) in self.natural.items():
            length = len(prefix)
            if keys[:length] == prefix and len(keys) > length and keys[length] in names:
                if len(keys) == length + 1 and own != section:
                    return ""
                if len(keys) > length + 1 and own != "schemas":
                    return ""
                inside = (names[keys[length]], *keys[length + 1 :])
                return "#" + join(f"/components/{own}", *inside)
        return ""

    def target(self, section: Section, reference: str, place: Place) -> Node | None:
        node = self._node(reference, place)
        for _ in range(CHAIN):
            if node is None or not isinstance(node.value, dict):
                return node
            further = node.value.get("$ref")
            if not isinstance(further, str):
                return node
            scope = node.scope
            assert isinstance(scope, FileScope)
            node = scope._node(further, node.place)
        self._problem("reference-loop", place, f"$ref {reference[:200]!r} {ENDLESS}")
        return None

    def _node(self, reference: str, place: Place) -> Node | None:
        if reference not in self._targets:
            self._targets[reference] = self._find(reference, place)
        return self._targets[reference]

    def _find(self, reference: str, place: Place) -> Node | None:
        where = self.where(place)
        if _URL.match(reference):
            raise _refused(where, reference, "only files of the definition are read")
        file, _, fragment = reference.partition("#")
        scope = self
        if file:
            folder = posixpath.dirname(self.name)
            name = posixpath.normpath(posixpath.join(folder, unquote(file)))
            scope = self._library.open(name, where)
        pointer = of_fragment(fragment)
        if pointer and not pointer.startswith("/"):
            self._problem(
                "dangling-reference", place, f"$ref {reference[:200]!r} is no pointer"
            )
            return None
        try:
            return Node(look_up(scope.tree, pointer), scope, place_of(pointer))
        except NotFound:
            self._problem(
                "dangling-reference", place, f"$ref {reference[:200]!r} leads nowhere"
            )
            return None

    def _problem(self, rule: str, place: Place, text: str) -> None:
        hint = "Correct the reference, or add what it names"
        self._library.context.problems.add(rule, "error", self.where(place), text, hint)
