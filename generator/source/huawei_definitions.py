"""Which definition is which: same-named definitions of different dumps.

Every dump carries the definitions its operation needs, as of the day it was
taken. Two of one name are the same when their facts are: prose and examples
aside, and everything they refer to included. Those that differ are never
merged; the one most operations use keeps the name, the others take the name of
an operation that owns them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .keywords import words

_PROSE = frozenset(
    words("description title example examples summary externalDocs xml deprecated")
)
PARAMETER = "\0parameter "
"""Before the name of a parameter, to keep it apart from every definition."""

Key = tuple[int, str]
"""A definition: the index of its dump, and its name there."""


@dataclass(slots=True)
class Variant:
    """The definitions of one name that mean the same."""

    name: str
    owners: list[int] = field(default_factory=list)
    """The dumps that hold it."""
    users: list[int] = field(default_factory=list)
    """The dumps whose operation reaches it."""
    best: int = 0
    """The dump whose wording is taken: the most frequent one."""


def variants_of(
    definitions: Sequence[Mapping[str, Any]], operations: list[Any]
) -> dict[Key, Variant]:
    """The variant of every definition.

    `definitions` are those of each dump, `operations` what may refer to them.
    """
    wordings, fact_classes = _classes(definitions)
    reached: Sequence[Any] = definitions  # where nothing differs, it does not matter
    if any(fact_classes.values()):
        reached = [reached_from(o, d) for o, d in zip(operations, definitions)]
    colours = _refined(definitions, fact_classes)
    found: dict[tuple[str, int], Variant] = {}
    result: dict[Key, Variant] = {}
    spoken: dict[tuple[str, int], Counter[int]] = {}
    for key, colour in colours.items():
        index, name = key
        variant = found.setdefault((name, colour), Variant(name))
        variant.owners.append(index)
        if name in reached[index]:
            variant.users.append(index)
        result[key] = variant
        spoken.setdefault((name, colour), Counter())[wordings[key]] += 1
    for identity, variant in found.items():
        wording = max(spoken[identity].items(), key=lambda item: item[1])[0]
        owned = ((index, variant.name) for index in variant.owners)
        variant.best = next(k[0] for k in owned if wordings[k] == wording)
    return result


def _classes(
    definitions: Sequence[Mapping[str, Any]],
) -> tuple[dict[Key, int], dict[Key, int]]:
    """For every definition the number of its wording and of its own facts."""
    wordings: dict[Key, int] = {}
    facts: dict[Key, int] = {}
    seen: dict[str, _Wordings] = {}
    for index, own in enumerate(definitions):
        for name, stated in own.items():
            if name not in seen:
                seen[name] = _Wordings()
            number, kind = seen[name].numbers(stated)
            wordings[index, name] = number
            facts[index, name] = kind
    return wordings, facts


class _Wordings:
    """The different definitions of one name, and which of them state the same."""

    def __init__(self) -> None:
        self._stated: list[Any] = []
        self._kinds: list[int] = []
        self._facts: list[Any] = []

    def numbers(self, stated: Any) -> tuple[int, int]:
        """The number of this wording, and that of what it states."""
        for number, known in enumerate(self._stated):
            if known == stated:
                return number, self._kinds[number]
        self._stated.append(stated)
        self._kinds.append(self._kind(stated))
        return len(self._stated) - 1, self._kinds[-1]

    def _kind(self, stated: Any) -> int:
        if len(self._stated) == 1:
            return 0  # most names have one wording, whose facts nobody asks for
        if not self._facts:
            self._facts.append(facts_of(self._stated[0]))
        own = facts_of(stated)
        if own not in self._facts:
            self._facts.append(own)
        return self._facts.index(own)


def facts_of(schema: Any) -> Any:
    """A schema without its prose, examples and vendor keys; `required` in order."""
    if isinstance(schema, list):
        return [facts_of(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    out: dict[str, Any] = {}
    for key, value in schema.items():
        if key in ("properties", "patternProperties") and isinstance(value, dict):
            out[key] = {name: facts_of(member) for name, member in value.items()}
        elif key == "required" and isinstance(value, list):
            out[key] = sorted(map(str, value))
        elif key in ("enum", "default", "const"):
            out[key] = value
        elif key not in _PROSE and key[:2] != "x-" and value is not None:
            out[key] = facts_of(value)
    return out


def _refined(
    definitions: Sequence[Mapping[str, Any]], classes: dict[Key, int]
) -> dict[Key, int]:
    """Splits classes until definitions of one class refer to the same classes."""
    if not any(classes.values()):
        return classes
    references = {
        (index, name): tuple(n for n in dict.fromkeys(names_in(stated)) if n in own)
        for index, own in enumerate(definitions)
        for name, stated in own.items()
    }
    count = len({(key[1], colour) for key, colour in classes.items()})
    colours = classes
    while True:
        numbers: dict[Any, int] = {}
        finer: dict[Key, int] = {}
        for key, colour in colours.items():
            index, name = key
            inside = tuple((n, colours[index, n]) for n in references[key])
            signature = (name, colour, inside)
            finer[key] = numbers.setdefault(signature, len(numbers))
        if len(numbers) == count:
            return finer
        count, colours = len(numbers), finer


def names_in(value: Any) -> Iterator[str]:
    """The names of the definitions a value refers to."""
    todo = [value]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                name = reference.rpartition("/")[2]
                yield PARAMETER + name if "/parameters/" in reference else name
            mapping = node.get("mapping")
            if isinstance(mapping, dict):
                yield from (str(to).rpartition("/")[2] for to in mapping.values())
            todo.extend(v for v in node.values() if isinstance(v, (dict, list)))
        elif isinstance(node, list):
            todo.extend(v for v in node if isinstance(v, (dict, list)))


def reached_from(start: Any, own: Mapping[str, Any]) -> frozenset[str]:
    """The definitions of a dump that `start` refers to, directly or not."""
    found: set[str] = set()
    todo = [name for name in names_in(start) if name in own]
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo.extend(n for n in names_in(own[name]) if n in own)
    return frozenset(found)


def name_variants(
    variants: Mapping[Key, Variant], operations: list[str]
) -> dict[int, str]:
    """The name of every variant, by id. `operations` are those of the dumps.

    Only variants that an operation reaches compete for the plain name. Of a
    parameter one variant has a name.
    """
    by_name: dict[str, list[Variant]] = {}
    for variant in {id(v): v for v in variants.values()}.values():
        by_name.setdefault(variant.name, []).append(variant)
    taken = set(by_name)
    taken.update(name.removeprefix(PARAMETER) for name in by_name)
    names: dict[int, str] = {}
    for name in sorted(by_name):
        rivals = [v for v in by_name[name] if v.users] or by_name[name][:1]
        first_user = {
            id(v): min(operations[i] for i in v.users or v.owners) for v in rivals
        }
        rivals.sort(key=lambda v: (-len(v.users), first_user[id(v)]))
        names[id(rivals[0])] = name
        if name.startswith(PARAMETER):
            continue  # the others are written out where they are used
        for variant in rivals[1:]:
            owners = sorted(operations[i] for i in variant.users)
            chosen = next(n for n in _suffixed(name, owners) if n not in taken)
            taken.add(chosen)
            names[id(variant)] = chosen
    return names


def _suffixed(name: str, owners: list[str]) -> Iterator[str]:
    """The name with an owning operation, in every way that may still be free."""
    yield from (name + owner for owner in owners)
    yield from (f"{owner}{name}" for owner in owners)
    yield from (f"{name}_{owner}" for owner in owners)
    while True:
        name += "_"
        yield name + owners[0]
