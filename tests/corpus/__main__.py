"""`python -m tests.corpus`: how the generator fares on every definition there is.

Without arguments the definitions of ../shared; with names only those; with
`--all DIR` whatever is in another folder. Packages are built into build/corpus and
stay there to be looked at. Exit status 1 when a package has a fault.
"""

from __future__ import annotations

from pathlib import Path

import click

from . import definitions
from .definitions import Definition
from .measure import PROJECT, Row, measure

_SHARED = PROJECT.parent / "shared"
_COLUMNS = (
    ("definition", 26),
    ("in", 6),
    ("out", 6),
    ("files", 6),
    ("lines", 8),
    ("build s", 8),
    ("black", 6),
    ("ruff", 6),
    ("mypy", 6),
    ("imports", 8),
)


@click.command(help=__doc__)
@click.argument("names", nargs=-1)
@click.option("--all", "folder", type=click.Path(path_type=Path, exists=True))
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    default=PROJECT / "build" / "corpus",
    help="Where the packages are built.",
)
@click.option("--shown", default=5, help="How many findings a tool are printed.")
def main(names: tuple[str, ...], folder: Path | None, into: Path, shown: int) -> None:
    rows = []
    into.mkdir(parents=True, exist_ok=True)
    click.echo(_line(*(title for title, _ in _COLUMNS)) + "  problems")
    for definition in _chosen(names, folder):
        row = measure(definition, into)
        click.echo(_told(row))
        rows.append(row)
    click.echo(_told(_total(rows)))
    for row in rows:
        _complain(row, shown)
    raise SystemExit(0 if all(row.good for row in rows) else 1)


def _chosen(names: tuple[str, ...], folder: Path | None) -> list[Definition]:
    if folder is None and not _SHARED.is_dir():
        raise click.UsageError("../shared is not here: name a folder with --all DIR")
    every = definitions.found(folder) if folder else definitions.shared(_SHARED)
    known = {d.name: d for d in every}
    for name in names:
        if name not in known:
            raise click.UsageError(f"{name} is none of {', '.join(known)}")
    return [known[n] for n in names] or list(every)


def _line(first: str, *rest: str) -> str:
    """The cells of a row, each as wide as its column."""
    (_, left), *columns = _COLUMNS
    return first.ljust(left) + "".join(c.rjust(w) for c, (_, w) in zip(rest, columns))


def _told(row: Row) -> str:
    if why := row.error or row.crash:
        return f"{_line(row.name, str(row.operations_in), '-')}  not built: {why}"
    counts = (row.operations_in, row.operations_out, row.files, row.lines)
    findings = (len(row.black), len(row.ruff), len(row.mypy))
    cells = (
        *map(str, counts),
        f"{row.seconds:.2f}",
        *map(str, findings),
        "no" if row.imports else "ok",
    )
    problems = " ".join(f"{rule}:{n}" for rule, n in row.problems.items())
    return f"{_line(row.name, *cells)}  {problems}"


def _total(rows: list[Row]) -> Row:
    return Row(
        name=f"total, {sum(row.good for row in rows)} of {len(rows)} without fault",
        operations_in=sum(row.operations_in for row in rows),
        operations_out=sum(row.operations_out for row in rows),
        files=sum(row.files for row in rows),
        lines=sum(row.lines for row in rows),
        seconds=sum(row.seconds for row in rows),
        black=tuple(found for row in rows for found in row.black),
        ruff=tuple(found for row in rows for found in row.ruff),
        mypy=tuple(found for row in rows for found in row.mypy),
        imports=" ".join(row.imports for row in rows).strip(),
    )


def _complain(row: Row, shown: int) -> None:
    for who, found in row.complaints.items():
        for finding in found[:shown]:
            click.echo(f"{row.name}: {who}: {finding}")
        if len(found) > shown:
            click.echo(f"{row.name}: {who}: and {len(found) - shown} more")


if __name__ == "__main__":
    main(prog_name="python -m tests.corpus")
