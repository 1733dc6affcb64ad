"""Rules about `enum` and `default`: values that do not fit their own schema."""

from __future__ import annotations

from typing import Any

from .repair import Rules, Spot, having, shown

RULES = Rules()

_MISFIT = object()


def stated_types(schema: dict[str, Any]) -> tuple[str, ...]:
    """The types a schema allows; none stated is the empty tuple."""
    stated = schema.get("type")
    if isinstance(stated, list):
        return tuple(stated)
    return (stated,) if isinstance(stated, str) else ()


@RULES(having("enum"))
def enum_empty(schema: dict[str, Any], spot: Spot) -> None:
    """An empty list is none before 3.1; JSON Schema 2020-12 lets it allow no value."""
    if schema["enum"]:
        return
    del schema["enum"]
    if spot.legacy:
        spot.left_out("enum is empty")
    else:
        schema["allOf"] = [*(schema.get("allOf") or ()), False]
        spot.warn("enum is empty: no value is allowed")


@RULES(having("enum"))
def enum_of_array(schema: dict[str, Any], spot: Spot) -> None:
    """Allowed values of an array that are no arrays are those of its items."""
    values = schema.get("enum")
    if values is None or stated_types(schema) != ("array",):
        return
    if any(isinstance(value, list) for value in values):
        return
    del schema["enum"]
    items = schema.get("items")
    if isinstance(items, dict) and "$ref" not in items and "enum" not in items:
        schema["items"] = {**items, "enum": values}
        spot.repaired("enum of an array; read as the enum of its items")
    else:
        spot.left_out("enum of an array lists no arrays")


@RULES(having("enum"))
def enum_null(schema: dict[str, Any], spot: Spot) -> None:
    """null among the allowed values: the type allows null as well."""
    types = stated_types(schema)
    if types and "null" not in types and None in schema.get("enum", ()):
        schema["type"] = [*types, "null"]
        spot.repaired("enum allows null and the type does not; read as nullable")


@RULES(having("enum"))
def enum_value_type(schema: dict[str, Any], spot: Spot) -> None:
    """Allowed values take the type of their schema: 1 in a string enum is "1"."""
    types = stated_types(schema)
    values = schema.get("enum")
    if not types or values is None:
        return
    fitting = [_fitted(value, types) for value in values]
    if all(new is old for new, old in zip(fitting, values)):
        return
    kept = [value for value in fitting if value is not _MISFIT]
    lost = len(fitting) - len(kept)
    names = " or ".join(types)
    if kept:
        schema["enum"] = kept
    else:
        del schema["enum"]
    if lost:
        spot.left_out(f"{lost} values of enum are no {names}")
    if kept and lost < len(values):
        changed = [
            o for n, o in zip(fitting, values) if n is not o and n is not _MISFIT
        ]
        if changed:
            spot.repaired(f"{shown(changed[0])} in enum is no {names}; read as one")


@RULES(having("enum"))
def enum_padded(schema: dict[str, Any], spot: Spot) -> None:
    """Allowed values of a dump lose the blanks around them.

    They are a slip of the documentation; services send and take the bare word.
    """
    values = schema.get("enum", ())
    if not spot.dumps or not any(_is_padded(value) for value in values):
        return
    schema["enum"] = [v.strip() if _is_padded(v) else v for v in values]
    spot.repaired("enum has values with blanks around them; read without")


def _is_padded(value: Any) -> bool:
    return isinstance(value, str) and value != value.strip() and value.strip() != ""


@RULES(having("enum"))
def enum_duplicates(schema: dict[str, Any], spot: Spot) -> None:
    """An allowed value counts once."""
    values = schema.get("enum", ())
    kept: dict[Any, Any] = {}
    for value in values:
        kept.setdefault((type(value), repr(value)), value)
    if len(kept) < len(values):
        schema["enum"] = list(kept.values())
        spot.repaired(f"enum repeats {len(values) - len(kept)} of its values")


@RULES(having("default"))
def default_type(schema: dict[str, Any], spot: Spot) -> None:
    """A default takes the type of its schema, or is none: 0 for a string is "0".

    null is no default where the schema does not allow it, and neither is an
    empty text for a number or a boolean.
    """
    types = stated_types(schema)
    default = schema["default"]
    if not types:
        return
    fitted = _fitted(default, types)
    if fitted is default:
        return
    if fitted is _MISFIT:
        del schema["default"]
        spot.left_out(f"the default {shown(default)} is no {' or '.join(types)}")
    else:
        schema["default"] = fitted
        spot.repaired(
            f"the default {shown(default)} is no {' or '.join(types)};"
            f" read as {shown(fitted)}"
        )


@RULES(having("default"))
def default_outside_enum(schema: dict[str, Any], spot: Spot) -> None:
    """A default that is not among the allowed values is none."""
    if "default" not in schema or "enum" not in schema:
        return
    if schema["default"] not in schema["enum"]:
        stated = schema.pop("default")
        spot.left_out(f"the default {shown(stated)} is not in enum")


def _fitted(value: Any, types: tuple[str, ...]) -> Any:
    """The value itself where a type fits, what it means in one of them, or _MISFIT."""
    if any(_is_of(value, name) for name in types):
        return value
    for name in types:
        meant = _coerced(value, name)
        if meant is not _MISFIT:
            return meant
    return _MISFIT


_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def _is_of(value: Any, name: str) -> bool:
    if type(value) is float and name == "integer":
        return value.is_integer()
    return type(value) in _PYTHON.get(name, ())


def _coerced(value: Any, name: str) -> Any:
    if name == "string" and type(value) in (int, float, bool):
        return str(value).lower() if type(value) is bool else str(value)
    if name == "boolean" and isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower(), _MISFIT)
    if name in ("integer", "number") and isinstance(value, str):
        return _number(value.strip(), name)
    return _MISFIT


def _number(text: str, name: str) -> Any:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        number = float(text)
    except ValueError:
        return _MISFIT
    if number - number != 0 or (name == "integer" and not number.is_integer()):
        return _MISFIT
    return int(number) if name == "integer" else number
