"""Every name of the generated package, decided once for the whole Api.

What a lock pins keeps its name. Of the rest, whoever is called a name by the
definition itself comes before whoever only resembles it, and ties go by place,
so the order of a definition plays no part.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from . import words
from .api import Api, Enum, Member, Model, Operation, Parameter
from .enums import short_name
from .lock import Lock
from .modules import modules

# What the package's own face, or a generated module, already calls by this name.
CLASS_NAMES = frozenset(
    "Any ApiError AsyncClient AsyncIterator BaseAsyncClient BaseClient CallOptions "
    "ClassVar Client ClientError False Iterator Mapping Model None NULL Operation "
    "OPERATIONS Response StrEnum TokenAuth True TYPE_CHECKING TypeAlias "
    "ValidationError Violation".split()
)
FIELD_NAMES = frozenset(
    "additional_properties from_dict from_json to_dict to_json validate self".split()
)
METHOD_NAMES = frozenset("aclose call close operations self stream".split())
_LOCATIONS = ("path", "query", "header", "cookie")
PARAMETER_NAMES = frozenset(
    "body cls operation operations options response self".split()
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that needs a name: the names it would take, the best first."""

    key: str
    names: tuple[str, ...]
    rank: int = 0
    pinned: str | None = None


def distribute(wishes: Iterable[Wish], taken: Iterable[str] = ()) -> dict[str, str]:
    """A name of its own for every key, the same whatever the order of the wishes."""
    used = set(taken)
    given: dict[str, str] = {}
    ordered = sorted(wishes, key=lambda w: (w.rank, w.key))
    for wish in ordered:
        if wish.pinned is not None and wish.pinned not in given.values():
            given[wish.key] = wish.pinned
            used.add(wish.pinned)
    for wish in ordered:
        if wish.key not in given:
            given[wish.key] = _first_free(wish.names, used)
            used.add(given[wish.key])
    return given


def _first_free(names: tuple[str, ...], used: set[str]) -> str:
    for name in names:
        if name not in used:
            return name
    number = 2
    while words.numbered(names[0], number) in used:
        number += 1
    return words.numbered(names[0], number)


def usable(name: str, prefix: str) -> str:
    """The name as an identifier: `prefix` before a digit, `_` after a keyword."""
    if not name or name[0].isdigit():
        name = f"{prefix}_{name}" if name else prefix
        return (
            name if prefix.islower() or prefix.isupper() else name.replace("_", "", 1)
        )
    return f"{name}_" if keyword.iskeyword(name) else name


def assign(api: Api, lock: Lock, groups: Mapping[str, str]) -> Api:
    """The Api with all its names. `groups`: tag -> the module name it asks for."""
    placed = modules(api, lock, groups)
    classes = _classes(api, lock)
    operations = _operations(api, lock, placed)
    return replace(
        api,
        models=tuple(_model(m, lock, classes[m.id], placed[m.id]) for m in api.models),
        aliases=tuple(
            replace(a, name=classes[a.id], module=placed[a.id]) for a in api.aliases
        ),
        enums=tuple(_enum(e, lock, classes[e.id], placed[e.id]) for e in api.enums),
        operations=operations,
        schema_names=_checks(api, operations, classes, placed),
    )


def _classes(api: Api, lock: Lock) -> dict[str, str]:
    """Classes and enums share the package's face, so they share their names."""
    wishes = [
        *(_class_wish(m.id, m.wire_name, lock, m.inline) for m in api.models),
        *(_class_wish(a.id, a.wire_name, lock, False) for a in api.aliases),
        *(_enum_wish(e, lock) for e in api.enums),
    ]
    return distribute(wishes, CLASS_NAMES)


def _class_wish(id: str, wire: str, lock: Lock, inline: bool) -> Wish:
    name = usable(words.pascal(wire), "Model")
    rank = 2 if inline else int(name != wire)
    pinned = lock.classes.get(id)
    return Wish(id, (name, f"{name}Model"), rank, pinned and pinned[0])


def _enum_wish(enum: Enum, lock: Lock) -> Wish:
    short = short_name(enum.id, enum.wire_name)
    component = short == enum.id
    scoped = usable(words.pascal(enum.wire_name), "Values")
    name = scoped if component else usable(words.pascal(short), "Values")
    # the list that most places share is the one meant by the plain name
    rank = int(name != enum.wire_name) if component else 1_000_000 - len(enum.places)
    pinned = {lock.enums[p][0] for p in enum.places if p in lock.enums}
    names = (
        (name, scoped, f"{scoped}Values") if not component else (name, f"{name}Values")
    )
    return Wish(enum.id, names, rank, min(pinned) if pinned else None)


