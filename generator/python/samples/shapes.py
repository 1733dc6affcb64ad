"""A JSON value -> what the models can say of it: the fields they have, nothing else."""

from __future__ import annotations

from typing import Any

from ...ir.api import Field, Model
from ...ir.types import Array, EnumRef, Map, ModelRef, Scalar, Type, Union
from ..codecs import is_required
from ..scope import Scope

_SCALARS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


class Shapes:
    """Fits values into types. `scope` has the models."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def shaped(self, value: Any, kind: Type | None) -> Any:
        """The value without what its models have no field for."""
        match kind:
            case ModelRef(id) if isinstance(value, dict):
                return self._model(value, self._scope.models[id])
            case Array(items) if isinstance(value, list):
                return [self.shaped(item, items) for item in value]
            case Map(values) if isinstance(value, dict):
                return {k: self.shaped(v, values) for k, v in value.items()}
            case Union():
                return self.shaped(value, self.chosen(value, kind))
            case _:
                return value

    def _model(self, value: dict[str, Any], model: Model) -> dict[str, Any]:
        return {
            field.wire_name: self.shaped(value[field.wire_name], field.type)
            for field in model.fields
            if _is_said(field, value)
        }

    def chosen(self, value: Any, union: Union) -> Type | None:
        """The option that a value is of; None where it is none of them."""
        if union.property_name and isinstance(value, dict):
            stated = value.get(union.property_name)
            for name, target in union.mapping:
                if name == stated:
                    return target
        fitting = [o for o in union.options if self.fits(value, o)]
        if isinstance(value, dict):
            fitting.sort(key=lambda option: -self._known(value, option))
        return fitting[0] if fitting else None

    def fits(self, value: Any, kind: Type) -> bool:
        """Whether a value is of a type, as far as its outside tells."""
        match kind:
            case Scalar(name):
                is_bool = isinstance(value, bool)
                return is_bool == (name == "boolean") and isinstance(
                    value, _SCALARS[name]
                )
            case EnumRef():
                return isinstance(value, str)
            case ModelRef(id):
                return isinstance(value, dict) and all(
                    field.wire_name in value
                    for field in self._scope.models[id].fields
                    if is_required(field)
                )
            case Array(items):
                return isinstance(value, list) and all(
                    self.fits(item, items) for item in value
                )
            case Map(values):
                return isinstance(value, dict) and all(
                    self.fits(inner, values) for inner in value.values()
                )
            case Union(options):
                return any(self.fits(value, option) for option in options)
            case _:
                return True

    def _known(self, value: dict[str, Any], kind: Type) -> int:
        """How many keys of an object a type knows."""
        if not isinstance(kind, ModelRef):
            return 0
        fields = self._scope.models[kind.id].fields
        return sum(
            field.wire_name in value
            and (field.const is None or field.const == value[field.wire_name])
            for field in fields
        )


def _is_said(field: Field, value: dict[str, Any]) -> bool:
    """Whether a request says a field: null is the same as nothing where it may be."""
    if field.read_only or field.wire_name not in value:
        return False
    return value[field.wire_name] is not None or is_required(field)
