"""What pyproject.toml may say of targets, and how `gen init` writes one down."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Target, targets
from generator.problem import SpecError
from generator.setup import add_target

TARGET = '[[tool.gen.target]]\nsource = "a.json"\noutput = "out/a"\n'
NONE = (
    "pyproject.toml: there is no [[tool.gen.target]] here or in a folder above. Name a "
    "definition: gen build SOURCE -o DIR; or write one down: gen init SOURCE -o DIR"
)


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(text, "utf-8")
    return folder


def refused(folder: Path, text: str) -> str:
    with pytest.raises(SpecError) as caught:
        targets(write(folder, text))
    return str(caught.value)


def test_a_target_with_everything(tmp_path: Path) -> None:
    text = TARGET + 'overlays = ["o1.yaml", "o2.yaml"]\ntemplates = "t"\n'
    text += 'adapters = ["httpx", "aiohttp"]\n'
    text += "assert-formats = true\n"
    assert targets(write(tmp_path, text)) == (
        Target(
            tmp_path / "a.json",
            tmp_path / "out/a",
            (tmp_path / "o1.yaml", tmp_path / "o2.yaml"),
            tmp_path / "t",
            ("httpx", "aiohttp"),
            True,
        ),
    )


def test_the_nearest_file_with_a_target_is_in_charge(tmp_path: Path) -> None:
    write(tmp_path, TARGET)
    below = write(tmp_path / "sub", "[project]\nname = 'x'\n")
    (found,) = targets(below)
    assert found == Target(tmp_path / "a.json", tmp_path / "out/a")
    deeper = write(below / "deeper", TARGET.replace("a.json", "b.json"))
    assert [t.source for t in targets(deeper)] == [deeper / "b.json"]


def test_a_single_table_is_a_target_too(tmp_path: Path) -> None:
    (found,) = targets(write(tmp_path, TARGET.replace("[[", "[").replace("]]", "]")))
    assert found.output == tmp_path / "out/a"


def test_a_package_is_called_by_its_folder(tmp_path: Path) -> None:
    assert Target(Path("a"), tmp_path / "x" / ".." / "pkg").package == "pkg"


@pytest.mark.parametrize(
    "text", ["", "[tool]\n", "[tool.gen]\n", "tool = 1\n", "[tool]\ngen = 1\n"]
)
def test_no_target(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, text) == NONE


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[[tool.gen.target]]\noutput = 'o'\n",
            'tool.gen.target[0]: source is missing. Add source = "..."',
        ),
        (
            TARGET + "[[tool.gen.target]]\nsource = 'b'\noutput = ''\n",
            'tool.gen.target[1]: output is missing. Add output = "..."',
        ),
        (
            TARGET + "force = true\n",
            (
                "tool.gen.target[0]: 'force' is no option. "
                "The options are source, output, overlays, templates, adapters, assert-formats"
            ),
        ),
        (
            TARGET + "overlays = 'o.yaml'\n",
            (
                "tool.gen.target[0]: overlays is not a list of files. "
                'Write overlays = ["..."]'
            ),
        ),
        (
            TARGET + "assert-formats = 'yes'\n",
            "tool.gen.target[0]: assert-formats is not a bool. Write true or false",
        ),
        (
            TARGET + "templates = 1\n",
            'tool.gen.target[0]: templates is not a folder. Write templates = "..."',
        ),
        *(
            (
                TARGET + f"adapters = {wrong}\n",
                (
                    "tool.gen.target[0]: adapters is not a list of known names. "
                    'Write adapters = [...] with any of "aiohttp", "httpx"'
                ),
            )
            for wrong in ("'httpx'", "['httpx', 'requests']", "[['httpx']]", "[1]")
        ),
        (
            "[tool.gen]\ntarget = ['a']\n",
            (
                "tool.gen.target[0]: is no table. "
                "Write [[tool.gen.target]] and its options"
            ),
        ),
        (
            "[tool.gen]\ntarget = 1\n",
            (
                "tool.gen.target[0]: is no table. "
                "Write [[tool.gen.target]] and its options"
            ),
        ),
    ],
)
def test_a_target_that_is_wrong(tmp_path: Path, text: str, message: str) -> None:
    assert refused(tmp_path, text) == f"pyproject.toml: {message}"


@pytest.mark.parametrize(
    "data", [b"[tool\n", b"\xff\n", b"a = 1\na = 2\n"], ids=["toml", "utf-8", "twice"]
)
def test_a_file_that_is_no_toml(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_bytes(data)
    with pytest.raises(SpecError) as caught:
        targets(tmp_path)
    assert str(caught.value).startswith(f"{path}: cannot be read: ")
    with pytest.raises(SpecError) as caught:
        add_target(tmp_path, Target(Path("a"), Path("b")))
    assert str(caught.value).startswith(f"{path}: cannot be read: ")
    assert path.read_bytes() == data


# -- gen init -----------------------------------------------------------------


def test_a_target_is_appended_and_the_rest_stays(tmp_path: Path) -> None:
    before = "# mine\n[project]\nname = 'x'  # and more"
    write(tmp_path, before)
    overlays = (Path('o".yaml'),)
    target = Target(
        Path("spec/é.json"), Path("out/a"), overlays, adapters=("aiohttp", "httpx")
    )
    path = add_target(tmp_path, target)
    assert path.read_text("utf-8") == (
        f"{before}\n\n[[tool.gen.target]]\n"
        'source = "spec/é.json"\noverlays = ["o\\".yaml"]\n'
        'adapters = ["aiohttp", "httpx"]\noutput = "out/a"\n'
    )
    assert targets(tmp_path) == (
        Target(
            tmp_path / "spec/é.json",
            tmp_path / "out/a",
            (tmp_path / 'o".yaml',),
            adapters=("aiohttp", "httpx"),
        ),
    )
    add_target(tmp_path, Target(Path("b"), Path("out/b")))
    assert [t.output.name for t in targets(tmp_path)] == ["a", "b"]


def test_a_file_is_made_where_there_is_none(tmp_path: Path) -> None:
    path = add_target(tmp_path, Target(Path("a.json"), Path("out/a")))
    assert path.read_text("utf-8") == TARGET


def test_a_target_is_not_written_twice(tmp_path: Path) -> None:
    write(tmp_path, TARGET)
    path = tmp_path / "pyproject.toml"
    with pytest.raises(SpecError) as caught:
        add_target(tmp_path, Target(Path("b.json"), Path("out/a")))
    assert str(caught.value) == (
        f"{path}: there is a target for out/a already. "
        "Change it there, or choose another output"
    )
    assert path.read_text("utf-8") == TARGET


@pytest.mark.parametrize(
    "text",
    [
        "[tool.gen.target]\nsource = 'a'\noutput = 'b'\n",
        "[tool.gen]\ntarget = [{source = 'a', output = 'b'}]\n",
        "[tool]\ngen = {target = []}\n",
        "tool = 1\n",
    ],
)
def test_targets_that_none_can_be_appended_to_stay_as_they_are(
    tmp_path: Path, text: str
) -> None:
    path = write(tmp_path, text) / "pyproject.toml"
    with pytest.raises(SpecError) as caught:
        add_target(tmp_path, Target(Path("c.json"), Path("out/c")))
    assert str(caught.value).startswith(f"{path}: ")
    assert path.read_text("utf-8") == text
