"""What generated validators and the jsonschema library say of a value, made comparable.

Both are a set of (JSON pointer, keyword). Where they tell the same in two ways, one
of them is put as the other, and nothing else is:

- what is missing, or one too many, is reported where it is; jsonschema reports the
  object or array that holds it: `required`, `dependentRequired` and the two
  `unevaluated` keywords;
- the violation of a property's name stands at the property;
- too few items that match are `minContains` where that is stated, else `contains`;
  jsonschema goes by how many there are;
- a value of a wrong type is neither measured nor looked up in a list of texts, and
  a text that is too long is not searched for a pattern;
- what is unevaluated depends on which parts fail, so it counts where nothing else does;
- jsonschema loses the place of what a schema `false` refuses, so it gets `not: {}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

Found = set[tuple[str, str]]


class Violation(Protocol):
    """What the validators of any generated package report."""

    @property
    def path(self) -> str: ...
    @property
    def rule(self) -> str: ...
    @property
    def level(self) -> str: ...


_TOLD_INSIDE = frozenset(
    ("required", "dependentRequired", "unevaluatedProperties", "unevaluatedItems")
)
_NOT_THEIRS = frozenset(("format", "contentEncoding", "contentMediaType"))
"""Annotations to jsonschema, as it is used here."""
_NEVER = {"not": {"$comment": "the schema false"}}
_DATA = frozenset(("const", "enum", "default", "examples"))
_AS_THEY_ARE = frozenset(("unevaluatedItems", "unevaluatedProperties")) | _DATA


def validator_of(name: str, components: Mapping[str, Any]) -> Draft202012Validator:
    """What jsonschema checks a component with."""
    schemas = {n: _without_false(s) for n, s in components["schemas"].items()}
    reference = f"#/components/schemas/{name}"
    return Draft202012Validator({"$ref": reference, "components": {"schemas": schemas}})


def _without_false(node: Any) -> Any:
    if node is False:
        return _NEVER
    if isinstance(node, list):
        return [_without_false(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: value if key in _AS_THEY_ARE else _without_false(value)
        for key, value in node.items()
    }


def ours(violations: Iterable[Violation]) -> Found:
    """What a generated validator found; advice is no violation."""
    found: Found = set()
    for violation in violations:
        path, rule = violation.path, violation.rule
        if violation.level == "error" and rule not in _NOT_THEIRS:
            if rule in _TOLD_INSIDE:
                path = path.rpartition("/")[0]
            found.add((path, "contains" if rule == "minContains" else rule))
    return found


def theirs(validator: Draft202012Validator, value: Any) -> Found:
    """What jsonschema found."""
    return {_told(error) for error in validator.iter_errors(value)}


def _told(error: ValidationError) -> tuple[str, str]:
    path = [*error.absolute_path]
    rule = str(error.validator)
    if "propertyNames" in error.absolute_schema_path:
        path.append(error.instance)
    if rule == "not" and error.validator_value == _NEVER["not"]:
        rule = "false schema"
        if error.absolute_schema_path[-2] == "additionalProperties":
            rule = "additionalProperties"
    return _pointer(path), "contains" if rule == "minContains" else rule


def _pointer(path: Iterable[str | int]) -> str:
    return "".join(f"/{str(p).replace('~', '~0').replace('/', '~1')}" for p in path)


_AFTER = {
    **dict.fromkeys(("enum", "multipleOf", "minimum", "maximum"), "type"),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), "type"),
    "pattern": "maxLength",
}
"""keyword -> the one that is asked before it, and ends the matter"""


def comparable(found: Found, other: Found) -> Found:
    """What of `found` both sides report, whatever else is wrong in the same place."""
    every = found | other
    certain = {(path, rule) for path, rule in every if rule[:11] != "unevaluated"}
    return {
        (path, rule)
        for path, rule in found
        if (path, _AFTER.get(rule)) not in every
        and not (certain and rule[:11] == "unevaluated")
    }
