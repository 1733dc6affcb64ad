"""contains, allOf, anyOf, oneOf, not, if -> statements (Core 10.2, 10.3.1.3).

What one of them asks is whether a part finds errors; advice makes no value another
form, so a part that may find some has it taken out of the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..ir.schema import ABSENT, Schema
from .check_scalars import Report, as_json
from .check_tests import matching
from .code import Code, code, join, listed, literal
from .layout_lines import Block, Statement, block

if TYPE_CHECKING:
    from .checks import CheckWriter, Path


def combinations(
    writer: CheckWriter,
    schema: Schema,
    value: Code,
    path: Path,
    owner: str,
    report: Report,
) -> Iterator[Statement]:
    """The keywords that apply parts to the same value."""
    for index, part in enumerate(schema.all_of):
        yield from _in_place(writer, part, value, path, owner, f"all of {index + 1}")
    if schema.any_of and not any(map(is_empty, schema.any_of)):
        test = _none_of(writer, schema.any_of, owner, value)
        wrong = report.broken("anyOf", "must match one of the allowed forms")
        yield block(code("if $:", test), [wrong])
    if schema.one_of:
        yield from _one_of(writer, schema, value, owner, report)
    if schema.not_ is not None and not writer.is_lenient(schema.not_):
        test = matches(writer, schema.not_, owner, "not", value)
        yield block(code("if $:", test), [_refused(schema.not_, report)])
    if schema.if_ is not None and not writer.is_lenient(schema.if_):
        yield from _conditional(writer, schema, value, path, owner)


def _refused(part: Schema, report: Report) -> Code:
    """The violation of a value that matches what it must not."""
    if part.const is ABSENT or report.secret:
        return report.broken("not", "must be of another form")
    return report.broken("not", f"must not be {as_json(part.const)}", is_shown=False)


def contains(
    writer: CheckWriter, schema: Schema, value: Code, owner: str, report: Report
) -> Iterator[Statement]:
    """How many items match (Core 10.3.1.3, Validation 6.4.4, 6.4.5)."""
    assert schema.contains is not None
    least = 1 if schema.min_contains is None else schema.min_contains
    test = matches(writer, schema.contains, owner, "contains", Code("item"))
    yield code("matching = sum(1 for item in $ if $)", value, test)
    if least:
        rule = "contains" if schema.min_contains is None else "minContains"
        text = f"must contain at least {_items(least)}"
        yield block(
            code("if matching < $:", literal(least)), [report.broken(rule, text)]
        )
    if schema.max_contains is not None and not writer.is_lenient(schema.contains):
        most = schema.max_contains
        text = f"must contain at most {_items(most)}"
        yield block(
            code("if matching > $:", literal(most)),
            [report.broken("maxContains", text)],
        )


def _items(count: int) -> str:
    return f"{count} matching item{'' if count == 1 else 's'}"


def errors(
    writer: CheckWriter, part: Schema, owner: str, role: str, value: Code
) -> Code:
    """An expression that is true where a part finds errors in a value."""
    call = code("$($)", writer.part(part, owner, role), value)
    if not writer.advises(part):
        return call
    writer.helpers.add("errors_of")
    return code("errors_of($)", call)


def matches(
    writer: CheckWriter, part: Schema, owner: str, role: str, value: Code
) -> Code:
    """An expression that is true where a value has no errors of a part."""
    test = matching(writer, part, value)
    return test or code("not $", errors(writer, part, owner, role, value))


def _none_of(
    writer: CheckWriter, parts: Sequence[Schema], owner: str, value: Code
) -> Code:
    """An expression that is true where a value has errors of every part."""
    tests, failed = [], []
    for index, part in enumerate(parts):
        test = matching(writer, part, value)
        if test is None:
            failed.append(errors(writer, part, owner, f"any of {index + 1}", value))
        else:
            tests.append(test)
    if len(tests) > 1:
        tests = [code("($)", t) if " and " in t.text else t for t in tests]
    if tests:
        failed.append(code("not ($)", join(" or ", tests)))
    return join(" and ", failed)


def _one_of(
    writer: CheckWriter, schema: Schema, value: Code, owner: str, report: Report
) -> Iterator[Statement]:
    parts = schema.one_of
    each = listed(
        writer.part(part, owner, f"one of {index + 1}")
        for index, part in enumerate(parts)
    )
    found = code("check($)", value)
    if any(map(writer.advises, parts)):
        writer.helpers.add("errors_of")
        found = code("errors_of($)", found)
    yield code("matching = sum(not $ for check in $)", found, each)
    wrong = report.broken("oneOf", "must match exactly one of the allowed forms")
    is_lenient = any(map(writer.is_lenient, parts))
    test = Code("if matching < 1:") if is_lenient else Code("if matching != 1:")
    yield block(test, [wrong])


def _conditional(
    writer: CheckWriter, schema: Schema, value: Code, path: Path, owner: str
) -> Iterator[Statement]:
    assert schema.if_ is not None
    test = matches(writer, schema.if_, owner, "if", value)
    then = else_ = []
    if schema.then is not None:
        then = _in_place(writer, schema.then, value, path, owner, "then")
    if schema.else_ is not None:
        else_ = _in_place(writer, schema.else_, value, path, owner, "else")
    if then:
        yield block(code("if $:", test), then)
        yield from otherwise(else_)
    elif else_:
        yield block(code("if not ($):", test), else_)


def _in_place(
    writer: CheckWriter, part: Schema, value: Code, path: Path, owner: str, role: str
) -> list[Statement]:
    """A part that speaks of the same value: by its own function if it is long."""
    from .checks import is_nested

    if part.accepts is True:
        return []
    is_own = part.ref or part.id in writer.scope.checks
    if is_own or not _is_short(part) or (path and is_nested(part)):
        return [writer.call(writer.part(part, owner, role), value, path, part)]
    return writer.statements(part, value, path, owner)


def _is_short(part: Schema, levels: int = 2) -> bool:
    """Whether a part nests so little that it can be checked within another."""
    inner = (*part.all_of, part.then, part.else_)
    return levels > 0 and all(_is_short(p, levels - 1) for p in inner if p)


def is_empty(schema: Schema) -> bool:
    """Whether a schema allows everything."""
    return schema.accepts is True or schema == Schema(
        schema.id,
        secret=schema.secret,
        level=schema.level,
        binary=schema.binary,
    )


def otherwise(statements: list[Statement]) -> Iterator[Statement]:
    """The statements for when the test before failed: `elif` where one test is all."""
    if len(statements) == 1 and isinstance(only := statements[0], Block):
        if only.head.text.startswith("if "):
            yield block(code("el$", only.head), only.body)
            return
    if statements:
        yield block(Code("else:"), statements)
