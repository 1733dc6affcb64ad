"""What the modules of a package need to know of each other: names by id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..ir import words
from ..ir.api import Alias, Api, Enum, Model, Operation, Response
from ..ir.schema import Schema


@dataclass(slots=True)
class Contents:
    """What one module of the package is about, in the order it is written."""

    models: list[Model] = field(default_factory=list)
    enums: list[Enum] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    operations: list[Operation] = field(default_factory=list)
    checks: list[tuple[str, str]] = field(default_factory=list)
    """(schema id, name) of every schema with a check of its own."""


class Scope:
    """Everything of an Api by its id, and by the module it goes to."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.models: dict[str, Model] = {m.id: m for m in api.models}
        self.enums: dict[str, Enum] = {p: e for e in api.enums for p in e.places}
        self.aliases: dict[str, Alias] = {a.id: a for a in api.aliases}
        self.schemas: dict[str, Schema] = {s.id: s for s in api.schemas}
        self.checks = {id: (name, module) for id, name, module in api.schema_names}
        self._modules = _by_module(api)
        self._snake = _snake_names(api)
        self._class_names = {thing.name for thing in api.classes}

    def function(self, prefix: str, id: str) -> str:
        """`decode_func_vpc` for the model, enum or named union of an id."""
        return f"{prefix}_{self._snake[id]}"

    def contents(self, module: str) -> Contents:
        """What a module holds."""
        return self._modules.get(module) or Contents()

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


def _by_module(api: Api) -> dict[str, Contents]:
    modules: defaultdict[str, Contents] = defaultdict(Contents)
    for model in sorted(api.models, key=lambda m: m.name):
        modules[model.module].models.append(model)
    for enum in sorted(api.enums, key=lambda e: e.name):
        modules[enum.module].enums.append(enum)
    for alias in sorted(api.aliases, key=lambda a: a.name):
        modules[alias.module].aliases.append(alias)
    for operation in api.operations:
        modules[operation.module].operations.append(operation)
    for id, name, module in sorted(api.schema_names, key=lambda n: n[1]):
        modules[module].checks.append((id, name))
    return dict(modules)


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
