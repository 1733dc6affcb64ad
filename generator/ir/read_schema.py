"""A schema object of the document -> `Schema`: every keyword, in its own place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
    "format": "format",
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
_SENSITIVE_NAMES = (
    "password",
    "passwd",
    "pwd",
    "secret",
    "token",
    "private_key",
    "privatekey",
    "access_key",
    "accesskey",
    "encrypted_user_data",
    "credential",
)
_SENSITIVE_WHOLE = ("sk", "ak_sk", "secret_access_key", "authorization")


class SchemaReader:
    """Reads schema objects of one document.

    A property that is readOnly is never asked for: what is checked is a
    request, in which it has no place (OpenAPI 3.1, Schema Object).
    """

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root

    def read(self, node: Any, pointer: str, secret: bool = False) -> Schema:
        """The schema at `pointer`. `node` is a schema object or a boolean."""
        if not isinstance(node, Mapping):
            return Schema(pointer, accepts=bool(node))
        found: dict[str, Any] = {}
        for keyword, value in node.items():
            if keyword in _PLAIN:
                found[_PLAIN[keyword]] = value
            elif keyword in _ONE:
                found[_ONE[keyword]] = self.read(value, child(pointer, keyword), secret)
            elif keyword in _LISTS:
                found[_LISTS[keyword]] = self._list(value, child(pointer, keyword))
            elif keyword in _MAPS:
                found[_MAPS[keyword]] = self._map(value, child(pointer, keyword))
        found.update(_special(node))
        if node.get("required"):
            found["required"] = self._required(node)
        if secret or is_secret("", node):
            found["secret"] = True
        return Schema(pointer, **found)

    def _list(self, value: Any, pointer: str) -> tuple[Schema, ...]:
        return tuple(self.read(v, child(pointer, i)) for i, v in enumerate(value))

    def _map(self, value: Mapping[str, Any], pointer: str) -> Any:
        return tuple(
            (name, self.read(v, child(pointer, name), is_secret(name, v)))
            for name, v in value.items()
        )

    def _required(self, node: Mapping[str, Any]) -> tuple[str, ...]:
        properties = node.get("properties") or {}
        return tuple(
            dict.fromkeys(
                n for n in node["required"] if not self._read_only(properties.get(n))
            )
        )

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
    if "$ref" in node:
        found["ref"] = of_reference(node["$ref"])
    if "$dynamicRef" in node:
        found["dynamic_ref"] = node["$dynamicRef"]
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
    if node.get("readOnly"):
        found["read_only"] = True
    return found


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
    lower = name.lower().replace("-", "_")
    return lower in _SENSITIVE_WHOLE or any(s in lower for s in _SENSITIVE_NAMES)
