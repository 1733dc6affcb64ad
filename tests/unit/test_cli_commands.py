"""`gen check`, `bundle`, `lint` and `init`, and `gen` as a program of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator import __version__
from tests.unit.console import HINT, TARGET, TINY, gen, told
from tests.unit.source.specs import dump, write


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project with a definition in it, to work in."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "api.json", TINY)
    return tmp_path


# -- gen check ----------------------------------------------------------------


def test_check_names_the_file_of_which_a_byte_changed(here: Path) -> None:
    told(gen("build", "api.json", "-o", "out"), 0)
    assert told(gen("check", "api.json", "-o", "out"), 0) == [
        "out: as its definition gives it"
    ]
    path = here / "out" / "models" / "things.py"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert told(gen("check", "api.json", "-o", "out"), 1) == [
        "out/models/things.py: changed",
        "out: 1 file differs; gen build writes what the definition gives",
    ]
    (here / "out" / "client.py").unlink()
    assert told(gen("check", "api.json", "-o", "out"), 1) == [
        "out/client.py: missing",
        "out/models/things.py: changed",
        "out: 2 files differ; gen build writes what the definition gives",
    ]
    assert path.read_bytes() == bytes(data)


def test_check_of_a_package_that_is_not_there(here: Path) -> None:
    lines = told(gen("check", "api.json", "-o", "out"), 1)
    assert lines[0] == "out/MANIFEST.json: missing"
    assert not (here / "out").exists()


def test_check_alone_looks_at_every_target(here: Path) -> None:
    sources = {"a": "gone.json", "b": "api.json", "c": "api.json"}
    targets = [TARGET.format(s, f"out/{name}") for name, s in sources.items()]
    write(here / "pyproject.toml", "".join(targets))
    told(gen("build", "api.json", "-o", "out/c"), 0)
    lines = told(gen("check"), 2)
    assert lines[0].endswith("gone.json: there is no such file. Check the path")
    assert lines[1] == "out/b/MANIFEST.json: missing"
    assert lines[-1] == "out/c: as its definition gives it"


# -- gen bundle, gen lint, gen init -------------------------------------------


def test_bundle_writes_one_document(here: Path) -> None:
    write(here / "svc" / "Show.json", dump("ShowIt", "/it", summary="It is shown."))
    assert told(gen("bundle", "svc", "-o", "deep/bundle.json"), 0)[0] == (
        "deep/bundle.json: 1 operations"
    )
    kept = json.loads((here / "deep" / "bundle.json").read_text("utf-8"))
    assert kept["openapi"].startswith("3.1.")
    assert kept["paths"]["/it"]["get"]["operationId"] == "ShowIt"
    assert kept["paths"]["/it"]["get"]["summary"] == "It is shown."
    told(gen("bundle", "svc", "-o", "bundle.json", "--prose", "drop"), 0)
    dropped = (here / "bundle.json").read_text("utf-8")
    assert "It is shown." not in dropped
    told(gen("build", "bundle.json", "-o", "out"), 0)
    assert sorted(p.name for p in (here / "deep").iterdir()) == ["bundle.json"]


def test_bundle_of_what_cannot_be_used_changes_nothing(here: Path) -> None:
    told(gen("bundle", "api.json", "-o", "bundle.json"), 0)
    before = (here / "bundle.json").read_bytes()
    write(here / "bad.json", {**TINY, "components": {}})
    (line,) = told(gen("bundle", "bad.json", "-o", "bundle.json"), 2)
    assert line == (
        "gen: bad.json#/paths/~1a/post/requestBody/content/application~1json/schema: "
        "$ref '#/components/schemas/Thing' leads nowhere. "
        "Correct the reference, or add what it names"
    )
    assert (here / "bundle.json").read_bytes() == before
    assert sorted(p.name for p in here.iterdir()) == [
        *("api.json", "bad.json", "bundle.json")
    ]


def test_bundle_tells_what_the_meta_schema_finds(here: Path) -> None:
    write(here / "odd.json", {**TINY, "externalDocs": {"description": "no url"}})
    assert told(gen("bundle", "odd.json", "-o", "bundle.json"), 0) == [
        "bundle.json: 1 operations",
        "  warning: 1 (meta-schema 1); gen lint lists them",
    ]


def test_lint_tells_every_problem_and_how_many(here: Path) -> None:
    lines = told(gen("lint", "api.json"), 0)
    assert lines[-1].startswith("api.json: 0 error, ")
    write(here / "bad.json", '{"openapi": "9.0.0"}')
    assert told(gen("lint", "bad.json"), 2) == [
        (
            f"error: bad.json#/openapi: the version '9.0.0' is not one that gen reads. {HINT} "
            "[unknown-version]"
        ),
        "bad.json: 1 error, 0 warning, 0 left-out, 0 repaired",
    ]


def test_init_writes_a_target_that_gen_builds(here: Path) -> None:
    assert told(gen("init", "api.json", "-o", "out/tiny"), 0) == [
        "pyproject.toml: a target for out/tiny; gen builds it"
    ]
    assert (here / "pyproject.toml").read_text() == TARGET.format(
        "api.json", "out/tiny"
    )
    (line,) = told(gen(), 0)
    assert line.startswith("out/tiny: 1 operations; files: ")
    assert told(gen("init", "api.json", "-o", "out/tiny"), 2) == [
        (
            f"gen: {here}/pyproject.toml: there is a target for out/tiny already. "
            "Change it there, or choose another output"
        )
    ]


def test_init_writes_the_adapters_down(here: Path) -> None:
    told(gen("init", "api.json", "-o", "out/tiny", "--adapter", "httpx"), 0)
    assert 'adapters = ["httpx"]\n' in (here / "pyproject.toml").read_text()
    told(gen(), 0)
    assert (here / "out" / "tiny" / "_runtime" / "httpx_transport.py").is_file()


# -- as a program -------------------------------------------------------------


def program(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_program_says_its_version_and_helps() -> None:
    assert program("--version").stdout == f"gen, version {__version__}\n"
    help = program("--help")
    assert (help.returncode, help.stderr) == (0, "")
    commands = ("build", "bundle", "check", "init", "lint")
    assert all(f"\n  {name} " in help.stdout for name in commands)
    assert "Usage: gen [OPTIONS]" in help.stdout


def test_errors_go_to_standard_error(here: Path) -> None:
    done = program("build", "gone.json", "-o", "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "gen: gone.json: there is no such file. Check the path\n"
    done = program("build", "api.json", "-o", "out")
    assert (done.returncode, done.stderr) == (0, "")
