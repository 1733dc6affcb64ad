"""Files and folders -> plain JSON values, under limits and without surprises.

A definition is untrusted: what is too large, nested too deeply or ambiguous is
refused here, once, with the file and line, so that no later stage has to ask.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problem import SpecError

_IDENTIFIERS = (b"$id", b"$anchor", b"$dynamicAnchor")
TEXT_SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a definition may hold.

    The largest published definitions (GitHub, Stripe, Microsoft Graph) stay
    below a third of each; what an attacker needs lies far above.
    """

    bytes: int = 50_000_000
    """Of one file. Refused before it is read."""
    nesting: int = 200
    """Containers within containers; schemas of people stay below 40."""
    nodes: int = 5_000_000
    """Values of one file, counting what YAML aliases repeat every time."""


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class File:
    """One file as it was read. `shown` is its path as the user gave it."""

    path: Path
    shown: str
    tree: Any
    sha256: str
    has_identifiers: bool = False
    """Its text may give schemas an `$id` or an anchor; most have none."""


def read_bytes(path: Path, shown: str, limits: Limits = LIMITS) -> bytes:
    """The bytes of a file. Raises SpecError when there is none, or too many."""
    try:
        with open(path, "rb") as stream:
            about = os.fstat(stream.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise SpecError.of("unreadable-file", shown, "this is not a file")
            if about.st_size <= limits.bytes:
                return stream.read()
    except FileNotFoundError:
        raise SpecError.of(
            "missing-file", shown, "there is no such file", "Check the path"
        ) from None
    except (OSError, ValueError) as error:
        reason = str(getattr(error, "strerror", None) or error).lower()
        raise SpecError.of("unreadable-file", shown, reason, "Check the path") from None
    raise SpecError.of(
        "too-large",
        shown,
        f"the file is larger than {limits.bytes:,} bytes",
        "Split the definition into several files",
    )


def read_file(path: Path, shown: str, limits: Limits = LIMITS) -> File:
    """One JSON or YAML file. Raises SpecError for anything that is neither."""
    data = read_bytes(path, shown, limits)
    tree = parse(decode(data, shown), shown, limits)
    identified = any(word in data for word in _IDENTIFIERS)
    return File(path, shown, tree, digest(data), identified)


def digest(data: bytes) -> str:
    """The sha256 of a file's content, as hexadecimal text."""
    return hashlib.sha256(data).hexdigest()


def decode(data: bytes, shown: str) -> str:
    """The text of a file: UTF-8, with or without a byte order mark."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SpecError.of(
            "not-utf-8",
            f"{shown}:{line}",
            f"the byte 0x{data[error.start]:02x} is not UTF-8",
            "Save the file as UTF-8",
        ) from None


def parse(text: str, shown: str, limits: Limits = LIMITS) -> Any:
    """The value a text holds: JSON where it starts as JSON does, YAML otherwise."""
    start = text.lstrip()[:1]
    if not start:
        raise SpecError.of("empty-file", shown, "the file is empty")
    if start in ("{", "[", '"'):
        from .json_text import parse_json

        try:
            return parse_json(text, shown, limits)
        except SpecError as error:
            flow_yaml = shown.endswith((".yaml", ".yml"))
            if not flow_yaml or error.report.problems[0].rule != "not-json":
                raise
    from .yaml_text import parse_yaml

    return parse_yaml(text, shown, limits)


def dump_files(folder: Path) -> list[Path]:
    """The files of a folder that may be operation dumps, sorted by name."""
    found = (path for path in folder.iterdir() if path.suffix == ".json")
    named = (path for path in found if not path.name.startswith("."))
    return sorted(named, key=lambda path: path.name)
