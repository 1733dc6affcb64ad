"""A schema of the suite -> a definition whose only operation sends it.

In OpenAPI 3.1 a schema keeps its identifiers, and what the suite fetches from its
server stands in the same document under the identifier it has there. 2.0 and 3.0
know no identifiers: a reference is a pointer into the document, so the schema's own
are moved to where it stands, and the server is a folder beside the definition.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin

from .suite import META, META_4, SERVER, remote

_COMPONENTS = "#/components/schemas"
_DEFINITIONS = "#/definitions"


def openapi_31(schema: Any, folder: Path) -> dict[str, Any]:
    """A document of OpenAPI 3.1."""
    if isinstance(schema, dict):
        schema = _identified(schema, "http://case.test/root")
    schemas = {"Subject": schema}
    pending, known = list(_uris(schema)), set()
    while pending:
        uri = pending.pop()
        if uri in known or not uri.startswith((SERVER, META)):
            continue
        known.add(uri)
        try:
            found = remote(uri)
        except OSError:
            continue  # an identifier inside another schema
        if isinstance(found, dict):
            found = {**_identified(found, uri), "$id": uri}
        schemas[f"Remote{len(known)}"] = found
        pending.extend(_uris(found))
    return _document_3("3.1.0", schemas)


def _identified(schema: Mapping[str, Any], uri: str) -> dict[str, Any]:
    own = {key: value for key, value in schema.items() if key != "$schema"}
    return {"$id": uri, **own}


def _uris(node: Any) -> Iterator[str]:
    """Every URI that a schema may mean by a reference, seen from where it stands."""
    pending = [(node, "")]
    while pending:
        found, base = pending.pop()
        if isinstance(found, list):
            pending.extend((item, base) for item in found)
        elif isinstance(found, dict):
            own = found.get("$id")
            base = urljoin(base, own) if isinstance(own, str) else base
            for keyword in ("$ref", "$dynamicRef"):
                if isinstance(found.get(keyword), str):
                    yield urldefrag(urljoin(base, found[keyword]))[0]
            pending.extend((value, base) for value in found.values())


def openapi_30(schema: Any, folder: Path) -> dict[str, Any]:
    """A document of OpenAPI 3.0, with the files it refers to in `folder`."""
    return _document_3("3.0.3", _definitions(schema, _COMPONENTS, folder))


def openapi_20(schema: Any, folder: Path) -> dict[str, Any]:
    """A document of OpenAPI 2.0, with the files it refers to in `folder`."""
    subject = {"$ref": f"{_DEFINITIONS}/Subject"}
    body = {"in": "body", "name": "body", "required": True, "schema": subject}
    operation = {
        "operationId": "send",
        "consumes": ["application/json"],
        "parameters": [body],
        "responses": {"204": {"description": "taken"}},
    }
    return {
        "swagger": "2.0",
        "info": {"title": "Suite", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "definitions": _definitions(schema, _DEFINITIONS, folder),
    }


def _document_3(version: str, schemas: Mapping[str, Any]) -> dict[str, Any]:
    body = {"schema": {"$ref": f"{_COMPONENTS}/Subject"}}
    operation = {
        "operationId": "send",
        "requestBody": {"required": True, "content": {"application/json": body}},
        "responses": {"204": {"description": "taken"}},
    }
    return {
        "openapi": version,
        "info": {"title": "Suite", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": schemas},
    }


def _definitions(schema: Any, root: str, folder: Path) -> dict[str, Any]:
    """The schema, and the metaschema of draft 4 where it speaks of that."""
    found = {"Subject": _moved(schema, f"{root}/Subject", root, folder)}
    if META_4 in json.dumps(schema):
        found["Meta"] = _moved(remote(META_4), f"{root}/Meta", root, folder)
    for name in ("$schema", "id"):
        found.get("Meta", {}).pop(name, None)
    return found


def _moved(node: Any, here: str, root: str, folder: Path) -> Any:
    """A schema that stands at `here`, its references as the document has them."""
    if isinstance(node, list):
        return [_moved(item, here, root, folder) for item in node]
    if not isinstance(node, dict):
        return node
    out = {}
    for key, value in node.items():
        if key == "$ref" and isinstance(value, str):
            out[key] = _reference(value, here, root, folder)
        else:
            is_data = key in ("enum", "default")
            out[key] = value if is_data else _moved(value, here, root, folder)
    return out


def _reference(reference: str, here: str, root: str, folder: Path) -> str:
    uri, _, fragment = reference.partition("#")
    if not uri:
        return here + fragment
    if uri == META_4:
        return f"{root}/Meta{fragment}"
    if not uri.startswith(SERVER):
        return reference
    name = uri.removeprefix(SERVER)
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps(remote(uri)), "utf-8")
    return f"{name}#{fragment}"