def _model(model: Model, lock: Lock, name: str, module: str) -> Model:
    given = distribute(
        (
            _own_wish(
                f.wire_name,
                words.snake(f.wire_name),
                "field",
                lock.fields.get((model.id, f.wire_name)),
            )
            for f in model.fields
        ),
        FIELD_NAMES,
    )
    fields = tuple(replace(f, name=given[f.wire_name]) for f in model.fields)
    return replace(model, name=name, module=module, fields=fields)


def _own_wish(wire: str, plain: str, prefix: str, pinned: str | None) -> Wish:
    """A name that comes before others when the definition itself has it."""
    name = usable(plain, prefix)
    return Wish(wire, (name, f"{name}_"), _distance(name, wire), pinned)


def _distance(name: str, wire: str) -> int:
    """How far a name is from the definition's: equal, but for case and `_`, or more."""
    if name == wire:
        return 0
    return 1 if name.rstrip("_").lower() == wire.lower() else 2


def _enum(enum: Enum, lock: Lock, name: str, module: str) -> Enum:
    wishes = []
    for member in enum.members:
        plain = usable(words.upper(member.value) or _code_points(member.value), "VALUE")
        pinned = lock.members.get((name, member.value))
        rank = _distance(plain, member.value)
        wishes.append(Wish(member.value, (plain,), rank, pinned))
    given = distribute(wishes)
    members = tuple(Member(m.value, given[m.value]) for m in enum.members)
    return replace(enum, name=name, module=module, members=members)


def _code_points(text: str) -> str:
    """What a value without letters is called: its code points."""
    return "VALUE_" + "_".join(f"{ord(c):04X}" for c in text[:8])


def _operations(
    api: Api, lock: Lock, placed: Mapping[str, str]
) -> tuple[Operation, ...]:
    given = distribute(
        (
            _own_wish(o.id, words.snake(o.id), "call", lock.methods.get(o.id))
            for o in api.operations
        ),
        # an iterator that has its name keeps it, whatever operations come
        (*METHOD_NAMES, *lock.iterators.values()),
    )
    iterators = _iterators(api, lock, given)
    return tuple(
        replace(
            o,
            name=given[o.id],
            module=placed[f"tag:{o.tag}"],
            parameters=_parameters(o, lock),
            paging=o.paging and replace(o.paging, name=iterators[o.id]),
        )
        for o in api.operations
    )


def _iterators(api: Api, lock: Lock, methods: Mapping[str, str]) -> dict[str, str]:
    """operationId -> the method over all pages, called after that over one."""
    wishes = [
        Wish(o.id, (f"iter_{methods[o.id]}",), pinned=lock.iterators.get(o.id))
        for o in api.operations
        if o.paging
    ]
    return distribute(wishes, (*METHOD_NAMES, *methods.values()))


def _parameters(operation: Operation, lock: Lock) -> tuple[Parameter, ...]:
    wishes = []
    for p in operation.parameters:
        name = usable(words.snake(p.wire_name), "parameter")
        pinned = lock.parameters.get((operation.id, p.location, p.wire_name))
        names = (name, f"{name}_{p.location}")
        # the path is part of what an operation is; its parameters come first
        rank = 10 * _LOCATIONS.index(p.location) + _distance(name, p.wire_name)
        wishes.append(Wish(_key(p), names, rank, pinned))
    given = distribute(wishes, PARAMETER_NAMES)
    return tuple(replace(p, name=given[_key(p)]) for p in operation.parameters)


def _key(parameter: Parameter) -> str:
    return f"{parameter.location} {parameter.wire_name}"


_CHECKED = ("body", "parameters")


def _checks(
    api: Api,
    operations: Iterable[Operation],
    classes: Mapping[str, str],
    placed: Mapping[str, str],
) -> tuple[tuple[str, str, str], ...]:
    """(schema id, snake_case name, module) of every schema with a check of its own."""
    wishes = [
        Wish(
            s.id,
            (usable(words.snake(classes.get(s.id) or _last(s.id)), "schema"),),
            0 if s.id in classes else 1,
        )
        for s in api.schemas
    ]
    # what the checks of an operation are called
    taken = (f"{o.name}_{part}" for o in operations for part in _CHECKED)
    given = distribute(wishes, taken)
    return tuple((s.id, given[s.id], placed[s.id]) for s in api.schemas)


def _last(id: str) -> str:
    return id.rpartition("/")[2].partition("?")[0]
