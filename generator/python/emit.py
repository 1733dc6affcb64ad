"""Files -> disk: all of them or none, and only what is ours.

The new package is made whole beside the old one and takes its place in one
step. What did not change is the same file as before, and what is not ours is
carried over untouched.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..problem import Report, SpecError
from . import manifest
from .exchange import exchange, restore


@dataclass(frozen=True, slots=True)
class Files:
    """A package ready to be written: every file by its path, MANIFEST.json included."""

    text: Mapping[str, str]
    report: Report
    operations: int = 0


@dataclass(frozen=True, slots=True)
class Drift:
    """A file that is not what the definition gives."""

    path: str
    what: str
    """missing, changed, or no longer generated"""


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the disk."""

    written: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: int


def read_manifest(output: Path) -> manifest.Manifest | None:
    """The manifest of the package at `output`; None when there is none of ours."""
    try:
        return manifest.parse((output / manifest.NAME).read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def drift(files: Files, output: Path) -> tuple[Drift, ...]:
    """How the package on disk differs from what the definition gives, by path."""
    found = []
    for path, text in files.text.items():
        present = _read(output / path)
        if present is None:
            found.append(Drift(path, "missing"))
        elif present != text.encode():
            found.append(Drift(path, "changed"))
    old = read_manifest(output)
    for path in sorted(old.files if old else ()):
        if path not in files.text and (output / path).exists():
            found.append(Drift(path, "no longer generated"))
    return tuple(sorted(found, key=lambda d: d.path))


def is_intact(output: Path, old: manifest.Manifest) -> bool:
    """Whether every file is as the manifest says."""
    for path, digest in old.files.items():
        present = _read(output / path)
        if present is None or manifest.sha256(present) != digest:
            return False
    return True


def write(files: Files, output: Path, force: bool = False) -> Written:
    """Writes the package. Raises SpecError, with nothing changed, when it cannot.

    Refuses a folder that is not ours, and files that someone edited, unless
    `force` is set.
    """
    try:
        return _write_package(files, output, force)
    except OSError as error:
        raise _unwritable(output, error) from None


def tidy(output: Path) -> None:
    """Ends what a killed build has begun: a package is in its place, and only that."""
    try:
        restore(output)
        if os.path.isdir(_staging(output)):
            shutil.rmtree(_staging(output))
    except OSError as error:
        raise _unwritable(output, error) from None


def _unwritable(output: Path, error: OSError) -> SpecError:
    return SpecError.of(
        "output-unwritable",
        str(output),
        f"cannot be written: {error.strerror or error}",
        "Choose a folder that you may write to",
    )


def _write_package(files: Files, output: Path, force: bool) -> Written:
    _refuse_file(output)
    _refuse_links(output, files)
    old = read_manifest(output)
    if not force:
        _refuse_foreign(output, old)
        if old is not None:
            _refuse_edited(output, files, old)
    written = tuple(
        p for p, text in files.text.items() if _read(output / p) != text.encode()
    )
    listed = old.files if old else {}
    deleted = tuple(
        p for p in sorted(listed) if p not in files.text and (output / p).is_file()
    )
    if written or deleted:
        _publish(files, output, set(written), set(deleted))
    return Written(written, deleted, len(files.text) - len(written))


def _refuse_file(output: Path) -> None:
    if output.exists() and not output.is_dir():
        raise SpecError.of(
            "output-not-ours",
            str(output),
            "is a file, not a package's folder",
            "Choose a folder that does not exist yet",
        )


def _refuse_links(output: Path, files: Files) -> None:
    """A link would take the file somewhere else than its path says."""
    folders = {output / parent for p in files.text for parent in Path(p).parents}
    for path in sorted({output, *folders, *(output / p for p in files.text)}):
        if path.is_symlink():
            raise SpecError.of(
                "link-in-output",
                str(path),
                "is a symbolic link, and nothing is written through one",
                "Remove it or choose another output",
            )


def _refuse_foreign(output: Path, old: manifest.Manifest | None) -> None:
    if old is None and output.is_dir() and any(output.iterdir()):
        raise SpecError.of(
            "output-not-ours",
            str(output),
            f"is not empty and has no {manifest.NAME} of gen",
            "Choose an empty folder, or overwrite what is in it with --force",
        )


def _refuse_edited(output: Path, files: Files, old: manifest.Manifest) -> None:
    edited = list(_edited(output, files, old))
    if edited:
        more = f" and {len(edited) - 1} more" if len(edited) > 1 else ""
        raise SpecError.of(
            "edited-file",
            str(output / edited[0]),
            f"was changed by someone since it was generated{more}",
            "Move the change elsewhere and restore the file, or overwrite it with --force",
        )
    if manifest.LOCK in old.files and not (output / manifest.LOCK).exists():
        raise SpecError.of(
            "lock-missing",
            str(output / manifest.LOCK),
            "is gone, and with it the names given so far",
            "Restore it from version control, or give new names with --force",
        )


def _edited(output: Path, files: Files, old: manifest.Manifest) -> Iterator[str]:
    """Files whose content is neither what was generated nor what would be now."""
    for path in sorted({*old.files, *files.text} - {manifest.NAME}):
        present = _read(output / path)
        if present is None or manifest.sha256(present) == old.files.get(path):
            continue
        if path not in files.text or present != files.text[path].encode():
            yield path


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _staging(output: Path) -> Path:
    return output.parent / f".{output.name}.gen-staging"


def _publish(files: Files, output: Path, written: set[str], deleted: set[str]) -> None:
    """Makes the new package beside the old one, then lets them change places."""
    output.parent.mkdir(parents=True, exist_ok=True)
    staging = _staging(output)
    if staging.exists():
        shutil.rmtree(staging)  # left behind by a build that was killed
    try:
        staging.mkdir()
        for path in sorted(written):
            _write(staging / path, files.text[path].encode())
        if output.is_dir():
            _carry_over(output, staging, deleted)
            exchange(staging, output)
        else:
            staging.rename(output)
    finally:
        if staging.exists():
            shutil.rmtree(staging)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream:
        stream.write(data)
        if path.name == manifest.LOCK:
            # A power cut may take what the disk has not got yet. All but the names
            # can be made again, and waiting for all takes longer than making it.
            stream.flush()
            os.fsync(stream.fileno())


def _carry_over(output: Path, staging: Path, deleted: set[str]) -> None:
    """Every file of the old package that is neither replaced nor deleted."""
    folders = []
    for folder, names, found in os.walk(output):
        inside = Path(folder).relative_to(output)
        folders.append(inside)
        if not names and not found:
            (staging / inside).mkdir(parents=True, exist_ok=True)
        for name in [*found, *(n for n in names if (Path(folder) / n).is_symlink())]:
            path = inside / name
            if path.as_posix() in deleted or (staging / path).exists():
                continue
            (staging / path).parent.mkdir(parents=True, exist_ok=True)
            _same_file(output / path, staging / path)
    for inside in folders:
        if (staging / inside).is_dir():
            shutil.copymode(output / inside, staging / inside)


def _same_file(old: Path, new: Path) -> None:
    """The file under a second name; a copy where the file system has no links."""
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError:
        shutil.copy2(old, new, follow_symlinks=False)
