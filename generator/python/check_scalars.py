"""The keywords of strings, numbers and sizes -> statements, and how they report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, LiteralString

from ..ir import words
from ..ir.schema import ABSENT, Level, Schema
from . import check_formats
from .code import Code, code, identifier, join, literal
from .layout_lines import Statement, block
from .pattern_use import of_value


def pointer(path: tuple[Code, ...], helpers: set[str]) -> Code:
    """An expression for a JSON pointer: constants are joined here, keys at run time."""
    here = literal("")
    fixed = ""
    dynamic = False
    for piece in path:
        if isinstance(piece, Constant):
            if not dynamic:
                fixed += piece.value
                here = literal(fixed)
            else:
                here = code("$ + $", here, literal(piece.value))
        else:
            helpers.add("at")
            here, dynamic = code("at($, $)", here, piece), True
    return here


class Constant(Code):
    """A part of a path that is known when the code is written: a JSON pointer."""

    __slots__ = ("value",)

    def __init__(self, key: str) -> None:
        self.value = "/" + key.replace("~", "~0").replace("/", "~1")
        super().__init__(literal(self.value).text)


@dataclass(slots=True)
class Report:
    """How violations of one schema at one place are reported."""

    path: tuple[Code, ...]
    value: Code
    secret: bool
    level: Level
    helpers: set[str]

    def broken(self, rule: str, text: str, is_shown: bool = True) -> Code:
        """`found.append(broken(...))`; a secret's value is not part of it."""
        self.helpers.add("broken")
        return self._append("broken", literal(rule), literal(text), is_shown=is_shown)

    def wrong_type(self, expected: str, shown: Code | None = None) -> Code:
        """`found.append(wrong_type(...))`: what was expected, and what came."""
        return code("found.append($)", self.type_violation(expected, shown))

    def type_violation(self, expected: str, shown: Code | None = None) -> Code:
        """`wrong_type(...)` alone; `shown` where the value is not at hand as it is."""
        self.helpers.add("wrong_type")
        where = pointer(self.path, self.helpers)
        value = self.value if shown is None else shown
        pieces = (where, literal(expected), *(() if self.secret else (value,)))
        return code("wrong_type($)", join(", ", (*pieces, *self._level())))

    def not_allowed(self, allowed: Code) -> Code:
        self.helpers.add("not_allowed")
        return self._append("not_allowed", allowed)

    def missing(self, key: str) -> Code:
        """A required property that is not there."""
        self.helpers.add("missing")
        where = pointer((*self.path, Constant(key)), self.helpers)
        return code("found.append(missing($))", join(", ", (where, *self._level())))

    def _append(
        self, function: LiteralString, *details: Code, is_shown: bool = True
    ) -> Code:
        shown = (self.value,) if is_shown and not self.secret else ()
        where = pointer(self.path, self.helpers)
        arguments = join(", ", (where, *details, *shown, *self._level()))
        return code("found.append($($))", identifier(function), arguments)

    def _level(self) -> tuple[Code, ...]:
        return (Code('level="advice"'),) if self.level == "advice" else ()


_STRUCTURE = frozenset(
    "properties items schema allOf anyOf oneOf then if else not".split()
)


@dataclass(slots=True)
class Constants:
    """Regexes and lists of allowed values of one module, each under a name of its own."""

    values: dict[str, Code] = field(default_factory=dict)
    parameter: str = ""
    """The parameter whose schema is written: its place has a number, and no name."""
    _names: dict[tuple[str, str], str] = field(default_factory=dict)

    def named(self, kind: str, schema: Schema, value: Code) -> Code:
        """The name of a constant: the last word of the place it comes from."""
        known = self._names.get((kind, value.text))
        if known is None:
            last = self._subject(schema.id)
            known = base = f"{words.upper(last) or 'VALUE'}_{kind}".lstrip(
                "_0123456789"
            )
            number = 2
            while known in self.values:
                known, number = f"{base}_{number}", number + 1
            self.values[known] = value
            self._names[kind, value.text] = known
        return identifier(known)

    def _subject(self, id: str) -> str:
        """What a schema is about: the last part of its id that is a name."""
        for part in reversed(id.split("/")):
            if part and part not in _STRUCTURE and not part.isdigit():
                if part == "parameters" and self.parameter:
                    return self.parameter
                return part.replace("~1", "/").replace("~0", "~")
        return "value"


