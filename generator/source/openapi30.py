"""Schema keywords of OpenAPI 2.0 and 3.0 -> those of 3.1.

In a definition of these versions it is no repair and goes unreported; a 3.1
document that has such a keyword is mended, and says so. Sources: OpenAPI 3.0.3
Schema Object, 3.1.0 release notes, JSON Schema 2020-12.
"""

from __future__ import annotations

from typing import Any

from .keywords import words
from .repair import Rules, Shape, Spot, having, shown

RULES = Rules()

_NULLABLE = (
    "nullable",
    "x-nullable",
    "x-isnullable",
    "x-quark-allow-null",
    "x-allowNull",
)
KEYWORDS = frozenset((*_NULLABLE, "example", "x-example"))
"""Keywords that 3.1 has no more, and what vendors say instead."""

_COMPOSING = frozenset(
    ("allOf", "anyOf", "oneOf", "not", "$ref", "const", "enum", "if", "$dynamicRef")
)
_BESIDE_REFERENCE = frozenset(
    words(
        "$ref title summary description readOnly writeOnly deprecated default example "
        "examples x-example x-sensitive externalDocs"
    )
) | frozenset(_NULLABLE)
_ENCODED = {"byte": "base64", "base64": "base64", "base64url": "base64url"}


def _reports(spot: Spot) -> bool:
    return not spot.legacy


@RULES(having("$ref"))
def reference_siblings(schema: dict[str, Any], spot: Spot) -> None:
    """What stands beside `$ref` is metadata of this use, or nothing (OAS 3.0).

    Officially all of it is ignored; definitions rely on the description, the
    default and the flags, and these mean the same in 3.1. Rules are dropped.
    """
    if not spot.legacy or not isinstance(schema["$ref"], str):
        return
    strange = [
        k for k in schema if k not in _BESIDE_REFERENCE and not k.startswith("x-")
    ]
    for key in strange:
        del schema[key]
    if strange:
        names = ", ".join(strange)[:60]
        spot.left_out(f"{names} beside $ref: the reference decides")


def _lacks_type(shape: Shape) -> bool:
    return shape.type is None and shape.keys.isdisjoint(_COMPOSING)


@RULES(_lacks_type)
def type_inferred(schema: dict[str, Any], spot: Spot) -> None:
    """A schema with properties is an object, one with items an array.

    So common in 2.0 and 3.0 that it is a way of writing and no mistake; 3.1
    documents say what they mean.
    """
    if not spot.legacy or "type" in schema:
        return
    if "properties" in schema or "additionalProperties" in schema:
        schema["type"] = "object"
    elif "items" in schema:
        schema["type"] = "array"


@RULES(lambda shape: shape.type == "array" and "items" not in shape.keys)
def array_without_items(schema: dict[str, Any], spot: Spot) -> None:
    """An array without `items` holds anything (2.0 and 3.0 require `items`)."""
    if spot.legacy and "prefixItems" not in schema and schema.get("type") == "array":
        schema["items"] = {}
        spot.repaired("an array without items; read as an array of any values")


@RULES(having("exclusiveMinimum", "exclusiveMaximum"))
def exclusive_flags(schema: dict[str, Any], spot: Spot) -> None:
    """`exclusiveMinimum: true` makes `minimum` exclusive: in 3.1 it is the bound."""
    for exclusive, bound in (
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ):
        flag = schema.get(exclusive)
        if type(flag) is not bool:
            continue
        del schema[exclusive]
        if flag and bound in schema:
            schema[exclusive] = schema.pop(bound)
        elif flag:
            spot.left_out(f"{exclusive} is true, and there is no {bound}")
        if _reports(spot):
            spot.repaired(f"{exclusive} is {shown(flag)}; read as OpenAPI 3.0 means it")


