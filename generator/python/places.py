"""Where the parts of the generator are on disk."""

from __future__ import annotations

from pathlib import Path


def templates_folder() -> Path:
    """Where our templates are: beside the package in a checkout, inside it in a wheel."""
    inside = Path(__file__).resolve().parents[1] / "templates"
    return inside if inside.is_dir() else inside.parents[1] / "templates"
