"""A schema object of the document -> `Schema`: every keyword, in its own place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .dynamic import DynamicScopes, Scope
from .pointer import child, look_up, of_reference
from .schema import ABSENT, Schema

# keyword of the document -> field of Schema, by the kind of value it takes
_PLAIN = {
    "multipleOf": "multiple_of",
    "minimum": "minimum",
    "exclusiveMinimum": "exclusive_minimum",
    "maximum": "maximum",
    "exclusiveMaximum": "exclusive_maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minContains": "min_contains",
    "maxContains": "max_contains",
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
_ONE = {
    "items": "items",
    "contains": "contains",
    "unevaluatedItems": "unevaluated_items",
    "additionalProperties": "additional_properties",
    "propertyNames": "property_names",
    "unevaluatedProperties": "unevaluated_properties",
    "not": "not_",
    "if": "if_",
    "then": "then",
    "else": "else_",
}
_LISTS = {
    "prefixItems": "prefix_items",
    "allOf": "all_of",
    "anyOf": "any_of",
    "oneOf": "one_of",
}
_MAPS = {
    "properties": "properties",
    "patternProperties": "pattern_properties",
    "dependentSchemas": "dependent_schemas",
}
_SENSITIVE_NAMES = re.compile(
    "password|passwd|pwd|passphrase|secret|token|privatekey|accesskey|apikey"
    "|encrypteduserdata|credential|authorization"
)
_SENSITIVE_WHOLE = frozenset(("sk", "aksk"))


class SchemaReader:
    """Reads schema objects of one document.

    A property that is readOnly is never asked for, and better not sent: what is
    checked is a request, in which it has no place (OpenAPI 3.1, Schema Object).
    """

    def __init__(self, root: Mapping[str, Any], assert_formats: bool = False) -> None:
        self._root = root
        self._assert_formats = assert_formats
        self._scopes = DynamicScopes(root)
        self._known: dict[tuple[str, bool], Schema] = {}
        """What was read: a schema inside another may be asked for by itself."""

    def named(self, id: str) -> Schema:
        """The schema that a reference leads to, by the id the reference has."""
        pointer, scope = self._scopes.of_id(id)
        return self._read(look_up(self._root, pointer), pointer, False, scope)

    def read(self, node: Any, pointer: str, name: str = "") -> Schema:
        """The schema at `pointer`. `node` is a schema object or a boolean.

        `name` is what the value is called where that may tell that it is a secret.
        """
        secret = is_secret(name, node)
        return self._read(node, pointer, secret, self._scopes.entered((), pointer))

    def _read(self, node: Any, pointer: str, secret: bool, scope: Scope) -> Schema:
        id = self._scopes.id(pointer, scope) if scope else pointer
        if (id, secret) not in self._known:
            self._known[id, secret] = self._schema(node, id, pointer, secret, scope)
        return self._known[id, secret]

    def _schema(
        self, node: Any, id: str, pointer: str, secret: bool, scope: Scope
    ) -> Schema:
        if not isinstance(node, Mapping):
            return Schema(id, accepts=bool(node))
        scope = self._scopes.entered(scope, pointer) if "$id" in node else scope
        found: dict[str, Any] = {}
        for keyword, value in node.items():
            place = child(pointer, keyword)
            if keyword in _PLAIN:
                found[_PLAIN[keyword]] = value
            elif keyword in _ONE:
                found[_ONE[keyword]] = self._read(value, place, secret, scope)
            elif keyword in _LISTS:
                found[_LISTS[keyword]] = self._list(value, place, secret, scope)
            elif keyword in _MAPS:
                found[_MAPS[keyword]] = self._map(value, place, secret, scope)
        found.update(_special(node))
        found.update(self._references(node, scope))
        if self._assert_formats and "format" in node:
            found["format"] = node["format"]
        if "pattern" in node:
            found["stated"] = tuple(_stated(node))
        if node.get("required"):
            found["required"] = self._required(node)
        if _within(secret, "", node):
            found["secret"] = True
        if "properties" in node:
            found["read_only"] = self._read_only_names(node["properties"])
        return Schema(id, **found)

    def _references(self, node: Mapping[str, Any], scope: Scope) -> dict[str, str]:
        found = {}
        if "$ref" in node:
            found["ref"] = self._id(of_reference(node["$ref"]), scope)
        if "$dynamicRef" in node:
            first = of_reference(node["$dynamicRef"])
            target = self._scopes.target(self._scopes.entered(scope, first), first)
            found["dynamic_ref"] = self._id(target, scope)
        return found

    def _id(self, pointer: str, scope: Scope) -> str:
        return self._scopes.id(pointer, self._scopes.entered(scope, pointer))

    def _list(
        self, value: Any, pointer: str, secret: bool, scope: Scope
    ) -> tuple[Schema, ...]:
        return tuple(
            self._read(v, child(pointer, i), secret, scope) for i, v in enumerate(value)
        )

    def _map(
        self, value: Mapping[str, Any], pointer: str, secret: bool, scope: Scope
    ) -> Any:
        return tuple(
            (name, self._read(v, child(pointer, name), _within(secret, name, v), scope))
            for name, v in value.items()
        )

    def _required(self, node: Mapping[str, Any]) -> tuple[str, ...]:
        properties = node.get("properties") or {}
        return tuple(
            dict.fromkeys(
                n for n in node["required"] if not self._read_only(properties.get(n))
            )
        )

    def _read_only_names(self, properties: Mapping[str, Any]) -> tuple[str, ...]:
        return tuple(n for n, node in properties.items() if self._read_only(node))

    def _read_only(self, node: Any) -> bool:
        seen: set[str] = set()
        while isinstance(node, Mapping):
            if node.get("readOnly"):
                return True
            reference = node.get("$ref", "")
            if not reference or reference in seen:
                return False
            seen.add(reference)
            node = look_up(self._root, of_reference(reference))
        return False


def _special(node: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords that are not copied as they are."""
    found: dict[str, Any] = {}
    kind = node.get("type", ())
    found["types"] = (kind,) if isinstance(kind, str) else tuple(kind)
    if "enum" in node:
        found["enum"] = tuple(node["enum"])
    found["const"] = node.get("const", ABSENT)
    if "dependentRequired" in node:
        found["dependent_required"] = tuple(
            (name, tuple(names)) for name, names in node["dependentRequired"].items()
        )
    if node.get("x-level") == "advice":
        found["level"] = "advice"
    if _is_binary(node):
        found["binary"] = True
    if "examples" in node:
        found["examples"] = tuple(node["examples"])
    if "format" in node:
        found["shown_format"] = node["format"]
    return found


