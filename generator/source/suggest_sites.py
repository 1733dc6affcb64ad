"""The described places of a document: parameters, and schemas of any depth.

Each comes with the JSONPath of an overlay action for it, and with what its
schema says already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .closure import CHAIN
from .document import Document
from .keywords import CHILDREN, ONE_SCHEMA, SCHEMA_LIST
from .pointer import NotFound, look_up

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_CONDITIONS = frozenset(("not", "if", "then", "else"))
_CONTENT = {"content": "*media"}
_SCHEMAS = {
    key: ("" if key in ONE_SCHEMA else "+" if key in SCHEMA_LIST else "*") + "schema"
    for key in CHILDREN - _CONDITIONS
}

# Per kind of object, the kind of what stands under a key; "*" is a map of it,
# "+" a list of it.
_INSIDE: dict[str, dict[str, str]] = {
    "document": {
        "paths": "*path item",
        "webhooks": "*path item",
        "components": "components",
    },
    "components": {
        "schemas": "*schema",
        "parameters": "*parameter",
        "requestBodies": "*media holder",
        "responses": "*media holder",
        "callbacks": "**path item",
        "pathItems": "*path item",
    },
    "path item": {
        "parameters": "+parameter",
        **dict.fromkeys(_METHODS, "operation"),
    },
    "operation": {
        "parameters": "+parameter",
        "requestBody": "media holder",
        "responses": "*media holder",
        "callbacks": "**path item",
    },
    "media holder": _CONTENT,
    "media": {"schema": "schema"},
    "parameter": {"schema": "schema of parameter", **_CONTENT},
    **dict.fromkeys(("schema", "schema of parameter"), _SCHEMAS),
}

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ESCAPED = re.compile(r"['\\\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a value before its description is read."""

    type: str
    """The one type besides null; empty where there is none, or several."""
    keywords: Mapping[str, Any]
    items: Facts | None = None
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """A parameter or schema with a description."""

    target: str
    """JSONPath (RFC 9535) of the parameter or schema."""
    holder: str
    """JSONPath of what holds it and its like."""
    name: str
    text: str
    facts: Facts
    is_parameter: bool = False
    """Its keywords stand one level below, under `schema`."""


@dataclass(frozen=True, slots=True)
class _Spot:
    value: Any
    kind: str
    key: str | int = ""
    target: str = "$"
    holder: str = ""


def sites(document: Document) -> Iterator[Site]:
    """Every described place, in the order of the document."""
    todo = [_Spot(document.root, "document")]
    while todo:
        spot = todo.pop()
        site = _site(spot, document.root)
        if site is not None:
            yield site
        todo.extend(reversed(list(_inside(spot))))


def _inside(spot: _Spot) -> Iterator[_Spot]:
    value, mark = spot.value, spot.kind[:1]
    if mark == "*" and isinstance(value, dict):
        for key, inner in value.items():
            if key[:2] != "x-" or spot.kind == "*schema":
                yield _step(spot, key, inner, spot.kind[1:])
    elif mark == "+" and isinstance(value, list):
        for index, inner in enumerate(value):
            yield _step(spot, index, inner, spot.kind[1:])
    elif isinstance(value, dict):
        known = _INSIDE.get(spot.kind, {})
        for key, inner in value.items():
            if key in known:
                yield _step(spot, key, inner, known[key])


def _step(spot: _Spot, key: str | int, inner: Any, kind: str) -> _Spot:
    target = spot.target + _segment(spot.value, key, inner)
    return _Spot(inner, kind, key, target, spot.target)


def _segment(holder: Any, key: str | int, inner: Any) -> str:
    """One step of a JSONPath; a parameter goes by its name where that is enough."""
    if isinstance(key, str):
        return f".{key}" if _NAME.fullmatch(key) else f"[{_quoted(key)}]"
    name = inner.get("name") if isinstance(inner, dict) else None
    if isinstance(name, str):
        names = [one.get("name") for one in holder if isinstance(one, dict)]
        if names.count(name) == 1:
            return f"[?@.name == {_quoted(name)}]"
    return f"[{key}]"


def _quoted(text: str) -> str:
    """A string of RFC 9535, section 2.3.1.1."""

    def escape(match: re.Match[str]) -> str:
        found = match[0]
        return f"\\{found}" if found in "'\\" else f"\\u{ord(found):04x}"

    return "'" + _ESCAPED.sub(escape, text) + "'"


def _site(spot: _Spot, root: Mapping[str, Any]) -> Site | None:
    if not isinstance(spot.value, dict) or spot.kind not in ("schema", "parameter"):
        return None
    name, texts = str(spot.key), [spot.value.get("description")]
    schema: Any = spot.value
    if spot.kind == "parameter":
        name = str(spot.value.get("name", name))
        schema = spot.value.get("schema")
        if not isinstance(schema, dict):
            return None
        texts.append(schema.get("description"))
    text = "\n".join(dict.fromkeys(t for t in texts if isinstance(t, str)))
    if not text.strip():
        return None
    facts = _facts(schema, root)
    if spot.kind == "parameter":
        facts = replace(facts, examples=(*facts.examples, *_examples(spot.value)))
    if spot.value.get("deprecated") is True:
        facts = replace(facts, keywords={**facts.keywords, "deprecated": True})
    is_parameter = spot.kind == "parameter"
    return Site(spot.target, spot.holder, name, text, facts, is_parameter)


def _examples(parameter: Any) -> Iterator[Any]:
    examples = parameter.get("examples")
    for example in examples.values() if isinstance(examples, dict) else ():
        if isinstance(example, dict) and "value" in example:
            yield example["value"]


def _facts(schema: Any, root: Mapping[str, Any], depth: int = 0) -> Facts:
    """The keywords of a schema and of what it refers to; the nearest win."""
    keywords: dict[str, Any] = {}
    for _ in range(CHAIN):
        if not isinstance(schema, dict):
            break
        keywords = {**schema, **keywords}
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            break
        try:
            schema = look_up(root, reference[1:])
        except NotFound:
            break
    items = keywords.get("items")
    inner = _facts(items, root, depth + 1) if items is not None and not depth else None
    examples = keywords.get("examples")
    shown = tuple(examples) if isinstance(examples, list) else ()
    return Facts(_type(keywords), keywords, inner, shown)


def _type(keywords: Mapping[str, Any]) -> str:
    stated = keywords.get("type")
    listed = stated if isinstance(stated, list) else [stated]
    types = [one for one in listed if isinstance(one, str) and one != "null"]
    if len(types) == 1:
        return types[0]
    if not types and "properties" in keywords:
        return "object"
    return ""
