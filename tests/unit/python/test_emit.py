"""Files get to the disk all or none, and what is not ours is left alone."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.problem import Report, SpecError
from generator.python import emit, exchange, manifest
from generator.python.emit import Files
from generator.python.manifest import Manifest, sha256

OLD = {"__init__.py": "a = 1\n", "models/one.py": "b = 2\n", "models/two.py": "c = 3\n"}
NEW = {"__init__.py": "a = 1\n", "models/one.py": "b = 9\n", "codecs/one.py": "d = 4\n"}


def package(text: Mapping[str, str], lock: str = "# lock\n") -> Files:
    """A package with its lock and manifest, as the pipeline gives it."""
    whole = {**text, manifest.LOCK: lock}
    listed = Manifest("1", "g", {}, {p: sha256(t.encode()) for p, t in whole.items()})
    return Files({**whole, manifest.NAME: listed.text()}, Report())


def content(folder: Path) -> dict[str, bytes]:
    """Every file below a folder; a link is where it leads."""
    found = {}
    for parent, folders, files in os.walk(folder):
        for name in [*files, *folders]:
            path = Path(parent, name)
            shown = path.relative_to(folder).as_posix()
            if path.is_symlink():
                found[shown] = os.fsencode(os.readlink(path))
            elif path.is_file():
                found[shown] = path.read_bytes()
    return dict(sorted(found.items()))


def identity(folder: Path) -> dict[str, tuple[int, int]]:
    """(inode, time of change in nanoseconds) of every file."""
    stats = {name: (folder / name).lstat() for name in content(folder)}
    return {name: (s.st_ino, s.st_mtime_ns) for name, s in stats.items()}


def expected(files: Files) -> dict[str, bytes]:
    return {path: text.encode() for path, text in sorted(files.text.items())}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """The old package, written."""
    emit.write(package(OLD), tmp_path / "pkg")
    return tmp_path / "pkg"


def refused(files: Files, output: Path, force: bool = False) -> str:
    """Why a package is not written; nothing beside it is another after that."""
    before = content(output.parent), identity(output.parent)
    with pytest.raises(SpecError) as caught:
        emit.write(files, output, force)
    assert (content(output.parent), identity(output.parent)) == before
    return str(caught.value)


# -- what is written ----------------------------------------------------------


def test_a_new_package(tmp_path: Path) -> None:
    done = emit.write(package(OLD), tmp_path / "deep" / "er" / "pkg")
    assert content(tmp_path / "deep" / "er") == {
        f"pkg/{path}": data for path, data in expected(package(OLD)).items()
    }
    assert (len(done.written), done.deleted, done.unchanged) == (5, (), 0)


def test_an_empty_folder_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "pkg").mkdir()
    emit.write(package(OLD), tmp_path / "pkg")
    assert content(tmp_path / "pkg") == expected(package(OLD))


def test_only_what_changed_is_another_file(output: Path) -> None:
    before = identity(output)
    done = emit.write(package(NEW), output)
    after = identity(output)
    assert content(output) == expected(package(NEW))
    assert done.written == ("models/one.py", "codecs/one.py", "MANIFEST.json")
    assert done.deleted == ("models/two.py",)
    assert done.unchanged == 2
    same = {name for name in after if after[name] == before.get(name)}
    assert same == {"__init__.py", "gen.lock"}
    assert os.listdir(output.parent) == ["pkg"]


def test_nothing_to_do_writes_nothing(output: Path) -> None:
    before = identity(output), output.stat().st_mtime_ns, output.stat().st_ino
    done = emit.write(package(OLD), output)
    assert done == emit.Written((), (), 5)
    assert (identity(output), output.stat().st_mtime_ns, output.stat().st_ino) == before


def test_what_was_deleted_comes_back(output: Path) -> None:
    (output / "models" / "one.py").unlink()
    assert emit.write(package(OLD), output).written == ("models/one.py",)
    assert content(output) == expected(package(OLD))


def test_only_what_the_manifest_lists_is_deleted(output: Path) -> None:
    foreign = {"notes.txt": "mine\n", "models/own.py": "x = 1\n", "sub/a/b.txt": "b\n"}
    for name, text in foreign.items():
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_text(text)
    (output / "empty" / "er").mkdir(parents=True)
    (output / "link").symlink_to("notes.txt")
    (output / "folder").symlink_to("sub", target_is_directory=True)
    before = identity(output)
    emit.write(package(NEW), output)
    left = {n: d for n, d in content(output).items() if n not in package(NEW).text}
    mine = {name: text.encode() for name, text in foreign.items()}
    assert left == {**mine, "link": b"notes.txt", "folder": b"sub"}
    assert (output / "empty" / "er").is_dir()
    assert {n: identity(output)[n] for n in foreign} == {n: before[n] for n in foreign}


def test_a_manifest_that_lists_what_is_outside_deletes_nothing(output: Path) -> None:
    outside = output.parent / "outside.txt"
    outside.write_text("mine\n")
    listed = emit.read_manifest(output)
    assert listed is not None
    files = {**listed.files, "../outside.txt": sha256(b"mine\n"), str(outside): "0"}
    text = Manifest("1", "g", {}, files).text()
    (output / manifest.NAME).write_text(text)
    emit.write(package(NEW), output, force=True)
    assert outside.read_text() == "mine\n"
    assert content(output) == expected(package(NEW))


def test_rights_of_the_folder_stay(output: Path) -> None:
    output.chmod(0o750)
    (output / "models").chmod(0o700)
    emit.write(package(NEW), output)
    assert output.stat().st_mode & 0o777 == 0o750
    assert (output / "models").stat().st_mode & 0o777 == 0o700


# -- what is refused ----------------------------------------------------------


def test_an_edited_file_is_not_overwritten(output: Path) -> None:
    (output / "models" / "one.py").write_text("b = 'by hand'\n")
    assert refused(package(NEW), output) == (
        f"{output}/models/one.py: was changed by someone since it was generated. "
        "Move the change elsewhere and restore the file, or overwrite it with --force"
    )
    (output / "__init__.py").write_text("")
    assert "__init__.py: was changed by someone since it was generated and 1 more" in (
        refused(package(NEW), output)
    )
    emit.write(package(NEW), output, force=True)
    assert content(output) == expected(package(NEW))


def test_an_edited_file_is_not_deleted(output: Path) -> None:
    (output / "models" / "two.py").write_text("c = 'by hand'\n")
    assert "models/two.py: was changed by someone" in refused(package(NEW), output)
    emit.write(package(NEW), output, force=True)
    assert not (output / "models" / "two.py").exists()


def test_an_edit_that_is_what_would_be_written_is_none(output: Path) -> None:
    (output / "models" / "one.py").write_text(NEW["models/one.py"])
    emit.write(package(NEW), output)
    assert content(output) == expected(package(NEW))


def test_a_foreign_file_in_the_place_of_a_new_one(output: Path) -> None:
    (output / "codecs").mkdir()
    (output / "codecs" / "one.py").write_text("mine = 1\n")
    assert "codecs/one.py: was changed by someone" in refused(package(NEW), output)


def test_a_folder_that_is_not_ours(tmp_path: Path) -> None:
    output = tmp_path / "pkg"
    output.mkdir()
    (output / "notes.txt").write_text("mine\n")
    assert refused(package(OLD), output) == (
        f"{output}: is not empty and has no MANIFEST.json of gen. "
        "Choose an empty folder, or overwrite what is in it with --force"
    )
    (output / manifest.NAME).write_text('{"files": {}}')
    assert "has no MANIFEST.json of gen" in refused(package(OLD), output)
    emit.write(package(OLD), output, force=True)
    assert content(output) == {**expected(package(OLD)), "notes.txt": b"mine\n"}


@pytest.mark.parametrize("force", [False, True])
def test_a_file_where_the_folder_should_be(tmp_path: Path, force: bool) -> None:
    output = tmp_path / "pkg"
    output.write_text("mine\n")
    assert refused(package(OLD), output, force) == (
        f"{output}: is a file, not a package's folder. "
        "Choose a folder that does not exist yet"
    )


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("name", ["", "models", "models/one.py", "codecs"])
def test_nothing_is_written_through_a_link(
    output: Path, name: str, force: bool
) -> None:
    elsewhere = output.parent / "elsewhere"
    (output / name).rename(elsewhere) if (output / name).exists() else elsewhere.mkdir()
    (output / name).symlink_to(elsewhere)
    shown = output / name if name else output
    assert refused(package(NEW), output, force) == (
        f"{shown}: is a symbolic link, and nothing is written through one. "
        "Remove it or choose another output"
    )


def test_a_lock_that_is_gone(output: Path) -> None:
    (output / manifest.LOCK).unlink()
    assert refused(package(NEW), output) == (
        f"{output}/gen.lock: is gone, and with it the names given so far. "
        "Restore it from version control, or give new names with --force"
    )
    emit.write(package(NEW), output, force=True)
    assert content(output) == expected(package(NEW))


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("/dev/null/x/pkg", "Not a directory"),
        ("/proc/nothing/pkg", "No such file or directory"),
        (f"{{}}/{'n' * 300}", "File name too long"),
        ("{}/a-file/pkg", "File exists"),
    ],
)
def test_a_place_that_cannot_be_written(
    tmp_path: Path, place: str, reason: str
) -> None:
    (tmp_path / "a-file").write_text("mine\n")
    output = Path(place.format(tmp_path))
    with pytest.raises(SpecError) as caught:
        emit.write(package(OLD), output)
    assert content(tmp_path) == {"a-file": b"mine\n"}
    assert str(caught.value) == (
        f"{output}: cannot be written: {reason}. Choose a folder that you may write to"
    )


# -- all or none --------------------------------------------------------------


def failing(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("step", ["write", "exchange", "link"])
def test_a_step_that_fails_leaves_the_old_package(
    output: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    if step == "exchange":
        monkeypatch.setattr(emit, "exchange", failing)
    elif step == "write":
        monkeypatch.setattr(emit, "_write", failing)
    else:
        monkeypatch.setattr(emit, "_same_file", failing)
    assert refused(package(NEW), output) == (
        f"{output}: cannot be written: No space left on device. "
        "Choose a folder that you may write to"
    )
    assert os.listdir(output.parent) == ["pkg"]
    monkeypatch.undo()
    emit.write(package(NEW), output)
    assert content(output) == expected(package(NEW))


def test_an_interrupt_leaves_the_old_package(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(emit, "exchange", interrupted)
    before = content(output)
    with pytest.raises(KeyboardInterrupt):
        emit.write(package(NEW), output)
    assert content(output) == before
    assert os.listdir(output.parent) == ["pkg"]


def test_a_file_system_without_links_gets_copies(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise OSError(95, "Operation not supported")

    before = identity(output)
    monkeypatch.setattr(os, "link", no_links)
    emit.write(package(NEW), output)
    assert content(output) == expected(package(NEW))
    times = [identity(output)[n][1] for n in ("__init__.py", "gen.lock")]
    assert times == [before[n][1] for n in ("__init__.py", "gen.lock")]


def test_a_system_without_an_exchange_moves_twice(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "_exchange_at_once", lambda new, old: False)
    emit.write(package(NEW), output)
    assert content(output) == expected(package(NEW))
    assert os.listdir(output.parent) == ["pkg"]


# -- what differs -------------------------------------------------------------


def test_drift_names_every_file_that_differs(output: Path) -> None:
    assert emit.drift(package(OLD), output) == ()
    (output / "__init__.py").write_text("a = 2\n")
    (output / "models" / "one.py").unlink()
    before = identity(output)
    assert [(d.path, d.what) for d in emit.drift(package(OLD), output)] == [
        ("__init__.py", "changed"),
        ("models/one.py", "missing"),
    ]
    stale = [d.path for d in emit.drift(package(NEW), output) if d.what != "changed"]
    assert stale == ["codecs/one.py", "models/one.py", "models/two.py"]
    assert identity(output) == before


def test_a_package_is_intact_as_long_as_its_manifest_is_right(output: Path) -> None:
    listed = emit.read_manifest(output)
    assert listed is not None and emit.is_intact(output, listed)
    (output / "models" / "own.py").write_text("x = 1\n")
    assert emit.is_intact(output, listed), "what is not ours plays no part"
    (output / "gen.lock").write_text("# other\n")
    assert not emit.is_intact(output, listed)
