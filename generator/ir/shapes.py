"""What is inside a value of a type: its properties, and where a path of them leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from .api import Field, Model, Operation
from .schema import Schema
from .types import Array, ModelRef, Scalar, Type, Union

Path = tuple[str, ...]
"""Properties as the definition calls them, one inside the other."""


class Shapes:
    """The models of an Api, to look into types with."""

    def __init__(
        self,
        models: Mapping[str, Model],
        schema: Callable[[str], Schema] | None = None,
    ) -> None:
        self._models = models
        self._schema = schema

    def fields(self, kind: Type) -> tuple[Field, ...]:
        """The properties that a value of a type is known to have."""
        plain = without_null(kind)
        return self._models[plain.id].fields if isinstance(plain, ModelRef) else ()

    def minimum(self, kind: Type, name: str) -> float | None:
        """The least value of a property, where its own schema states it."""
        plain = without_null(kind)
        if self._schema is None or not isinstance(plain, ModelRef):
            return None
        found = dict(self._schema(plain.id).properties).get(name)
        return found.minimum if found else None

    def walk(self, kind: Type, path: Iterable[str]) -> Iterator[Field]:
        """The field of each step; ends early where there is none."""
        for name in path:
            found = next((f for f in self.fields(kind) if f.wire_name == name), None)
            if found is None:
                return
            yield found
            kind = found.type

    def at(self, kind: Type, path: Path) -> Type | None:
        """The type of what a path leads to; None if it leads nowhere."""
        steps = list(self.walk(kind, path))
        if len(steps) < len(path):
            return None
        return without_null(steps[-1].type if steps else kind)

    def objects(self, kind: Type, depth: int) -> Iterator[tuple[Path, Type]]:
        """(path, type) of a value and of the objects in it, the outer ones first."""
        level: list[tuple[Path, Type]] = [((), kind)]
        for _ in range(depth + 1):
            yield from level
            level = [
                ((*path, f.wire_name), f.type)
                for path, outer in level
                for f in self.fields(outer)
                if isinstance(without_null(f.type), ModelRef)
            ]


def without_null(kind: Type) -> Type:
    """The type without null, where one type is left."""
    if isinstance(kind, Union) and not kind.property_name:
        rest = [o for o in kind.options if o != Scalar("null")]
        return rest[0] if len(rest) == 1 else kind
    return kind


def array_items(kind: Type | None) -> Type | None:
    """The type of the items of an array; None if it is none."""
    plain = without_null(kind) if kind is not None else None
    return plain.items if isinstance(plain, Array) else None


def received(operation: Operation) -> Type | None:
    """The JSON that a successful call gives back; None if it gives anything else."""
    contents = operation.success.contents if operation.success else ()
    return next((c.type for c in contents if is_json(c.media_type)), None)


def sent(operation: Operation) -> Type | None:
    """The JSON that a call may send."""
    contents = operation.body.contents if operation.body else ()
    return next((c.type for c in contents if is_json(c.media_type)), None)


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 6839 3.1), or says nothing."""
    plain = media_type.partition(";")[0].strip().lower()
    return plain in ("application/json", "text/json", "*/*", "") or plain.endswith(
        "+json"
    )
