"""Real definitions: all are read, nothing is lost, and what comes out is valid."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.problem import SpecError
from generator.source import Document, bundle, read, serialise
from generator.source.load import read_file
from generator.source.objects import METHODS
from generator.source.pointer import look_up

pytestmark = pytest.mark.shared

SERVICES = {
    "CC": 108,
    "CCE": 164,
    "FRS": 29,
    "FunctionGraph": 92,
    "IAM": 143,
    "KVS": 14,
    "MetaStudio": 194,
    "ModelArts": 258,
    "OBS": 96,
    "SMN": 71,
    "VPC": 125,
    "iDMEClassicAPI": 137,
}
FILES = {
    "petstore3.yaml": 19,
    "learn20-petstore-separate/spec/swagger.yaml": 4,
    "readme30-discriminators.json": 10,
    "readme30-param-cookies.json": 1,
    "readme31-train-travel.yaml": 7,
    "redocly-cafe/openapi.yaml": 12,
    "gotify.json": 42,
    "docker-engine.yaml": 108,
    "twilio-verify.yaml": 57,
    "lakefs.yaml": 134,
    "figma.yaml": 47,
    "codegen-fake-v2.yaml": 32,
    "github.json": 1223,
}
SOURCES = {
    **{f"huawei/{name}": count for name, count in SERVICES.items()},
    **{f"openapi/{name}": count for name, count in FILES.items()},
}
RELEASES = 20
UNCHECKED = "openapi/github.json"  # the official validator needs minutes for it


@pytest.fixture(scope="module")
def documents(shared_dir: Path) -> dict[str, Document]:
    return {name: read(shared_dir / name) for name in SOURCES}


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document.root["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


@pytest.mark.parametrize("name", SOURCES)
def test_every_operation_is_there_once(
    name: str, documents: dict[str, Document]
) -> None:
    ids = [stated["operationId"] for _, _, stated in operations(documents[name])]
    assert len(ids) == SOURCES[name]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", SERVICES)
def test_every_dump_is_its_operation(
    name: str, documents: dict[str, Document], shared_dir: Path
) -> None:
    document = documents[f"huawei/{name}"]
    found = {
        (o["operationId"], path.partition("#")[0], method)
        for path, method, o in operations(document)
    }
    stated = set()
    for path in sorted((shared_dir / "huawei" / name).glob("*.json")):
        tree = read_file(path, path.name).tree
        base = (tree["base_path"] or "").rstrip("/")
        (own_path,) = tree["paths"]
        (method,) = (m for m in tree["paths"][own_path] if m in METHODS)
        stated.add((tree["name"], base + own_path, method))
    assert found == stated


@pytest.mark.parametrize("name", SOURCES)
def test_every_reference_leads_somewhere(
    name: str, documents: dict[str, Document]
) -> None:
    root = documents[name].root
    todo: list[Any] = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                assert reference.startswith("#/components/")
                look_up(root, reference[1:])
            todo.extend(v for k, v in node.items() if k[:2] != "x-")
        elif isinstance(node, list):
            todo.extend(node)


def test_services_that_were_not_there(shared_dir: Path) -> None:
    with pytest.raises(SpecError) as caught:
        read(shared_dir / "huawei" / "CPCS")
    assert str(caught.value) == (
        f"{shared_dir}/huawei/CPCS: none of the 43 files defines an operation."
        " The service was not available where the definitions were taken"
    )


def test_every_release_of_a_service(shared_dir: Path) -> None:
    folder = shared_dir / "huawei-releases" / "FunctionGraph"
    releases = sorted(folder.iterdir())
    assert len(releases) == RELEASES
    for release in releases:
        document = read(release)
        assert len(list(operations(document))) == len(list(release.glob("*.json")))


@pytest.mark.parametrize("prose", ["keep", "drop"])
@pytest.mark.parametrize("name", SOURCES)
def test_a_bundle_read_again_is_the_same(
    name: str, prose: Any, documents: dict[str, Document], tmp_path: Path
) -> None:
    first = bundle(documents[name], prose)
    path = tmp_path / "bundle.json"
    path.write_text(serialise(first), "utf-8")
    again = read(path)
    assert again.root == first
    assert serialise(dict(again.root)) == serialise(first)


def test_no_prose_is_in_a_bundle_without_it(documents: dict[str, Document]) -> None:
    """The definition of FunctionGraph speaks Chinese only where it speaks to people."""
    text = serialise(bundle(documents["huawei/FunctionGraph"], "drop"))
    tree = json.loads(text)
    tags = {tag["name"] for tag in tree["tags"]}
    todo: list[Any] = [tree]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            todo.extend(v for k, v in node.items() if k not in ("value", "examples"))
        elif isinstance(node, list):
            todo.extend(node)
        elif isinstance(node, str) and not node.isascii():
            assert node in tags


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in SOURCES if name != UNCHECKED])
def test_the_official_meta_schema_agrees(
    name: str, documents: dict[str, Document]
) -> None:
    from generator.source.check import as_bundled

    assert list(as_bundled(documents[name])) == []


@pytest.mark.slow
def test_the_largest_definition_agrees_as_far_as_its_operations(
    documents: dict[str, Document],
) -> None:
    """One of fifty operations of GitHub, with everything they may refer to."""
    from generator.source.check import as_bundled

    document = documents[UNCHECKED]
    paths = dict(list(document.root["paths"].items())[::50])
    part = {**document.root, "paths": paths, "components": {"schemas": {}}}
    assert list(as_bundled(Document(part, document.places, document.dialect))) == []
