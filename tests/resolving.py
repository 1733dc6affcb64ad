"""Whether everything that a package imports of itself is in it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping


def unresolved(files: Mapping[str, str]) -> list[str]:
    """`file: module` for every import, wherever it stands, that leads to no file.

    `files`: a package by path. An import from outside the package counts as well.
    """
    modules = {path for path in files if path.endswith(".py")}
    return [
        f"{path}: {target}"
        for path in sorted(modules)
        for target in _targets(path, files[path])
        if f"{target}.py" not in modules and f"{target}/__init__.py" not in modules
    ]


def _targets(path: str, text: str) -> Iterator[str]:
    """The path, without its ending, of each module that is imported relatively."""
    folders = path.split("/")[:-1]
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        if node.level > len(folders) + 1:
            yield f"above {path}"
            continue
        above = folders[: len(folders) + 1 - node.level]
        if node.module:
            yield "/".join([*above, *node.module.split(".")])
        else:
            yield from ("/".join([*above, alias.name]) for alias in node.names)
