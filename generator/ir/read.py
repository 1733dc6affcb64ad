"""Document -> Api, in order: operations, types, enums, schemas, names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..problem import Problems
from ..source.document import Document
from . import enums, names, paging, paging_stated, read_api
from .api import Api, Operation
from .lock import Lock
from .pointer import child
from .schema import Schema
from .shapes import Shapes
from .walk import reached


def read(
    document: Document, lock: Lock, problems: Problems, assert_formats: bool = False
) -> Api:
    """The Api of a document, with the names `lock` pins and new ones for the rest."""
    root = document.root
    reader = read_api.ApiReader(document, problems, assert_formats)
    operations = tuple(reader.operations())
    components = (root.get("components") or {}).get("schemas") or {}
    for name in components:
        reader.types.named(child("/components/schemas", name))
    types = reader.types
    pinned = {place: name for place, (name, _) in lock.enums.items()}
    info = root.get("info") or {}
    api = Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or ""),
        doc=str(info.get("description") or ""),
        operations=tuple(_with_pages(reader, operations, document, problems)),
        models=tuple(types.models[id] for id in sorted(types.models)),
        enums=tuple(
            enums.described(e, root) for e in enums.group(types.enum_uses, pinned)
        ),
        aliases=tuple(types.aliases[id] for id in sorted(types.aliases)),
        schemas=_schemas(reader, operations),
        servers=read_api.servers(root),
        security=tuple(read_api.security_schemes(root)),
        required_security=read_api.requirements(root.get("security")),
    )
    return names.assign(api, lock, _groups(root))


def _with_pages(
    reader: read_api.ApiReader,
    operations: Iterable[Operation],
    document: Document,
    problems: Problems,
) -> Iterator[Operation]:
    """The operations, those that page saying how."""
    shapes = Shapes(reader.types.models, reader.schemas.named)
    for operation in operations:
        if operation.id not in reader.stated_paging:
            yield replace(operation, paging=paging.detect(operation, shapes))
            continue
        value, where = reader.stated_paging[operation.id]
        try:
            row = paging_stated.read(value, operation, shapes)
        except paging_stated.Malformed as error:
            row = None
            problems.add(
                "paging-extension",
                "left-out",
                document.places.origin(child(where, error.key) if error.key else where),
                f"{error}; {operation.id} gets no iterator",
                f"Correct {paging_stated.KEY}, or take it away",
            )
        yield replace(operation, paging=row)


def _schemas(
    reader: read_api.ApiReader, operations: Iterable[Operation]
) -> tuple[Schema, ...]:
    """Every schema with a check of its own: models, and whatever is referred to."""
    models = reader.types.models
    pending = [*models]
    for operation in operations:
        for schema in operation.request_schemas:
            pending.extend(reached(schema, models))
    found: dict[str, Schema] = {}
    while pending:
        id = pending.pop()
        if id not in found:
            found[id] = reader.schemas.named(id)
            pending.extend(reached(found[id], models))
    return tuple(found[id] for id in sorted(found))


def _groups(root: Mapping[str, Any]) -> dict[str, str]:
    """tag -> the name an overlay gives it (`x-display-name`)."""
    return {
        str(tag["name"]): str(tag["x-display-name"])
        for tag in root.get("tags") or ()
        if isinstance(tag, Mapping) and tag.get("x-display-name")
    }
