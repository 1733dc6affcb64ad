"""Values for what a definition describes: every one the same in every run.

They hold what goes wrong on the way (spaces, slashes, signs, other scripts), and keep
to enums and bounds, but not to patterns: a pattern says nothing about the wire.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_TEXTS = {
    "path": "a b/c:d+e%~é",
    "query": "a b/c+d&e=f%~é中",
    "header": "a b/c:d",
    "body": "a b/c+d&e=f%é中",
}
_FORMATS = {
    "date-time": "2025-01-02T03:04:05Z",
    "date": "2025-01-02",
    "byte": "YWJj",
}


@dataclass(frozen=True)
class Values:
    """Makes the values of one document.

    `only_required` leaves out every property that its object can do without.
    """

    root: Mapping[str, Any]
    upload: Path
    """The file that stands for every binary content."""
    only_required: bool = False

    def of(self, schema: Any, place: str, *, index: int = 0) -> Any:
        """A value of a schema at a place: path, query, header or body."""
        return self._value(schema, place, index, ())

    def _value(self, schema: Any, place: str, index: int, seen: tuple[str, ...]) -> Any:
        schema, seen = self._resolved(schema, seen)
        for member in (*schema.get("oneOf", ())[:1], *schema.get("anyOf", ())[:1]):
            inner, seen = self._resolved(member, seen)
            schema = {**schema, **inner}
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            allowed = [value for value in schema["enum"] if value is not None]
            return allowed[index % len(allowed)]
        match _type(schema):
            case "object":
                return self._object(schema, place, seen)
            case "array":
                items = schema.get("items", {})
                count = min(2, schema.get("maxItems", 2))
                return [self._value(items, place, i, seen) for i in range(count)]
            case "boolean":
                return index == 0
            case "integer":
                return _number(schema, 7, index)
            case "number":
                return _number(schema, 1.5, index)
        if schema.get("format") == "binary":
            return self.upload
        return _text(schema, place, index)

    def _resolved(
        self, schema: Any, seen: tuple[str, ...]
    ) -> tuple[dict[str, Any], tuple[str, ...]]:
        """The schema without references and allOf, and the references on the way."""
        if not isinstance(schema, dict):
            return {}, seen
        merged = {k: v for k, v in schema.items() if k not in ("$ref", "allOf")}
        target = schema.get("$ref")
        if target is not None:
            inner, seen = self._resolved(self.find(target), (*seen, target))
            merged = {**inner, **merged}
        for member in schema.get("allOf", ()):
            inner, seen = self._resolved(member, seen)
            properties = inner.get("properties", {}) | merged.get("properties", {})
            required = [*inner.get("required", ()), *merged.get("required", ())]
            merged = inner | merged | {"required": required}
            if properties:
                merged["properties"] = properties
        return merged, seen

    def followed(self, node: Any) -> Any:
        """What a Reference Object leads to; everything else is itself."""
        return self.find(node["$ref"]) if "$ref" in node else node

    def find(self, reference: str) -> Any:
        """What a local reference leads to."""
        value: Any = self.root
        for token in reference.removeprefix("#/").split("/"):
            value = value[token.replace("~1", "/").replace("~0", "~")]
        return value

    def _object(
        self, schema: dict[str, Any], place: str, seen: tuple[str, ...]
    ) -> dict[str, Any]:
        required = schema.get("required", ())
        properties = {
            name: inner
            for name, inner in schema.get("properties", {}).items()
            if name in required or not self.only_required
            if not self._returns(inner, seen)
        }
        made = {n: self._value(s, place, 0, seen) for n, s in properties.items()}
        extra = schema.get("additionalProperties")
        if extra or not schema.get("properties"):
            made["any key"] = self._value(extra or {}, place, 0, seen)
        return made

    def _returns(self, schema: Any, seen: tuple[str, ...]) -> bool:
        """Whether a property leads back to an object it stands in."""
        if not isinstance(schema, dict):
            return False
        inner = schema.get("items", schema)
        found = [inner, *(inner.get("allOf", ()) if isinstance(inner, dict) else ())]
        return any(isinstance(s, dict) and s.get("$ref") in seen for s in found)


def _type(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type", "")
    if isinstance(kind, list):
        kind = next((k for k in kind if k != "null"), "")
    if kind:
        return str(kind)
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else "string"


def _number(schema: Mapping[str, Any], usual: float, index: int) -> float:
    low, high = schema.get("minimum", usual), schema.get("maximum", usual)
    return min(max(usual + index, low), max(high, low))


def _text(schema: Mapping[str, Any], place: str, index: int) -> str:
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    wanted = f"{_TEXTS[place]}{index or ''}"
    wanted += "x" * (min(schema.get("minLength", 0), 4096) - len(wanted))
    longest = schema.get("maxLength", len(wanted)) or len(wanted)
    return wanted[:longest].strip() or "x"
