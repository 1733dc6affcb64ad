"""The command line: arguments in, words and an exit status out.

0 fine, 1 a package differs from its definition, 2 input or arguments that
cannot be used.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import click

from . import __version__, commands
from .config import ADAPTERS, Adapter, Target
from .problem import SpecError

_SOURCE = click.argument("source", required=False, type=click.Path(path_type=Path))
_OUTPUT = click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The package's folder."
)
_OVERLAYS = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(path_type=Path),
    help="An OpenAPI Overlay to apply; may be repeated, applied in order.",
)
_ADAPTERS = click.option(
    "--adapter",
    "adapters",
    multiple=True,
    type=click.Choice(ADAPTERS),
    help="Copy the adapter of this library, for AsyncClient; may be repeated.",
)
_FORMATS = click.option(
    "--assert-formats",
    is_flag=True,
    help="Validators check formats (uuid, date-time, ...), and do not only name them.",
)
_VERBOSE = click.option(
    "-v", "--verbose", is_flag=True, help="Every problem, not a summary."
)


def _guarded(work: Callable[[], int]) -> None:
    """Runs a command; bad input is a message and status 2, never a traceback."""
    # A build makes one large web of objects and ends: looking for garbage in it
    # takes a tenth of the time and finds none.
    gc.disable()
    try:
        status = work()
    except SpecError as error:
        for problem in error.report.at("error") or error.report.problems:
            click.echo(f"gen: {problem}", err=True)
        status = 2
    raise SystemExit(status)


@click.group(invoke_without_command=True)
@click.version_option(__version__, prog_name="gen")
@click.pass_context
def main(context: click.Context) -> None:
    """Generate Python packages from API definitions, to be vendored.

    Without a command, builds the targets of pyproject.toml.
    """
    if context.invoked_subcommand is None:
        _guarded(
            lambda: commands.build(commands.configured(), force=False, verbose=False)
        )


@main.command()
@_SOURCE
@_OUTPUT
@_OVERLAYS
@click.option(
    "--templates",
    type=click.Path(path_type=Path, file_okay=False),
    help="A folder of own templates, each in place of ours of the same name.",
)
@_ADAPTERS
@_FORMATS
@click.option("--force", is_flag=True, help="Overwrite edited and foreign files.")
@_VERBOSE
def build(
    source: Path | None,
    output: Path | None,
    overlays: tuple[Path, ...],
    templates: Path | None,
    adapters: tuple[Adapter, ...],
    assert_formats: bool,
    force: bool,
    verbose: bool,
) -> None:
    """Write the package of SOURCE, or of every target of pyproject.toml.

    SOURCE is a Swagger 2.0 or OpenAPI 3.0 or 3.1 file, or a folder of operation
    dumps; a folder of such folders builds each into DIR/<name>.
    """
    _guarded(
        lambda: commands.build(
            commands.chosen(
                source, output, overlays, templates, adapters, assert_formats
            ),
            force,
            verbose,
        )
    )


@main.command()
@_SOURCE
@_OUTPUT
@_OVERLAYS
@_ADAPTERS
@_FORMATS
def check(
    source: Path | None,
    output: Path | None,
    overlays: tuple[Path, ...],
    adapters: tuple[Adapter, ...],
    assert_formats: bool,
) -> None:
    """Say which generated files differ from what the definition gives; write nothing."""
    _guarded(
        lambda: commands.check(
            commands.chosen(source, output, overlays, None, adapters, assert_formats)
        )
    )


@main.command()
@click.argument("source", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path))
@_OVERLAYS
@click.option(
    "--prose",
    type=click.Choice(["keep", "drop"]),
    default="keep",
    show_default=True,
    help="drop leaves the interface and the examples, and no sentences.",
)
def bundle(source: Path, output: Path, overlays: tuple[Path, ...], prose: str) -> None:
    """Write any definition as one valid OpenAPI 3.1 document in JSON."""
    _guarded(lambda: commands.bundle(source, output, overlays, prose))


@main.command()
@click.argument("source", type=click.Path(path_type=Path))
@_OVERLAYS
@click.option(
    "--suggest",
    is_flag=True,
    help="Draft an overlay of the constraints that only descriptions state.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Where the draft goes."
)
def lint(
    source: Path, overlays: tuple[Path, ...], suggest: bool, output: Path | None
) -> None:
    """List every problem of a definition: where it is and what was done about it."""
    if output is not None and not suggest:
        raise click.UsageError("-o is for the draft of --suggest")
    if suggest:
        _guarded(lambda: commands.suggest(source, overlays, output))
    _guarded(lambda: commands.lint(source, overlays))


@main.command()
@click.argument("source", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path))
@_OVERLAYS
@_ADAPTERS
def init(
    source: Path,
    output: Path,
    overlays: tuple[Path, ...],
    adapters: tuple[Adapter, ...],
) -> None:
    """Write a target into pyproject.toml, so that `gen` alone builds it."""
    _guarded(lambda: commands.init(Target(source, output, overlays, adapters=adapters)))
