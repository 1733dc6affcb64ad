"""Two folders change places in one step, where the system can."""

from __future__ import annotations

import ctypes
import os
import shutil
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # renameat2(2), Linux 3.15


def exchange(new: Path, old: Path) -> None:
    """`new` takes the place of `old` and the other way round.

    Without renameat2 the two moves are separate; a kill between them leaves the
    old folder, whole, aside, from where `restore` takes it back.
    """
    if _exchange_at_once(new, old):
        return
    aside = _aside(old)
    old.rename(aside)
    try:
        new.rename(old)
    except BaseException:
        aside.rename(old)
        raise
    aside.rename(new)


def restore(old: Path) -> None:
    """Ends two moves that were cut short: one folder is left, in its place."""
    aside = _aside(old)
    if os.path.isdir(aside):
        if os.path.exists(old):
            shutil.rmtree(aside)
        else:
            aside.rename(old)


def _aside(old: Path) -> Path:
    return old.parent / f".{old.name}.gen-old"


def _exchange_at_once(new: Path, old: Path) -> bool:
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    paths = os.fsencode(new), os.fsencode(old)
    done = rename(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE)
    return bool(done == 0)