def numbers(schema: Schema, value: Code, report: Report) -> list[Statement]:
    """Validation 6.2."""
    rules = (
        (schema.minimum, Code("<"), "minimum", "at least"),
        (schema.exclusive_minimum, Code("<="), "exclusiveMinimum", "more than"),
        (schema.maximum, Code(">"), "maximum", "at most"),
        (schema.exclusive_maximum, Code(">="), "exclusiveMaximum", "less than"),
    )
    out: list[Statement] = []
    for limit, breaks, rule, text in rules:
        if limit is not None:
            wrong = report.broken(rule, f"must be {text} {limit}")
            out.append(_if(code("$ $ $", value, breaks, literal(limit)), wrong))
    if schema.multiple_of is not None:
        of = schema.multiple_of
        wrong = report.broken("multipleOf", f"must be a multiple of {of}")
        if schema.types == ("integer",) and type(of) is int:
            test = code("$ % $", value, literal(of))
        else:
            report.helpers.add("is_multiple")
            test = code("not is_multiple($, $)", value, literal(of))
        out.append(_if(test, wrong))
    out += check_formats.of_number(schema.format, value, report)
    return out


def strings(
    schema: Schema, value: Code, report: Report, constants: Constants
) -> list[Statement]:
    """Validation 6.3: lengths in code points, before the pattern is tried."""
    if schema.binary:
        return []  # these are rules of text
    out = [*_numerals(schema, value, report)]
    out += _sizes(
        value,
        report,
        (schema.min_length, "minLength", "character"),
        (schema.max_length, "maxLength", "character"),
    )
    out += typed_enum(schema, value, report, constants)
    out += check_formats.of_string(schema.format, value, report)
    found = pattern(schema, value, report.helpers, constants)
    if found is None:
        return out
    wrong = report.broken("pattern", f"must match the pattern {schema.pattern}")
    test = code("not $", found)
    if schema.max_length is not None:
        # a text that is too long is not searched: the pattern's work is bounded
        test = code("len($) <= $ and $", value, literal(schema.max_length), test)
    return [*out, _if(test, wrong)]


def pattern(
    schema: Schema, value: Code, helpers: set[str], constants: Constants
) -> Code | None:
    """Whether a string matches; None without a pattern that can be looked for."""
    compiled = of_value(schema).code() if schema.pattern is not None else None
    if compiled is None:
        return None
    helpers.add("Pattern")
    return code("$.search($)", constants.named("PATTERN", schema, compiled), value)


def _numerals(schema: Schema, value: Code, report: Report) -> list[Statement]:
    """Bounds of a number on a text: of the number that is written in it.

    JSON Schema lets them say nothing, so that it is advice.
    """
    if not compares_text(schema):
        return []
    report.helpers.add("numeral")
    advice = replace(report, level="advice")
    compared = numbers(
        replace(schema, multiple_of=None, format=""), Code("number"), advice
    )
    taken = code("number = numeral($)", value)
    return [taken, block(Code("if number is not None:"), compared)]


def compares_text(schema: Schema) -> bool:
    """Whether a schema of texts has bounds of a number."""
    bounds = (
        *(schema.minimum, schema.exclusive_minimum),
        *(schema.maximum, schema.exclusive_maximum),
    )
    if "string" not in schema.types or {"integer", "number"} & set(schema.types):
        return False
    return any(bound is not None for bound in bounds)


