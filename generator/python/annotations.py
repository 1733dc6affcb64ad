"""Types -> annotations, and what a module must import for them."""

from __future__ import annotations

from collections.abc import Iterable

from ..ir.types import Array, EnumRef, Map, ModelRef, Scalar, Type, Union
from .code import Code, code, identifier, join
from .scope import Scope

_SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}
_TIMES = {"date-time": "datetime", "date": "date"}


class Annotator:
    """Types as annotations of one module; remembers what the module must import."""

    def __init__(
        self, scope: Scope, module: str = "", shadowed: Iterable[str] = ()
    ) -> None:
        self._scope = scope
        self._module = module
        self._shadowed = frozenset(shadowed)
        self.classes: dict[str, set[str]] = {}
        """module -> class names to import from it"""
        self.standard: set[str] = set()
        """names of the standard library in use: Any, date, datetime; modules as
        `imports.MODULES` calls them"""

    def annotation(self, kind: Type, shadowed: Iterable[str] = ()) -> Code:
        """The annotation of a type; `shadowed` are names that mean something else here."""
        hidden = self._shadowed.union(shadowed)
        options = dict.fromkeys(self._options(kind, hidden))
        return join(" | ", options)

    def optional(self, kind: Type, shadowed: Iterable[str] = ()) -> Code:
        """The annotation of a value that may be missing."""
        plain = self.annotation(kind, shadowed)
        if (
            plain == Code("Any")
            or plain.text.endswith("| None")
            or plain == Code("None")
        ):
            return plain
        return code("$ | None", plain)

    def _options(self, kind: Type, shadowed: frozenset[str]) -> Iterable[Code]:
        match kind:
            case Scalar("string", "binary"):
                yield self.builtin("bytes", shadowed)
            case Scalar("string", "date-time" | "date" as stated):
                yield self._time(_TIMES[stated], shadowed)
                yield self.builtin("str", shadowed)
            case Scalar(name):
                yield self.builtin(_SCALARS[name], shadowed)
            case EnumRef(id):
                yield self._class(id)
                yield self.builtin("str", shadowed)
            case ModelRef(id):
                yield self._class(id)
            case Array(items):
                list_ = self.builtin("list", shadowed)
                yield code("$[$]", list_, self.annotation(items, shadowed))
            case Map(values):
                dict_ = self.builtin("dict", shadowed)
                key = self.builtin("str", shadowed)
                yield code("$[$, $]", dict_, key, self.annotation(values, shadowed))
            case Union(id=id) if id in self._scope.aliases:
                yield self._class(id)
            case Union(options):
                for option in options:
                    yield from self._options(option, shadowed)
            case _:
                self.standard.add("Any")
                yield Code("Any")

    def builtin(self, name: str, shadowed: frozenset[str]) -> Code:
        """A builtin by its name, or by that of its module where the name is shadowed."""
        if name not in shadowed:
            return identifier(name)
        self.standard.add("_builtins")
        return code("_builtins.$", identifier(name))

    def _time(self, name: str, shadowed: frozenset[str]) -> Code:
        if name not in shadowed:
            self.standard.add(name)
            return identifier(name)
        self.standard.add("_dt")
        return code("_dt.$", identifier(name))

    def _class(self, id: str) -> Code:
        name, home = self._scope.class_name(id), self._scope.home(id)
        if home != self._module:
            self.classes.setdefault(home, set()).add(name)
        return identifier(name)
