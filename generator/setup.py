"""A project's first target, written into its pyproject.toml."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .config import Target, tables
from .problem import SpecError

_FILE = "pyproject.toml"


def add_target(folder: Path, target: Target) -> Path:
    """Appends a [[tool.gen.target]]; what else the file says stays as it is.

    Raises SpecError for a file that is no TOML, has the target already, or has
    targets in a form that one cannot be appended to.
    """
    path = folder / _FILE
    text = _read(path)
    output = target.output.as_posix()
    known = tables(_parsed(text, path))
    if any(isinstance(t, dict) and t.get("output") == output for t in known):
        raise SpecError.of(
            "target-exists",
            str(path),
            f"there is a target for {output} already",
            "Change it there, or choose another output",
        )
    ending = "" if not text or text.endswith("\n") else "\n"
    gap = "\n" if text and not text.endswith("\n\n") else ""
    whole = text + ending + gap + "\n".join(_lines(target)) + "\n"
    if len(tables(_parsed(whole, path))) != len(known) + 1:
        raise _unusable(path, "its tool.gen.target is no list that one can be added to")
    try:
        path.write_text(whole, "utf-8")
    except OSError as error:
        raise _unusable(path, f"cannot be written: {error.strerror or error}") from None
    return path


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise _unusable(path, f"cannot be read: {error}") from None


def _parsed(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _unusable(path, f"cannot be read: {error}") from None


def _unusable(path: Path, text: str) -> SpecError:
    return SpecError.of("bad-config", str(path), text)


def _lines(target: Target) -> list[str]:
    lines = ["[[tool.gen.target]]", f"source = {_text(target.source.as_posix())}"]
    if target.overlays:
        lines.append(f"overlays = {_list(o.as_posix() for o in target.overlays)}")
    if target.adapters:
        lines.append(f"adapters = {_list(target.adapters)}")
    return [*lines, f"output = {_text(target.output.as_posix())}"]


def _list(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, texts))}]"


def _text(text: str) -> str:
    """A TOML string: JSON's escapes are TOML's too."""
    return json.dumps(text, ensure_ascii=False)
