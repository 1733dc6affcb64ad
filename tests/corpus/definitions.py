"""Which definitions there are, and how many operations each has by a count of its own.

Nothing here is the generator's: files are read by json and yaml alone, so that what
the generator loses is seen.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_METHODS = frozenset("get put post delete options head patch trace".split())
_SUFFIXES = (".json", ".yaml", ".yml")
_ROW = re.compile(r"\| *([\w.-]+) *\| *(\S+\.(?:json|ya?ml)) *\|")


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition to try the generator on."""

    name: str
    """The name its package gets."""
    source: Path
    """A file, or a folder of operation dumps."""

    def operations(self) -> int:
        """How many operations the files of the definition have."""
        if self.source.is_dir():
            return sum(1 for path in self.source.glob("*.json") if _is_dump(path))
        root = _load(self.source)
        return sum(_methods(item, self.source) for item in _paths(root))


def shared(folder: Path) -> tuple[Definition, ...]:
    """The services in `huawei`, then the documents in `openapi`, of the shared folder."""
    return (*found(folder / "huawei"), *_listed(folder / "openapi"))


def found(folder: Path) -> tuple[Definition, ...]:
    """Every file of a folder, and every folder of files in it, as a definition."""
    return tuple(
        Definition(_package(path.stem if path.is_file() else path.name), path)
        for path in sorted(folder.iterdir())
        if path.suffix in _SUFFIXES or (path.is_dir() and any(path.glob("*.json")))
    )


def _listed(folder: Path) -> Iterator[Definition]:
    """What the table in the folder's README.md names: a name and an entry file a row."""
    for name, entry in _ROW.findall((folder / "README.md").read_text("utf-8")):
        yield Definition(_package(name), folder / entry)


def _package(name: str) -> str:
    plain = re.sub(r"\W+", "_", name.lower())
    return f"api_{plain}" if plain[0].isdigit() else plain


def _is_dump(path: Path) -> bool:
    """Whether a dump holds an operation; an empty one is the text `"{}"`."""
    data = json.loads(path.read_text("utf-8"))
    return bool(data) and data != "{}"


def _load(path: Path) -> Any:
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    return yaml.load(text, yaml.CBaseLoader)  # every scalar stays a text


def _paths(root: Any) -> list[Any]:
    return list((root.get("paths") or {}).values())


def _methods(item: Any, file: Path) -> int:
    """The operations of a path item, in whichever file it is."""
    reference = item.get("$ref")
    if reference is None:
        return len(_METHODS & item.keys())
    name, _, pointer = reference.partition("#")
    target = file.parent / name if name else file
    inner = _load(target)
    for key in pointer.split("/")[1:]:
        inner = inner[key.replace("~1", "/").replace("~0", "~")]
    return _methods(inner, target)
