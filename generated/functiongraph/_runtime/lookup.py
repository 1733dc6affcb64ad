"""Finds functions by their names: what a package has depends on its definition.

They are imported when an operation is first called, not when the package is:
whoever calls three operations does not pay for ninety.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from .errors import ConfigurationError

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


def optional(name: str) -> Callable[..., Any]:
    """The function `module.name` of a module of the runtime that not all packages have.

    Raises `ConfigurationError` where the definition has no use for the module.
    """
    try:
        return function("_runtime", name)
    except ModuleNotFoundError:
        module = name.partition(".")[0]
        raise ConfigurationError(
            f"this package has no {module}: its definition has no use for it"
        ) from None
