"""A target -> its package: the one place where every stage is named.

    source  bytes -> Document: one OpenAPI 3.1 document, whatever came in
    ir      Document -> Api: types, operations and names, with no Python in them
    python  Api -> Files: the package's modules as text

`build` reads and never writes; `python.emit` writes and never reads a definition.
"""

from __future__ import annotations

import keyword
from pathlib import Path

from . import __version__
from .config import Target
from .ir import lock as locks
from .ir.lock import Lock
from .problem import Problems, SpecError
from .python import manifest
from .python.emit import Files, is_intact, read_manifest


def build(target: Target) -> Files:
    """The package of a target. Raises SpecError when its definition cannot be used."""
    from . import source
    from .ir import read
    from .python import layout
    from .python.findings import findings

    package = _package(target)
    _refuse_missing(target.templates)
    problems = Problems()
    document = source.read(target.source, target.overlays)
    api = read.read(document, _lock(target), problems, target.assert_formats)
    problems.extend(findings(api, document.places))
    text = layout.files(api, package, __version__, target.templates, target.adapters)
    text[manifest.LOCK] = locks.write(api)
    inputs = {i.name: i.sha256 for i in document.inputs}
    made = manifest.Manifest(
        __version__,
        _generator(target),
        inputs,
        {path: manifest.sha256(t.encode()) for path, t in text.items()},
        package,
    )
    text[manifest.NAME] = made.text()
    report = document.report + problems.report()
    return Files(text, report, len(api.operations))


def is_up_to_date(target: Target) -> bool:
    """Whether a build would find nothing to do: nothing it reads or wrote has changed."""
    from . import source

    old = read_manifest(target.output)
    if old is None or old.package != target.package:
        return False
    if old.generator != _generator(target):
        return False
    now = source.fingerprint(target.source, tuple(old.inputs), target.overlays)
    if now is None or {i.name: i.sha256 for i in now} != dict(old.inputs):
        return False
    return is_intact(target.output, old)


def _generator(target: Target) -> str:
    from .python.places import templates_folder

    formats = ("assert-formats",) if target.assert_formats else ()
    return manifest.generator_digest(
        templates_folder(), target.templates, (*target.adapters, *formats)
    )


def _package(target: Target) -> str:
    name = target.package
    if name.isascii() and name.isidentifier() and not keyword.iskeyword(name):
        return name
    raise SpecError.of(
        "bad-package-name",
        str(target.output),
        f"Python cannot import a package that is called {name!r}",
        "Choose a folder whose name has letters, digits and _ alone",
    )


def _refuse_missing(templates: Path | None) -> None:
    if templates is not None and not templates.is_dir():
        raise SpecError.of(
            "no-templates",
            str(templates),
            "is no folder of templates",
            "Check the path",
        )


def _lock(target: Target) -> Lock:
    path = target.output / manifest.LOCK
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return Lock()
    except UnicodeDecodeError:
        raise SpecError.of(
            "bad-lock",
            str(path),
            "is not UTF-8",
            "Restore the file from version control",
        ) from None
    except OSError as error:
        raise SpecError.of(
            "output-unreadable", str(path), f"cannot be read: {error.strerror or error}"
        ) from None
    return locks.parse(text, str(path))
