"""gen: an API definition in, a vendored Python package out.

Three folders make three things, and that is the whole program:

    source/   bytes -> Document   files and folders of any kind as one OpenAPI 3.1
                                  document: read, mended, overlaid, every repair told
    ir/       Document -> Api     types, rules and operations, with names that stay
    python/   Api -> Files        the modules of the package, laid out as black would

`pipeline.build` names the stages in order, `python.emit` alone writes, and
`commands` puts the outcome into words for `cli`. Every stage's product is frozen,
and every stage speaks of bad input through `problem`.

As a library: `build(target)` gives the files of a package, `bundle(source)` the one
document of a definition.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from .config import Target
    from .python.emit import Files

__version__ = "0.1.0"


def build(target: Target) -> Files:
    """The package of a target, not written yet. Raises problem.SpecError."""
    from .pipeline import build

    return build(target)


def bundle(
    source: Path,
    overlays: Sequence[Path] = (),
    prose: Literal["keep", "drop"] = "keep",
) -> dict[str, Any]:
    """A definition as one OpenAPI 3.1 document. Raises problem.SpecError."""
    from . import source as reading

    return reading.bundle(reading.read(source, overlays), prose)
