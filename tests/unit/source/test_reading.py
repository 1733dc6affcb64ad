"""Which files were read, whether they still are the same, and where things stood."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from generator.source import Places, fingerprint, read
from generator.source.load import digest
from generator.source.pointer import join, look_up, place_of, spell, split
from tests.unit.source.specs import dump, openapi, operation, write


def spec_in_two_files(folder: Path) -> Path:
    content = {"a/b": {"schema": {"$ref": "s/Pet.json"}}}
    stated = operation(requestBody={"content": content})
    write(folder / "s" / "Pet.json", {"type": "string"})
    return write(folder / "api.json", openapi(paths={"/x": {"post": stated}}))


def test_the_fingerprint_of_files_is_that_of_reading_them(tmp_path: Path) -> None:
    source = spec_in_two_files(tmp_path)
    change = {"overlay": "1.0.0", "actions": [{"target": "$.info", "update": {}}]}
    overlays = [write(tmp_path / "o" / "mine.json", change)]
    document = read(source, overlays)
    names = [i.name for i in document.inputs]
    assert names == ["api.json", "s/Pet.json", "overlay:mine.json"]
    assert document.inputs[0].sha256 == digest(source.read_bytes())
    assert fingerprint(source, names, overlays) == document.inputs


def test_a_fingerprint_tells_what_changed(tmp_path: Path) -> None:
    source = spec_in_two_files(tmp_path)
    before = read(source).inputs
    names = [i.name for i in before]
    write(tmp_path / "s" / "Pet.json", {"type": "integer"})
    after = fingerprint(source, names)
    assert after is not None
    assert after[0] == before[0]
    assert after[1] != before[1]
    assert fingerprint(source, names, [source]) is None
    assert fingerprint(source, [*names, "overlay:mine.json"]) is None
    (tmp_path / "s" / "Pet.json").unlink()
    assert fingerprint(source, names) is None


def test_a_new_file_in_a_folder_is_a_change(tmp_path: Path) -> None:
    write(tmp_path / "svc" / "B.json", dump("B"))
    names = [i.name for i in read(tmp_path / "svc").inputs]
    assert fingerprint(tmp_path / "svc", names) == read(tmp_path / "svc").inputs
    write(tmp_path / "svc" / "notes.txt", "no dump")
    assert fingerprint(tmp_path / "svc", names) is not None
    write(tmp_path / "svc" / "A.json", dump("A"))
    assert fingerprint(tmp_path / "svc", names) is None


def test_inputs_are_named_without_the_machine(tmp_path: Path) -> None:
    source = spec_in_two_files(tmp_path)
    assert not any(str(tmp_path) in i.name for i in read(source).inputs)


def test_the_longest_known_place_is_where_a_value_comes_from() -> None:
    places = Places(
        {"": "a.json#", "/paths/~1x": "x.json#", "/paths/~1x/get": "y.json#/z"}
    )
    assert places.origin("/info") == "a.json#/info"
    assert places.origin("/paths/~1x/put/a") == "x.json#/put/a"
    assert places.origin("/paths/~1x/get/a") == "y.json#/z/a"


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    source = spec_in_two_files(tmp_path)
    assert read(source) == read(source)


SAY_ALL = """
import json, sys
from pathlib import Path
from generator.source import read
document = read(Path(sys.argv[1]))
print(json.dumps([document.root, dict(document.places.moved)]))
print(*document.report.problems, sep="\\n")
"""


def test_nothing_hangs_on_the_order_of_sets(tmp_path: Path) -> None:
    """Text hashes differently in every process; what is read does not."""
    schema = {"type": "long", "required": ["q", "p"], "dependencies": {"a": ["b"]}}
    stated = operation(
        tags=[1, {}], servers=[{}], security=["k"], produces=1, consumes=2
    )
    names = {f"S{n}": {**schema, "pattern": "/a/", "maxItems": 1} for n in range(9)}
    tree = openapi(
        "3.0.0", paths={"/x": {"get": stated}}, components={"schemas": names}
    )
    source = write(tmp_path / "api.json", tree)
    told = {
        subprocess.run(
            [sys.executable, "-c", SAY_ALL, str(source)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1


def test_pointers() -> None:
    place = (((None, "a/b"), "c~d"), 3)
    assert spell(place) == "/a~1b/c~0d/3"
    assert split("/a~1b/c~0d/3") == ("a/b", "c~d", "3")
    assert spell(place_of("/a~1b/c~0d/3")) == "/a~1b/c~0d/3"
    assert join("/a", "b/c", 0) == "/a/b~1c/0"
    assert look_up({"a/b": [0, {"c": 1}]}, "/a~1b/1/c") == 1
    assert look_up({"a": 1}, "") == {"a": 1}
