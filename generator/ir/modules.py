"""Which module of the package everything goes to: its tag's, or `shared`."""

from __future__ import annotations

import builtins
import keyword
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from . import words
from .api import Api, Operation
from .lock import Lock
from .types import Array, EnumRef, Map, ModelRef, Type, Union
from .walk import reached

SHARED = "shared"
# What functions of the generated modules call things: a module they import beside
# them has another name.
MODULE_NAMES = frozenset(
    "advised as_number as_text at best_match broken by_tag check concealed cookie "
    "data decode_date decode_datetime each each_value encode encode_datetime "
    "encode_enum encode_scalars errors_of finish formats found get header index "
    "inner inner_value is_content is_integer is_multiple is_number is_one_of "
    "is_unique item keep key matching member missing model models new not_allowed "
    "number numeral options parameters path query same tags under value "
    "wrong_type".split()
)
_TAKEN = MODULE_NAMES | set(dir(builtins)) | set(keyword.kwlist)


def modules(api: Api, lock: Lock, groups: Mapping[str, str]) -> dict[str, str]:
    """id -> module for every model, alias, enum and schema; `tag:<tag>` for every tag."""
    tags = {f"tag:{t}": m for t, m in _tag_modules(api, groups).items()}
    users = _users(api, tags)
    placed = dict(tags)
    enum_of = {place: e.id for e in api.enums for place in e.places}
    for id in (*(c.id for c in api.classes), *(s.id for s in api.schemas)):
        pinned = lock.classes.get(id) or lock.enums.get(id)
        mine = users.get(enum_of.get(id, id), set())
        placed[id] = pinned[1] if pinned else _home(mine)
    for enum in api.enums:
        kept = {lock.enums[p][1] for p in enum.places if p in lock.enums}
        placed[enum.id] = min(kept) if kept else placed[enum.id]
    return placed


def _home(users: set[str]) -> str:
    return next(iter(users)) if len(users) == 1 else SHARED


def _users(api: Api, tags: Mapping[str, str]) -> dict[str, set[str]]:
    """id -> the modules whose operations reach it."""
    edges = _edges(api)
    users: dict[str, set[str]] = {}
    for operation in api.operations:
        module = tags[f"tag:{operation.tag}"]
        pending = list(_mentioned_by(operation))
        while pending:
            id = pending.pop()
            if module not in users.setdefault(id, set()):
                users[id].add(module)
                pending.extend(edges.get(id, ()))
    return users


def _edges(api: Api) -> dict[str, set[str]]:
    """id -> the ids its definition mentions. An enum goes by its own id at every place."""
    enum_of = {place: e.id for e in api.enums for place in e.places}
    edges: dict[str, set[str]] = {}
    for model in api.models:
        types = [f.type for f in model.fields]
        if model.additional is not None:
            types.append(model.additional)
        edges[model.id] = {enum_of.get(i, i) for t in types for i in mentions(t)}
    for alias in api.aliases:
        inner = {enum_of.get(i, i) for i in mentions(alias.type)} - {alias.id}
        edges.setdefault(alias.id, set()).update(inner)
    named = {s.id for s in api.schemas}
    for schema in api.schemas:
        edges.setdefault(schema.id, set()).update(reached(schema, named))
    return edges


def _mentioned_by(operation: Operation) -> Iterator[str]:
    contents = [c for r in operation.responses for c in r.contents]
    if operation.body is not None:
        contents.extend(operation.body.contents)
    types = [p.type for p in operation.parameters]
    types.extend(c.type for c in contents if c.type is not None)
    for kind in types:
        yield from mentions(kind)
    for schema in operation.request_schemas:
        yield schema.id
        yield from reached(schema, ())


def mentions(kind: Type) -> Iterator[str]:
    """The ids of all models, enums and named unions a type mentions."""
    match kind:
        case ModelRef(id) | EnumRef(id):
            yield id
        case Array(inner) | Map(inner):
            yield from mentions(inner)
        case Union(options, _, mapping, id):
            if id:
                yield id
            for option in (*options, *(ref for _, ref in mapping)):
                yield from mentions(option)
        case _:
            return


def _tag_modules(api: Api, groups: Mapping[str, str]) -> dict[str, str]:
    members: dict[str, list[str]] = {}
    for operation in api.operations:
        members.setdefault(operation.tag, []).append(operation.id)
    return {
        tag: _module_name(groups.get(tag) or tag, ids) for tag, ids in members.items()
    }


def _module_name(tag: str, operations: list[str]) -> str:
    """The tag itself, or, for one without ASCII letters, what its operations are about."""
    name = words.snake(tag) or words.snake(_subject(operations)) or SHARED
    if name[0].isdigit():
        name = f"api_{name}"
    return f"{name}_" if name in _TAKEN else name


def _subject(operations: Iterable[str]) -> str:
    """The words that most of these operations share, without the verb before them."""
    counts: Counter[str] = Counter()
    for operation in operations:
        stems = [_singular(w.lower()) for w in words.split(operation)][1:]
        spans = {
            "_".join(stems[i:j])
            for i in range(len(stems))
            for j in range(i + 1, len(stems) + 1)
        }
        counts.update(spans)
    if not counts:
        return ""
    return min(counts, key=lambda s: (-counts[s] * (s.count("_") + 1), s))


def _singular(word: str) -> str:
    """A plural as the singular it most likely is: functions, but not status or alias."""
    return word if word.endswith(("as", "is", "ss", "us")) else word.removesuffix("s")
