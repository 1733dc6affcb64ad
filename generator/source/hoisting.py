"""What becomes a component of the document because something refers to it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from .pointer import spell, split
from .scope import Node, Section

_NOT_IN_NAME = re.compile(r"[^A-Za-z0-9._-]")


class Component:
    """A value that a reference made a component, and where it is referred to."""

    __slots__ = ("node", "section", "users", "wish")

    def __init__(self, section: Section, node: Node, wish: str) -> None:
        self.section = section
        self.node = node
        self.wish = wish
        self.users: list[tuple[dict[str, Any], str]] = []


class Hoisted:
    """Everything that becomes a component because something refers to it.

    The same value is the same component, however it is referred to. Names are
    given when all are known, so that no order decides them.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str], Component] = {}
        self._unread: list[Component] = []

    def component(self, section: Section, name: str, node: Node) -> Component:
        """The component of a node in the file `name`."""
        pointer = spell(node.place)
        key = (section, name, pointer)
        found = self._found.get(key)
        if found is None:
            found = Component(section, node, _wish(name, pointer))
            self._found[key] = found
            self._unread.append(found)
        return found

    def next(self) -> Component | None:
        """One whose value has not been read yet; reading may find more."""
        return self._unread.pop() if self._unread else None

    def name_all(self, taken: dict[str, dict[str, Any]]) -> dict[int, str]:
        """The name of every component by id, in no conflict with `taken`."""
        order = sorted(self._found, key=lambda k: (k[0], k[1].count("/"), *k[1:]))
        names: dict[int, str] = {}
        used: dict[str, set[str]] = {s: set(names) for s, names in taken.items()}
        for key in order:
            component = self._found[key]
            section = used.setdefault(component.section, set())
            name = next(n for n in _candidates(component.wish, key) if n not in section)
            section.add(name)
            names[id(component)] = name
            for holder, entry in component.users:
                holder[entry] = f"#/components/{component.section}/{name}"
        return names


_GENERIC = frozenset(("schema", "items", "properties", "content", "allOf", "anyOf"))


def _wish(name: str, pointer: str) -> str:
    """What a value is called by where it stands: its key, or its file."""
    keys = [key for key in split(pointer) if key not in _GENERIC]
    while keys and (keys[-1].isdecimal() or "/" in keys[-1]):
        keys.pop()
    stem = posixpath.basename(name).rpartition(".")[0]
    return component_name(keys[-1] if keys else stem)


def _candidates(wish: str, key: tuple[str, str, str]) -> Iterator[str]:
    """Ever longer names: with the file, with its folders, with the whole pointer."""
    _, name, pointer = key
    yield wish
    folders = [part for part in name.rpartition(".")[0].split("/") if part != ".."]
    for length in range(1, len(folders) + 1):
        yield component_name("_".join((*folders[-length:], wish)))
    yield component_name("_".join((*folders, *split(pointer))))
    yield from _exact_names(name + pointer)


def component_name(text: str) -> str:
    """A key as components may have it (Components Object)."""
    return _NOT_IN_NAME.sub("_", text).strip("_") or "Unnamed"


def component_names(stated: Iterable[str]) -> dict[str, str]:
    """The keys of a section -> as OpenAPI 3.1 allows them (Components Object)."""
    order = list(stated)
    names = {n: n for n in order if n and not _NOT_IN_NAME.search(n)}
    for name in sorted(name for name in order if name not in names):
        candidates = chain([component_name(name)], _exact_names(name))
        taken = set(names.values())
        names[name] = next(made for made in candidates if made not in taken)
    return {name: names[name] for name in order}


def _exact_names(text: str) -> Iterator[str]:
    """Names that tell what the characters were which no name can have."""
    exact = _NOT_IN_NAME.sub(lambda found: f"_{ord(found[0]):x}_", text)
    while True:
        yield exact
        exact += "_"
