"""Models and enums of one module -> models/<module>.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..ir.api import Alias, Enum, Field, Model
from ..ir.types import ModelRef
from . import imports
from .annotations import Annotator
from .code import EMPTY, WIDTH, Code, code, docstring, identifier, literal
from .codecs import is_required
from .layout_lines import in_parentheses, spread
from .prose import field_text
from .scope import Scope
from .views import EnumView, FieldView, MemberView, ModelsView, ModelView

_INDENT = 4
_NAMES_IN_USE = frozenset("bool bytes date datetime dict float int list str".split())


def view(scope: Scope, module: str, title: str) -> ModelsView:
    """Everything that models/<module>.py holds."""
    annotator = Annotator(scope, module)
    models = [m for m in scope.api.models if m.module == module]
    enums = [e for e in scope.api.enums if e.module == module]
    aliases = [a for a in scope.api.aliases if a.module == module]
    model_views = tuple(
        _model(m, annotator) for m in sorted(models, key=lambda m: m.name)
    )
    alias_views = tuple(
        _alias(a, annotator) for a in sorted(aliases, key=lambda a: a.name)
    )
    extra: dict[str, set[str]] = {}
    local: tuple[Code, ...] = ()
    if models:
        extra["dataclasses"] = {"dataclass"}
        if any(_needs_field(f) for m in models for f in m.fields):
            extra["dataclasses"].add("field")
        local = (Code("from .._runtime.model import Model"),)
    if enums:
        extra["enum"] = {"StrEnum"}
    if aliases:
        extra["typing"] = {"TypeAlias"}
    return ModelsView(
        doc=docstring(f"Models of {title}.", 0),
        imports=imports.of_types(annotator, extra, local, Code(".")),
        enums=tuple(_enum(e) for e in sorted(enums, key=lambda e: e.name)),
        models=model_views,
        aliases=alias_views,
    )


def _enum(enum: Enum) -> EnumView:
    subject = enum.wire_name.rpartition("/")[2]
    return EnumView(
        identifier(enum.name),
        docstring(
            enum.doc or f"Known values of `{subject}`; a server may send others.",
            _INDENT,
        ),
        tuple(MemberView(identifier(m.name), literal(m.value)) for m in enum.members),
    )


def _alias(alias: Alias, annotator: Annotator) -> FieldView:
    """A named union: quoted, since its classes are known to type checkers only."""
    kind = replace(alias.type, id="")
    text = annotator.annotation(kind).text
    flat = code("$: TypeAlias = $", identifier(alias.name), literal(text))
    if len(flat.text) > WIDTH:
        flat = _folded(alias.name, text)
    return FieldView(flat, docstring(alias.doc, 0))


def _folded(name: str, text: str) -> Code:
    """A long union, a type a line."""
    first, *rest = text.split(" | ")
    parts = [literal(first), *(literal(f" | {option}") for option in rest)]
    return in_parentheses(code("$: TypeAlias =", identifier(name)), parts)


def _model(model: Model, annotator: Annotator) -> ModelView:
    names = {f.name for f in model.fields}
    shadowed = names & _NAMES_IN_USE
    additional = EMPTY
    if model.additional is not None:
        inner = annotator.annotation(model.additional, shadowed)
        additional = code("dict[str, $]", inner)
    # dataclasses want fields that must be given no sooner than the others, but
    # keyword-only ones in any order: the definition's own order is the one to read
    fields = tuple(_field(f, annotator, shadowed) for f in model.fields)
    doc = model.doc or f"{model.wire_name.rpartition('/')[2]} of the API."
    if model.deprecated:
        doc += "\n\nDeprecated."
    return ModelView(
        identifier(model.name), docstring(doc, _INDENT), fields, additional
    )


def _field(field: Field, annotator: Annotator, shadowed: set[str]) -> FieldView:
    given = is_required(field)
    if given and not field.presence.nullable:
        annotation = annotator.annotation(field.type, shadowed)
    else:
        annotation = annotator.optional(field.type, shadowed)
    declared = code("$: $", identifier(field.name), annotation)
    default = next(_default(field, given), None)
    if default is not None:
        declared = code("$ = $", declared, default)
    return FieldView(spread(declared, _INDENT), docstring(field_text(field), _INDENT))


def _default(field: Field, given: bool) -> Iterator[Code]:
    value: Code | None = None if given else literal(None)
    if given and isinstance(field.const, str):
        value = literal(field.const)
    if _needs_field(field):
        if value is None:
            yield Code("field(repr=False)")
        else:
            yield code("field(default=$, repr=False)", value)
    elif value is not None:
        yield value


def _needs_field(field: Field) -> bool:
    """A secret is not shown; what is shown of a model is its models' own affair."""
    return field.secret and not isinstance(field.type, ModelRef)
