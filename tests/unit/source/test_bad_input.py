"""What cannot be read is told in one line: where it is, what it is, what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.problem import SpecError
from generator.source import read
from tests.unit.source.specs import dump, openapi, operation, write

HINT = "gen reads OpenAPI 2.0, 3.0, 3.1 and folders of operation dumps"


def refusal(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What is said of a path, which is given relative to its folder."""
    monkeypatch.chdir(path.parent)
    with pytest.raises(SpecError) as caught:
        read(Path(path.name))
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("gone.json", None, "gone.json: there is no such file. Check the path"),
        ("a.yaml", b"", "a.yaml: the file is empty"),
        ("a.json", b" \n", "a.json: the file is empty"),
        (
            "a.json",
            b'{"openapi": "3.1.0",\n "info" {}}',
            "a.json:2:9: this is not JSON: expecting ':' delimiter",
        ),
        (
            "a.yaml",
            b"openapi: 3.1.0\ninfo: [\n",
            "a.yaml:3:1: this is not YAML: did not find expected node content",
        ),
        (
            "a.json",
            b'Some words first\n{"openapi": "3.1.0"}',
            (
                "a.json:2:11: this is not YAML: mapping values are not allowed in this"
                " context"
            ),
        ),
        (
            "a.yaml",
            b"openapi: 3.1.0\ninfo:\n  title: Caf\xe9\n",
            "a.yaml:3: the byte 0xe9 is not UTF-8. Save the file as UTF-8",
        ),
        (
            "a.yaml",
            b"openapi: 3.1.0\npaths: {}\nopenapi: 3.0.0\n",
            (
                "a.yaml:3:1: the key 'openapi' stands twice in one object."
                " Keep one of the two"
            ),
        ),
        (
            "a.json",
            b"[1, 2]",
            (
                "a.json: this is no API definition: it has neither openapi nor swagger."
                f" {HINT}"
            ),
        ),
        (
            "a.txt",
            b"hello",
            (
                "a.txt: this is no API definition: it has neither openapi nor swagger."
                f" {HINT}"
            ),
        ),
        (
            "a.json",
            b'{"openapi": "4.0.0"}',
            f"a.json#/openapi: the version '4.0.0' is not one that gen reads. {HINT}",
        ),
        (
            "a.json",
            b'{"swagger": "1.2"}',
            f"a.json#/swagger: the version '1.2' is not one that gen reads. {HINT}",
        ),
        (
            "a.json",
            b"[" * 201 + b"]" * 201,
            "a.json: values are nested more than 200 deep",
        ),
    ],
)
def test_files(
    name: str,
    content: bytes | None,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert refusal(path, monkeypatch) == message


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (
            {},
            (
                "svc: the folder holds no .json files."
                " Give a file, or a folder of operation dumps"
            ),
        ),
        (
            {"A": "{}", "B": '"{}"'},
            (
                "svc: none of the 2 files defines an operation."
                " The service was not available where the definitions were taken"
            ),
        ),
        (
            {"A": dump(), "B": openapi()},
            (
                "svc/B.json: this is an API definition, and its folder was given."
                " Give the file instead of the folder"
            ),
        ),
        ({"A": '{"a"}'}, "svc/A.json:1:5: this is not JSON: expecting ':' delimiter"),
    ],
)
def test_folders(
    files: dict[str, Any],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "svc").mkdir()
    for name, content in files.items():
        write(tmp_path / "svc" / f"{name}.json", content)
    assert refusal(tmp_path / "svc", monkeypatch) == message


def with_reference(reference: str) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": {"$ref": reference}}}}
    stated = operation(requestBody=body)
    return openapi(paths={"/x": {"post": stated}})


