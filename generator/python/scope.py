"""What the modules of a package need to know of each other: names by id."""

from __future__ import annotations

from ..ir import words
from ..ir.api import Alias, Api, Enum, Model
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


def _snake_names(api: Api) -> dict[str, str]:
    """A snake_case name of its own for everything with a codec, by every id of it."""
    named: dict[str, str] = {}
    used: set[str] = set()
    things = (*api.models, *api.aliases, *api.enums)
    for thing in sorted(things, key=lambda t: t.name):
        name = plain = words.snake(thing.name) or "value"
        number = 2
        while name in used:
            name, number = f"{plain}_{number}", number + 1
        used.add(name)
        places = thing.places if isinstance(thing, Enum) else (thing.id,)
        named.update(dict.fromkeys(places, name))
    return named
