"""Schemas over all keywords, for hypothesis.

What reading mends on purpose is not made here, for there the two sides differ by
design: bounds that contradict each other, allowed values of another type or that a
pattern beside them may refuse, keywords of another type than the one stated, empty
lists. `format` is not made either.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Strategy = st.SearchStrategy[Any]

NAMES = ("a", "b", "c", "x-d", "e/f~g")
TEXTS = ("", "a", "b", "ab", "abc", "x-1", "é", "\U0001f600", "aaaaaa")
PATTERNS = ("^a", "b", "^x-", "^[a-c]+$", "^$|a", "é")
NUMBERS = (-2, -1, 0, 1, 2, 3, 4, 10, 0.5, 1.5, 2.0, -0.25)
SHARED: dict[str, Any] = {
    "Tree": {
        "type": "object",
        "properties": {
            "a": {"type": "string", "minLength": 1},
            "b": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        },
        "required": ["a"],
    },
    "Small": {"type": "integer", "maximum": 2},
    "Closed": {
        "properties": {"a": {"$ref": "#/components/schemas/Small"}},
        "additionalProperties": False,
    },
    "Row": {"type": "array", "prefixItems": [{"type": "string"}], "maxItems": 2},
}
"""What the schemas refer to."""

names = st.sampled_from(NAMES)
scalars: Strategy = st.one_of(
    st.none(), st.booleans(), st.sampled_from(NUMBERS), st.sampled_from(TEXTS)
)
values: Strategy = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=3)
    ),
    max_leaves=6,
)
_OF_TYPE: dict[str, Strategy] = {
    "string": st.sampled_from(TEXTS),
    "integer": st.sampled_from([n for n in NUMBERS if n == int(n)]),
    "number": st.sampled_from(NUMBERS),
    "boolean": st.booleans(),
    "null": st.none(),
    "array": st.lists(scalars, max_size=3),
    "object": st.dictionaries(names, scalars, max_size=3),
}
KINDS = tuple(_OF_TYPE)


@st.composite
def schemas(draw: st.DrawFn, depth: int = 3) -> Any:
    """A schema: nearly always an object with one to five groups of keywords."""
    if depth < 3 and draw(st.integers(0, 19)) == 0:
        return draw(st.booleans())
    kinds = draw(st.lists(st.sampled_from(KINDS), max_size=2, unique=True))
    schema: dict[str, Any] = {}
    if kinds:
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    for keywords in draw(_groups(kinds, depth)):
        schema.update(draw(keywords))
    if "enum" in schema:
        schema.pop("const", None)
    if "enum" in schema or "const" in schema:
        schema.pop("pattern", None)
    return schema


@st.composite
def _groups(draw: st.DrawFn, kinds: list[str], depth: int) -> list[Strategy]:
    """The strategies of some groups of keywords that say something of the types."""
    found = [
        group
        for kind, group in (
            ("number", _numbers()),
            ("string", _strings()),
            ("array", _sizes("Items")),
            ("object", _sizes("Properties")),
            ("object", _names()),
        )
        if not kinds or kind in kinds or (kind == "number" and "integer" in kinds)
    ]
    found.append(_allowed(kinds))
    if depth:
        if not kinds or "array" in kinds:
            found.extend((_items(depth - 1), _contains(depth - 1)))
        if not kinds or "object" in kinds:
            found.extend((_properties(depth - 1), _named(depth - 1)))
            found.append(_properties(depth - 1))
        found.extend((_combined(depth - 1), _conditional(depth - 1), _reference()))
    return draw(st.lists(st.sampled_from(found), max_size=4, unique_by=id))


@st.composite
def _numbers(draw: st.DrawFn) -> dict[str, Any]:
    low = draw(st.sampled_from(("minimum", "exclusiveMinimum")))
    high = draw(st.sampled_from(("maximum", "exclusiveMaximum")))
    found: dict[str, Any] = {}
    if draw(st.booleans()):
        found[low] = draw(st.integers(-2, 2))
    if draw(st.booleans()):
        found[high] = draw(st.integers(3, 10))
    if draw(st.booleans()):
        # halves are exact on both sides: the other one divides in binary
        found["multipleOf"] = draw(st.sampled_from((1, 2, 3, 0.5, 0.25)))
    return found


@st.composite
def _strings(draw: st.DrawFn) -> dict[str, Any]:
    found = draw(_sizes("Length"))
    if draw(st.booleans()):
        found["pattern"] = draw(st.sampled_from(PATTERNS))
    return found


@st.composite
def _sizes(draw: st.DrawFn, what: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if draw(st.booleans()):
        found[f"min{what}"] = draw(st.integers(0, 2))
    if draw(st.booleans()):
        found[f"max{what}"] = draw(st.integers(2, 4))
    if what == "Items" and draw(st.booleans()):
        found["uniqueItems"] = True
    return found


@st.composite
def _names(draw: st.DrawFn) -> dict[str, Any]:
    several = st.lists(names, min_size=1, max_size=2, unique=True)
    found: dict[str, Any] = {}
    if draw(st.booleans()):
        found["required"] = draw(several)
    if draw(st.booleans()):
        found["dependentRequired"] = {draw(names): draw(several)}
    return found


@st.composite
def _allowed(draw: st.DrawFn, kinds: list[str]) -> dict[str, Any]:
    value = st.one_of(*(_OF_TYPE[kind] for kind in kinds)) if kinds else values
    if draw(st.booleans()):
        return {"const": draw(value)}
    return {"enum": draw(st.lists(value, min_size=1, max_size=4, unique_by=repr))}


@st.composite
def _items(draw: st.DrawFn, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if draw(st.booleans()):
        found["prefixItems"] = draw(st.lists(schemas(depth), min_size=1, max_size=2))
    if draw(st.booleans()):
        found["items"] = draw(schemas(depth))
    elif draw(st.booleans()):
        found["unevaluatedItems"] = False
    return found


@st.composite
def _contains(draw: st.DrawFn, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {"contains": draw(schemas(depth))}
    if draw(st.booleans()):
        found["minContains"] = draw(st.integers(0, 2))
    if draw(st.booleans()):
        found["maxContains"] = draw(st.integers(1, 2))
    return found


@st.composite
def _properties(draw: st.DrawFn, depth: int) -> dict[str, Any]:
    members = st.dictionaries(names, schemas(depth), min_size=1, max_size=3)
    found: dict[str, Any] = {"properties": draw(members)}
    found["required"] = draw(
        st.lists(st.sampled_from(list(found["properties"])), max_size=2, unique=True)
    )
    if draw(st.booleans()):
        found["additionalProperties"] = draw(st.one_of(st.just(False), schemas(depth)))
    elif draw(st.booleans()):
        found["unevaluatedProperties"] = False
    return found


@st.composite
def _named(draw: st.DrawFn, depth: int) -> dict[str, Any]:
    """Keywords that speak of properties by something else than their name."""
    found: dict[str, Any] = {}
    if draw(st.booleans()):
        pattern = draw(st.sampled_from(PATTERNS))
        found["patternProperties"] = {pattern: draw(schemas(depth))}
    if draw(st.booleans()):
        found["propertyNames"] = draw(st.one_of(_strings(), st.just(False)))
    if draw(st.booleans()):
        found["dependentSchemas"] = {draw(names): draw(schemas(depth))}
    return found


@st.composite
def _combined(draw: st.DrawFn, depth: int) -> dict[str, Any]:
    keyword = draw(st.sampled_from(("allOf", "anyOf", "oneOf", "not")))
    if keyword == "not":
        return {"not": draw(schemas(depth))}
    return {keyword: draw(st.lists(schemas(depth), min_size=1, max_size=3))}


@st.composite
def _conditional(draw: st.DrawFn, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {"if": draw(schemas(depth))}
    for keyword in ("then", "else"):
        if draw(st.booleans()):
            found[keyword] = draw(schemas(depth))
    return found


def _reference() -> Strategy:
    return st.sampled_from(list(SHARED)).map(
        lambda name: {"$ref": f"#/components/schemas/{name}"}
    )