PLACE = "a.json#/paths/~1x/post/requestBody/content/application~1json/schema: $ref"
KEEP = "Keep all files of a definition in one folder"
CORRECT = "Correct the reference, or add what it names"


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        (
            "#/components/schemas/No",
            f"{PLACE} '#/components/schemas/No' leads nowhere. {CORRECT}",
        ),
        ("#Anchor", f"{PLACE} '#Anchor' is no pointer. {CORRECT}"),
        ("#/info/title", f"{PLACE} '#/info/title' leads to 'Tiny'. {CORRECT}"),
        (
            "no.yaml",
            (
                f"{PLACE} names the file no.yaml, which does not exist."
                " Correct the reference, or add the file"
            ),
        ),
        (
            "http://example.com/a.yaml",
            (
                f"{PLACE} to 'http://example.com/a.yaml' is refused: only files of the"
                f" definition are read. {KEEP}"
            ),
        ),
        (
            "file:///etc/passwd",
            (
                f"{PLACE} to 'file:///etc/passwd' is refused: only files of the"
                f" definition are read. {KEEP}"
            ),
        ),
        (
            "/etc/passwd",
            (
                f"{PLACE} to '/etc/passwd' is refused: it is no relative path with"
                f" slashes. {KEEP}"
            ),
        ),
        (
            "../../a.yaml",
            (
                f"{PLACE} to '../../a.yaml' is refused: it leaves the folders of the"
                f" definition. {KEEP}"
            ),
        ),
        (
            "../a.yaml",
            (
                f"{PLACE} to '../a.yaml' is refused: it leaves the folders of the"
                f" definition. {KEEP}"
            ),
        ),
        (
            "../%2e%2e/x/a.yaml",
            (
                f"{PLACE} to '../../x/a.yaml' is refused: it leaves the folders of the"
                f" definition. {KEEP}"
            ),
        ),
        (
            "x\\a.yaml",
            (
                f"{PLACE} to 'x\\\\a.yaml' is refused: it is no relative path with"
                f" slashes. {KEEP}"
            ),
        ),
        (
            "../.ssh/config.yaml",
            (
                f"{PLACE} to '../.ssh/config.yaml' is refused: it leaves the folders of"
                f" the definition. {KEEP}"
            ),
        ),
        (
            "../common/secrets.txt",
            (
                f"{PLACE} to '../common/secrets.txt' is refused: only .json, .yaml and"
                f" .yml files are read. {KEEP}"
            ),
        ),
    ],
)
def test_references(
    reference: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "spec" / "a.json", with_reference(reference))
    assert refusal(path, monkeypatch) == message


def test_a_link_out_of_the_definition(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "secret" / "s.json", {"type": "string"})
    path = write(tmp_path / "deep" / "spec" / "a.json", with_reference("link.json"))
    (path.parent / "link.json").symlink_to(tmp_path / "secret" / "s.json")
    assert refusal(path, monkeypatch) == (
        f"{PLACE} to 'link.json' is refused: a symbolic link leads out of the"
        f" definition. {KEEP}"
    )


def test_references_in_a_circle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schemas = {
        "A": {"$ref": "#/components/schemas/B"},
        "B": {"$ref": "#/components/schemas/A", "description": "d"},
    }
    tree = openapi(components={"schemas": schemas})
    assert refusal(write(tmp_path / "a.json", tree), monkeypatch) == (
        "a.json#/components/schemas/A: $ref '#/components/schemas/B' leads in a"
        " circle, or on through over 100 references."
        " Let one of the references lead to a value"
    )


def test_every_error_is_told_at_once(tmp_path: Path) -> None:
    schemas = {"A": {"$ref": "#/no"}, "B": {"$ref": "#/nowhere"}}
    path = write(tmp_path / "a.json", openapi(components={"schemas": schemas}))
    with pytest.raises(SpecError) as caught:
        read(path)
    assert [p.rule for p in caught.value.report.at("error")] == [
        "dangling-reference",
        "dangling-reference",
    ]


@pytest.mark.parametrize(
    ("stated", "level", "text"),
    [
        (
            {"openapi": 3.1},
            "repaired",
            "the version is written openapi: 3.1; read as 3.1",
        ),
        (
            {"openapi": "3"},
            "repaired",
            "the version is written openapi: '3'; read as 3.0",
        ),
        (
            {"openapi": "v3.0.2"},
            "repaired",
            "the version is written openapi: 'v3.0.2'; read as 3.0",
        ),
        (
            {"openapi": "2.0"},
            "repaired",
            "the version is written openapi: '2.0'; read as 2.0",
        ),
        (
            {"openapi": "3.2.0"},
            "warning",
            "OpenAPI 3.2 is read as 3.1; what is new in it is left out",
        ),
    ],
)
def test_versions_that_are_understood(
    stated: dict[str, Any], level: str, text: str, tmp_path: Path
) -> None:
    tree = {"info": {"title": "t", "version": "1"}, "paths": {}, **stated}
    document = read(write(tmp_path / "a.json", tree))
    told = [(p.level, p.text) for p in document.report.problems if "version" in p.rule]
    assert told == [(level, text)]


@pytest.mark.parametrize(
    "stated", [{"swagger": 2.0}, {"swagger": "2.0"}, {"openapi": "3.0.4"}]
)
def test_versions_that_need_no_word(stated: dict[str, Any], tmp_path: Path) -> None:
    tree = {"info": {"title": "t", "version": "1"}, "paths": {}, **stated}
    document = read(write(tmp_path / "a.json", tree))
    assert [p.rule for p in document.report.problems] == ["no-operations"]
