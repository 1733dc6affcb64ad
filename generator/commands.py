"""What each command does: stages called, results put into words."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .config import Adapter, Target, targets
from .problem import Level, Report, SpecError

if TYPE_CHECKING:
    from .python.emit import Drift

_LEVELS: tuple[Level, ...] = ("error", "warning", "left-out", "repaired")


def configured() -> tuple[Target, ...]:
    """The targets of the pyproject.toml in charge here."""
    return targets(Path.cwd())


def chosen(
    source: Path | None,
    output: Path | None,
    overlays: tuple[Path, ...],
    templates: Path | None,
    adapters: tuple[Adapter, ...],
    assert_formats: bool = False,
) -> tuple[Target, ...]:
    """The target that the arguments name, one for each service, or the configured ones."""
    if source is None:
        given = (output, overlays, templates, adapters, assert_formats)
        if any(given):
            raise click.UsageError("options of a build need a SOURCE")
        return configured()
    if output is None:
        raise click.UsageError("name the package's folder: -o DIR")
    services = _services(source)
    if not services:
        return (Target(source, output, overlays, templates, adapters, assert_formats),)
    return tuple(
        Target(
            service,
            output / service.name,
            overlays,
            templates,
            adapters,
            assert_formats,
        )
        for service in services
    )


def _services(source: Path) -> list[Path]:
    """The folders of dumps in a folder that holds nothing but such folders."""
    if not source.is_dir() or any(source.glob("*.json")):
        return []
    return sorted(p for p in source.iterdir() if p.is_dir() and any(p.glob("*.json")))


def build(chosen_targets: tuple[Target, ...], force: bool, verbose: bool) -> int:
    """Builds every target; those that cannot be built do not stop the others."""
    status = 0
    for target in chosen_targets:
        try:
            _build(target, force, verbose)
        except SpecError as error:
            _tell_errors(error.report)
            status = 2
    return status


def _build(target: Target, force: bool, verbose: bool) -> None:
    from . import pipeline
    from .python import emit

    name = _shown(target.output)
    emit.tidy(target.output)
    if not force and not verbose and pipeline.is_up_to_date(target):
        click.echo(f"{name}: up to date")
        return
    files = pipeline.build(target)
    done = emit.write(files, target.output, force)
    counts = [f"{len(done.written)} written"]
    if done.deleted:
        counts.append(f"{len(done.deleted)} deleted")
    counts.append(f"{done.unchanged} unchanged")
    click.echo(f"{name}: {files.operations} operations; files: {', '.join(counts)}")
    _tell(files.report, verbose)


def _tell(report: Report, verbose: bool, lister: str = "-v") -> None:
    """The problems of a build: each of them, or how many of which kind."""
    if verbose:
        for problem in report.problems:
            click.echo(f"  {problem.level}: {problem} [{problem.rule}]")
        return
    for level in _LEVELS:
        found = report.at(level)
        if found:
            rules = ", ".join(f"{r} {n}" for r, n in Report(found).by_rule().items())
            click.echo(f"  {level}: {len(found)} ({rules}); {lister} lists them")


def _tell_errors(report: Report) -> None:
    for problem in report.at("error") or report.problems:
        click.echo(f"gen: {problem}", err=True)


def check(chosen_targets: tuple[Target, ...]) -> int:
    """1 when a package differs from what its definition gives."""
    from . import pipeline
    from .python import emit

    status = 0
    for target in chosen_targets:
        try:
            found = emit.drift(pipeline.build(target), target.output)
        except SpecError as error:
            _tell_errors(error.report)
            status = 2
            continue
        _tell_drift(_shown(target.output), found)
        status = max(status, int(bool(found)))
    return status


def _tell_drift(name: str, found: tuple[Drift, ...]) -> None:
    for one in found:
        click.echo(f"{name}/{one.path}: {one.what}")
    if found:
        files = "1 file differs" if len(found) == 1 else f"{len(found)} files differ"
        click.echo(f"{name}: {files}; gen build writes what the definition gives")
    else:
        click.echo(f"{name}: as its definition gives it")


def bundle(source: Path, output: Path, overlays: tuple[Path, ...], prose: str) -> int:
    """Writes the one document of a definition."""
    from . import source as reading
    from .source import check as checking

    document = reading.read(source, overlays)
    data = reading.bundle(document, "drop" if prose == "drop" else "keep")
    report = document.report + Report(tuple(checking.as_bundled(document)))
    _replace(output, reading.serialise(data))
    click.echo(f"{_shown(output)}: {len(list(_operations(data)))} operations")
    _tell(report, verbose=False, lister="gen lint")
    return 0


def _operations(data: dict[str, object]) -> Iterator[str]:
    paths = data.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in item:
            if method in (
                "get",
                "put",
                "post",
                "delete",
                "options",
                "head",
                "patch",
                "trace",
            ):
                yield f"{method} {path}"


def _replace(output: Path, text: str) -> None:
    """Writes a file whole or not at all."""
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
            umask = os.umask(0)
            os.umask(umask)
            os.chmod(name, 0o666 & ~umask)
            os.replace(name, output)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise SpecError.of(
            "output-unwritable",
            str(output),
            f"cannot be written: {error.strerror or error}",
            "Choose a place that you may write to",
        ) from None


def lint(source: Path, overlays: tuple[Path, ...]) -> int:
    """Every problem, the worst first; 2 when the definition cannot be used."""
    from .source import check as checking

    report = checking.lint(source, overlays)
    for level in _LEVELS:
        for problem in report.at(level):
            click.echo(f"{level}: {problem} [{problem.rule}]")
    counts = ", ".join(f"{len(report.at(lv))} {lv}" for lv in _LEVELS)
    click.echo(f"{_shown(source)}: {counts}")
    return 2 if report.at("error") else 0


def suggest(source: Path, overlays: tuple[Path, ...], output: Path | None) -> int:
    """Drafts an overlay of what descriptions state and schemas do not."""
    from . import source as reading
    from .source.suggest_draft import draft

    document = reading.read(source, overlays)
    found = draft(document)
    if output is None:
        click.echo(found.text, nl=False)
    else:
        _replace(output, found.text)
    click.echo(
        f"{_shown(output or source)}: {found.actions} suggestions to review, "
        f"{found.conflicts} disagreements of a description and its schema",
        err=True,
    )
    return 0


def init(target: Target) -> int:
    """Adds a target to the pyproject.toml of this folder, after a look at the source."""
    from . import source as reading
    from .setup import add_target

    reading.read(target.source, target.overlays)
    path = add_target(Path.cwd(), target)
    click.echo(f"{_shown(path)}: a target for {_shown(target.output)}; gen builds it")
    return 0


def _shown(path: Path) -> str:
    """A path as its user would write it here."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
