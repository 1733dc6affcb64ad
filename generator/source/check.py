"""`lint`: everything there is to say about a definition, in one report.

What reading it found; what the official meta-schemas of OpenAPI say to the
input as its author wrote it, and to what `bundle` makes of it; and the rules of
`check_rules`. Nothing of this is needed to build, and `gen build` does not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from jsonschema.exceptions import best_match
from jsonschema.validators import Draft202012Validator, validator_for

from ..problem import Problem, Problems, Report, SpecError
from .check_examples import check_examples
from .check_rules import check_rules
from .document import Document
from .load import read_file
from .pointer import join
from .reading import read

MOST = 100
"""How many findings of a meta-schema are told; the rest follows from these."""

_META_SCHEMAS = {
    "swagger-2.0": "v2.0",
    "openapi-3.0": "v3.0",
    "openapi-3.1": "v3.1",
}


def lint(source: Path, overlays: Sequence[Path] = ()) -> Report:
    """Every problem of a definition. Raises nothing: what cannot be read is told."""
    try:
        document = read(source, overlays)
    except SpecError as error:
        return error.report
    problems = Problems()
    problems.extend(document.report.problems)
    problems.extend(_as_written(source, document.dialect))
    problems.extend(as_bundled(document))
    check_rules(document, problems)
    check_examples(document, problems)
    return Report(tuple(dict.fromkeys(problems.report().problems)))


def _as_written(source: Path, dialect: str) -> Iterator[Problem]:
    """What the meta-schema of its version says to the entry file."""
    if source.is_dir():
        return  # dumps are written in no version
    tree = read_file(source, str(source)).tree
    for pointer, text in _violations(tree, dialect):
        yield _finding(f"{source}#{pointer}", text)


def as_bundled(document: Document) -> Iterator[Problem]:
    """What the meta-schema of 3.1, and of its schemas, says to the document."""
    where = document.places.origin
    for pointer, text in _violations(document.root, "openapi-3.1"):
        yield _finding(where(pointer), text)
    validator = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for name, schema in document.root["components"].get("schemas", {}).items():
        place = join("/components/schemas", name)
        for error in islice(validator.iter_errors(schema), MOST):
            yield _finding(where(place + join("", *error.absolute_path)), error.message)


def _finding(where: str, text: str) -> Problem:
    return Problem("meta-schema", "warning", where, text[:200])


def _violations(tree: Any, dialect: str) -> Iterator[tuple[str, str]]:
    schema = _meta_schema(_META_SCHEMAS[dialect])
    if schema is None:
        yield "", "not held against the official meta-schema: install openapi-spec-validator"
        return
    validator = validator_for(schema)(schema)
    for error in islice(validator.iter_errors(tree), MOST):
        cause = best_match([error]) or error
        yield join("", *cause.absolute_path), cause.message


def _meta_schema(version: str) -> Any:
    """The official schema as a package carries it; None where there is none.

    The package is not imported: its schemas are all that is wanted of it.
    """
    spec = find_spec("openapi_spec_validator")
    folders = spec.submodule_search_locations if spec else None
    for folder in folders or ():
        path = Path(folder, "resources", "schemas", version, "schema.json")
        if path.is_file():
            return json.loads(path.read_bytes())
    return None
