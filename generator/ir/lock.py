"""gen.lock: the names a package has given, so that the next build keeps them.

One line a class, enum, method or iterator, always; one line a field, parameter or enum
member only where its name is not what the definition itself says. Sorted, so
that a new name is one new line in a review.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..problem import SpecError
from .api import Api

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_HEADER = (
    "# The names this package has given to what stands in its definition.\n"
    "# The next build keeps them: commit this file, never edit it.\n"
)


@dataclass(frozen=True, slots=True)
class Lock:
    """The names given so far; every key is a place in the definition."""

    classes: dict[str, tuple[str, str]] = field(default_factory=dict)
    """schema pointer -> (name, module)"""
    enums: dict[str, tuple[str, str]] = field(default_factory=dict)
    """schema pointer -> (name, module), one entry for every place of an enum"""
    methods: dict[str, str] = field(default_factory=dict)
    """operationId -> name"""
    iterators: dict[str, str] = field(default_factory=dict)
    """operationId -> name of the method over all its pages"""
    fields: dict[tuple[str, str], str] = field(default_factory=dict)
    """(schema pointer, property) -> name"""
    parameters: dict[tuple[str, str, str], str] = field(default_factory=dict)
    """(operationId, location, parameter) -> name"""
    members: dict[tuple[str, str], str] = field(default_factory=dict)
    """(enum name, value) -> name"""


def parse(text: str, where: str) -> Lock:
    """Reads a lock. Raises SpecError for a line it does not know."""
    lock = Lock()
    for number, line in enumerate(text.split("\n"), 1):
        if line and not line.startswith("#"):
            try:
                _read_line(lock, [_decode(p) for p in line.split(" ")])
            except (IndexError, ValueError):
                raise SpecError.of(
                    "bad-lock",
                    f"{where}:{number}",
                    f"the line {line[:60]!r} is not one of a gen.lock",
                    "Restore the file from version control",
                ) from None
    return lock


def _read_line(lock: Lock, words: list[str]) -> None:
    match words:
        case ["class", name, module, place]:
            lock.classes[place] = (_name(name), _name(module))
        case ["enum", name, module, *places] if places:
            given = _name(name), _name(module)
            lock.enums.update(dict.fromkeys(places, given))
        case ["method", name, operation]:
            lock.methods[operation] = _name(name)
        case ["iterator", name, operation]:
            lock.iterators[operation] = _name(name)
        case ["field", place, wire, name]:
            lock.fields[place, wire] = _name(name)
        case ["parameter", operation, location, wire, name]:
            lock.parameters[operation, location, wire] = _name(name)
        case ["member", enum, name, value]:
            lock.members[enum, value] = _name(name)
        case _:
            raise ValueError


def _name(word: str) -> str:
    """A name such as this package gives; it will be source and part of a path."""
    if not _NAME.fullmatch(word) or keyword.iskeyword(word):
        raise ValueError
    return word


def write(api: Api) -> str:
    """The lock of an Api whose names are given."""
    lines = sorted(set(_lines(api)))
    return _HEADER + "".join(f"{line}\n" for line in lines)


def _lines(api: Api) -> Iterator[str]:
    for alias in api.aliases:
        yield _line("class", alias.name, alias.module, alias.id)
    for model in api.models:
        yield _line("class", model.name, model.module, model.id)
        for f in model.fields:
            if f.name != f.wire_name:
                yield _line("field", model.id, f.wire_name, f.name)
    for enum in api.enums:
        yield _line("enum", enum.name, enum.module, *enum.places)
        for member in enum.members:
            if member.name != member.value:
                yield _line("member", enum.name, member.name, member.value)
    for operation in api.operations:
        yield _line("method", operation.name, operation.id)
        if operation.paging:
            yield _line("iterator", operation.paging.name, operation.id)
        for p in operation.parameters:
            # one of the path or the query may come later and be called the same
            if p.name != p.wire_name or p.location in ("header", "cookie"):
                yield _line("parameter", operation.id, p.location, p.wire_name, p.name)


def _line(*words: str) -> str:
    return " ".join(_encode(w) for w in words)


def _encode(word: str) -> str:
    """A word of a line: no space, no line end, nothing invisible."""
    if word.isascii() and word.isprintable() and " " not in word and "%" not in word:
        return word
    return "".join(_escaped(word))


def _escaped(word: str) -> Iterable[str]:
    for char in word:
        if char.isprintable() and char not in " %":
            yield char
        else:
            yield "".join(f"%{b:02X}" for b in char.encode("utf-8", "surrogatepass"))


def _decode(word: str) -> str:
    if "%" not in word:
        return word
    out = bytearray()
    pieces = word.split("%")
    out += pieces[0].encode("utf-8", "surrogatepass")
    for piece in pieces[1:]:
        out.append(int(piece[:2], 16))
        out += piece[2:].encode("utf-8", "surrogatepass")
    return out.decode("utf-8", "surrogatepass")
