"""What there is to set: every option of a build once, with its default and its reason."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from .problem import SpecError

_FILE = "pyproject.toml"
_KEYS = ("source", "output", "overlays", "templates", "adapters", "assert-formats")

Adapter = Literal["aiohttp", "httpx"]
ADAPTERS: tuple[Adapter, ...] = get_args(Adapter)
"""The libraries that an AsyncClient can send with, where threads are not enough."""


@dataclass(frozen=True, slots=True)
class Target:
    """One package to generate."""

    source: Path
    """A definition: a file, or a folder of operation dumps."""
    output: Path
    """The package: the folder that is generated. Its name is the package's name."""
    overlays: tuple[Path, ...] = ()
    """OpenAPI Overlays, applied in order: words and rules the definition lacks."""
    templates: Path | None = None
    """A folder of own templates, each in place of ours of the same name; None: ours."""
    adapters: tuple[Adapter, ...] = ()
    """The `ADAPTERS` to copy. None by default: whoever reviews the package reads what
    is in it, and only who has such a library installed can use its adapter."""

    assert_formats: bool = False
    """Whether a value that breaks its `format` is a violation. By default a format
    is an annotation, as JSON Schema has it (Validation 7.2.1): definitions use the
    names loosely, and a server may take what an RFC does not."""

    @property
    def package(self) -> str:
        """The name the package has when its folder is on the path."""
        return self.output.resolve().name


def targets(start: Path) -> tuple[Target, ...]:
    """The targets of the nearest pyproject.toml, from `start` upwards, that has any.

    Paths in it are relative to its folder. Raises SpecError.
    """
    for folder in (start.resolve(), *start.resolve().parents):
        path = folder / _FILE
        if path.is_file():
            found = tuple(_targets(path))
            if found:
                return found
    raise SpecError.of(
        "no-target",
        _FILE,
        "there is no [[tool.gen.target]] here or in a folder above",
        "Name a definition: gen build SOURCE -o DIR; or write one down: gen init SOURCE -o DIR",
    )


def _targets(path: Path) -> Iterator[Target]:
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise SpecError.of(
            "bad-config", str(path), f"cannot be read: {error}"
        ) from None
    for index, table in enumerate(tables(data)):
        yield _target(path.parent, table, f"{path.name}: tool.gen.target[{index}]")


def tables(data: Mapping[str, Any]) -> list[Any]:
    """What the file has as [[tool.gen.target]]; a single table counts as one."""
    found: Any = data
    for key in ("tool", "gen", "target"):
        found = found.get(key, {}) if isinstance(found, dict) else None
    if isinstance(found, list):
        return found
    return [found] if found else []


def _target(folder: Path, table: Any, where: str) -> Target:
    if not isinstance(table, dict):
        raise _bad(where, "is no table", "Write [[tool.gen.target]] and its options")
    for key in table:
        if key not in _KEYS:
            raise _bad(
                where, f"{key!r} is no option", f"The options are {', '.join(_KEYS)}"
            )
    for key in ("source", "output"):
        if not isinstance(table.get(key), str) or not table[key]:
            raise _bad(where, f"{key} is missing", f'Add {key} = "..."')
    templates = table.get("templates")
    if templates is not None and not isinstance(templates, str):
        raise _bad(where, "templates is not a folder", 'Write templates = "..."')
    formats = table.get("assert-formats", False)
    if not isinstance(formats, bool):
        raise _bad(where, "assert-formats is not a bool", "Write true or false")
    return Target(
        source=folder / table["source"],
        output=folder / table["output"],
        overlays=tuple(folder / o for o in _overlays(table, where)),
        templates=folder / templates if templates else None,
        adapters=_adapters(table, where),
        assert_formats=formats,
    )


def _overlays(table: Mapping[str, Any], where: str) -> list[str]:
    found = table.get("overlays", [])
    if not isinstance(found, list) or not all(isinstance(o, str) for o in found):
        raise _bad(where, "overlays is not a list of files", 'Write overlays = ["..."]')
    return found


def _adapters(table: Mapping[str, Any], where: str) -> tuple[Adapter, ...]:
    found = table.get("adapters", [])
    if not isinstance(found, list) or not all(a in ADAPTERS for a in found):
        known = ", ".join(f'"{name}"' for name in ADAPTERS)
        hint = f"Write adapters = [...] with any of {known}"
        raise _bad(where, "adapters is not a list of known names", hint)
    return tuple(found)


def _bad(where: str, text: str, hint: str) -> SpecError:
    return SpecError.of("bad-config", where, text, hint)
