"""MANIFEST.json: what a package was generated from, and the digest of each file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

NAME = "MANIFEST.json"
LOCK = "gen.lock"


@dataclass(frozen=True, slots=True)
class Manifest:
    """`inputs` and `files` are name -> sha256; names are relative, never of a machine."""

    version: str
    generator: str
    """Digest of the generator itself: another one may write something else."""
    inputs: Mapping[str, str]
    files: Mapping[str, str] = field(default_factory=dict)
    package: str = ""
    """The name it was generated under: its own pages say it."""

    def text(self) -> str:
        data = {
            "package": self.package,
            "generator": {"version": self.version, "sha256": self.generator},
            "spec": dict(self.inputs),
            "files": dict(sorted(self.files.items())),
        }
        return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def parse(text: str) -> Manifest | None:
    """A manifest; None for anything that is not one of ours."""
    try:
        data: Any = json.loads(text)
        generator = data["generator"]
        return Manifest(
            str(generator["version"]),
            str(generator["sha256"]),
            {str(k): str(v) for k, v in data["spec"].items()},
            {str(k): str(v) for k, v in data["files"].items()},
            str(data["package"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def generator_digest(
    templates: Path, own: Path | None = None, options: tuple[str, ...] = ()
) -> str:
    """The digest of what makes the package: code, templates, a user's own, options."""
    package = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    folders = [("generator", package, "*.py"), ("templates", templates, "*")]
    if own is not None:
        folders.append(("own", own, "*"))
    for name, folder, pattern in folders:
        for path in sorted(folder.rglob(pattern)):
            parts = path.relative_to(folder).parts
            # caches of tools lie beside the sources and make nothing
            cached = any(p.startswith((".", "__pycache__")) for p in parts)
            if path.is_file() and not cached and parts[0] != "templates":
                digest.update(f"{name}/{'/'.join(parts)}\0".encode())
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    for name in sorted(options):
        digest.update(f"option/{name}\0".encode())
    return digest.hexdigest()
