"""Codecs of one module -> codecs/<module>.py."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.api import Content, Operation
from ..ir.shapes import is_json
from ..ir.types import Type
from . import imports
from .code import Code, code, docstring, identifier, join, literal
from .codecs import CodecWriter
from .layout_lines import Statement, definition, import_from, lay_out
from .scope import Scope
from .views import FunctionsView, FunctionView, Imports

_DATA, _MODEL, _VALUE = Code("data"), Code("model"), Code("value")


def view(scope: Scope, module: str, title: str) -> FunctionsView:
    """Everything that codecs/<module>.py holds."""
    writer = CodecWriter(scope, module)
    functions = [
        *_models(scope, writer, module),
        *_aliases(scope, writer, module),
        *_responses(scope, writer, module),
    ]
    for union, name in writer.unions():
        functions.append(function(name, _VALUE, writer.decode_union(union)))
    functions = [*_enums(scope, module), *functions]
    return FunctionsView(
        doc=docstring(f"Codecs of {title}: JSON data to models and back.", 0),
        imports=_imports(scope, writer, module),
        constants=tuple(lay_out([c], 0) for c in _constants(scope, writer, module)),
        functions=tuple(functions),
        table=_table(scope, module),
    )


def function(name: str, argument: Code, body: tuple[Statement, ...]) -> FunctionView:
    """`def name(argument: Any) -> Any` with its statements."""
    signature = definition(
        code("def $(", identifier(name)),
        [code("$: Any", argument)],
        Code(") -> Any:"),
        0,
    )
    return FunctionView(signature, lay_out(body, 4))


def _models(scope: Scope, writer: CodecWriter, module: str) -> Iterator[FunctionView]:
    for model in scope.contents(module).models:
        decode = scope.function("decode", model.id)
        yield function(decode, _DATA, writer.decode_model(model))
        encode = scope.function("encode", model.id)
        yield function(encode, _MODEL, writer.encode_model(model))


def _enums(scope: Scope, module: str) -> Iterator[FunctionView]:
    for enum in scope.contents(module).enums:
        name = scope.function("decode", enum.id)
        table = _enum_table(scope, enum.id)
        body = code(
            "return $.get(value, value) if type(value) is str else value", table
        )
        yield function(name, _VALUE, (body,))


def _enum_table(scope: Scope, id: str) -> Code:
    return identifier("_" + scope.function("", id)[1:].upper())


def _aliases(scope: Scope, writer: CodecWriter, module: str) -> Iterator[FunctionView]:
    for alias in scope.contents(module).aliases:
        name = scope.function("decode", alias.id)
        yield function(name, _VALUE, writer.decode_union(alias.type))


def _responses(
    scope: Scope, writer: CodecWriter, module: str
) -> Iterator[FunctionView]:
    """Responses that are arrays, maps or unnamed unions of models."""
    for operation in scope.contents(module).operations:
        for name, kind in own_responses(writer, operation):
            body = (code("return $", writer.decoded(kind, _VALUE)),)
            yield function(name, _VALUE, body)


def own_responses(
    writer: CodecWriter, operation: Operation
) -> Iterator[tuple[str, Type]]:
    """(function, type) of every response whose decoder serves this operation alone."""
    for response in operation.responses:
        for content in response.contents:
            if is_json(content.media_type) and writer.converts(content.type):
                if not writer.response_function(content) and content.type is not None:
                    yield response_name(operation, response.status), content.type
                    break


def response_name(operation: Operation, status: str) -> str:
    return f"decode_{operation.name}_{status.lower()}"


def json_content(contents: tuple[Content, ...]) -> Content | None:
    return next((c for c in contents if is_json(c.media_type)), None)


_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def checked_content(contents: tuple[Content, ...]) -> Content | None:
    """What a body is checked as: JSON if it may be sent, else a form."""
    form = next(
        (
            c
            for c in contents
            if c.media_type.partition(";")[0].strip().lower() in _FORMS
        ),
        None,
    )
    return json_content(contents) or form


def _imports(scope: Scope, writer: CodecWriter, module: str) -> Imports:
    local = []
    others = sorted(writer.modules - {module})
    own = scope.contents(module)
    if writer.helpers:
        local.append(imports.names_from(Code(".._runtime.codec"), writer.helpers))
    if own.models or own.enums:
        models = code("$ as models", identifier(module))
        local.append(import_from(Code("..models"), [models]))
    if others:
        local.append(imports.names_from(Code("."), others))
    return Imports((Code("from typing import Any"),), tuple(_ordered(local)))


def _ordered(lines: list[Code]) -> list[Code]:
    """Farther packages first: `..` before `.`."""
    return sorted(
        lines, key=lambda line: (not line.text.startswith("from .."), line.text)
    )


def _constants(scope: Scope, writer: CodecWriter, module: str) -> Iterator[Code]:
    own = scope.contents(module)
    if own.models:
        yield Code("new = object.__new__")
    for enum in own.enums:
        yield code(
            "$ = {member.value: member for member in models.$}",
            _enum_table(scope, enum.id),
            identifier(enum.name),
        )
    for model in own.models:
        names = {f.wire_name: f.name for f in model.fields}
        annotation = Code("" if names else ": dict[str, str]")
        yield code("$$ = $", writer.known_name(model), annotation, literal(names))


def _table(scope: Scope, module: str) -> Code:
    rows = (
        code(
            "$: ($, $)",
            literal(m.name),
            identifier(scope.function("decode", m.id)),
            identifier(scope.function("encode", m.id)),
        )
        for m in scope.contents(module).models
    )
    return lay_out([code("CODECS: dict[str, Any] = {$}", join(", ", rows))], 0)
