"""Rules about a document that no schema can state, each a function.

They look at the document as it is built from: OpenAPI 3.1, everything resolved.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from ..problem import Problems
from .document import Document
from .objects import METHODS
from .pointer import join

Finding = tuple[str, str, str]
"""A pointer of the document, what is there, and what to do about it."""
RULES: list[tuple[str, Callable[[Document], Iterator[Finding]]]] = []


def _rule(
    act: Callable[[Document], Iterator[Finding]],
) -> Callable[[Document], Iterator[Finding]]:
    RULES.append((act.__name__.replace("_", "-"), act))
    return act


def check_rules(document: Document, problems: Problems) -> None:
    """Adds a warning for every finding of every rule."""
    for name, act in RULES:
        for pointer, text, hint in act(document):
            where = document.places.origin(pointer)
            problems.add(name, "warning", where, text, hint)


def operations(document: Document) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Every operation: its pointer, path, method and value."""
    for path, item in document.root["paths"].items():
        if path[:2] != "x-":
            for method in METHODS:
                if method in item:
                    yield join("/paths", path, method), path, method, item[method]


@_rule
def no_servers(document: Document) -> Iterator[Finding]:
    """Without a server a client has to be told where to go."""
    if not document.root.get("servers"):
        yield "", "the definition names no server", "Users have to pass an endpoint"


@_rule
def no_success_response(document: Document) -> Iterator[Finding]:
    """An operation that says only how it fails."""
    for pointer, _, _, operation in operations(document):
        stated = operation["responses"]
        if not any(status[0] in "123d" for status in stated if status[:2] != "x-"):
            text = "no response of success, and no default"
            yield pointer, text, "State what the operation gives back"


@_rule
def ambiguous_path(document: Document) -> Iterator[Finding]:
    """Two paths that differ in nothing but the names of their parameters."""
    seen: dict[tuple[str, str], str] = {}
    for pointer, path, method, _ in operations(document):
        bare = path.partition("#")[0]
        shape = re.sub(r"\{[^{}]*\}", "{}", bare)
        first = seen.setdefault((shape, method), bare)
        if first != bare:
            yield pointer, f"{method} {bare} is the same as {method} {first}", ""


@_rule
def unknown_security_scheme(document: Document) -> Iterator[Finding]:
    """A requirement that names a scheme nobody has declared."""
    declared = document.root["components"].get("securitySchemes", {})
    stated = [("", document.root.get("security", ()))]
    stated += [(p, o.get("security", ())) for p, _, _, o in operations(document)]
    for pointer, requirements in stated:
        for index, alternative in enumerate(requirements):
            for name in alternative if isinstance(alternative, dict) else ():
                if name not in declared:
                    place = join(pointer, "security", index)
                    yield place, f"the security scheme {name[:80]} is not declared", ""


@_rule
def unused_component(document: Document) -> Iterator[Finding]:
    """A component that nothing refers to is in the way of no one, and of no use."""
    used = set(_references(document.root))
    for section, entries in document.root["components"].items():
        if section in ("securitySchemes",) or section[:2] == "x-":
            continue
        for name in entries:
            pointer = join("/components", section, name)
            if not any(u == pointer or u.startswith(pointer + "/") for u in used):
                yield pointer, f"nothing refers to {name}", ""


def _references(value: Any) -> Iterator[str]:
    """Where references and discriminators of a document lead."""
    todo = [value]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield node["$ref"][1:]
            mapping = node.get("mapping")
            if isinstance(mapping, dict):
                yield from (str(to)[1:] for to in mapping.values())
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)


@_rule
def required_undeclared(document: Document) -> Iterator[Finding]:
    """A required property that its own component does not declare (3.1 alone).

    In older dialects reading reports it.
    """
    if document.dialect != "openapi-3.1":
        return
    spread = {"allOf", "anyOf", "oneOf", "$ref", "patternProperties"}
    for name, schema in document.root["components"].get("schemas", {}).items():
        if not isinstance(schema, dict) or "properties" not in schema:
            continue
        if spread.isdisjoint(schema) and "additionalProperties" not in schema:
            for required in schema.get("required", ()):
                if required not in schema["properties"]:
                    pointer = join("/components/schemas", name, "required")
                    yield pointer, f"{required[:80]} is required, and no property", ""
