"""The keywords of a Schema Object: what each one holds.

JSON Schema 2020-12 (Core 10 and 11, Validation 6 to 9) and what OpenAPI adds.
"""

from __future__ import annotations

from typing import Final


def words(text: str) -> tuple[str, ...]:
    """The names in a text, for tables that are easier to read as one."""
    return tuple(text.split())


Types = frozenset[type]

NUMBER: Final[Types] = frozenset((int, float))
INTEGER: Final[Types] = frozenset((int,))
TEXT: Final[Types] = frozenset((str,))
BOOLEAN: Final[Types] = frozenset((bool,))
LIST: Final[Types] = frozenset((list,))
OBJECT: Final[Types] = frozenset((dict,))

ANNOTATION_TEXT: Final = ("title", "description", "$comment")
NUMERIC_BOUNDS: Final = (
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
)
STRING_BOUNDS: Final = ("maxLength", "minLength")
ARRAY_BOUNDS: Final = ("maxItems", "minItems", "maxContains", "minContains")
OBJECT_BOUNDS: Final = ("maxProperties", "minProperties")
FLAGS: Final = ("uniqueItems", "readOnly", "writeOnly", "deprecated")

ONE_SCHEMA: Final = frozenset(
    words(
        "items additionalProperties not if then else contains propertyNames "
        "unevaluatedItems unevaluatedProperties contentSchema additionalItems"
    )
)
SCHEMA_LIST: Final = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
SCHEMA_MAP: Final = frozenset(
    ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
)
CHILDREN: Final = ONE_SCHEMA | SCHEMA_LIST | SCHEMA_MAP

PLAIN: Final[dict[str, frozenset[type]]] = {
    **dict.fromkeys(ANNOTATION_TEXT, TEXT),
    **dict.fromkeys(("format", "pattern", "contentEncoding", "contentMediaType"), TEXT),
    **dict.fromkeys(("$ref", "$dynamicRef", "$id", "$schema"), TEXT),
    **dict.fromkeys(("$anchor", "$dynamicAnchor"), TEXT),
    **dict.fromkeys(NUMERIC_BOUNDS, NUMBER),
    **dict.fromkeys(STRING_BOUNDS + ARRAY_BOUNDS + OBJECT_BOUNDS, INTEGER),
    **dict.fromkeys(FLAGS, BOOLEAN),
    **dict.fromkeys(("required", "enum", "examples"), LIST),
    **dict.fromkeys(
        ("dependentRequired", "discriminator", "xml", "externalDocs"), OBJECT
    ),
}
"""The keywords that hold plain values, and the types these may have."""

SCHEMA: Final[Types] = frozenset((dict, bool))
HELD: Final[dict[str, frozenset[type]]] = {
    **PLAIN,
    **dict.fromkeys(sorted(ONE_SCHEMA), SCHEMA),
    **dict.fromkeys(sorted(SCHEMA_LIST), LIST),
    **dict.fromkeys(sorted(SCHEMA_MAP), OBJECT),
    "items": SCHEMA | LIST,
    "required": LIST | BOOLEAN,
    "examples": LIST | OBJECT,
    "discriminator": OBJECT | TEXT,
    "exclusiveMinimum": NUMBER | BOOLEAN,
    "exclusiveMaximum": NUMBER | BOOLEAN,
}
"""What every keyword holds that does not take any value, in whatever dialect."""

ANY_VALUE: Final = frozenset(("default", "const"))
KNOWN: Final = frozenset(PLAIN) | CHILDREN | ANY_VALUE | {"type", "x-sensitive"}

TYPES: Final = frozenset(
    ("string", "integer", "number", "boolean", "array", "object", "null")
)
OF_TYPE: Final[dict[str, frozenset[str]]] = {
    "string": frozenset((*STRING_BOUNDS, "pattern")),
    "number": frozenset(NUMERIC_BOUNDS),
    "integer": frozenset(NUMERIC_BOUNDS),
    "array": frozenset((*ARRAY_BOUNDS, "uniqueItems")),
    "object": frozenset(OBJECT_BOUNDS),
    "boolean": frozenset(),
    "null": frozenset(),
}
"""The bounds that say something about values of a type."""
BOUNDS: Final = frozenset().union(*OF_TYPE.values())

HONOURED: Final = frozenset(("x-sensitive", "x-level", "x-display-name"))
"""The vendor keys with a meaning of their own; all others are carried along, or not."""
