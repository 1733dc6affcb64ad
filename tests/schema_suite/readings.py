"""Which parts of the suite are read as which OpenAPI, and what is known not to pass."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import pipeline
from generator.config import Target
from generator.python import emit
from tests.building import imported

from . import documents
from .suite import Group, groups

_IDENTIFIERS = "OpenAPI 2.0 and 3.0 know no `id`: a reference is a pointer or a file"
_INFERRED = (
    "a schema with properties is an object, one with items an array: in 2.0 and 3.0 "
    "it is a way of writing that, and a request with anything else is a mistake"
)
_ONE_DIALECT = "OpenAPI has one dialect here; another metaschema changes no keyword"


@dataclass(frozen=True)
class Reading:
    """A folder of the suite, read as one version of OpenAPI."""

    folder: str
    document: Callable[[Any, Path], dict[str, Any]]
    left_out: Mapping[str, str] = field(default_factory=dict)
    """group -> why it is not run."""
    differing: Mapping[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    """group -> why, and which of its tests get another verdict."""

    def groups(self) -> dict[str, Group]:
        """The groups that are run."""
        found = groups(self.folder)
        return {name: g for name, g in found.items() if name not in self.left_out}

    def expected(self, name: str) -> tuple[str, ...]:
        """The tests of a group that are known not to pass."""
        return self.differing[name][1] if name in self.differing else ()

    def wrong(self, group: Group, folder: Path) -> tuple[str, ...]:
        """The tests of a group on which the validator of a package says otherwise."""
        definition, output = folder / "openapi.json", folder / "suite_package"
        document = self.document(group["schema"], folder)
        definition.write_text(json.dumps(document), "utf-8")
        emit.write(pipeline.build(Target(definition, output)), output)
        with imported(output) as package:
            check = body_check(package, "send")
            return tuple(
                test["description"]
                for test in group["tests"]
                if (not check(test["data"])) != test["valid"]
            )


def body_check(package: ModuleType, operation: str) -> Callable[[Any], list[Any]]:
    """The validator of an operation's JSON body; one that takes all if there is none."""
    name = package.OPERATIONS[operation].body.check
    if not name:
        return lambda data: []
    module, _, function = name.partition(".")
    found = import_module(f"{package.__name__}.validators.{module}")
    check: Callable[[Any], list[Any]] = getattr(found, function)
    return check


_LEFT_OUT_4 = dict.fromkeys(
    (
        "ref: $ref prevents a sibling id from changing the base uri",
        "ref: Recursive references between schemas",
        "ref: Location-independent identifier",
        "ref: Location-independent identifier with base URI change in subschema",
        "ref: id must be resolved against nearest parent, not just immediate parent",
        "ref: id with file URI still resolves pointers - *nix",
        "ref: id with file URI still resolves pointers - windows",
        "refRemote: base URI change",
        "refRemote: base URI change - change folder",
        "refRemote: base URI change - change folder in subschema",
        "refRemote: root ref in remote ref",
        "refRemote: Location-independent identifier in remote ref",
    ),
    _IDENTIFIERS,
)
_NO_OBJECTS = ("ignores arrays", "ignores other non-objects")
_NOT_EVEN_TEXT = ("ignores arrays", "ignores strings", "ignores other non-objects")
_DIFFERING_4 = {
    "additionalProperties: additionalProperties being false does not allow other"
    " properties": (_INFERRED, _NOT_EVEN_TEXT),
    "items: a schema given for items": (
        _INFERRED,
        ("ignores non-arrays", "JavaScript pseudo-array is valid"),
    ),
    "properties: object properties validation": (_INFERRED, _NO_OBJECTS),
    "properties: properties whose names are Javascript object property names": (
        _INFERRED,
        _NO_OBJECTS,
    ),
    "ref: root pointer ref": (_INFERRED, ("match", "recursive match")),
    "required: required validation": (
        _INFERRED,
        (*_NOT_EVEN_TEXT, "ignores null", "ignores boolean"),
    ),
}
_NO_PROPERTY_BUT_LETTERS = (
    "of the properties of Unicode only \\p{L} is read; a build reports the pattern"
)
_DIGITS = {
    "ecmascript-regex: pattern with non-ASCII digits": (
        _NO_PROPERTY_BUT_LETTERS,
        ("ascii non-digits",),
    ),
    "ecmascript-regex: patternProperties with non-ASCII digits": (
        _NO_PROPERTY_BUT_LETTERS,
        ("ascii non-digits",),
    ),
}
_LEFT_OUT_2020_OPTIONAL = {
    "cross-draft: refs to historic drafts are processed as historic drafts": (
        _ONE_DIALECT
    ),
    "format-assertion: schema that uses custom metaschema with format-assertion:"
    " false": _ONE_DIALECT,
    "format-assertion: schema that uses custom metaschema with format-assertion:"
    " true": _ONE_DIALECT,
}
_DIFFERING_2020_OPTIONAL = {
    **_DIGITS,
    "unknownKeyword: $id inside an unknown keyword is not a real identifier": (
        "a reference may lead into what no keyword holds, so identifiers there count",
        (
            "type matches second anyOf, which has a real schema in it",
            "type matches non-schema in third anyOf",
        ),
    ),
}
_LEFT_OUT_4_OPTIONAL = {"id: id inside an enum is not a real identifier": _IDENTIFIERS}
_DIFFERING_4_OPTIONAL = {
    **_DIGITS,
    "zeroTerminatedFloats: some languages do not distinguish between different types"
    " of numeric value": (
        "3.0 is an integer, as in every later draft and in 3.1",
        ("a float is not an integer even without fractional part",),
    ),
}
READINGS = {
    "2020-12 as 3.1": Reading(
        "draft2020-12",
        documents.openapi_31,
        {
            "vocabulary: schema that uses custom metaschema with with no validation"
            " vocabulary": _ONE_DIALECT,
        },
    ),
    "4 as 2.0": Reading("draft4", documents.openapi_20, _LEFT_OUT_4, _DIFFERING_4),
    "4 as 3.0": Reading("draft4", documents.openapi_30, _LEFT_OUT_4, _DIFFERING_4),
    "2020-12 optional as 3.1": Reading(
        "draft2020-12/optional",
        documents.openapi_31,
        _LEFT_OUT_2020_OPTIONAL,
        _DIFFERING_2020_OPTIONAL,
    ),
    "4 optional as 2.0": Reading(
        "draft4/optional",
        documents.openapi_20,
        _LEFT_OUT_4_OPTIONAL,
        _DIFFERING_4_OPTIONAL,
    ),
    "4 optional as 3.0": Reading(
        "draft4/optional",
        documents.openapi_30,
        _LEFT_OUT_4_OPTIONAL,
        _DIFFERING_4_OPTIONAL,
    ),
}
