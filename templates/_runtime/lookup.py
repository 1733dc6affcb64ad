"""Finds codec and validator functions by the names an Operation gives.

They are imported when an operation is first called, not when the package is:
whoever calls three operations does not pay for ninety.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

_PARENT = __name__.rpartition(".")[0].rpartition(".")[0]
_found: dict[tuple[str, str], Callable[..., Any]] = {}


def function(folder: str, name: str) -> Callable[..., Any]:
    """The function `module.name` of this package's `folder` (codecs, validators)."""
    key = (folder, name)
    try:
        return _found[key]
    except KeyError:
        module, _, attribute = name.rpartition(".")
        found = getattr(import_module(f"{_PARENT}.{folder}.{module}"), attribute)
        return _found.setdefault(key, found)
