"""`gen` and `gen build`: what is built, what is said of it, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.console import HINT, TARGET, THING, TINY, gen, told
from tests.unit.source.specs import dump, write


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project with a definition in it, to work in."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "api.json", TINY)
    return tmp_path


def count(folder: Path) -> int:
    return sum(p.is_file() for p in folder.rglob("*"))


def test_build_writes_and_then_has_nothing_to_do(here: Path) -> None:
    (line,) = told(gen("build", "api.json", "-o", "out/tiny"), 0)
    written = count(here / "out")
    assert line == f"out/tiny: 1 operations; files: {written} written, 0 unchanged"
    assert told(gen("build", "api.json", "-o", "out/tiny"), 0) == [
        "out/tiny: up to date"
    ]
    more = {**TINY["components"]["schemas"]["Thing"]["properties"], "n": {}}
    schemas = {"Thing": {**THING, "properties": more}}
    write(here / "api.json", {**TINY, "components": {"schemas": schemas}})
    (line,) = told(gen("build", "api.json", "-o", "out/tiny"), 0)
    assert line == (
        f"out/tiny: 1 operations; files: 3 written, {written - 3} unchanged"
    )


def test_gen_alone_builds_the_targets(here: Path) -> None:
    targets = [TARGET.format("api.json", f"out/{name}") for name in ("one", "two")]
    write(here / "pyproject.toml", "".join(targets))
    first, second = told(gen(), 0)
    assert first.startswith("out/one: 1 operations; files: ")
    assert second.startswith("out/two: 1 operations; files: ")
    assert told(gen("build"), 0) == ["out/one: up to date", "out/two: up to date"]


def test_the_targets_of_a_folder_above(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(here / "pyproject.toml", TARGET.format("api.json", "out/tiny"))
    below = here / "src" / "deep"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    (line,) = told(gen(), 0)
    assert line.startswith(f"{here}/out/tiny: 1 operations; files: ")
    assert (here / "out" / "tiny" / "client.py").is_file()


def test_no_target() -> None:
    assert told(gen(), 2) == [
        (
            "gen: pyproject.toml: there is no [[tool.gen.target]] here or in a folder above."
            " Name a definition: gen build SOURCE -o DIR; or write one down: "
            "gen init SOURCE -o DIR"
        )
    ]


def test_a_target_that_cannot_be_built_does_not_stop_the_others(here: Path) -> None:
    targets = [TARGET.format(s, f"out/{s[:3]}") for s in ("gone.json", "api.json")]
    write(here / "pyproject.toml", "".join(targets))
    result = gen()
    assert result.stderr == (
        f"gen: {here}/gone.json: there is no such file. Check the path\n"
    )
    assert told(result, 2)[1].startswith("out/api: 1 operations; files: ")


def test_a_folder_of_services_with_a_bad_one(here: Path) -> None:
    for name in ("Alpha", "Gamma"):
        write(here / "services" / name / "Show.json", dump(path=f"/{name}"))
    write(here / "services" / "Beta" / "Show.json", '"{}"')
    result = gen("build", "services", "-o", "out")
    assert result.stderr == (
        "gen: services/Beta: none of the 1 files defines an operation. "
        "The service was not available where the definitions were taken\n"
    )
    lines = [line for line in told(result, 2) if line.startswith("out")]
    assert [line.split(";")[0] for line in lines] == [
        "out/Alpha: 1 operations",
        "out/Gamma: 1 operations",
    ]
    assert sorted(p.name for p in (here / "out").iterdir()) == ["Alpha", "Gamma"]


def test_problems_are_counted_or_listed(here: Path) -> None:
    pattern = {"type": "string", "pattern": "\\p{Greek}"}
    schemas = {"Thing": {"type": "object", "properties": {"a": pattern}}}
    write(here / "api.json", {**TINY, "components": {"schemas": schemas}})
    assert told(gen("build", "api.json", "-o", "out"), 0)[1:] == [
        "  left-out: 1 (pattern-not-checked 1); -v lists them"
    ]
    assert told(gen("build", "api.json", "-o", "out", "-v"), 0)[1:] == [
        (
            "  left-out: api.json#/components/schemas/Thing/properties/a/pattern: the "
            "pattern '\\\\p{Greek}' is not one that Python can check as ECMA-262 means it "
            "[pattern-not-checked]"
        )
    ]


def test_an_overlay_is_applied(here: Path) -> None:
    action = {"target": "$.components.schemas.Thing", "update": {"description": "Hi."}}
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "words", "version": "1"},
        "actions": [action],
    }
    write(here / "words.json", overlay)
    told(gen("build", "api.json", "-o", "out", "--overlay", "words.json"), 0)
    assert '"""Hi."""' in (here / "out" / "models" / "things.py").read_text()
    told(gen("build", "api.json", "-o", "out"), 0)
    assert '"""Hi."""' not in (here / "out" / "models" / "things.py").read_text()


def test_own_templates_come_before_ours(here: Path) -> None:
    template = here / "mine" / "README.md.jinja"
    write(template, "Mine: {{ view.title }}\n")
    told(gen("build", "api.json", "-o", "out", "--templates", "mine"), 0)
    assert (here / "out" / "README.md").read_text() == "Mine: Tiny 1\n"
    write(template, "{{ view.title | upper }}\n")
    assert told(gen("build", "api.json", "-o", "out", "--templates", "mine"), 2) == [
        (
            "gen: mine/README.md.jinja: No filter named 'upper'. "
            "A template may loop, test a bool and print Code"
        )
    ]
    assert (here / "out" / "README.md").read_text() == "Mine: Tiny 1\n"


def test_adapters_are_copied_where_they_are_asked_for(here: Path) -> None:
    runtime = here / "out" / "tiny" / "_runtime"
    build = ("build", "api.json", "-o", "out/tiny")
    told(gen(*build), 0)
    assert not list(runtime.glob("*httpx*"))
    (line,) = told(gen(*build, "--adapter", "httpx"), 0)
    assert "3 written" in line  # both modules of the adapter, and the manifest
    assert (runtime / "httpx_transport.py").is_file()
    both = ("--adapter", "httpx", "--adapter", "aiohttp")
    (line,) = told(gen(*build, *both), 0)
    assert "2 written" in line
    assert told(gen(*build, *both), 0) == ["out/tiny: up to date"]
    check = ("check", "api.json", "-o", "out/tiny")
    assert told(gen(*check, *both), 0) == ["out/tiny: as its definition gives it"]
    assert told(gen(*check, "--adapter", "httpx"), 1) == [
        "out/tiny/MANIFEST.json: changed",
        "out/tiny/_runtime/aiohttp_transport.py: no longer generated",
        "out/tiny: 2 files differ; gen build writes what the definition gives",
    ]
    (line,) = told(gen(*build), 0)
    assert "1 written, 3 deleted" in line
    assert "'requests' is not one of" in gen(*build, "--adapter", "requests").output


def test_an_edited_file_is_kept_or_forced(here: Path) -> None:
    told(gen("build", "api.json", "-o", "out"), 0)
    client = here / "out" / "client.py"
    whole = client.read_text()
    client.write_text(whole + "# mine\n")
    assert told(gen("build", "api.json", "-o", "out"), 2) == [
        (
            "gen: out/client.py: was changed by someone since it was generated. "
            "Move the change elsewhere and restore the file, or overwrite it with --force"
        )
    ]
    assert client.read_text() == whole + "# mine\n"
    told(gen("build", "api.json", "-o", "out", "--force"), 0)
    assert client.read_text() == whole


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "api.json"], "Error: name the package's folder: -o DIR"),
        (["check", "api.json"], "Error: name the package's folder: -o DIR"),
        (["build", "-o", "out"], "Error: options of a build need a SOURCE"),
        (["check", "--assert-formats"], "Error: options of a build need a SOURCE"),
        (["build", "--overlay", "o.json"], "Error: options of a build need a SOURCE"),
        (["build", "--no-such"], "Error: No such option"),
        (["--no-such"], "Error: No such option"),
        (["nothing"], "Error: No such command 'nothing'."),
        (["bundle", "api.json"], "Error: Missing option '-o' / '--output'."),
        (["bundle"], "Error: Missing argument 'SOURCE'."),
        (["lint"], "Error: Missing argument 'SOURCE'."),
        (["init", "api.json"], "Error: Missing option '-o' / '--output'."),
        (
            ["bundle", "api.json", "-o", "b.json", "--prose", "half"],
            "Error: Invalid value for '--prose': 'half' is not one of",
        ),
    ],
    ids=lambda v: " ".join(v) if isinstance(v, list) else "",
)
def test_arguments_that_cannot_be_used(
    here: Path, arguments: list[str], message: str
) -> None:
    assert told(gen(*arguments), 2)[-1].startswith(message)
    assert sorted(p.name for p in here.iterdir()) == ["api.json"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("gone.json", None, "gone.json: there is no such file. Check the path"),
        ("empty.json", "", "empty.json: the file is empty"),
        (
            "list.json",
            "[]",
            (
                "list.json: this is no API definition: it has neither openapi nor swagger."
                f" {HINT}"
            ),
        ),
        (
            "old.json",
            '{"openapi": "9.0.0"}',
            "old.json#/openapi: the version '9.0.0' is not one that gen reads. " + HINT,
        ),
    ],
)
@pytest.mark.parametrize("command", ["build", "check", "bundle", "init"])
def test_a_definition_that_cannot_be_used(
    here: Path, command: str, name: str, text: str | None, message: str
) -> None:
    if text is not None:
        write(here / name, text)
    before = sorted(p.name for p in here.iterdir())
    assert told(gen(command, name, "-o", "out"), 2) == [f"gen: {message}"]
    assert sorted(p.name for p in here.iterdir()) == before


def test_a_place_that_cannot_be_written() -> None:
    assert told(gen("build", "api.json", "-o", "/dev/null/x"), 2) == [
        (
            "gen: /dev/null/x: cannot be written: File exists. "
            "Choose a folder that you may write to"
        )
    ]
    assert told(gen("bundle", "api.json", "-o", "/dev/null/x"), 2) == [
        (
            "gen: /dev/null/x: cannot be written: File exists. "
            "Choose a place that you may write to"
        )
    ]
    (line,) = told(gen("build", "api.json", "-o", "n" * 300), 2)
    assert line.endswith("File name too long")


@pytest.mark.parametrize("name", ["2", "my-api", "class", "a.b", "naïve"])
def test_a_package_must_have_a_name_that_can_be_imported(here: Path, name: str) -> None:
    assert told(gen("build", "api.json", "-o", f"out/{name}"), 2) == [
        (
            f"gen: out/{name}: Python cannot import a package that is called {name!r}. "
            "Choose a folder whose name has letters, digits and _ alone"
        )
    ]
    assert not (here / "out").exists()


def test_a_package_that_was_renamed_is_built_again(here: Path) -> None:
    told(gen("build", "api.json", "-o", "one"), 0)
    (here / "one").rename(here / "two")
    (line,) = told(gen("build", "api.json", "-o", "two"), 0)
    assert "up to date" not in line
    assert "from two import" in (here / "two" / "README.md").read_text()
    assert told(gen("check", "api.json", "-o", "two"), 0) == [
        "two: as its definition gives it"
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\n", "out/gen.lock: is not UTF-8."),
        (b"<<<<<<< HEAD\n", "out/gen.lock:1: the line '<<<<<<< HEAD' is not one of a"),
    ],
)
def test_a_broken_lock_is_not_ignored(here: Path, data: bytes, message: str) -> None:
    told(gen("build", "api.json", "-o", "out"), 0)
    (here / "out" / "gen.lock").write_bytes(data)
    (line,) = told(gen("build", "api.json", "-o", "out"), 2)
    assert line.startswith(f"gen: {message}")
    assert line.endswith("Restore the file from version control")


def test_templates_that_are_not_there() -> None:
    assert told(gen("build", "api.json", "-o", "out", "--templates", "gone"), 2) == [
        "gen: gone: is no folder of templates. Check the path"
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{{ view.nothing }}", "has no attribute 'nothing'"),
        ("{{ 1 // 0 }}", "integer division or modulo by zero"),
        ("{% include 'README.md.jinja' %}", "maximum recursion depth exceeded"),
        ("{% for %}", "Expected an expression"),
    ],
)
def test_a_template_of_ones_own_that_does_not_work(
    here: Path, text: str, reason: str
) -> None:
    write(here / "mine" / "README.md.jinja", text)
    (line,) = told(gen("build", "api.json", "-o", "out", "--templates", "mine"), 2)
    assert line.startswith("gen: mine/README.md.jinja: ")
    assert reason in line
    assert line.endswith(". A template may loop, test a bool and print Code")
    assert not (here / "out").exists()
