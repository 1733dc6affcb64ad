"""`read`: from a path to a Document, whatever stands there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..problem import SpecError
from .closure import break_loops
from .document import Document, Input, Places
from .load import File, digest, dump_files, read_bytes, read_file
from .operations import Settlement
from .scope import Context, Dialect

_OVERLAY = "overlay:"
_HINT = "gen reads OpenAPI 2.0, 3.0, 3.1 and folders of operation dumps"


def read(source: Path, overlays: Sequence[Path] = ()) -> Document:
    """The document of a definition with its overlays applied, in their order.

    Raises SpecError, and nothing else, where there is none to be had.
    """
    if source.is_dir():
        context, root, inputs = _read_folder(source)
    else:
        context, root, inputs = _read_file(source)
    Settlement(root, context).run()
    if overlays:
        from .overlaid import apply_overlays

        inputs = [*inputs, *apply_overlays(root, overlays, context)]
        Settlement(root, context).run()
    break_loops(root, context)
    if not root["paths"]:
        context.problems.add(
            "no-operations", "warning", str(source), "the definition has no operations"
        )
    report = context.problems.report()
    if report.at("error"):
        raise SpecError(report)
    return Document(root, Places(context.moved), context.dialect, tuple(inputs), report)


def _read_folder(folder: Path) -> tuple[Context, dict[str, Any], list[Input]]:
    from .huawei import Huawei

    context = Context("huawei")
    context.moved[""] = f"{folder}#"
    reader = Huawei(folder, str(folder), context)
    return context, reader.read(), reader.inputs


def _read_file(path: Path) -> tuple[Context, dict[str, Any], list[Input]]:
    entry = read_file(path, str(path))
    context = _context(entry)
    if context.dialect == "swagger-2.0":
        from .swagger2 import Swagger2

        old = Swagger2(entry, context)
        return context, old.read(), old.library.inputs
    from .openapi3 import OpenApi3

    reader = OpenApi3(entry, context)
    return context, reader.read(), reader.library.inputs


_VERSIONS: dict[str, Dialect] = {
    "2.0": "swagger-2.0",
    "3.0": "openapi-3.0",
    "3.1": "openapi-3.1",
    "3.2": "openapi-3.1",
}
_VERSION = re.compile(r"\s*[vV]?([23])(?:\.([0-9]+))?(?:\.[0-9]+)?[^\s]*\s*")


def _context(entry: File) -> Context:
    """The context of a definition, by the version it says it has."""
    tree, shown = entry.tree, entry.shown
    key = next((k for k in ("openapi", "swagger") if _has(tree, k)), "")
    if not key:
        raise SpecError.of(
            "no-definition",
            shown,
            "this is no API definition: it has neither openapi nor swagger",
            _HINT,
        )
    stated = str(tree[key])
    match = _VERSION.fullmatch(stated)
    version = f"{match[1]}.{match[2] or 0}" if match else ""
    if version not in _VERSIONS:
        raise SpecError.of(
            "unknown-version",
            f"{shown}#/{key}",
            f"the version {stated[:40]!r} is not one that gen reads",
            _HINT,
        )
    context = Context(_VERSIONS[version])
    context.moved[""] = f"{shown}#"
    _report_version(context, f"{shown}#/{key}", key, tree[key], version)
    return context


def _has(tree: Any, key: str) -> bool:
    return isinstance(tree, dict) and tree.get(key) is not None


def _report_version(
    context: Context, where: str, key: str, stated: Any, version: str
) -> None:
    """Says what had to be made of the version."""
    if version == "3.2":
        text = "OpenAPI 3.2 is read as 3.1; what is new in it is left out"
        context.problems.add("newer-version", "warning", where, text)
    exact = r"2\.0" if version == "2.0" else rf"{re.escape(version)}\.[0-9]+(-.+)?"
    own_key = "swagger" if version == "2.0" else "openapi"
    written = str(stated) if version == "2.0" else stated
    if (
        key != own_key
        or not isinstance(written, str)
        or (not re.fullmatch(exact, written))
    ):
        text = f"the version is written {key}: {stated!r:.40}; read as {version}"
        context.repaired("version-spelling", where, text)


def fingerprint(
    source: Path, names: Sequence[str], overlays: Sequence[Path] = ()
) -> tuple[Input, ...] | None:
    """The inputs of `names` as they are now, hashed and not parsed.

    None where a file is missing, a new one has come to a folder, or the
    overlays are others: then only reading tells what the definition is.
    """
    extra = [f"{_OVERLAY}{path.name}" for path in overlays]
    own = [name for name in names if not name.startswith(_OVERLAY)]
    if [*own, *extra] != list(names):
        return None
    if source.is_dir() and [path.name for path in dump_files(source)] != own:
        return None
    folder = source if source.is_dir() else source.parent
    paths = [*(folder / name for name in own), *overlays]
    try:
        hashes = [digest(read_bytes(path, str(path))) for path in paths]
    except SpecError:
        return None
    return tuple(Input(*pair) for pair in zip(names, hashes))
