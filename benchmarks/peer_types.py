"""The models of the definition as the classes of other libraries, made of its schemas.

Each library gets what it is at its best with: types of its own kind for every field,
and enums and times where the schema has them.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from types import ModuleType
from typing import Any, Optional

_PLAIN = {"string": str, "integer": int, "number": float, "boolean": bool}
_HOME = ModuleType("benchmarks_peer_classes")
"""The module of what is made here: some libraries look their types up by name."""
sys.modules[_HOME.__name__] = _HOME
Classes = dict[str, Any]
_Fields = list[tuple[str, Any, bool]]
"""(name, type, required), the required ones first."""


def structs(schemas: Mapping[str, Any]) -> Classes:
    """As msgspec Structs, with the limits that msgspec can check."""
    import msgspec

    def make(name: str, fields: _Fields) -> Any:
        given: list[Any] = [
            (field, kind) if needed else (field, kind, None)
            for field, kind, needed in fields
        ]
        return msgspec.defstruct(name, given, kw_only=True)

    def limited(kind: Any, schema: Mapping[str, Any]) -> Any:
        limits = {
            ours: schema[theirs]
            for theirs, ours in _MSGSPEC_LIMITS.items()
            if theirs in schema
        }
        return _annotated(kind, msgspec.Meta(**limits)) if limits else kind

    return _Maker(schemas, make, limited).all()


_MSGSPEC_LIMITS = {
    "minimum": "ge",
    "maximum": "le",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
}


def _annotated(kind: Any, meta: Any) -> Any:
    from typing import Annotated

    return Annotated[kind, meta]


def records(schemas: Mapping[str, Any]) -> Classes:
    """As dataclasses of the standard library: what mashumaro and cattrs work on."""

    def make(name: str, fields: _Fields) -> Any:
        given: list[Any] = [
            (field, kind) if needed else (field, kind, None)
            for field, kind, needed in fields
        ]
        made = dataclasses.make_dataclass(name, given)
        made.__module__ = _HOME.__name__
        return made

    return _Maker(schemas, make).all()


def pydantic_models(schemas: Mapping[str, Any]) -> Classes:
    """As pydantic models, which keep unknown fields as ours do."""
    from pydantic import ConfigDict, create_model

    config = ConfigDict(extra="allow", protected_namespaces=())

    def make(name: str, fields: _Fields) -> Any:
        given: dict[str, Any] = {
            field: (kind, ... if needed else None) for field, kind, needed in fields
        }
        return create_model(name, __config__=config, **given)

    return _Maker(schemas, make).all()


class _Maker:
    """Makes a class of every object schema, of what a schema refers to before it."""

    def __init__(
        self,
        schemas: Mapping[str, Any],
        make: Callable[[str, _Fields], Any],
        limited: Callable[[Any, Mapping[str, Any]], Any] = lambda kind, _: kind,
    ) -> None:
        self._schemas = schemas
        self._make = make
        self._limited = limited
        self._made: Classes = {}

    def all(self) -> Classes:
        for name in self._schemas:
            self._named(name)
        return self._made

    def _named(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = Any  # where a schema holds itself
            self._made[name] = self._class(name, self._schemas[name])
        return self._made[name]

    def _enum(self, name: str, values: list[str]) -> Any:
        members = {f"v{index}": value for index, value in enumerate(values)}
        made = Enum(name, members, module=_HOME.__name__)  # type: ignore[misc]
        setattr(_HOME, name, made)
        return made

    def _class(self, name: str, schema: Mapping[str, Any]) -> Any:
        if not schema.get("properties"):
            return self._type(name, schema)
        made = self._make(name, sorted(self._fields(name, schema), key=_by_need))
        setattr(_HOME, name, made)
        return made

    def _fields(
        self, name: str, schema: Mapping[str, Any]
    ) -> Iterator[tuple[str, Any, bool]]:
        for field, part in schema["properties"].items():
            kind = self._type(f"{name}_{field}", part)
            needed = field in schema.get("required", ())
            if field.isidentifier():
                yield field, kind if needed else _optional(kind), needed

    def _type(self, name: str, schema: Mapping[str, Any]) -> Any:
        if "$ref" in schema:
            return self._named(schema["$ref"].rpartition("/")[2])
        kind = schema.get("type")
        if kind == "array":
            return list[self._type(name, schema.get("items", {}))]  # type: ignore[misc]
        if kind == "object":
            if schema.get("properties"):
                return self._class(name, schema)
            values = schema.get("additionalProperties")
            inner = self._type(name, values) if isinstance(values, dict) else Any
            return dict[str, inner]  # type: ignore[valid-type]
        if kind == "string" and "enum" in schema:
            return self._enum(name, schema["enum"])
        if kind == "string" and schema.get("format") == "date-time":
            return datetime
        plain = _PLAIN.get(kind) if isinstance(kind, str) else None
        return self._limited(plain, schema) if plain else Any


def _by_need(field: tuple[str, Any, bool]) -> bool:
    return not field[2]


def _optional(kind: Any) -> Any:
    return Optional[kind]  # noqa: UP045  a type that is known at run time only
