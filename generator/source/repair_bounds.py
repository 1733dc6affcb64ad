"""Rules about bounds, `pattern`, `format` and `required`."""

from __future__ import annotations

import re
from typing import Any

from .keywords import (
    ARRAY_BOUNDS,
    BOUNDS,
    OBJECT_BOUNDS,
    OF_TYPE,
    STRING_BOUNDS,
    TYPES,
    words,
)
from .repair import Rules, Shape, Spot, having, having_any, shown
from .repair_enums import stated_types

RULES = Rules()

_LENGTHS = (*STRING_BOUNDS, *ARRAY_BOUNDS, *OBJECT_BOUNDS)
_OF_NUMBER = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_PAIRS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)


def _has_bounds_and_type(shape: Shape) -> bool:
    return shape.type is not None and not BOUNDS.isdisjoint(shape.keys)


@RULES(_has_bounds_and_type)
def bounds_of_another_type(schema: dict[str, Any], spot: Spot) -> None:
    """A bound on another type than the schema's says nothing, and goes.

    Those of a number stay on a string: they speak of the number written in it,
    which a validator compares as advice.
    """
    types = stated_types(schema)
    if not types or not TYPES.issuperset(types):
        return
    useful: set[str] = set().union(*(OF_TYPE[name] for name in types))
    strange = [key for key in schema if key in BOUNDS and key not in useful]
    of_number = [key for key in strange if key in _OF_NUMBER]
    if of_number and "string" in types:
        strange = [key for key in strange if key not in of_number]
        spot.warn(f"the type string has {' and '.join(of_number)}")
    for key in strange:
        del schema[key]
    if strange:
        spot.left_out(f"the type {' or '.join(types)} has no {', '.join(strange)}")


@RULES(having_any((*_LENGTHS, "multipleOf")))
def bounds_negative(schema: dict[str, Any], spot: Spot) -> None:
    """A length or count below zero, and multipleOf zero, are no bounds."""
    for key in _LENGTHS:
        if schema.get(key, 0) < 0:
            spot.left_out(f"{key} is {shown(schema.pop(key))}")
    if schema.get("multipleOf", 1) <= 0:
        spot.left_out(f"multipleOf is {shown(schema.pop('multipleOf'))}")


def _has_pair(shape: Shape) -> bool:
    return any(low in shape.keys and high in shape.keys for low, high in _PAIRS)


@RULES(_has_pair)
def bounds_contradict(schema: dict[str, Any], spot: Spot) -> None:
    """Bounds that no value can keep go, and in a dump 0 to 0, which is a filler."""
    for low, high in _PAIRS:
        if low not in schema or high not in schema:
            continue
        filler = spot.dumps and schema[low] == schema[high] == 0
        if schema[low] > schema[high] or filler:
            spot.left_out(f"{low} {schema.pop(low)} and {high} {schema.pop(high)}")


@RULES(having("pattern"))
def pattern_delimiters(schema: dict[str, Any], spot: Spot) -> None:
    """`/.../` around a pattern are the delimiters of another language."""
    stated = schema.get("pattern", "")
    if len(stated) > 2 and stated[0] == "/" and re.fullmatch(r"/.+/[a-z]*", stated):
        schema["pattern"] = stated[1 : stated.rindex("/")]
        spot.repaired("the pattern stands between slashes; read without them")


_DOUBLE = re.compile(r"\\\\(?=u[0-9a-fA-F]{4})")


@RULES(having("pattern"))
def pattern_double_escape(schema: dict[str, Any], spot: Spot) -> None:
    """`\\\\u4e00` is a character that was escaped twice."""
    stated = schema.get("pattern", "")
    if _DOUBLE.search(stated):
        schema["pattern"] = _DOUBLE.sub(r"\\", stated)
        spot.repaired("the pattern escapes a character twice; read as that character")


@RULES(having("pattern"))
def pattern_impossible(schema: dict[str, Any], spot: Spot) -> None:
    """A pattern that starts with `$` and goes on matches nothing: it is none."""
    stated = schema.get("pattern", "")
    if re.match(r"\$[^|?*{$)]", stated) and "|" not in stated:
        del schema["pattern"]
        spot.left_out(f"the pattern {shown(stated)} can match nothing")


_FORMATS = {
    **dict.fromkeys(("int8", "int16", "int32", "int64"), ("integer", "number")),
    **dict.fromkeys(("uint8", "uint16", "uint32", "uint64"), ("integer", "number")),
    **dict.fromkeys(("float", "double", "decimal"), ("number", "integer", "string")),
    **dict.fromkeys(
        words(
            "date date-time time duration email idn-email hostname idn-hostname ipv4 "
            "ipv6 uri uri-reference iri iri-reference uri-template uuid json-pointer "
            "relative-json-pointer regex byte base64 base64url binary password"
        ),
        ("string",),
    ),
}
_SPELLED = {
    **{name.replace("-", ""): name for name in _FORMATS},
    "datatime": "date-time",
    "long": "int64",
}


@RULES(having("format"))
def format_meaning(schema: dict[str, Any], spot: Spot) -> None:
    """A known format in another spelling is that format; a contradiction is none.

    Formats are advice (Validation 7.2.1). A format of another type (int64 of a
    string) and the name of a type say nothing; a dump loses unknown ones too,
    which are slips there, and other definitions keep them.
    """
    stated = schema.get("format", "")
    known = stated
    if stated not in _FORMATS:
        known = _SPELLED.get(re.sub("[-_ ]", "", stated).lower(), stated)
    types = stated_types(schema)
    fits = not types or any(name in _FORMATS.get(known, types) for name in types)
    if known not in _FORMATS and (spot.dumps or stated.lower() in TYPES):
        fits = False
    if not fits:
        del schema["format"]
        names = " or ".join(types) or "any type"
        spot.left_out(f"{shown(stated)} is no format of {names}")
    elif known != stated:
        schema["format"] = known
        spot.repaired(f"the format {shown(stated)} is read as {known}")


@RULES(having("required"))
def required_names(schema: dict[str, Any], spot: Spot) -> None:
    """Required names are text, each once."""
    stated = schema.get("required", [])
    names = list(dict.fromkeys(name for name in stated if isinstance(name, str)))
    if len(names) < len(stated):
        schema["required"] = names
        spot.repaired("required repeats a name, or has one that is no text")


@RULES(having("dependentRequired"))
def dependent_names(schema: dict[str, Any], spot: Spot) -> None:
    """What a property requires is a list of names."""
    stated = schema.get("dependentRequired", {})
    fitting = {
        name: [other for other in names if isinstance(other, str)]
        for name, names in stated.items()
        if isinstance(names, list)
    }
    if fitting != stated:
        schema["dependentRequired"] = fitting
        spot.left_out("dependentRequired has what are no names")


_SPREAD = frozenset(
    ("allOf", "anyOf", "oneOf", "$ref", "patternProperties", "additionalProperties")
)


@RULES(lambda shape: "required" in shape.keys and "properties" in shape.keys)
def required_unknown(schema: dict[str, Any], spot: Spot) -> None:
    """A required property that is not declared: readers ignore the name.

    Since 3.1 the name may be there on purpose: properties need no declaration.
    """
    own = spot.via in ("", "properties", "items")
    if not spot.legacy or not own or not _SPREAD.isdisjoint(schema):
        return
    declared = schema.get("properties", ())
    unknown = [name for name in schema.get("required", ()) if name not in declared]
    if unknown:
        names = ", ".join(unknown)[:60]
        spot.warn(f"required names {names}, which is no property")
