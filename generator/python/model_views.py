"""Models and enums of one module -> models/<module>.py."""

from __future__ import annotations

from dataclasses import replace

from ..ir.api import Alias, Enum, Field, Member, Model
from ..ir.types import Map
from . import imports
from .annotations import Annotator
from .code import EMPTY, WIDTH, Code, code, docstring, identifier, literal
from .codecs import is_required
from .layout_lines import in_parentheses, spread
from .prose import field_text
from .scope import Scope
from .views import EnumView, FieldView, ModelsView, ModelView

_INDENT = 4


def view(scope: Scope, module: str, title: str) -> ModelsView:
    """Everything that models/<module>.py holds."""
    annotator = Annotator(scope, module)
    own = scope.contents(module)
    model_views = tuple(_model(m, annotator) for m in own.models)
    alias_views = tuple(_alias(a, annotator) for a in own.aliases)
    extra: dict[str, set[str]] = {}
    local: tuple[Code, ...] = ()
    if own.models:
        extra["dataclasses"] = {"dataclass"}
        if any(map(_calls_field, own.models)):
            extra["dataclasses"].add("field")
        local = (Code("from .._runtime.model import Model"),)
    if own.enums:
        extra["enum"] = {"StrEnum"}
    if own.aliases:
        extra["typing"] = {"TypeAlias"}
    if any(m.additional is not None for m in own.models):
        extra.setdefault("typing", set()).add("TYPE_CHECKING")
    return ModelsView(
        doc=docstring(f"Models of {title}.", 0),
        imports=imports.of_types(annotator, extra, local, Code(".")),
        enums=tuple(map(_enum, own.enums)),
        models=model_views,
        aliases=alias_views,
    )


def _enum(enum: Enum) -> EnumView:
    subject = enum.wire_name.rpartition("/")[2]
    known = f"Known values of `{subject}`; a server may send others."
    text = f"{enum.doc}\n\n{known}" if enum.doc else known
    return EnumView(
        identifier(enum.name),
        docstring(text, _INDENT),
        tuple(_member(m) for m in enum.members),
    )


def _member(member: Member) -> Code:
    declared = code("$ = $", identifier(member.name), literal(member.value))
    return spread(declared, _INDENT)


def _alias(alias: Alias, annotator: Annotator) -> FieldView:
    """A named union: quoted, since its classes are known to type checkers only."""
    kind = replace(alias.type, id="")
    text = annotator.annotation(kind).text
    flat = code("$: TypeAlias = $", identifier(alias.name), literal(text))
    if len(flat.text) > WIDTH:
        flat = _folded(alias.name, text)
    return FieldView(flat, docstring(alias.doc, 0))


def _folded(name: str, text: str) -> Code:
    """A long union: on a line of its own, or a type a line."""
    head = code("$: TypeAlias =", identifier(name))
    whole = literal(text)
    if len(whole.text) + _INDENT <= WIDTH:
        return in_parentheses(head, [whole])
    first, *rest = text.split(" | ")
    parts = [literal(first), *(literal(f" | {option}") for option in rest)]
    return in_parentheses(head, parts)


def _model(model: Model, annotator: Annotator) -> ModelView:
    shadowed = _names(model)
    additional = decorator = EMPTY
    if model.additional is not None:
        additional = annotator.annotation(Map(model.additional), shadowed)
        decorator = annotator.builtin("property", shadowed)
    # dataclasses want fields that must be given no sooner than the others, but
    # keyword-only ones in any order: the definition's own order is the one to read
    fields = tuple(_field(f, annotator, shadowed) for f in model.fields)
    doc = model.doc or f"{model.wire_name.rpartition('/')[2]} of the API."
    if model.deprecated:
        doc += "\n\nDeprecated."
    return ModelView(
        identifier(model.name), docstring(doc, _INDENT), fields, additional, decorator
    )


def _field(field: Field, annotator: Annotator, shadowed: frozenset[str]) -> FieldView:
    given = is_required(field)
    if given and not field.presence.nullable:
        annotation = annotator.annotation(field.type, shadowed)
    else:
        annotation = annotator.optional(field.type, shadowed)
    declared = code("$: $", identifier(field.name), annotation)
    value = _default(field, given)
    if _needs_field(field):
        value = _unshown(value, annotator, shadowed)
    if value is not None:
        declared = code("$ = $", declared, value)
    return FieldView(spread(declared, _INDENT), docstring(field_text(field), _INDENT))


def _default(field: Field, given: bool) -> Code | None:
    if not given:
        return literal(None)
    return literal(field.const) if isinstance(field.const, str) else None


def _unshown(
    default: Code | None, annotator: Annotator, shadowed: frozenset[str]
) -> Code:
    """The `field(...)` of a value that repr leaves out."""
    function = Code("field")
    if "field" in shadowed:
        annotator.standard.add("_dataclasses")
        function = Code("_dataclasses.field")
    if default is None:
        return code("$(repr=False)", function)
    return code("$(default=$, repr=False)", function, default)


def _names(model: Model) -> frozenset[str]:
    """What means something else inside a model's class: its own fields."""
    return frozenset(f.name for f in model.fields)


def _calls_field(model: Model) -> bool:
    """Whether a model needs `field` of dataclasses under this very name."""
    return "field" not in _names(model) and any(map(_needs_field, model.fields))


def _needs_field(field: Field) -> bool:
    """A secret is not shown, nor a model that is one: anything may stand in its place."""
    return field.secret
