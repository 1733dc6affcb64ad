"""The keywords of objects -> statements (Core 10.3.2, Validation 6.5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..ir.schema import Level, Schema
from .check_scalars import Constant, Report, object_sizes
from .code import Code, code, join, literal
from .layout_lines import Statement, block
from .pattern_use import of_name

if TYPE_CHECKING:
    from .checks import CheckWriter, Path


def object_statements(
    writer: CheckWriter,
    schema: Schema,
    value: Code,
    path: Path,
    owner: str,
    report: Report,
) -> list[Statement]:
    """Everything a schema says of an object, properties in the order it names them."""
    out = object_sizes(schema, value, report)
    required = set(schema.required)
    names = {name for name, _ in schema.properties}
    for name, part in schema.properties:
        out.extend(
            _property(writer, name, part, value, path, owner, report, name in required)
        )
    for name in schema.required:
        if name not in names:
            test = code("if $ not in $:", literal(name), value)
            out.append(block(test, [report.missing(name)]))
    for name in schema.read_only:
        test = code("if $ in $:", literal(name), value)
        out.append(block(test, [_read_only(report, name)]))
    out.extend(_dependent(writer, schema, value, path, owner, report))
    out.extend(_every_property(writer, schema, value, path, owner))
    return out


def _property(
    writer: CheckWriter,
    name: str,
    part: Schema,
    value: Code,
    path: Path,
    owner: str,
    report: Report,
    required: bool,
) -> Iterator[Statement]:
    key = literal(name)
    inner_path = (*path, Constant(name))
    from .checks import needs_function

    if not required and (short := _only_type(writer, part, value, key, inner_path)):
        yield short
        return
    item = Code("value") if value.text != "value" else Code("inner_value")
    if needs_function(part) and part.id not in writer.scope.checks:
        check = writer.part(part, owner, name)
        inner: list[Statement] = [writer.call(check, item, inner_path, part)]
    else:
        inner = writer.statements(part, item, inner_path, owner)
    if not inner:
        if required:
            yield block(code("if $ not in $:", key, value), [report.missing(name)])
        return
    taken = code("$ = $[$]", item, value, key)
    yield block(code("if $ in $:", key, value), [taken, *inner])
    if required:
        yield block(Code("else:"), [report.missing(name)])


_ONE_TYPE = {
    "string": (Code("str"), "a string"),
    "boolean": (Code("bool"), "true or false"),
    "integer": (Code("is_integer"), "an integer"),
    "number": (Code("is_number"), "a number"),
}


def _only_type(
    writer: CheckWriter, part: Schema, value: Code, key: Code, path: Path
) -> Statement | None:
    """A property that may be missing and has nothing but a type, in two lines."""
    if len(part.types) != 1 or part.types[0] not in _ONE_TYPE or part.level != "error":
        return None
    if part != Schema(
        part.id,
        types=part.types,
        secret=part.secret,
    ):
        return None
    kind = part.types[0]
    test, expected = _ONE_TYPE[kind]
    held = code("$[$]", value, key)
    if kind in ("integer", "number"):
        writer.helpers.add(f"is_{kind}")
        right = code("$($)", test, held)
    else:
        right = code("isinstance($, $)", held, test)
    head = code("if $ in $ and not $:", key, value, right)
    report = Report(path, value, part.secret, part.level, writer.helpers)
    wrong = report.wrong_type(expected, held)
    return block(head, [wrong])


def _dependent(
    writer: CheckWriter,
    schema: Schema,
    value: Code,
    path: Path,
    owner: str,
    report: Report,
) -> Iterator[Statement]:
    """dependentRequired and dependentSchemas."""
    for name, needed in schema.dependent_required:
        inner: list[Statement] = [
            block(
                code("if $ not in $:", literal(other), value),
                [_dependent_missing(report, other, name)],
            )
            for other in needed
        ]
        if inner:
            yield block(code("if $ in $:", literal(name), value), inner)
    for name, part in schema.dependent_schemas:
        if part.accepts is True:
            continue
        check = writer.part(part, owner, f"with {name}")
        call = writer.call(check, value, path, part)
        yield block(code("if $ in $:", literal(name), value), [call])


def _dependent_missing(report: Report, other: str, name: str) -> Code:
    place = _inside(report, other, report.level)
    return place.broken("dependentRequired", f"is required when {name} is given")


def _read_only(report: Report, name: str) -> Code:
    """A request should not have it (OpenAPI 3.1, Schema Object): advice, no error."""
    place = _inside(report, name, "advice")
    return place.broken("readOnly", "is set by the server and should not be sent")


def _inside(report: Report, name: str, level: Level) -> Report:
    """How something is told of a property without its value."""
    path = (*report.path, Constant(name))
    return Report(path, report.value, True, level, report.helpers)


def _every_property(
    writer: CheckWriter, schema: Schema, value: Code, path: Path, owner: str
) -> Iterator[Statement]:
    """What is said of properties by their names: one loop over all of them."""
    body = [*_names(writer, schema, path, owner), *_named(writer, schema, path, owner)]
    values = (*(p for _, p in schema.pattern_properties), schema.additional_properties)
    if body and any(v is not None and v.accepts is None for v in values):
        yield block(code("for key, item in $.items():", value), body)
    elif body:
        yield block(code("for key in $:", value), body)


def _names(
    writer: CheckWriter, schema: Schema, path: Path, owner: str
) -> Iterator[Statement]:
    if schema.property_names is not None and schema.property_names.accepts is not True:
        check = writer.part(schema.property_names, owner, "property name")
        key = Code("key")
        yield writer.call(check, key, (*path, key), schema.property_names)


def _named(
    writer: CheckWriter, schema: Schema, path: Path, owner: str
) -> Iterator[Statement]:
    item, inner_path = Code("item"), (*path, Code("key"))
    matches = []
    for pattern, part in schema.pattern_properties:
        test = _matches(writer, schema, pattern)
        if test is None:
            continue
        matches.append(test)
        inner = _call(writer, part, item, inner_path, owner, "pattern property")
        if inner:
            yield block(code("if $:", test), inner)
    if schema.additional_properties is None or schema.additional_properties.accepts:
        return
    if len(matches) < len(schema.pattern_properties):
        return  # what a pattern says that Python cannot tell is no further property
    inner = _call(
        writer, schema.additional_properties, item, inner_path, owner, "additional"
    )
    others = [code("not $", m) for m in matches]
    if schema.properties:
        listed = literal([name for name, _ in schema.properties])
        known = writer.constants.named("NAMES", schema, code("frozenset($)", listed))
        others.insert(0, code("key not in $", known))
    if not inner:
        return
    if others:
        yield block(code("if $:", join(" and ", others)), inner)
    else:
        yield from inner


def _call(
    writer: CheckWriter, part: Schema, item: Code, path: Path, owner: str, role: str
) -> list[Statement]:
    from .checks import is_nested

    if is_nested(part) and part.id not in writer.scope.checks:
        return [writer.call(writer.part(part, owner, role), item, path, part)]
    if part.accepts is False:
        report = Report(path, item, True, part.level, writer.helpers)
        if role == "additional":
            return [report.broken("additionalProperties", "is not a known property")]
        return [report.broken("false schema", "is not allowed here")]
    return writer.statements(part, item, path, owner)


def _matches(writer: CheckWriter, schema: Schema, pattern: str) -> Code | None:
    compiled = of_name(pattern).code()
    if compiled is None:
        return None
    writer.helpers.add("Pattern")
    name = writer.constants.named("NAME_PATTERN", schema, compiled)
    return code("$.search(key)", name)
