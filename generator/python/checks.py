"""Schemas -> check functions: straight-line statements that find every violation.

A value that is right pays for the tests and nothing else: pointers and messages
are made where something is wrong, and a nested value's violations get their
place on the way up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..ir import words
from ..ir.schema import Schema
from ..ir.walk import every_schema
from . import check_scalars as scalars
from . import pattern_use
from .check_combinations import combinations, contains, otherwise
from .check_objects import object_statements
from .check_scalars import Constants, Report
from .check_tests import Typed, is_of
from .check_unevaluated import Evaluated
from .code import Code, code, identifier, join, listed, literal
from .codecs import Function
from .layout_lines import Statement, block
from .scope import Scope

Path = tuple[Code, ...]
"""Constant pointers and variables that hold a key, from the function's value down."""

_KINDS = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "an array",
    "object": "an object",
    "null": "null",
}
_CLASSES = {
    "string": Code("str"),
    "boolean": Code("bool"),
    "array": Code("list"),
    "object": Code("dict"),
}


class CheckWriter:
    """Writes the check functions of one module; remembers what they need."""

    def __init__(self, scope: Scope, module: str) -> None:
        self.scope = scope
        self._module = module
        self.helpers: set[str] = set()
        self.modules: set[str] = set()
        self.constants = Constants()
        self._waiting: list[tuple[str, Schema]] = []
        self._private: dict[str, str] = {}
        self._known: dict[tuple[str, Callable[[Schema], bool]], bool] = {}
        self._evaluated = Evaluated(self)

    # functions

    def function(self, name: str, schema: Schema) -> Iterator[Function]:
        """The check of a schema, and the private ones that parts of it need."""
        yield self._function(name, schema)
        yield from self.parts()

    def parts(self) -> Iterator[Function]:
        """The private functions that what was written so far calls."""
        while self._waiting or self._evaluated.is_waiting():
            while self._waiting:
                yield self._function(*self._waiting.pop(0))
            yield from self._evaluated.functions()

    def _function(self, name: str, schema: Schema) -> Function:
        data = Code("data")
        if schema.types == ("object",):
            return self._object_function(name, schema)
        return self.wrapped(name, self.statements(schema, data, (), name, False), data)

    def _object_function(self, name: str, schema: Schema) -> Function:
        """The usual case: what is no object is not looked into."""
        data = Typed("data", "object")
        report = Report((), data, schema.secret, schema.level, self.helpers)
        wrong = report.type_violation(_KINDS["object"])
        leave = block(
            Code("if not isinstance(data, dict):"), [code("return [$]", wrong)]
        )
        rest = self.statements(schema, data, (), name, False)
        return self.wrapped(name, rest, data, first=(leave,))

    def wrapped(
        self,
        name: str,
        statements: Sequence[Statement],
        argument: Code,
        first: tuple[Statement, ...] = (),
    ) -> Function:
        """A check function of ready statements; `first` comes before anything is found."""
        declared = Code("found: list[Violation] = []")
        body = (*first, declared, *statements, Code("return found"))
        return Function(identifier(name), argument, body, Code("list[Violation]"))

    def part(self, schema: Schema, owner: str, role: str) -> Code:
        """The function that checks a part of a schema: a named one, or a private new one."""
        target = self.plain_reference(schema)
        if target:
            return self.check_of(target)
        if schema.id in self.scope.checks:
            return self.check_of(schema.id)
        if schema.id not in self._private:
            base = f"_{owner.lstrip('_')}_{words.snake(role)}"[:70]
            name, number = base, 2
            while name in self._private.values():
                name, number = f"{base}_{number}", number + 1
            self._private[schema.id] = name
            self._waiting.append((name, schema))
        return identifier(self._private[schema.id])

    def check_of(self, id: str) -> Code:
        """The bare function of the check of a schema with a name."""
        name, home = self.scope.checks[id]
        if home == self._module:
            return code("$.find", identifier(f"check_{name}"))
        self.modules.add(home)
        return code("$.$.find", identifier(home), identifier(f"check_{name}"))

    @staticmethod
    def plain_reference(schema: Schema) -> str:
        """The id a schema refers to, when the reference is all it says."""
        if schema.ref and schema == Schema(
            schema.id,
            ref=schema.ref,
            level=schema.level,
            secret=schema.secret,
        ):
            return schema.ref
        return ""

    def advises(self, schema: Schema) -> bool:
        """Whether a check of the schema may find what is mere advice."""
        return self._has(schema, _advises)

    def is_lenient(self, schema: Schema) -> bool:
        """Whether a check of the schema may pass what the schema refuses.

        Then that it finds nothing proves nothing: what the keywords around it refuse
        because a value matches is not refused.
        """
        return self._has(schema, pattern_use.is_lenient)

    def _has(self, schema: Schema, test: Callable[[Schema], bool]) -> bool:
        known = self._known.get((schema.id, test))
        if known is None:
            known = any(map(test, self._everything(schema)))
            self._known[schema.id, test] = known
        return known

    def _everything(self, schema: Schema) -> Iterator[Schema]:
        """A schema, what is in it and what that refers to."""
        pending, seen = [schema], {schema.id}
        while pending:
            for inner in every_schema(pending.pop()):
                yield inner
                for id in {inner.ref, inner.dynamic_ref, inner.id} - seen - {""}:
                    seen.add(id)
                    if id in self.scope.schemas:
                        pending.append(self.scope.schemas[id])

    # statements

    def statements(
        self, schema: Schema, value: Code, path: Path, owner: str, inside: bool = True
    ) -> list[Statement]:
        """What finds the violations of `value`, which stands at `path`.

        `inside`: the value is part of what the function checks, so a schema with
        a function of its own is left to that.
        """
        if schema.accepts is True:
            return []
        report = Report(path, value, schema.secret, schema.level, self.helpers)
        if schema.accepts is False:
            return [report.broken("false schema", "is not allowed here")]
        if inside and schema.id in self.scope.checks:
            return [self.call(self.check_of(schema.id), value, path, schema)]
        if inside and schema.level == "advice" and len(list(every_schema(schema))) > 1:
            # what its parts find is advice too: told so where the whole is called
            check = self.part(schema, owner, "advice")
            return [self.call(check, value, path, schema)]
        out: list[Statement] = []
        if schema.ref:
            out.append(self.call(self.check_of(schema.ref), value, path, schema))
        if schema.dynamic_ref:
            check = self.check_of(schema.dynamic_ref)
            out.append(self.call(check, value, path, schema))
        out.extend(self._by_kind(schema, value, path, owner, report))
        out.extend(scalars.values(schema, value, report, self.constants))
        out.extend(combinations(self, schema, value, path, owner, report))
        out.extend(self._evaluated.rest(schema, value, path, owner))
        return out

    def unevaluated(
        self, part: Schema, path: Path, owner: str, key: Code, rule: str
    ) -> list[Statement]:
        """What is done with an `item` that no other keyword has evaluated."""
        inner_path = (*path, key)
        if part.accepts is False:
            report = Report(inner_path, Code("item"), True, part.level, self.helpers)
            return [report.broken(rule, "is not allowed here")]
        return self._loop_body(part, path, owner, rule, key)

    def call(self, check: Code, value: Code, path: Path, schema: Schema) -> Statement:
        """Calls a check and takes over what it finds."""
        inner = Code("inner")
        if schema.secret and check.text not in self._private.values():
            self.helpers.add("concealed")
            inner = Code("concealed(inner)")
        if schema.level == "advice":
            self.helpers.add("advised")
            inner = code("advised($)", inner)
        if path:
            self.helpers.add("under")
            inner = code("under($, $)", self.pointer(path), inner)
        return block(
            code("if inner := $($):", check, value), [code("found += $", inner)]
        )

    def pointer(self, path: Path) -> Code:
        return scalars.pointer(path, self.helpers)

    def _by_kind(
        self, schema: Schema, value: Code, path: Path, owner: str, report: Report
    ) -> Iterator[Statement]:
        """The type, and the keywords that speak of one type only."""
        kinds = schema.types
        if len(kinds) == 1 and not is_of(value, kinds[0]):
            (kind,) = kinds
            test = _grouped(self.type_test(kinds, value, schema.binary), kind)
            yield block(code("if not $:", test), [report.wrong_type(_KINDS[kind])])
            yield from otherwise(self._rules(kind, schema, value, path, owner, report))
            return
        if len(kinds) > 1:
            named = " or ".join(_KINDS[k] for k in kinds)
            test = self.type_test(kinds, value, schema.binary)
            yield block(code("if not ($):", test), [report.wrong_type(named)])
        for kind in ("string", "number", "array", "object"):
            if not kinds or kind in kinds or (kind == "number" and "integer" in kinds):
                inner = self._rules(kind, schema, value, path, owner, report)
                if inner:
                    yield from self._where(kind, value, inner)

    def _rules(
        self,
        kind: str,
        schema: Schema,
        value: Code,
        path: Path,
        owner: str,
        report: Report,
    ) -> list[Statement]:
        """What is said of the values of one type."""
        match kind:
            case "string":
                return scalars.strings(schema, value, report, self.constants)
            case "number" | "integer":
                enum = scalars.typed_enum(schema, value, report, self.constants)
                return [*scalars.numbers(schema, value, report), *enum]
            case "array":
                return self._array(schema, value, path, owner, report)
            case "object":
                return object_statements(self, schema, value, path, owner, report)
            case _:
                return []

    def _where(
        self, kind: str, value: Code, inner: list[Statement]
    ) -> Iterator[Statement]:
        """What is said of values of one type, for those that have it."""
        if is_of(value, kind):
            yield from inner
        elif not isinstance(value, Typed):
            yield block(code("if $:", self.type_test((kind,), value)), inner)

    def type_test(
        self, kinds: tuple[str, ...], value: Code, binary: bool = False
    ) -> Code:
        """Whether the value has one of the types; a `binary` text may be a file."""
        if binary and "string" in kinds:
            self.helpers.add("is_content")
            rest = tuple(kind for kind in kinds if kind != "string")
            of_rest = (self.type_test(rest, value),) if rest else ()
            return join(" or ", (code("is_content($)", value), *of_rest))
        classes = [_CLASSES[kind] for kind in kinds if kind in _CLASSES]
        tests = []
        if classes:
            one_of = listed(classes) if len(classes) > 1 else classes[0]
            tests.append(code("isinstance($, $)", value, one_of))
        if "null" in kinds:
            tests.append(code("$ is None", value))
        if "number" in kinds:
            self.helpers.add("is_number")
            tests.append(code("is_number($)", value))
        if "integer" in kinds:
            self.helpers.add("is_integer")
            tests.append(code("type($) is int or is_integer($)", value, value))
        return join(" or ", tests)

    def _array(
        self, schema: Schema, value: Code, path: Path, owner: str, report: Report
    ) -> list[Statement]:
        out = scalars.array_sizes(schema, value, report)
        for index, part in enumerate(schema.prefix_items):
            inner = self._loop_body(part, path, owner, f"item {index}", literal(index))
            if inner:
                position = literal(index)
                out.append(
                    block(
                        code("if len($) > $:", value, position),
                        [code("item = $[$]", value, position), *inner],
                    )
                )
        if schema.items is not None:
            inner = self._loop_body(schema.items, path, owner, "item", Code("index"))
            start = len(schema.prefix_items)
            if inner:
                over = code("enumerate($)", value)
                if start:
                    over = code(
                        "enumerate($[$:], $)", value, literal(start), literal(start)
                    )
                out.append(block(code("for index, item in $:", over), inner))
        if schema.contains is not None:
            out.extend(contains(self, schema, value, owner, report))
        return out

    def _loop_body(
        self, part: Schema, path: Path, owner: str, role: str, key: Code
    ) -> list[Statement]:
        """Checks `item`. What has a loop of its own gets a function of its own."""
        inner_path = (*path, key)
        if is_nested(part) and part.id not in self.scope.checks:
            check = self.part(part, owner, role)
            return [self.call(check, Code("item"), inner_path, part)]
        return self.statements(part, Code("item"), inner_path, owner)


def _advises(schema: Schema) -> bool:
    return (
        schema.level == "advice"
        or schema.read_only != ()
        or scalars.compares_text(schema)
    )


def is_nested(schema: Schema) -> bool:
    """Whether checking a value needs a loop, or a look into an object."""
    return schema.items is not None or _is_deep(schema)


def needs_function(schema: Schema) -> bool:
    """Whether a property is too much to be checked in place: an array of simple
    values is one loop, anything deeper has a function of its own."""
    return _is_deep(schema) or (schema.items is not None and is_nested(schema.items))


def _is_deep(schema: Schema) -> bool:
    return bool(
        schema.properties
        or schema.prefix_items
        or schema.contains is not None
        or schema.pattern_properties
        or schema.additional_properties is not None
        or schema.property_names is not None
        or schema.one_of
        or schema.dependent_schemas
    )


def _grouped(test: Code, kind: str) -> Code:
    return code("($)", test) if kind == "integer" else test
