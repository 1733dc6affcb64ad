"""Operations -> client.py and async_client.py: a typed method each, from one view."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.api import Body, Content, Operation, Paging, Parameter, Security, Server
from ..ir.shapes import is_json
from ..ir.types import AnyValue, Scalar, Type, Union
from . import imports, paging_views
from .annotations import Annotator
from .code import Code, code, docstring, identifier, join, listed, literal
from .layout_lines import definition, lay_out
from .operation_views import constant, result_annotation
from .prose import operation_text
from .provider_settings import provider_settings
from .scope import Scope
from .views import ClientView, FunctionView, Imports

_INDENT = 4
_BODY = _INDENT * 2


def view(scope: Scope, package: str, version: str, asynchronous: bool) -> ClientView:
    """Everything that client.py, or async_client.py, holds."""
    # inside the class a method hides a type of the same name: list, for example
    annotator = Annotator(scope, shadowed=(o.name for o in scope.api.operations))
    pages = "AsyncPages" if asynchronous else "Pages"
    own_pages = identifier(scope.own_name(pages))
    methods = tuple(
        method
        for operation in scope.api.operations
        for method in _methods(operation, annotator, asynchronous, own_pages)
    )
    base = "BaseAsyncClient" if asynchronous else "BaseClient"
    home = "async_client" if asynchronous else "client"
    api = scope.api
    local = [code("from ._runtime.$ import $", identifier(home), identifier(base))]
    typing: set[str] = set()
    called: tuple[Code, ...] = ()
    if methods:
        local.insert(0, Code("from . import operations"))
        typing.add("TYPE_CHECKING")
        called = (Code("from ._runtime.options import CallOptions"),)
    if any(o.paging for o in scope.api.operations):
        local += imports.runtime(scope, Code("._runtime.paging"), [pages])
    if api.security:
        local += imports.runtime(scope, Code("._runtime.security"), ["SecurityScheme"])
        typing.add("ClassVar")
    if api.servers:
        local += imports.runtime(scope, Code("._runtime.servers"), ["Server"])
    found = imports.of_types(
        annotator, {"typing": typing}, tuple(local), Code(".models.")
    )
    title = f"{'AsyncClient' if asynchronous else 'Client'} of {api.title}"
    return ClientView(
        doc=docstring(f"{title}: a method for each operation.", 0),
        imports=Imports(found.standard, found.local, (*called, *found.typing_only)),
        settings=tuple(_settings(scope, package, version)),
        methods=methods,
    )


def _settings(scope: Scope, package: str, version: str) -> list[Code]:
    api, rows = scope.api, []
    if api.servers:
        row = identifier(scope.own_name("Server"))
        servers = [_server(s, row) for s in api.servers]
        rows.append(code("_servers = $", listed(servers)))
    if api.required_security:
        rows.append(code("_security = $", literal(api.required_security)))
    if api.security:
        row = identifier(scope.own_name("SecurityScheme"))
        pairs = (code("$: $", literal(s.id), _scheme(s, row)) for s in api.security)
        rows.append(code("_schemes: ClassVar = {$}", join(", ", pairs)))
    rows += provider_settings(api)
    rows.append(code("_package_name = $", literal(package)))
    rows.append(code("_package_version = $", literal(version)))
    return [lay_out([row], _INDENT) for row in rows]


def _scheme(scheme: Security, row: Code) -> Code:
    arguments = [literal(scheme.kind)]
    named = {
        "name": scheme.name,
        "location": scheme.location,
        "scheme": scheme.scheme,
        "token_url": scheme.token_url,
    }
    for key, value in named.items():
        if value:
            arguments.append(code("$=$", identifier(key), literal(value)))
    return code("$($)", row, join(", ", arguments))


def _server(server: Server, row: Code) -> Code:
    if not server.variables:
        return code("$($)", row, literal(server.url))
    variables = {v.name: (v.default, v.allowed) for v in server.variables}
    pairs = (code("$: $", literal(k), literal(v)) for k, v in variables.items())
    return code("$($, {$})", row, literal(server.url), join(", ", pairs))


def _methods(
    operation: Operation, annotator: Annotator, asynchronous: bool, pages: Code
) -> Iterator[FunctionView]:
    """The method of an operation, and the one over all its pages."""
    yield _method(operation, annotator, asynchronous)
    if operation.paging is not None:
        yield _iterator(operation, operation.paging, annotator, pages)


def _method(
    operation: Operation, annotator: Annotator, asynchronous: bool
) -> FunctionView:
    head = code(
        "async def $(" if asynchronous else "def $(", identifier(operation.name)
    )
    tail = code(") -> $:", result_annotation(operation, annotator))
    positional, keywords = signature(operation)
    text = operation_text(operation, (*positional, *keywords))
    given = _arguments(operation)
    return FunctionView(
        signature=definition(head, _parameters(operation, annotator), tail, _INDENT),
        body=lay_out(_call(given, asynchronous), _BODY),
        doc=docstring(text, _BODY),
    )


def _iterator(
    operation: Operation, paging: Paging, annotator: Annotator, pages: Code
) -> FunctionView:
    """The same parameters, and not `async` in either client: nothing is sent yet."""
    head = code("def $(", identifier(paging.name))
    tail = code(") -> $[$]:", pages, annotator.annotation(paging.item))
    call = code("return $(self, $)", pages, _arguments(operation))
    return FunctionView(
        signature=definition(head, _parameters(operation, annotator), tail, _INDENT),
        body=lay_out([call], _BODY),
        doc=docstring(paging_views.text(operation, paging), _BODY),
    )


def _parameters(operation: Operation, annotator: Annotator) -> list[Code]:
    """What a method is declared to take."""
    positional, keywords = signature(operation)
    parameters = [Code("self")]
    parameters.extend(_declared(p, annotator) for p in positional)
    body = operation.body
    if body is not None and body.required:
        parameters.append(code("body: $", body_annotation(body, annotator)))
    elif body is not None:
        annotation = body_annotation(body, annotator, optional=True)
        parameters.append(code("body: $ = None", annotation))
    parameters.append(Code("*"))
    parameters.extend(_declared(p, annotator) for p in keywords)
    parameters.append(Code("options: CallOptions | None = None"))
    return parameters


def signature(operation: Operation) -> tuple[list[Parameter], list[Parameter]]:
    """(parameters by position, parameters by keyword only), each in its order.

    What every call must say comes by position, the path first; the rest by name.
    """
    positional = [p for p in operation.parameters if p.required and not p.from_client]
    positional.sort(key=lambda p: (p.location != "path", _place(operation, p)))
    keywords = [p for p in operation.parameters if p not in positional]
    keywords.sort(key=lambda p: not p.from_client)
    return positional, keywords


def _place(operation: Operation, parameter: Parameter) -> int:
    """Where a path parameter stands in the path; the others keep their order."""
    if parameter.location != "path":
        return operation.parameters.index(parameter)
    return operation.path.find("{" + parameter.wire_name + "}")


def _declared(parameter: Parameter, annotator: Annotator) -> Code:
    name = identifier(parameter.name)
    if parameter.required and not parameter.from_client:
        return code("$: $", name, annotator.annotation(parameter.type))
    return code("$: $ = None", name, annotator.optional(parameter.type))


def body_annotation(body: Body, annotator: Annotator, optional: bool = False) -> Code:
    """What may be given as the body: by its media types."""
    kinds = dict.fromkeys(_sent(c) for c in body.contents)
    if any(isinstance(k, AnyValue) for k in kinds):
        return annotator.annotation(AnyValue())
    kind = Union(tuple(kinds)) if len(kinds) > 1 else next(iter(kinds))
    return annotator.optional(kind) if optional else annotator.annotation(kind)


def _sent(content: Content) -> Type:
    plain = content.media_type.partition(";")[0]
    if is_json(plain) or plain.startswith(("multipart/", "application/x-www-form")):
        return AnyValue() if content.type is None else content.type
    if plain.startswith("text/"):
        return Scalar("string")
    return Scalar("string", "binary")


def _arguments(operation: Operation) -> Code:
    """What a method hands on: its operation, and all that it was given."""
    positional, keywords = signature(operation)
    arguments = [code("operations.$", constant(operation))]
    if operation.body is not None:
        arguments.append(Code("body=body"))
    for parameter in (*positional, *keywords):
        name = identifier(parameter.name)
        arguments.append(code("$=$", name, name))
    arguments.append(Code("options=options"))
    return join(", ", arguments)


def _call(given: Code, asynchronous: bool) -> list[Code]:
    if asynchronous:
        return [
            code("response = await self.call($)", given),
            Code("return response.data"),
        ]
    return [code("return self.call($).data", given)]
