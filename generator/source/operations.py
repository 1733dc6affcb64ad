"""What is decided over all operations: their ids, and the parameters of a path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .closure import CHAIN
from .document import Places
from .objects import METHODS
from .pointer import NotFound, join, look_up
from .scope import Context

_TEMPLATE = re.compile(r"\{([^{}]+)\}")
_WORD = re.compile(r"[A-Za-z0-9]+")


class Settlement:
    """Settles the operations of a document, in place."""

    def __init__(self, root: dict[str, Any], context: Context) -> None:
        self._root = root
        self._context = context
        self._problems = context.problems
        self._places = Places(context.moved)

    def run(self) -> None:
        """Ids first, then parameters."""
        self._ids()
        for path, item in self._root["paths"].items():
            if isinstance(item, dict) and path[:2] != "x-":
                self._parameters(path, item)

    def _operations(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        for path, item in self._root["paths"].items():
            if path[:2] != "x-":
                for method in METHODS:
                    if method in item:
                        yield path, method, item[method]

    def _ids(self) -> None:
        """Every operation gets an id of its own.

        A missing one is made of method and path. Of two that are the same, the
        first by path and method keeps it; the other takes its path as suffix.
        """
        used: set[str] = set()
        again: list[tuple[str, str, dict[str, Any]]] = []
        for path, method, operation in sorted(self._operations(), key=lambda o: o[:2]):
            stated = operation.get("operationId")
            if stated and stated not in used:
                used.add(stated)
            else:
                again.append((path, method, operation))
        for path, method, operation in again:
            stated = operation.get("operationId")
            made = _free(_id_candidates(stated, path, method), used)
            used.add(made)
            operation["operationId"] = made
            self._report_id(join("/paths", path, method), stated, made)

    def _report_id(self, pointer: str, stated: str | None, made: str) -> None:
        rule, text = "operation-id-missing", "there is no operationId"
        if stated:
            rule, text = "operation-id-twice", f"another operation is {stated[:80]} too"
        self._problems.add(
            rule,
            "repaired",
            self._places.origin(pointer),
            f"{text}; this one is read as {made[:120]}",
            "Give it an operationId of its own",
        )

    def _parameters(self, path: str, item: dict[str, Any]) -> None:
        template = list(dict.fromkeys(_TEMPLATE.findall(path.partition("#")[0])))
        pointer = join("/paths", path)
        shared = self._kept(item, template, pointer)
        for method in METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            goal = join(pointer, method)
            own = self._kept(operation, template, goal)
            declared = {name for where, name in (*shared, *own) if where == "path"}
            missing = [name for name in template if name not in declared]
            for name in missing:
                operation.setdefault("parameters", []).append(
                    {
                        "name": name,
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                )
                self._problems.add(
                    "path-parameter-missing",
                    "repaired",
                    self._places.origin(goal),
                    f"the path names {{{name[:80]}}} and no parameter does; read as a string",
                )

    def _kept(
        self, owner: dict[str, Any], template: list[str], pointer: str
    ) -> list[tuple[str, str]]:
        """Drops what cannot be sent; what is left, as (in, name)."""
        kept: dict[tuple[str, str], int] = {}
        stated = owner.get("parameters", [])
        for index, entry in enumerate(stated):
            parameter = self._resolved(entry)
            if parameter is None:
                continue
            key = (parameter["in"], parameter["name"])
            reason = self._reason_to_drop(key, template, kept)
            if reason:
                where = self._places.origin(join(pointer, "parameters", index))
                self._problems.add(level="left-out", where=where, **reason)
            else:
                kept[key] = index
        if len(kept) < len(stated):
            self._keep_only(owner, list(kept.values()), join(pointer, "parameters"))
        return list(kept)

    def _reason_to_drop(
        self,
        key: tuple[str, str],
        template: list[str],
        kept: dict[tuple[str, str], int],
    ) -> dict[str, str]:
        location, name = key[0], key[1][:80]
        if location == "path" and key[1] not in template:
            text = f"the path has no {{{name}}}"
            return {"rule": "parameter-not-in-path", "text": text}
        if key in kept:
            text = f"{name} in {location} is declared before"
            return {"rule": "parameter-twice", "text": text}
        return {}

    def _keep_only(
        self, owner: dict[str, Any], indexes: list[int], pointer: str
    ) -> None:
        """Parameters that stay move up, and so do the places they come from."""
        stated = owner.pop("parameters")
        origins = [self._places.origin(join(pointer, index)) for index in indexes]
        for index, origin in enumerate(origins):
            self._context.moved[join(pointer, index)] = origin
        if indexes:
            owner["parameters"] = [stated[index] for index in indexes]

    def _resolved(self, entry: dict[str, Any]) -> dict[str, Any] | None:
        """The parameter itself, or what its reference leads to."""
        for _ in range(CHAIN):
            if "$ref" not in entry:
                return entry
            try:
                entry = look_up(self._root, entry["$ref"][1:])
            except NotFound:
                return None
        return None


def _free(candidates: Iterator[str], used: set[str]) -> str:
    return next(name for name in candidates if name not in used)


def _id_candidates(stated: str | None, path: str, method: str) -> Iterator[str]:
    """What an operation may be called, the best first."""
    words = [word[:1].upper() + word[1:] for word in _path_words(path)]
    if stated:
        yield stated + "".join(words)
        yield stated + method.capitalize() + "".join(words)
    yield method + "".join(words)
    number = 2
    while True:
        yield f"{stated or method}{''.join(words)}{number}"
        number += 1


def _path_words(path: str) -> Iterator[str]:
    for segment in path.partition("#")[0].split("/"):
        words = _WORD.findall(segment)
        if words and segment.startswith("{"):
            yield "By"
        yield from words