def array_sizes(schema: Schema, value: Code, report: Report) -> list[Statement]:
    """Validation 6.4."""
    out = _sizes(
        value,
        report,
        (schema.min_items, "minItems", "item"),
        (schema.max_items, "maxItems", "item"),
    )
    if schema.unique_items:
        report.helpers.add("is_unique")
        wrong = report.broken("uniqueItems", "must not hold an item twice")
        out.append(_if(code("not is_unique($)", value), wrong))
    return out


def object_sizes(schema: Schema, value: Code, report: Report) -> list[Statement]:
    """Validation 6.5.1, 6.5.2."""
    return _sizes(
        value,
        report,
        (schema.min_properties, "minProperties", "property"),
        (schema.max_properties, "maxProperties", "property"),
    )


def _sizes(
    value: Code, report: Report, *limits: tuple[int | None, str, str]
) -> list[Statement]:
    out: list[Statement] = []
    for limit, rule, unit in limits:
        if limit is None or (limit == 0 and rule.startswith("min")):
            continue
        least = rule.startswith("min")
        text = f"must have at {'least' if least else 'most'} {_count(limit, unit)}"
        breaks = Code("<") if least else Code(">")
        test = code("len($) $ $", value, breaks, literal(limit))
        out.append(_if(test, report.broken(rule, text)))
    return out


def values(
    schema: Schema, value: Code, report: Report, constants: Constants
) -> Iterable[Statement]:
    """enum and const, by JSON equality (Validation 6.1.2, 6.1.3)."""
    if schema.enum is not None and not has_typed_enum(schema):
        name = _allowed(schema, schema.enum, report.helpers, constants)
        report.helpers.add("is_one_of")
        wrong = report.not_allowed(name)
        yield _if(code("not is_one_of($, $)", value, name), wrong)
    if schema.const is not ABSENT:
        wrong = report.broken("const", f"must be {as_json(schema.const)}")
        yield _if(differs(value, schema.const, report.helpers), wrong)


def differs(value: Code, const: Any, helpers: set[str]) -> Code:
    """Whether a value is not the one allowed, by JSON equality."""
    if isinstance(const, str):
        return code("$ != $", value, literal(const))
    helpers.add("same")
    return code("not same($, $)", value, literal(const))


_CLASSES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int, float),
    "number": (int, float),
}


def has_typed_enum(schema: Schema) -> bool:
    """Whether a type is allowed, and of it only what is in a list: the usual enum."""
    if schema.enum is None or len(schema.types) != 1:
        return False
    classes = _CLASSES.get(schema.types[0], ())
    return all(type(value) in classes for value in schema.enum)


def typed_enum(
    schema: Schema, value: Code, report: Report, constants: Constants
) -> list[Statement]:
    """A value of the right type that is not in the list."""
    if schema.enum is None or not has_typed_enum(schema):
        return []
    name = _allowed(schema, schema.enum, report.helpers, constants)
    return [_if(code("$ not in $", value, name), report.not_allowed(name))]


def _allowed(
    schema: Schema,
    allowed: tuple[Any, ...],
    helpers: set[str],
    constants: Constants,
) -> Code:
    """The constant that holds a list of allowed values."""
    unique = list(dict.fromkeys(literal(a) for a in allowed))
    inner = join(", ", unique)
    if has_typed_enum(schema):
        helpers.add("Allowed")
        held = code("Allowed($)", inner)
    else:
        held = code("($,)", inner) if len(unique) == 1 else code("($)", inner)
    return constants.named("VALUES", schema, held)


def as_json(value: Any) -> str:
    import json

    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= 60 else text[:57] + "..."


def _count(number: int, unit: str) -> str:
    if number == 1:
        return f"1 {unit}"
    plural = "properties" if unit == "property" else f"{unit}s"
    return f"{number} {plural}"


def _if(test: Code, wrong: Code) -> Statement:
    return block(code("if $:", test), [wrong])