def _is_binary(node: Mapping[str, Any]) -> bool:
    """Whether a string is bytes as they are (OpenAPI 3.1, 4.8.14.4.1).

    JSON and other text written in a string is that string, of a length of its own.
    """
    if "contentEncoding" in node:
        return False
    stated = str(node.get("contentMediaType") or "text/plain")
    media = stated.partition(";")[0].strip().lower()
    of_text = media.startswith("text/") or media.endswith(("/json", "+json"))
    return node.get("format") == "binary" or not of_text


def _within(secret: bool, name: str, node: Any) -> bool:
    """Whether a value is a secret, or part of one; its own flag has the last word."""
    flag = node.get("x-sensitive") if isinstance(node, Mapping) else None
    return (
        is_secret(name, node) if flag is not None else secret or is_secret(name, node)
    )


def _stated(node: Mapping[str, Any]) -> Iterator[str]:
    """The texts that a schema gives itself."""
    alone = (node.get("default"), node.get("const"))
    listed = (*node.get("examples", ()), *node.get("enum", ()))
    yield from (value for value in (*alone, *listed) if isinstance(value, str))


def is_secret(name: str, node: Any) -> bool:
    """Whether a value must never be shown: by flag, by format, or by its name."""
    if isinstance(node, Mapping):
        flag = node.get("x-sensitive")
        if flag is not None:
            return bool(flag)
        if node.get("format") == "password":
            return True
        if node.get("type") in ("boolean", "integer", "number"):
            return False
    plain = name.lower().replace("-", "").replace("_", "")
    return plain in _SENSITIVE_WHOLE or bool(_SENSITIVE_NAMES.search(plain))
