"""A whole document of OpenAPI 2.0 -> the document."""

from __future__ import annotations

from typing import Any

from . import fields
from .bodies2 import Media, media_types
from .fields import read_fields
from .hoisting import component_names
from .lists import IN_DOCUMENT, clean_lists
from .load import File
from .objects2 import ObjectReader2
from .openapi3 import (
    VERSION,
    complete_info,
    finish_components,
    in_order,
    section_reader,
)
from .parts import LOCATIONS
from .refs import Library, Natural
from .repair import shown
from .schemas import SchemaReader
from .scope import At, Context, Section

_MOVED: dict[str, Section] = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
}
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


class Swagger2:
    """Reads one definition of version 2.0."""

    def __init__(self, entry: File, context: Context) -> None:
        self.library = Library(entry, context)
        self._context = context
        self._root = At(entry.tree, self.library.entry, None, None)
        self._stated = read_fields(self._root, fields.ROOT_2, context)
        clean_lists(self._stated, IN_DOCUMENT, self._root, context)
        consumes = media_types(self._stated.get("consumes", ()))
        produces = media_types(self._stated.get("produces", ()))
        schemas = SchemaReader(context)
        self._objects = ObjectReader2(context, schemas, Media(consumes, produces))

    def read(self) -> dict[str, Any]:
        """The document, but for what is decided over all operations."""
        stated = self._stated
        self.library.entry.natural = self._natural()
        info: dict[str, Any] = {}
        if "info" in stated:
            info = read_fields(self._root.inside("info"), fields.INFO, self._context)
        out: dict[str, Any] = {"openapi": VERSION, "info": complete_info(info)}
        servers = servers_of(stated)
        if servers:
            out["servers"] = servers
        for key in ("security", "tags", "externalDocs"):
            if key in stated:
                out[key] = stated[key]
        out.update((k, v) for k, v in stated.items() if k[:2] == "x-")
        out["paths"] = {}
        if "paths" in stated:
            out["paths"] = self._objects.path_items(self._root.inside("paths"))
        out["components"] = self._components()
        finish_components(out, self.library, self._objects)
        _map_discriminators(out["components"].get("schemas", {}))
        return in_order(out)

    def _natural(self) -> Natural:
        found: Natural = {}
        for key, section in _MOVED.items():
            entries = self._stated.get(key, {})
            names = [n for n, e in entries.items() if isinstance(e, dict)]
            if key == "parameters":
                names = [n for n in names if entries[n].get("in") in LOCATIONS]
            found[(key,)] = (section, component_names(names))
        return found

    def _components(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key, section in _MOVED.items():
            read = section_reader(self._objects, section)
            self._objects.produces = self._objects.media.produces
            for name, own in self.library.entry.natural[(key,)][1].items():
                goal = (((None, "components"), section), own)
                at = self._root.inside(key).inside(name)._replace(goal=goal)
                self._context.came_from(at)
                found = read(at)
                if found is not None:
                    out.setdefault(section, {})[own] = found
        schemes = self._security()
        if schemes:
            out["securitySchemes"] = schemes
        return out

    def _security(self) -> dict[str, Any]:
        """Security schemes: basic is a kind of http, oauth2 has flows."""
        out: dict[str, Any] = {}
        for name in self._stated.get("securityDefinitions", {}):
            goal = (((None, "components"), "securitySchemes"), name)
            at = self._root.inside("securityDefinitions").inside(name)
            found = _security_scheme(at.value) if isinstance(at.value, dict) else None
            if found is None:
                text = f"{shown(at.value)} is no security scheme of 2.0"
                self._context.left_out("security-scheme", at.where, text)
                continue
            self._context.came_from(at._replace(goal=goal))
            out[name] = found
        return out


def _security_scheme(raw: dict[str, Any]) -> dict[str, Any] | None:
    kind, flow_name = raw.get("type"), _FLOWS.get(str(raw.get("flow")))
    told = _texts(raw, "description")
    if kind == "basic":
        return {"type": "http", "scheme": "basic", **told}
    if kind == "apiKey":
        return {"type": "apiKey", **_texts(raw, "name", "in"), **told}
    if kind == "oauth2" and flow_name:
        scopes = raw.get("scopes")
        flow = {
            **_texts(raw, "authorizationUrl", "tokenUrl"),
            "scopes": scopes if isinstance(scopes, dict) else {},
        }
        return {"type": "oauth2", "flows": {flow_name: flow}, **told}
    return None


def _texts(raw: dict[str, Any], *keys: str) -> dict[str, Any]:
    """Those of the fields that are text."""
    return {k: raw[k] for k in keys if isinstance(raw.get(k), str)}


def servers_of(stated: dict[str, Any]) -> list[dict[str, Any]]:
    """host, basePath and schemes as servers."""
    base = stated.get("basePath", "").rstrip("/")
    host = stated.get("host", "")
    if not host:
        return [{"url": base}] if base else []
    schemes = [s.lower() for s in stated.get("schemes", ()) if isinstance(s, str)]
    return [{"url": f"{scheme}://{host}{base}"} for scheme in schemes or ["https"]]


def _map_discriminators(schemas: dict[str, Any]) -> None:
    """The value of a discriminator is the name of a definition that extends it (2.0)."""
    children: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for part in schema.get("allOf", ()) if isinstance(schema, dict) else ():
            if isinstance(part, dict) and "$ref" in part:
                children.setdefault(part["$ref"], []).append(name)
    for name, schema in schemas.items():
        if not isinstance(schema, dict) or "discriminator" not in schema:
            continue
        found: dict[str, str] = {}
        todo = [f"#/components/schemas/{name}"]
        while todo:
            for child in children.get(todo.pop(), ()):
                reference = f"#/components/schemas/{child}"
                if child not in found:
                    found[child] = reference
                    todo.append(reference)
        if found and not schema["discriminator"].get("mapping"):
            stated = schema["discriminator"]
            schema["discriminator"] = {**stated, "mapping": dict(sorted(found.items()))}
