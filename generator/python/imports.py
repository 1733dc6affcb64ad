"""Import lines in the order that linters keep them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .annotations import Annotator
from .code import Code, code, identifier
from .layout_lines import import_from
from .scope import Scope
from .views import Imports

_STEP = 4
MODULES = {"_builtins": "builtins", "_dataclasses": "dataclasses", "_dt": "datetime"}
"""What a module is called where its names are shadowed: no field begins with `_`."""


def sort_key(name: str) -> tuple[int, list[tuple[int, int, str]], str]:
    """Constants, then classes, then the rest; numbers in names by their value."""
    kind = 2
    if len(name) > 1 and name.isupper():
        kind = 0
    elif name[:1].isupper():
        kind = 1
    return kind, _natural(name.lower()), name


def all_key(name: str) -> tuple[int, list[tuple[int, int, str]]]:
    """The order of `__all__`: as `sort_key`, but capitals before small letters."""
    return sort_key(name)[0], _natural(name)


def _natural(text: str) -> list[tuple[int, int, str]]:
    pieces = re.findall(r"\d+|\D+", text)
    return [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in pieces]


def names_from(module: Code, names: Iterable[str], indent: int = 0) -> Code:
    """`from module import a, b` with the names in order."""
    ordered = sorted(set(names), key=sort_key)
    return import_from(module, [identifier(n) for n in ordered], indent)


def runtime(scope: Scope, module: Code, names: Iterable[str]) -> list[Code]:
    """The import lines of runtime classes; a class of the API of that name goes first."""
    plain = sorted(n for n in names if scope.own_name(n) == n)
    lines = {plain[0]: names_from(module, plain)} if plain else {}
    for name in set(names) - set(plain):
        own = identifier(scope.own_name(name))
        lines[name] = code("from $ import $ as $", module, identifier(name), own)
    return [line for _, line in sorted(lines.items())]


def standard(
    plain: Iterable[str] = (), names: Mapping[str, Iterable[str]] | None = None
) -> tuple[Code, ...]:
    """`import x as _x` lines, then `from x import ...` lines; `plain`: of `MODULES`."""
    lines = []
    for alias in sorted(plain, key=lambda a: MODULES[a]):
        lines.append(
            code("import $ as $", identifier(MODULES[alias]), identifier(alias))
        )
    for module, wanted in sorted((names or {}).items()):
        if set(wanted):
            lines.append(names_from(identifier(module), wanted))
    return tuple(lines)


def of_types(
    annotator: Annotator,
    extra: Mapping[str, set[str]],
    local: tuple[Code, ...],
    prefix: Code,
    always_any: bool = False,
) -> Imports:
    """The imports a module of annotated code needs; classes for type checkers only.

    `extra`: standard module -> names it uses besides; `prefix`: what stands before
    the name of a models module.
    """
    wanted: dict[str, set[str]] = {m: set(n) for m, n in extra.items()}
    used = annotator.standard
    if used & {"date", "datetime"}:
        wanted.setdefault("datetime", set()).update(used & {"date", "datetime"})
    if "Any" in used or always_any:
        wanted.setdefault("typing", set()).add("Any")
    typing_only = tuple(
        names_from(code("$$", prefix, identifier(module)), names, _STEP)
        for module, names in sorted(annotator.classes.items())
    )
    if typing_only:
        wanted.setdefault("typing", set()).add("TYPE_CHECKING")
    return Imports(standard(used & MODULES.keys(), wanted), local, typing_only)
