"""Types -> the functions that decode and encode them, as straight-line statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.api import Content, Enum, Field, Model
from ..ir.types import Array, EnumRef, Map, ModelRef, Scalar, Type, Union
from .code import Code, code, identifier, join, listed, literal
from .layout_lines import Statement, block
from .scope import Scope

_VALUE = Code("value")
_TIMES = ("date-time", "date")


@dataclass(frozen=True, slots=True)
class Function:
    """A function of a generated module: `name(argument)` and its statements."""

    name: Code
    argument: Code
    body: tuple[Statement, ...]
    returns: Code


class CodecWriter:
    """Writes the codecs of one module; remembers which helpers and modules they use."""

    def __init__(self, scope: Scope, module: str) -> None:
        self._scope = scope
        self._module = module
        self.helpers: set[str] = set()
        self.modules: set[str] = set()
        self.enums: dict[str, Enum] = {}
        self._unions: dict[Union, str] = {}

    # models

    def decode_model(self, model: Model) -> tuple[Statement, ...]:
        """Sets every field that is there, then keeps what no field declares.

        Fields without a value are counted, since the sum then tells without a second
        look at the data whether it holds anything else than fields with values.
        """
        self.helpers.add("keep")
        return (
            block(Code("if type(data) is not dict:"), [Code("return data")]),
            code("model = new(models.$)", identifier(model.name)),
            Code("model._extra, model._nulls = None, ()"),
            *([Code("get = data.get")] if model.fields else []),
            Code("missing = 0"),
            *(line for field in model.fields for line in self._decode_field(field)),
            block(
                code("if len(data) + missing != $:", literal(len(model.fields))),
                self._decode_rest(model),
            ),
            Code("return model"),
        )

    def _decode_field(self, field: Field) -> Iterator[Statement]:
        """A required field without a value is not set at all."""
        target = code("model.$", identifier(field.name))
        decoded = self.decoded(field.type, _VALUE)
        read = code("(value := get($))", literal(field.wire_name))
        if not is_required(field) and decoded == _VALUE:
            yield block(code("if $ is None:", read), [Code("missing += 1")])
            yield code("$ = value", target)
            return
        missing = [] if is_required(field) else [code("$ = None", target)]
        yield block(code("if $ is not None:", read), [code("$ = $", target, decoded)])
        yield block(Code("else:"), [*missing, Code("missing += 1")])

    def _decode_rest(self, model: Model) -> Iterator[Statement]:
        yield code("keep(model, data, $)", self.known_name(model))
        if model.additional is not None and self._converts(model.additional):
            self.helpers.add("each_value")
            convert = self.decoder(model.additional)
            yield code("model._extra = each_value($, model._extra)", convert)

    def encode_model(self, model: Model) -> tuple[Statement, ...]:
        """Writes every field that has a value, then what the fields do not say."""
        self.helpers.update(("encode", "finish"))
        out: list[Statement] = [
            block(
                code("if not isinstance(model, models.$):", identifier(model.name)),
                [Code("return encode(model)")],
            ),
            Code("data: dict[str, Any] = {}"),
            Code("value: Any"),
        ]
        for field in model.fields:
            out.extend(self._encode_field(field))
        out.append(Code("return finish(data, model)"))
        return tuple(out)

    def _encode_field(self, field: Field) -> Iterator[Statement]:
        name, key = identifier(field.name), literal(field.wire_name)
        if is_required(field) or field.const is not None:
            present = code("getattr(model, $, None)", literal(field.name))
        else:
            present = code("model.$", name)
        value = self.encoded(field.type, _VALUE)
        yield block(
            code("if (value := $) is not None:", present),
            [code("data[$] = $", key, value)],
        )

    def known_name(self, model: Model) -> Code:
        return identifier(self._scope.function("", model.id).upper() + "_KEYS")

    # types

    def decoded(self, kind: Type, value: Code) -> Code:
        """An expression: `value` decoded."""
        match kind:
            case Array(items) if self._converts(items):
                self.helpers.add("each")
                return code("each($, $)", self.decoder(items), value)
            case Map(values) if self._converts(values):
                self.helpers.add("each_value")
                return code("each_value($, $)", self.decoder(values), value)
            case _ if self._converts(kind):
                return code("$($)", self.decoder(kind), value)
            case _:
                return value

    def decoder(self, kind: Type) -> Code:
        """An expression: the function that decodes a type."""
        match kind:
            case Scalar("string", "date-time" | "date" as stated):
                name = "decode_datetime" if stated == "date-time" else "decode_date"
                self.helpers.add(name)
                return identifier(name)
            case EnumRef(id):
                return self._function("decode", id)
            case ModelRef(id):
                return self._function("decode", id)
            case Union(id=id) if id in self._scope.aliases:
                return self._function("decode", id)
            case Union():
                return identifier(self.union_name(kind))
            case _:
                return code("lambda item: $", self.decoded(kind, Code("item")))

    def encoded(self, kind: Type, value: Code) -> Code:
        """An expression: `value`, which is not None, as JSON data."""
        match kind:
            case Scalar("string", stated) if stated in _TIMES:
                self.helpers.add("encode_datetime")
                return code("encode_datetime($)", value)
            case Scalar():
                return value
            case EnumRef():
                self.helpers.add("encode_enum")
                return code("encode_enum($)", value)
            case ModelRef(id):
                return code("$($)", self._function("encode", id), value)
            case Array(Scalar("string" | "integer" | "number" | "boolean", "")):
                self.helpers.add("encode_scalars")
                return code("encode_scalars($)", value)
            case Array(ModelRef(id)):
                self.helpers.add("each")
                return code("each($, $)", self._function("encode", id), value)
            case Map(ModelRef(id)):
                self.helpers.add("each_value")
                return code("each_value($, $)", self._function("encode", id), value)
            case _:
                self.helpers.add("encode")
                return code("encode($)", value)

    def _converts(self, kind: Type) -> bool:
        """Whether decoding changes anything about a value of this type."""
        match kind:
            case Scalar("string", stated):
                return stated in _TIMES
            case EnumRef() | ModelRef():
                return True
            case Array(inner) | Map(inner):
                return self._converts(inner)
            case Union(options):
                return any(self._converts(o) for o in options)
            case _:
                return False

    def _function(self, prefix: str, id: str) -> Code:
        """The codec function of a model, enum or named union, wherever it is."""
        name = identifier(self._scope.function(prefix, id))
        home = self._scope.home(id)
        if home == self._module:
            return name
        self.modules.add(home)
        return code("$.$", identifier(home), name)

    # unions

    def union_name(self, union: Union) -> str:
        """The function that decodes an unnamed union of this module."""
        if union not in self._unions:
            parts = [
                self._scope.function("", o.id)[1:]
                for o in union.options
                if isinstance(o, ModelRef)
            ]
            name = "_decode_" + "_or_".join(parts)
            taken = self._unions.values()
            if len(name) > 60 or not parts or name in taken:
                name = f"_decode_union_{len(self._unions) + 1}"
            self._unions[union] = name
        return self._unions[union]

    def unions(self) -> Iterator[tuple[Union, str]]:
        """Every unnamed union met so far; decoding one may bring more."""
        done: set[Union] = set()
        while pending := [u for u in self._unions if u not in done]:
            done.update(pending)
            yield from ((u, self._unions[u]) for u in pending)

    def decode_union(self, union: Union) -> tuple[Statement, ...]:
        """By discriminator where there is one, else by the keys that are there."""
        models = [o for o in union.options if isinstance(o, ModelRef)]
        out: list[Statement] = []
        for option in union.options:
            match option:
                case Array() if self._converts(option):
                    head = Code("if type(value) is list:")
                case Map() if self._converts(option) and not models:
                    head = Code("if type(value) is dict:")
                case Scalar("string", stated) if stated in _TIMES:
                    head = Code("if type(value) is str:")
                case EnumRef():
                    head = Code("if type(value) is str:")
                case _:
                    continue
            out.append(block(head, [code("return $", self.decoded(option, _VALUE))]))
        out.extend(self._decode_models(union, models))
        return tuple(out)

    def _decode_models(
        self, union: Union, models: list[ModelRef]
    ) -> Iterator[Statement]:
        other = Code("value")
        if len(models) == 1:
            other = code("$($)", self.decoder(models[0]), _VALUE)
        elif models:
            rows = (self._option(m) for m in models)
            yield code("options: Options = $", listed(rows))
            self.helpers.update(("Options", "best_match"))
            other = Code("best_match(value, options)")
        if union.mapping and models:
            self.helpers.add("by_tag")
            pairs = (
                code("$: $", literal(tag), self.decoder(ref))
                for tag, ref in union.mapping
            )
            yield code("tags = {$}", join(", ", pairs))
            fallback = code("lambda value: $", other)
            if len(models) == 1:
                fallback = self.decoder(models[0])
            unknown = self.decoder(union.base) if union.base else literal(None)
            key = literal(union.property_name)
            other = code("by_tag(value, $, tags, $, $)", key, unknown, fallback)
        yield code("return $", other)

    def _option(self, ref: ModelRef) -> Code:
        """(required keys, known keys, decoder) of a model in a union."""
        model = self._scope.models[ref.id]
        required = [f.wire_name for f in model.fields if f.presence.required]
        known = self.known_name(model)
        if model.module != self._module:
            self.modules.add(model.module)
            known = code("$.$", identifier(model.module), known)
        known = code("$.keys()", known)
        needs = (
            code("frozenset($)", literal(required)) if required else Code("frozenset()")
        )
        return code("($, $, $)", needs, known, self.decoder(ref))

    # bodies

    def body_function(self, content: Content) -> str:
        """`module.function` that encodes a request body; empty when it needs none."""
        match content.type:
            case ModelRef(id):
                return f"{self._scope.home(id)}.{self._scope.function('encode', id)}"
            case _:
                return ""

    def response_function(self, content: Content) -> str:
        """`module.function` that decodes a response by itself; empty when none does."""
        match content.type:
            case ModelRef(id) | EnumRef(id):
                return f"{self._scope.home(id)}.{self._scope.function('decode', id)}"
            case Union(id=id) if id in self._scope.aliases:
                return f"{self._scope.home(id)}.{self._scope.function('decode', id)}"
            case _:
                return ""

    def converts(self, kind: Type | None) -> bool:
        return kind is not None and self._converts(kind)


def is_required(field: Field) -> bool:
    """Whether the model must be given the field: a read-only one never is."""
    return field.presence.required and not field.read_only
