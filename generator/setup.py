"""A project's first target, written into its pyproject.toml."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from .config import Target
from .problem import SpecError

_FILE = "pyproject.toml"


def add_target(folder: Path, target: Target) -> Path:
    """Appends a [[tool.gen.target]]; what else the file says stays as it is.

    Raises SpecError for a file that is no TOML, or has the target already.
    """
    path = folder / _FILE
    text = path.read_text("utf-8") if path.is_file() else ""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SpecError.of(
            "bad-config", str(path), f"cannot be read: {error}"
        ) from None
    known = data.get("tool", {}).get("gen", {}).get("target", [])
    output = target.output.as_posix()
    if any(isinstance(t, dict) and t.get("output") == output for t in known):
        raise SpecError.of(
            "target-exists",
            str(path),
            f"there is a target for {output} already",
            "Change it there, or choose another output",
        )
    lines = ["[[tool.gen.target]]", f"source = {_text(target.source)}"]
    if target.overlays:
        listed = ", ".join(_text(o) for o in target.overlays)
        lines.append(f"overlays = [{listed}]")
    lines.append(f"output = {_text(target.output)}")
    gap = "\n" if text and not text.endswith("\n\n") else ""
    ending = "" if not text or text.endswith("\n") else "\n"
    path.write_text(text + ending + gap + "\n".join(lines) + "\n", "utf-8")
    return path


def _text(path: Path) -> str:
    """A TOML string: JSON's escapes are TOML's too."""
    return json.dumps(path.as_posix(), ensure_ascii=False)
