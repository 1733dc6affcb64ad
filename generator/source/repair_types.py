"""Rules about the type of a schema and about keywords in the wrong place."""

from __future__ import annotations

from typing import Any

from .keywords import CHILDREN, PLAIN, TYPES
from .repair import Rules, Shape, Spot, having, shown

FIRST = Rules()
"""What stands around a schema; these rules run before all others."""
RULES = Rules()

_MEANT = {
    **dict.fromkeys(("int", "long", "short", "bigint", "int32", "int64"), "integer"),
    **dict.fromkeys(("double", "float", "decimal"), "number"),
    **dict.fromkeys(("str", "text", "char", "date", "datetime", "date-time"), "string"),
    **dict.fromkeys(("bool",), "boolean"),
    **dict.fromkeys(("list", "set"), "array"),
    **dict.fromkeys(("map", "dict", "json", "hashmap"), "object"),
}
_OF_OBJECTS = ("properties", "additionalProperties", "patternProperties")
_SECRET = ("x-isSensitive", "x-is-sensitive", "x-sec-sensitiveinfo")
KEYWORDS = frozenset((*_SECRET, "x-deprecated", "dependencies", "additionalItems"))
"""Keys that are no keywords of a schema and are read all the same."""


def _has_strange_type(shape: Shape) -> bool:
    if isinstance(shape.type, tuple):
        kinds = set(shape.type)
        return len(kinds) < 2 or len(kinds) < len(shape.type) or not kinds <= TYPES
    return shape.type is not None and shape.type not in TYPES


@RULES(_has_strange_type)
def type_unknown(schema: dict[str, Any], spot: Spot) -> None:
    """A type that JSON Schema does not have is the one that is meant.

    `long`, `Integer`, `float` and the like have one meaning. Any other name is
    an object where there are properties, and any value where there are none.
    A list of types loses what repeats, and is no list with one type in it.
    """
    stated = schema["type"]
    names = stated if isinstance(stated, list) else [stated]
    meant = list(dict.fromkeys(_type_meant(name, schema) for name in names))
    known = [name for name in meant if name]
    if not known or len(known) < len(meant):
        del schema["type"]
    else:
        schema["type"] = known[0] if len(known) == 1 else known
    if stated == "file":
        schema.setdefault("format", "binary")
        schema.setdefault("contentMediaType", "application/octet-stream")
        if spot.legacy and not spot.via:
            return  # the type of a parameter or response in 2.0
    if known != names or not known:
        read_as = schema.get("type", "any value")
        spot.repaired(f"the type {_names(stated)} is read as {_names(read_as)}")


def _type_meant(name: Any, schema: dict[str, Any]) -> str:
    if not isinstance(name, str):
        return "null" if name is None else ""
    low = name.strip().lower()
    if low in TYPES:
        return low
    if low == "file":
        return "string"
    if "properties" in schema:
        return "object"
    return _MEANT.get(low, "")


def _names(types: Any) -> str:
    names = types if isinstance(types, list) else [types]
    return ", ".join(map(str, names))[:60]


def _is_scalar_with_properties(shape: Shape) -> bool:
    return isinstance(shape.type, str) and (
        shape.type not in ("object", "null") and "properties" in shape.keys
    )


@RULES(_is_scalar_with_properties)
def type_contradicts_properties(schema: dict[str, Any], spot: Spot) -> None:
    """`properties` say more than a type that cannot have them: it is an object."""
    if schema.get("type") in (None, "object") or not schema["properties"]:
        return
    if schema["type"] == "array" and "items" in schema:
        return
    spot.repaired(f"the type {schema['type']} has properties; read as object")
    schema["type"] = "object"
    schema.pop("format", None)


def _has_items_on_another_type(shape: Shape) -> bool:
    return shape.type in ("object", "string") and "items" in shape.keys


