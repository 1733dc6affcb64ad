"""Operations -> operations.py: a row each, which drives both clients."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..ir.api import Operation, Parameter, Response
from ..ir.shapes import is_json
from ..ir.types import AnyValue, Scalar, Type, Union
from . import imports, paging_views
from .annotations import Annotator
from .check_views import body_check, has_parameter_checks, parameters_check
from .code import Code, code, identifier, join, listed, literal
from .codec_views import json_content, response_name
from .codecs import CodecWriter
from .layout_lines import lay_out
from .scope import Scope
from .views import OperationsView

_NOTATION = re.compile(r"[/+](xml|yaml|x-yaml|cbor)\b")
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def view(scope: Scope) -> OperationsView:
    """Everything that operations.py holds."""
    annotator = Annotator(scope)
    rows = tuple(_row(scope, o, annotator) for o in scope.api.operations)
    used = {"Operation"}
    for operation in scope.api.operations:
        if operation.body:
            used.add("Body")
        if operation.parameters:
            used.add("Parameter")
        if operation.responses:
            used.add("Result")
        if operation.paging:
            used.add("Paging")
    local = tuple(imports.runtime(scope, Code("._runtime.operation"), used))
    names = listed(constant(o) for o in scope.api.operations)
    table = code("_ALL: tuple[Operation[Any], ...] = $", names)
    return OperationsView(
        imports=imports.of_types(
            annotator, {}, local, Code(".models."), always_any=True
        ),
        rows=rows,
        table=lay_out([table], 0),
    )


def constant(operation: Operation) -> Code:
    """The name of a row: CREATE_FUNCTION."""
    return identifier(operation.name.upper())


def _row(scope: Scope, operation: Operation, annotator: Annotator) -> Code:
    arguments = [
        code("id=$", literal(operation.id)),
        code("name=$", literal(operation.name)),
        code("method=$", literal(operation.method)),
        code("path=$", literal(operation.path)),
    ]
    if operation.parameters:
        row = identifier(scope.own_name("Parameter"))
        rows = [_parameter(p, row) for p in operation.parameters]
        arguments.append(code("parameters=$", listed(rows)))
    if operation.body is not None:
        arguments.append(code("body=$", _body(scope, operation)))
    if operation.responses:
        writer = CodecWriter(scope, operation.module)
        row = identifier(scope.own_name("Result"))
        results = [_result(r, operation, writer, row) for r in operation.responses]
        arguments.append(code("responses=$", listed(results)))
    if has_parameter_checks(scope, operation):
        check = f"{operation.module}.{parameters_check(operation)}"
        arguments.append(code("check=$", literal(check)))
    if operation.security is not None:
        arguments.append(code("security=$", literal(operation.security)))
    if operation.servers:
        arguments.append(code("servers=$", literal(operation.servers)))
    if operation.paging is not None:
        paging = paging_views.row(scope, operation, operation.paging)
        arguments.append(code("paging=$", paging))
    row = code(
        "$: Operation[$] = Operation($)",
        constant(operation),
        result_annotation(operation, annotator),
        join(", ", arguments),
    )
    return lay_out([row], 0)


def _parameter(parameter: Parameter, row: Code) -> Code:
    arguments = [
        literal(parameter.name),
        literal(parameter.wire_name),
        literal(parameter.location),
    ]
    if parameter.required:
        arguments.append(Code("required=True"))
    if parameter.style != _STYLES[parameter.location]:
        arguments.append(code("style=$", literal(parameter.style)))
    if parameter.explode != (parameter.style == "form"):
        arguments.append(code("explode=$", literal(parameter.explode)))
    if parameter.from_client:
        arguments.append(Code("from_client=True"))
    if parameter.media_type:
        arguments.append(code("media_type=$", literal(parameter.media_type)))
    if parameter.schema is not None and parameter.schema.secret:
        arguments.append(Code("secret=True"))
    return code("$($)", row, join(", ", arguments))


def _body(scope: Scope, operation: Operation) -> Code:
    body = operation.body
    assert body is not None
    types = tuple(c.media_type for c in body.contents)
    arguments = [
        code("required=$", literal(body.required)),
        code("media_types=$", literal(types)),
    ]
    writer = CodecWriter(scope, operation.module)
    contents = sorted(body.contents, key=lambda c: not is_json(c.media_type))
    encode = next(filter(None, map(writer.body_function, contents)), "")
    if encode:
        arguments.append(code("encode=$", literal(encode)))
    check = body_check(scope, operation)
    if check:
        arguments.append(code("check=$", literal(check)))
    return code("$($)", identifier(scope.own_name("Body")), join(", ", arguments))


def _result(
    response: Response, operation: Operation, writer: CodecWriter, row: Code
) -> Code:
    arguments = [literal(response.status)]
    if response.contents:
        types = tuple(c.media_type for c in response.contents)
        arguments.append(code("media_types=$", literal(types)))
    content = json_content(response.contents)
    if content is not None:
        decode = writer.response_function(content)
        if not decode and writer.converts(content.type):
            name = response_name(operation, response.status)
            decode = f"{operation.module}.{name}"
        if decode:
            arguments.append(code("decode=$", literal(decode)))
    return code("$($)", row, join(", ", arguments))


def result_annotation(operation: Operation, annotator: Annotator) -> Code:
    """What a successful call gives back."""
    kinds = dict.fromkeys(_results(operation))
    if not kinds:
        return Code("None")
    if any(isinstance(k, AnyValue) for k in kinds):
        return annotator.annotation(AnyValue())
    nothing = Scalar("null")
    ordered = [k for k in kinds if k != nothing] + [k for k in kinds if k == nothing]
    return annotator.annotation(Union(tuple(ordered)))


def _results(operation: Operation) -> Iterator[Type]:
    good = [r for r in operation.responses if r.is_success]
    good = good or [r for r in operation.responses if r.status == "default"]
    if not good:
        yield AnyValue()
    for response in good:
        if not response.contents:
            # without a declared body one may come all the same, except by 204 and 205
            silent = response.status in ("204", "205") or response.status[0] != "2"
            yield Scalar("null") if silent else AnyValue()
        has_json = any(is_json(c.media_type) for c in response.contents)
        for content in response.contents:
            # XML or YAML beside JSON is the same value in a notation not asked for
            if not (has_json and _NOTATION.search(content.media_type.lower())):
                yield _received(content.media_type, content.type)


def _received(media_type: str, kind: Type | None) -> Type:
    """What the client makes of a body by its media type."""
    if is_json(media_type):
        return AnyValue() if kind is None else kind
    if media_type.startswith("text/"):
        return Scalar("string")
    return Scalar("string", "binary")
