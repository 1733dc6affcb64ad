"""A call of each operation -> the sample of it in README.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..ir.api import Field, Operation
from ..ir.schema import ABSENT
from ..ir.shapes import is_json
from ..ir.types import Array, EnumRef, Map, ModelRef, Scalar, Type, Union
from . import imports
from .code import EMPTY, Code, code, html, identifier, join, literal, markdown
from .layout_lines import lay_out
from .samples.calls import Call, Calls
from .samples.shapes import Shapes
from .scope import Scope
from .views import GroupView, SampleView

_BYTES = Code('b"content"')
_FORMS = ("multipart/", "application/x-www-form")


def groups(scope: Scope, package: str) -> tuple[GroupView, ...]:
    """Every operation with a sample, by its module, in the order of the definition."""
    calls = Calls(scope)
    modules: dict[str, list[SampleView]] = {}
    for operation in scope.api.operations:
        sample = _sample(operation, calls, scope, package)
        modules.setdefault(operation.module, []).append(sample)
    return tuple(
        GroupView(markdown(module.replace("_", " ").capitalize()), tuple(samples))
        for module, samples in sorted(modules.items())
    )


def _sample(
    operation: Operation, calls: Calls, scope: Scope, package: str
) -> SampleView:
    words = operation.summary or f"{operation.method} {operation.path}"
    call = calls.call(operation)
    text = EMPTY if call is None else Writer(scope).text(operation, call, package)
    pages = identifier(operation.paging.name) if operation.paging else EMPTY
    return SampleView(identifier(operation.name), html(words), text, pages)


class Writer:
    """Writes one call; remembers what it needs from the package."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._shapes = Shapes(scope)
        self._names: set[str] = set()

    def text(self, operation: Operation, call: Call, package: str) -> Code:
        """The imports and the call, in black's form."""
        arguments = join(", ", self._arguments(call))
        called = code("client.$($)", identifier(operation.name), arguments)
        laid = lay_out([called], 0)
        if not self._names:
            return laid
        line = imports.names_from(identifier(package), self._names)
        return code("$\n\n$", line, laid)

    def _arguments(self, call: Call) -> Iterator[Code]:
        for parameter, value in call.parameters:
            given = self.expression(value, parameter.type)
            yield code("$=$", identifier(parameter.name), given)
        if call.body is not ABSENT:
            body = self._body(call)
            yield code("body=$", body) if call.parameters else body

    def _body(self, call: Call) -> Code:
        plain = call.media_type.partition(";")[0].strip().lower()
        if is_json(plain) or plain.startswith(_FORMS):
            return self.expression(call.body, call.kind)
        if plain.startswith("text/") and isinstance(call.body, str):
            return literal(call.body)
        return _BYTES

    def expression(self, value: Any, kind: Type | None) -> Code:
        """A value as someone would write it who has the models at hand."""
        match kind:
            case ModelRef(id) if isinstance(value, dict):
                return self._model(id, value)
            case EnumRef(id) if isinstance(value, str):
                return self._member(id, value)
            case Array(items) if isinstance(value, list):
                inner = (self.expression(item, items) for item in value)
                return code("[$]", join(", ", inner))
            case Map(values) if isinstance(value, dict):
                pairs = (
                    code("$: $", literal(k), self.expression(v, values))
                    for k, v in value.items()
                )
                return code("{$}", join(", ", pairs))
            case Union():
                return self.expression(value, self._shapes.chosen(value, kind))
            case Scalar("string", "binary"):
                return _BYTES
            case _:
                return literal(value)

    def _model(self, id: str, value: dict[str, Any]) -> Code:
        model = self._scope.models[id]
        self._names.add(model.name)
        given = (
            code("$=$", identifier(f.name), self._field(f, value[f.wire_name]))
            for f in model.fields
            if f.wire_name in value
        )
        return code("$($)", identifier(model.name), join(", ", given))

    def _field(self, field: Field, value: Any) -> Code:
        if value is not None or field.type == Scalar("null"):
            return self.expression(value, field.type)
        self._names.add("NULL")
        return Code("NULL")

    def _member(self, id: str, value: str) -> Code:
        enum = self._scope.enums[id]
        for member in enum.members:
            if member.value == value:
                self._names.add(enum.name)
                return code("$.$", identifier(enum.name), identifier(member.name))
        return literal(value)
