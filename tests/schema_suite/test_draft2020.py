"""The JSON-Schema-Test-Suite against generated validators: a package for each schema.

Every schema of the suite becomes the body of an operation, the package is built and
its validator called, as a user's code would. What the suite fetches from its own
server stands in the same document, under the identifier it has there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.config import Target
from generator.python import emit
from tests.building import imported

pytestmark = [pytest.mark.shared, pytest.mark.slow]

_SUITE = Path(__file__).resolve().parents[3] / "shared" / "json-schema-test-suite"
_DRAFT = "draft2020-12"
_SERVER = "http://localhost:1234/"
_META = "https://json-schema.org/draft/2020-12/"

LEFT_OUT = {
    "schema that uses custom metaschema with with no validation vocabulary": (
        "OpenAPI has one dialect here; another metaschema does not switch keywords off"
    ),
    "empty enum": (
        "in API definitions an empty list is an omission: it is reported and not enforced"
    ),
}
"""group of the suite -> why it is not run"""


def _groups() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted((_SUITE / "tests" / _DRAFT).glob("*.json")):
        for number, group in enumerate(json.loads(path.read_text("utf-8"))):
            if group["description"] not in LEFT_OUT:
                yield f"{path.stem}-{number}", group


_FOUND = list(_groups()) if _SUITE.is_dir() else []


def _remote(uri: str) -> Any:
    """What stands at a URI of the suite's server, or of the metaschema."""
    if uri.startswith(_META):
        name = uri.removeprefix(_META)
        folder = files("jsonschema_specifications") / "schemas" / "draft202012"
        if name == "schema":
            return json.loads((folder / "metaschema.json").read_text("utf-8"))
        inner = folder / "vocabularies" / name.removeprefix("meta/")
        return json.loads(inner.read_text("utf-8"))
    path = _SUITE / "remotes" / uri.removeprefix(_SERVER)
    return json.loads(path.read_text("utf-8"))


def _uris(node: Any) -> Iterator[str]:
    """Every URI that a schema may mean by a reference, seen from where it stands."""
    from urllib.parse import urldefrag, urljoin

    pending = [(node, "")]
    while pending:
        found, base = pending.pop()
        if isinstance(found, list):
            pending.extend((item, base) for item in found)
        elif isinstance(found, dict):
            own = found.get("$id")
            base = urljoin(base, own) if isinstance(own, str) else base
            for keyword in ("$ref", "$dynamicRef"):
                if isinstance(found.get(keyword), str):
                    yield urldefrag(urljoin(base, found[keyword]))[0]
            pending.extend((value, base) for value in found.values())


def _document(schema: Any) -> dict[str, Any]:
    if isinstance(schema, dict):
        schema = {"$id": "http://case.test/root", **schema}
        schema.pop("$schema", None)
    schemas = {"Subject": schema}
    pending, known = list(_uris(schema)), set()
    while pending:
        uri = pending.pop()
        if uri in known or not uri.startswith((_SERVER, _META)):
            continue
        known.add(uri)
        try:
            found = _remote(uri)
        except OSError:
            continue  # an identifier inside another schema
        if isinstance(found, dict):
            found = {**found, "$id": uri}
            found.pop("$schema", None)
        schemas[f"Remote{len(known)}"] = found
        pending.extend(_uris(found))
    body = {"schema": {"$ref": "#/components/schemas/Subject"}}
    operation = {
        "operationId": "send",
        "requestBody": {"required": True, "content": {"application/json": body}},
        "responses": {"204": {"description": "taken"}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Suite", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": schemas},
    }


@pytest.mark.parametrize("group", [g for _, g in _FOUND], ids=[n for n, _ in _FOUND])
def test_group(group: dict[str, Any], tmp_path: Path) -> None:
    definition, output = tmp_path / "openapi.json", tmp_path / "suite_package"
    definition.write_text(json.dumps(_document(group["schema"])), "utf-8")
    emit.write(pipeline.build(Target(definition, output)), output)
    wrong = []
    with imported(output) as package:
        from importlib import import_module

        name = package.OPERATIONS["send"].body.check
        check = None
        if name:
            module, _, function = name.partition(".")
            found = import_module(f"{output.name}.validators.{module}")
            check = getattr(found, function)
        for test in group["tests"]:
            valid = check is None or not check(test["data"])
            if valid != test["valid"]:
                wrong.append(test["description"])
    assert wrong == []
