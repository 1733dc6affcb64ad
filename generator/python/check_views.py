"""Validators of one module -> validators/<module>.py."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.api import Operation, Parameter
from . import imports
from .check_combinations import is_empty
from .check_scalars import Constant
from .checks import CheckWriter
from .code import Code, code, docstring, identifier, join, literal
from .codec_views import checked_content
from .codecs import Function
from .layout_lines import Statement, block, definition, lay_out
from .scope import Scope
from .views import FunctionsView, FunctionView, Imports

_NUMBERS = ({"integer"}, {"number"}, {"integer", "number"})


def view(scope: Scope, module: str, title: str) -> FunctionsView:
    """Everything that validators/<module>.py holds."""
    writer = CheckWriter(scope, module)
    functions = [
        *_schemas(scope, writer, module),
        *_operations(scope, writer, module),
    ]
    return FunctionsView(
        doc=docstring(f"Validators of {title}: every rule that JSON data breaks.", 0),
        imports=_imports(writer, module, bool(functions)),
        constants=tuple(
            lay_out([_constant(name, value)], 0)
            for name, value in sorted(writer.constants.values.items())
        ),
        functions=tuple(_view(f) for f in functions),
        table=_table(scope, module),
    )


def _view(function: Function) -> FunctionView:
    signature = definition(
        code("def $(", function.name),
        [code("$: Any", function.argument)],
        code(") -> $:", function.returns),
        0,
    )
    is_check = not function.name.text.startswith("_")
    return FunctionView(signature, lay_out(function.body, 4), is_check=is_check)


def _schemas(scope: Scope, writer: CheckWriter, module: str) -> Iterator[Function]:
    for id, name in scope.contents(module).checks:
        yield from writer.function(f"check_{name}", scope.schemas[id])


def _operations(scope: Scope, writer: CheckWriter, module: str) -> Iterator[Function]:
    for operation in scope.contents(module).operations:
        statements = list(_parameters(writer, operation))
        if statements:
            name = parameters_check(operation)
            yield writer.wrapped(name, statements, Code("parameters"))
            yield from writer.parts()
        yield from _body(scope, writer, operation)


def _body(
    scope: Scope, writer: CheckWriter, operation: Operation
) -> Iterator[Function]:
    """The check of a body that has none by its own name."""
    if body_check(scope, operation) == f"{operation.module}.{_body_name(operation)}":
        assert operation.body is not None
        content = checked_content(operation.body.contents)
        assert content is not None and content.schema is not None
        yield from writer.function(_body_name(operation), content.schema)


def body_check(scope: Scope, operation: Operation) -> str:
    """`module.function` that checks the body; empty when anything is allowed."""
    content = checked_content(operation.body.contents) if operation.body else None
    schema = content.schema if content else None
    if schema is None or is_empty(schema):
        return ""
    target = CheckWriter.plain_reference(schema) or schema.id
    if target in scope.checks:
        name, home = scope.checks[target]
        return f"{home}.check_{name}"
    return f"{operation.module}.{_body_name(operation)}"


def _body_name(operation: Operation) -> str:
    return f"check_{operation.name}_body"


def parameters_check(operation: Operation) -> str:
    return f"check_{operation.name}_parameters"


def has_parameter_checks(scope: Scope, operation: Operation) -> bool:
    """Whether an operation has a function that checks its parameters."""
    if any(p.schema and p.schema.types for p in operation.parameters):
        return True  # the usual case: a type alone is something to check
    return any(_parameters(CheckWriter(scope, operation.module), operation))


def _parameters(writer: CheckWriter, operation: Operation) -> Iterator[Statement]:
    """A statement for each parameter that is limited; values by location and name."""
    locations: set[str] = set()
    for parameter in operation.parameters:
        if parameter.schema is None or is_empty(parameter.schema):
            continue
        path = (Constant(parameter.location), Constant(parameter.wire_name))
        owner = parameters_check(operation)
        writer.constants.parameter = parameter.wire_name
        inner = writer.statements(parameter.schema, Code("value"), path, owner)
        if not inner:
            continue
        given, name = identifier(parameter.location), literal(parameter.wire_name)
        if parameter.location not in locations:
            locations.add(parameter.location)
            yield code("$ = parameters.get($, {})", given, literal(parameter.location))
        value = _wire_value(writer, parameter, code("$[$]", given, name))
        yield block(code("if $ in $:", name, given), [code("value = $", value), *inner])


def _wire_value(writer: CheckWriter, parameter: Parameter, value: Code) -> Code:
    """What is sent is text: a number for a string is fine, and the other way round."""
    assert parameter.schema is not None
    kinds = set(_kinds(writer, parameter))
    helper = (
        "as_text" if kinds == {"string"} else "as_number" if kinds in _NUMBERS else ""
    )
    if not helper:
        return value
    writer.helpers.add(helper)
    return code("$($)", identifier(helper), value)


def _kinds(writer: CheckWriter, parameter: Parameter) -> tuple[str, ...]:
    schema = parameter.schema
    for _ in range(100):
        if schema is None or not schema.ref:
            break
        schema = writer.scope.schemas.get(schema.ref)
    return schema.types if schema else ()


def _constant(name: str, value: Code) -> Code:
    if value.text.startswith("(") and ("{" in value.text or "[" in value.text):
        return code("$: tuple[Any, ...] = $", identifier(name), value)
    return code("$ = $", identifier(name), value)


def _imports(writer: CheckWriter, module: str, has_functions: bool) -> Imports:
    local = []
    shared = writer.helpers - {"formats"}
    if "formats" in writer.helpers:
        local.append(Code("from .._runtime import formats"))
    if has_functions:
        shared = {*shared, "Check"}
        local.append(imports.names_from(Code(".._runtime.checks"), shared))
        local.append(Code("from .._runtime.violations import Violation"))
    others = writer.modules - {module}
    if others:
        local.append(imports.names_from(Code("."), others))
    return Imports((Code("from typing import Any"),), tuple(local))


def _table(scope: Scope, module: str) -> Code:
    rows = (
        code("$: $", literal(m.name), identifier(f"check_{scope.checks[m.id][0]}"))
        for m in scope.contents(module).models
    )
    return lay_out([code("CHECKS: dict[str, Any] = {$}", join(", ", rows))], 0)
