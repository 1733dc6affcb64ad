"""Whether black would change a text, asked once for each part of it.

Black takes minutes for a corpus. It treats the statements of a module one by one, so
a part that was in its form once needs no second look, in whichever file it comes again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import black
from black.mode import Mode, TargetVersion

_MODE = Mode(target_versions={TargetVersion.PY311})
_APART = "\n\n\n"  # what is between functions and classes


class Blackened:
    """Remembers, in a file, which parts of texts are in black's form."""

    def __init__(self, known: Path) -> None:
        self._file = known
        self._version = f"black {version('black')}"
        lines = known.read_text("ascii").splitlines() if known.is_file() else []
        self._good = set(lines[1:]) if lines[:1] == [self._version] else set()

    def would_change(self, texts: Mapping[str, str]) -> tuple[str, ...]:
        """The paths, out of path -> text, of what black would write otherwise."""
        unknown: dict[str, str] = {}
        for text in texts.values():
            unknown.update((d, p) for d, p in _parts(text) if d not in self._good)
        with ProcessPoolExecutor() as pool:
            fine = pool.map(_is_black, unknown.values(), chunksize=32)
            self._good.update(d for d, good in zip(unknown, fine) if good)
        self._file.write_text("\n".join((self._version, *sorted(self._good))), "ascii")
        return tuple(
            path
            for path, text in texts.items()
            if any(digest not in self._good for digest, _ in _parts(text))
        )


def _parts(text: str) -> Iterable[tuple[str, str]]:
    """(digest, part) of everything that stands apart in a module."""
    for part in text.split(_APART):
        yield blake2b(part.encode(), digest_size=12).hexdigest(), part


def _is_black(part: str) -> bool:
    whole = part if part.endswith("\n") or not part else f"{part}\n"
    return black.format_str(whole, mode=_MODE) == whole
