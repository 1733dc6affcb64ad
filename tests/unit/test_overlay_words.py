"""The English of FunctionGraph: nothing of the definition is without a description."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import functiongraph
import pytest

from generator import source

SPEC = Path(__file__).resolve().parents[2] / "spec" / "functiongraph"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Described = Iterator[tuple[str, str, Mapping[str, Any]]]
"""(what it is, where it stands, what says of itself) of everything to describe."""


@cache
def root() -> Mapping[str, Any]:
    overlays = (SPEC / "overlay.yaml", SPEC / "rules.yaml")
    return source.read(SPEC / "openapi.json", overlays).root


def child(pointer: str, *keys: object) -> str:
    escaped = (str(k).replace("~", "~0").replace("/", "~1") for k in keys)
    return "/".join((pointer, *escaped))


def described() -> Described:
    for index, tag in enumerate(root()["tags"]):
        yield "tag", child("/tags", index), tag
    for path, item in root()["paths"].items():
        for method in METHODS:
            if method in item:
                place = child("/paths", path, method)
                yield from of_operation(item[method], place)
    parameters = root()["components"].get("parameters", {})
    for name, parameter in parameters.items():
        yield "parameter", child("/components/parameters", name), parameter
    for name, schema in root()["components"]["schemas"].items():
        place = child("/components/schemas", name)
        yield "schema", place, schema
        yield from of_fields(schema, place)


def of_operation(operation: Mapping[str, Any], place: str) -> Described:
    yield "operation", place, operation
    for index, parameter in enumerate(operation.get("parameters", ())):
        if "$ref" not in parameter:
            yield "parameter", child(place, "parameters", index), parameter
    body = operation.get("requestBody")
    if body is not None:
        yield "body", child(place, "requestBody"), body
    for status, response in operation["responses"].items():
        yield "response", child(place, "responses", status), response


def of_fields(schema: Any, place: str) -> Described:
    """The properties of a schema, and of those that are written inside it."""
    for name, field in schema.get("properties", {}).items():
        pointer = child(place, "properties", name)
        yield "field", pointer, field
        yield from of_fields(field, pointer)
    for inner in ("items", "additionalProperties"):
        if isinstance(schema.get(inner), Mapping):
            yield from of_fields(schema[inner], child(place, inner))


def test_everything_has_a_description() -> None:
    missing = [
        f"{pointer}: no description"
        for _, pointer, node in described()
        if not str(node.get("description", "")).strip()
    ]
    missing += [
        f"{pointer}: no summary"
        for kind, pointer, node in described()
        if kind == "operation" and not node.get("summary")
    ]
    assert missing == []


def test_that_is_all_of_it() -> None:
    counts = Counter(kind for kind, _, _ in described())
    assert (counts["operation"], counts["tag"]) == (92, 16)
    assert (counts["response"], counts["body"]) == (412, 30)
    assert counts["field"] > 1200


def test_descriptions_are_english_sentences() -> None:
    wrong = [
        pointer
        for _, pointer, node in described()
        if not re.fullmatch(r"[A-Z`0-9-][ -~]*[.]", node["description"], re.DOTALL)
    ]
    assert wrong == []


def test_a_description_says_more_than_a_name() -> None:
    """`The name.` of `name`, or `Function urn.` of `function_urn`, would help nobody."""
    empty = [
        f"{pointer}: {node['description']}"
        for kind, pointer, node in described()
        if kind in ("field", "parameter")
        and words(node["description"]) <= words(called(pointer, node))
    ]
    assert empty == []


def called(pointer: str, node: Mapping[str, Any]) -> str:
    """The name of a field, which is its key, or of a parameter, which it states."""
    stated = node.get("name")
    return stated if isinstance(stated, str) else pointer.rpartition("/")[2]


def words(text: str) -> set[str]:
    found = {w.lower() for w in re.findall(r"[A-Za-z]+", text.replace("_", " "))}
    return found - {"the", "a", "an", "of"}


@pytest.mark.parametrize("client", [functiongraph.Client, functiongraph.AsyncClient])
def test_every_method_says_what_goes_in_and_what_comes_back(client: type) -> None:
    silent = []
    for operation in functiongraph.OPERATIONS.values():
        text = getattr(client, operation.name).__doc__ or ""
        good = next(r for r in operation.responses if r.status.startswith("2"))
        if good.media_types and "\nReturns: " not in re.sub(r"\n +", "\n", text):
            silent.append(operation.name)
        if operation.body and "\nbody: " not in re.sub(r"\n +", "\n", text):
            silent.append(operation.name)
    assert silent == []


_RUN = 8
"""Words in a row that two authors do not write by chance."""


@pytest.mark.shared
def test_no_sentence_is_the_providers(shared_dir: Path) -> None:
    text = " ".join(
        path.read_text("utf-8", "replace")
        for path in sorted((shared_dir / "seeds").glob("*.txt"))
    )
    theirs = runs(text)
    copied = {
        f"{pointer}: {' '.join(run)}"
        for _, pointer, node in described()
        for run in runs(str(node["description"])) & theirs
    }
    assert copied == set()


def runs(text: str) -> set[tuple[str, ...]]:
    found = re.findall(r"[a-z]+", text.lower())
    return {tuple(found[i : i + _RUN]) for i in range(len(found) - _RUN + 1)}
