"""Module -> text: Jinja, with nothing in it that could turn data into source."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
)

from ..problem import SpecError
from .code import Code
from .places import templates_folder


def _only_code(value: Any) -> Code:
    """What every printed expression goes through: anything but Code is refused."""
    if isinstance(value, StrictUndefined):
        str(value)  # raises, and names what is not there
    if not isinstance(value, Code):
        raise TypeError(f"a template may print Code alone, not {type(value).__name__}")
    return value


@cache
def environment(own: Path | None = None) -> Environment:
    """The guarded environment: no filters, no tests, no globals, undefined is an error.

    `own` is a folder of a user's templates, which come before ours.
    """
    loaders: list[BaseLoader] = [FileSystemLoader(templates_folder())]
    if own is not None:
        loaders.insert(0, FileSystemLoader(own))
    env = Environment(
        loader=ChoiceLoader(loaders),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters.clear()
    env.tests.clear()
    env.globals.clear()
    return env


def render(template: str, view: object, own: Path | None = None) -> str:
    """The text of a module. Raises SpecError for a user's template that does not work."""
    try:
        return environment(own).get_template(template).render(view=view)
    except Exception as error:
        if own is None:
            raise
        raise SpecError.of(
            "bad-template",
            str(own / template),
            str(error).rstrip(".") or type(error).__name__,
            "A template may loop, test a bool and print Code",
        ) from None
