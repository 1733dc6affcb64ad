"""Examples and defaults that contradict their own schema.

`pattern` is left out of this: a pattern of a definition can take for ever on
an example of the same definition.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from jsonschema import validators
from jsonschema.exceptions import best_match
from jsonschema.validators import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ..problem import Problems
from .document import Document
from .keywords import CHILDREN, ONE_SCHEMA, SCHEMA_MAP
from .pointer import join

_ROOT = "urn:document"
_extend: Any = validators.extend
_WITHOUT_PATTERNS = _extend(
    Draft202012Validator,
    {"pattern": lambda *_: None, "patternProperties": lambda *_: None},
)
Stated = tuple[str, str, Any]
"""Where a value stands, where its schema stands, and the value."""


def check_examples(document: Document, problems: Problems) -> None:
    """Adds a warning for every example or default its schema does not allow."""
    resource = DRAFT202012.create_resource(dict(document.root))
    registry: Registry[Any] = Registry().with_resource(_ROOT, resource)
    for where, schema, value in _stated(document.root, ""):
        reference = {"$ref": f"{_ROOT}#{_as_fragment(schema)}"}
        validator = _WITHOUT_PATTERNS(reference, registry=registry)
        text = _first_violation(validator, value)
        if text:
            kind = "default" if where.endswith("/default") else "example"
            origin = document.places.origin(where)
            problems.add(f"{kind}-contradicts-schema", "warning", origin, text)


def _first_violation(validator: Any, value: Any) -> str:
    try:
        error = best_match(islice(validator.iter_errors(value), 20))
    except RecursionError:
        return ""
    if error is None:
        return ""
    path = "".join(f"/{key}" for key in error.absolute_path)
    return f"{path[:100] + ': ' if path else ''}{error.message[:160]}"


def _as_fragment(pointer: str) -> str:
    return pointer.replace("%", "%25")


def _stated(root: Any, start: str) -> Iterator[Stated]:
    """Every example and default of a document."""
    todo: list[tuple[Any, str]] = [(root, start)]
    while todo:
        node, pointer = todo.pop()
        if isinstance(node, list):
            todo.extend((v, join(pointer, i)) for i, v in enumerate(node))
            continue
        if not isinstance(node, dict):
            continue
        if isinstance(node.get("schema"), (dict, bool)):
            yield from _examples(node, pointer)
        for key, value in node.items():
            inside = join(pointer, key)
            if key == "schema":
                yield from _of_schema(value, inside)
            elif key == "schemas" and pointer == "/components":
                for name, schema in value.items():
                    yield from _of_schema(schema, join(inside, name))
            elif key not in ("example", "examples") and key[:2] != "x-":
                todo.append((value, inside))


def _examples(node: dict[str, Any], pointer: str) -> Iterator[Stated]:
    """The examples of a media type, parameter or header."""
    examples = node.get("examples")
    for name, example in examples.items() if isinstance(examples, dict) else ():
        if isinstance(example, dict) and "value" in example:
            where = join(pointer, "examples", name, "value")
            yield where, join(pointer, "schema"), example["value"]


def _of_schema(schema: Any, pointer: str) -> Iterator[Stated]:
    """The examples and defaults of a schema and the schemas inside it."""
    todo: list[tuple[Any, str]] = [(schema, pointer)]
    while todo:
        node, place = todo.pop()
        if not isinstance(node, dict):
            continue
        if "default" in node:
            yield join(place, "default"), place, node["default"]
        for index, example in enumerate(node.get("examples", ())):
            yield join(place, "examples", index), place, example
        for key in [key for key in node if key in CHILDREN]:
            value, inside = node[key], join(place, key)
            if key in ONE_SCHEMA:
                todo.append((value, inside))
            elif key in SCHEMA_MAP:
                todo.extend((v, join(inside, name)) for name, v in value.items())
            else:
                todo.extend((v, join(inside, i)) for i, v in enumerate(value))