@RULES(having("example", "x-example"))
def single_example(schema: dict[str, Any], spot: Spot) -> None:
    """`example` is a list of one `examples`."""
    values = [schema.pop(key) for key in ("example", "x-example") if key in schema]
    if "examples" not in schema and values[0] is not None:
        schema["examples"] = [values[0]]


@RULES(having("format"))
def encoded_formats(schema: dict[str, Any], spot: Spot) -> None:
    """`byte` is base64 text, `binary` is bytes as they are (OAS 3.1, 4.8.14.4.1)."""
    stated = schema.get("format")
    if schema.get("type") != "string" or not isinstance(stated, str):
        return
    if stated in _ENCODED:
        schema.setdefault("contentEncoding", _ENCODED[stated])
    elif stated == "binary":
        schema.setdefault("contentMediaType", "application/octet-stream")


@RULES(having("discriminator"))
def discriminator_name(schema: dict[str, Any], spot: Spot) -> None:
    """A discriminator that is text (2.0) is the object with that propertyName."""
    stated = schema["discriminator"]
    if isinstance(stated, str):
        schema["discriminator"] = {"propertyName": stated}
        if spot.context.dialect in ("openapi-3.0", "openapi-3.1"):
            spot.repaired("discriminator is text; read as its propertyName")
    elif isinstance(stated, dict) and not isinstance(stated.get("propertyName"), str):
        del schema["discriminator"]
        spot.left_out("discriminator has no propertyName")


@RULES(having("discriminator"))
def discriminator_mapping(schema: dict[str, Any], spot: Spot) -> None:
    """The mapping of a discriminator leads to components, by reference.

    A value may be the name of a component as well (OAS 3.1, 4.8.25); one that
    names none goes.
    """
    stated = schema.get("discriminator", {})
    if "mapping" not in stated:
        return
    mapping: dict[str, Any] = {}
    entries = stated["mapping"] if isinstance(stated["mapping"], dict) else {}
    for value, target in entries.items():
        if isinstance(target, str) and spot.scope.names_schema(target):
            target = f"#/components/schemas/{target}"
        elif not isinstance(target, str) or not ("/" in target or "." in target):
            spot.left_out(f"the mapping of {value[:40]} leads to {shown(target)}")
            continue
        spot.scope.refer(mapping, value, target, "schemas", spot.place)
    schema["discriminator"] = {**stated, "mapping": mapping}


@RULES(having(*_NULLABLE))
def nullable_keyword(schema: dict[str, Any], spot: Spot) -> None:
    """`nullable` and its vendor spellings: null is one of the types.

    Beside `$ref` or `allOf` the whole schema becomes one of two alternatives,
    for there null would have to fit the referenced schema as well.
    """
    flags = [schema.pop(key, None) for key in _NULLABLE]
    if not any(flag is True or str(flag).lower() == "true" for flag in flags):
        return
    if _reports(spot):
        spot.repaired("nullable is true; read as the type null")
    for key in ("oneOf", "anyOf"):
        if isinstance(schema.get(key), list):
            schema[key] = [*schema[key], {"type": "null"}]
            _add_null(schema)
            return
    if "$ref" in schema or "allOf" in schema:
        _wrap(schema)
    else:
        _add_null(schema)


def _add_null(schema: dict[str, Any]) -> None:
    stated = schema.get("type")
    if isinstance(stated, str) and stated != "null":
        schema["type"] = [stated, "null"]
    elif isinstance(stated, list) and "null" not in stated:
        schema["type"] = [*stated, "null"]
    values = schema.get("enum")
    if isinstance(values, list) and None not in values:
        schema["enum"] = [*values, None]


_ANNOTATIONS = frozenset(
    words(
        "title description readOnly writeOnly deprecated default example examples "
        "externalDocs xml x-sensitive"
    )
)


def _wrap(schema: dict[str, Any]) -> None:
    inner = {key: value for key, value in schema.items() if key not in _ANNOTATIONS}
    for key in inner:
        del schema[key]
    schema["anyOf"] = [inner, {"type": "null"}]