@RULES(_has_items_on_another_type)
def items_without_array(schema: dict[str, Any], spot: Spot) -> None:
    """`items` beside the type object or string: it is an array."""
    if any(key in schema for key in _OF_OBJECTS):
        del schema["items"]
        spot.left_out("items says nothing of an object")
        return
    spot.repaired(f"the type {schema['type']} has items; read as array")
    schema["type"] = "array"


@RULES(having("items", "additionalItems"))
def items_list(schema: dict[str, Any], spot: Spot) -> None:
    """A list under `items` is `prefixItems` since 2020-12, the rest is `items`."""
    rest = schema.pop("additionalItems", None)
    if isinstance(schema.get("items"), list):
        schema["prefixItems"] = schema.pop("items")
        if rest is not None:
            schema["items"] = rest
        spot.repaired("items is a list; read as prefixItems")


@RULES(having("dependencies"))
def dependencies_keyword(schema: dict[str, Any], spot: Spot) -> None:
    """`dependencies` is two keywords since 2019-09, by what its members are."""
    stated = schema.pop("dependencies")
    if not isinstance(stated, dict):
        spot.left_out(f"dependencies is {shown(stated)}")
        return
    names = {k: v for k, v in stated.items() if isinstance(v, list)}
    rules = {k: v for k, v in stated.items() if k not in names}
    if names:
        schema.setdefault("dependentRequired", names)
    if rules:
        schema.setdefault("dependentSchemas", rules)
    spot.repaired("dependencies is read as dependentRequired and dependentSchemas")


@RULES(having("required"))
def required_on_property(schema: dict[str, Any], spot: Spot) -> None:
    """`required: true` on a property (draft 3) belongs to the list of its parent."""
    stated = schema["required"]
    if type(stated) is not bool:
        return
    del schema["required"]
    if spot.via == "properties" and spot.parent is not None:
        if stated:
            before = spot.parent.get("required") or []
            names = before if isinstance(before, list) else []
            if spot.name not in names:
                spot.parent["required"] = [*names, spot.name]
        spot.repaired(f"required is {shown(stated)}; read as a word about the property")
    else:
        spot.left_out(f"required is {shown(stated)}, and this is no property")


def _only_schema(shape: Shape) -> bool:
    return (
        "schema" in shape.keys
        and shape.keys.isdisjoint(PLAIN)
        and (shape.keys.isdisjoint(CHILDREN | {"type"}))
    )


@FIRST(_only_schema)
def schema_in_schema(schema: dict[str, Any], spot: Spot) -> None:
    """A schema that holds nothing but `schema` is what stands there."""
    inner = schema.get("schema")
    if isinstance(inner, dict):
        schema.clear()
        schema.update(inner)
        spot.repaired("the schema stands under a further key schema")


@RULES(having(*_SECRET, "x-sensitive", "x-deprecated"))
def vendor_flags(schema: dict[str, Any], spot: Spot) -> None:
    """The spellings of a secret are `x-sensitive`, `x-deprecated` is `deprecated`."""
    flags = [schema.pop(key, None) for key in _SECRET]
    flags.append(schema.pop("x-sensitive", None))
    stated = [flag for flag in flags if flag is not None]
    if stated:
        # an explicit false counts: it keeps a telling name from being taken for a secret
        schema["x-sensitive"] = any(_is_true(flag) for flag in stated)
    if _is_true(schema.pop("x-deprecated", None)):
        schema["deprecated"] = True


def _is_true(flag: Any) -> bool:
    return flag is True or (isinstance(flag, str) and flag.lower() == "true")


@RULES(having("examples"))
def examples_of_schema(schema: dict[str, Any], spot: Spot) -> None:
    """`examples` of a schema is a list; a map is one of a media type, by value."""
    stated = schema["examples"]
    if isinstance(stated, dict):
        entries = stated.values()
        values = [e["value"] for e in entries if isinstance(e, dict) and "value" in e]
        if values:
            schema["examples"] = values
            spot.repaired("examples is a map; read as the list of its values")
        else:
            del schema["examples"]
            spot.left_out("examples is a map without values")
