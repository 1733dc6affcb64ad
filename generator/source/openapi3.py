"""A whole document of OpenAPI 3.0 or 3.1 -> the document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from . import fields
from .fields import read_fields
from .hoisting import Component, component_names
from .identifiers import Identifiers
from .keywords import words
from .lists import IN_DOCUMENT, clean_lists
from .load import File
from .objects import ObjectReader
from .refs import Library, Natural
from .schemas import SchemaReader
from .scope import At, Context, Section

VERSION = "3.1.1"
"""What every document says it is."""


class OpenApi3:
    """Reads one definition of version 3."""

    def __init__(self, entry: File, context: Context) -> None:
        self.library = Library(entry, context)
        self._context = context
        self._schemas = SchemaReader(context)
        self._objects = ObjectReader(context, self._schemas)
        if context.dialect == "openapi-3.1" and entry.has_identifiers:
            Identifiers(entry.tree).resolve()
        self._root = At(entry.tree, self.library.entry, None, None)

    def read(self) -> dict[str, Any]:
        """The document, but for what is decided over all operations."""
        out = read_fields(self._root, fields.DOCUMENT, self._context)
        clean_lists(out, IN_DOCUMENT, self._root, self._context)
        natural = natural_components(out.get("components", {}))
        self.library.entry.natural = natural
        out.pop("swagger", None)
        out["openapi"] = VERSION
        info: dict[str, Any] = {}
        if "info" in out:
            info = read_fields(self._root.inside("info"), fields.INFO, self._context)
        out["info"] = complete_info(info)
        out.setdefault("paths", {})
        if out["paths"]:
            out["paths"] = self._objects.path_items(self._root.inside("paths"))
        if "webhooks" in out:
            webhooks = self._root.inside("webhooks")
            read = self._objects.path_item
            out["webhooks"] = self._objects.map_of(webhooks, "pathItems", read)
        out["components"] = self._components() if "components" in out else {}
        finish_components(out, self.library, self._objects)
        return in_order(out)

    def _components(self) -> dict[str, Any]:
        at = self._root.inside("components")
        stated = read_fields(at, fields.COMPONENTS, self._context)
        out: dict[str, Any] = {}
        for key, entries in stated.items():
            if key[:2] == "x-":
                out[key] = entries
            else:
                out[key] = self._section(cast(Section, key), at.inside(key))
        return out

    def _section(self, section: Section, at: At) -> dict[str, Any]:
        out: dict[str, Any] = {}
        read = section_reader(self._objects, section)
        for name, own in self.library.entry.natural["components", section][1].items():
            entry = at.inside(name)
            if own != name:
                entry = entry._replace(goal=(at.goal, own))
                self._context.came_from(entry)
            found = read(entry)
            if found is not None:
                out[own] = found
        return out


def section_reader(objects: ObjectReader, section: Section) -> Callable[[At], Any]:
    """How the entries of a section of components are read."""
    if section == "schemas":
        return objects.schema
    read = {
        "parameters": objects.parameter,
        "responses": objects.response,
        "requestBodies": objects.request_body,
        "headers": objects.header,
        "examples": objects.example,
        "links": objects.verbatim,
        "callbacks": objects.callback,
        "pathItems": objects.path_item,
        "securitySchemes": objects.security_scheme,
    }[section]
    return lambda at: objects.referable(at, section, read)


def natural_components(components: dict[str, Any]) -> Natural:
    """Where the components of a 3.x document stand, and their names."""
    found: Natural = {}
    for key, entries in components.items():
        if key in fields.COMPONENTS and isinstance(entries, dict):
            kinds = (dict, bool) if key == "schemas" else (dict,)
            names = [
                name for name, entry in entries.items() if isinstance(entry, kinds)
            ]
            found["components", key] = (cast(Section, key), component_names(names))
    return found


def finish_components(
    out: dict[str, Any], library: Library, objects: ObjectReader
) -> None:
    """Reads what references made components, and names it."""
    components = out["components"]
    read: list[tuple[Component, Any]] = []
    while (component := _next(out, library)) is not None:
        at = At(*component.node, None)
        read.append((component, section_reader(objects, component.section)(at)))
    names = library.hoisted.name_all(components)
    for component, value in sorted(read, key=lambda pair: names[id(pair[0])]):
        if value is not None:
            section, name = component.section, names[id(component)]
            components.setdefault(section, {})[name] = value
            goal = ((((None, "components"), section)), name)
            library.context.came_from(At(*component.node, goal))


def _next(out: dict[str, Any], library: Library) -> Component | None:
    component = library.hoisted.next()
    if component is None and library.inside:
        library.hoist_moved(out)
        component = library.hoisted.next()
    return component


def complete_info(info: dict[str, Any]) -> dict[str, Any]:
    """The info object with what it must have."""
    return {"title": "API", "version": "", **info}


_ORDER = words(
    "openapi info jsonSchemaDialect servers security tags externalDocs paths "
    "webhooks components"
)


def in_order(root: dict[str, Any]) -> dict[str, Any]:
    """The keys of the document in the order readers are used to."""
    first = {key: root[key] for key in _ORDER if key in root}
    return {**first, **{k: v for k, v in root.items() if k not in first}}
