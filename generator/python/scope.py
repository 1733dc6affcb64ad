"""What the modules of a package need to know of each other: names by id."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import words
from ..ir.api import Alias, Api, Enum, Model, Operation, Response
from ..ir.schema import Schema


class Scope:
    """Everything of an Api by its id."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.models: dict[str, Model] = {m.id: m for m in api.models}
        self.enums: dict[str, Enum] = {p: e for e in api.enums for p in e.places}
        self.aliases: dict[str, Alias] = {a.id: a for a in api.aliases}
        self.schemas: dict[str, Schema] = {s.id: s for s in api.schemas}
        self.checks = {id: (name, module) for id, name, module in api.schema_names}
        self._snake = _snake_names(api)
        self._class_names = {thing.name for thing in api.classes}

    def function(self, prefix: str, id: str) -> str:
        """`decode_func_vpc` for the model, enum or named union of an id."""
        return f"{prefix}_{self._snake[id]}"

    def home(self, id: str) -> str:
        """The module that a model, enum or named union is in."""
        found = self.models.get(id) or self.aliases.get(id) or self.enums[id]
        return found.module

    def class_name(self, id: str) -> str:
        found = self.models.get(id) or self.aliases.get(id) or self.enums[id]
        return found.name

    def own_name(self, name: str) -> str:
        """What a class of the runtime is called beside a class of the API."""
        return f"_{name}" if name in self._class_names else name


# the runtime's own decode_date, encode_enum and their like
_HELPERS = ("date", "datetime", "enum")
_KINDS = (Model, Alias, Enum)


def _snake_names(api: Api) -> dict[str, str]:
    """A snake_case name of its own for everything with a codec, by every id of it."""
    named: dict[str, str] = {}
    used = {*_HELPERS, *(f"{o.name}_{r.status.lower()}" for o, r in _responses(api))}
    for thing in sorted(api.classes, key=lambda t: (_KINDS.index(type(t)), t.name)):
        name = plain = words.snake(thing.name) or "value"
        number = 2
        # the table of an enum is not called like the keys of a model
        ending = "_keys" if isinstance(thing, Enum) else ""
        while name in used or name.removesuffix(ending) in used:
            name, number = f"{plain}_{number}", number + 1
        used.add(name)
        places = thing.places if isinstance(thing, Enum) else (thing.id,)
        named.update(dict.fromkeys(places, name))
    return named


def _responses(api: Api) -> Iterator[tuple[Operation, Response]]:
    return ((o, r) for o in api.operations for r in o.responses)
