"""Api -> modules: which files the package has, from which template and view each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..ir.api import Api
from . import (
    check_views,
    client_views,
    codec_views,
    model_views,
    operation_views,
    package_views,
)
from .code import Code
from .render import render
from .runtime import runtime
from .samples import answers
from .scope import Scope
from .views import DocView

_DOC = DocView(Code(""))
_FOLDERS: tuple[tuple[str, Callable[[Scope, str, str], object]], ...] = (
    ("models", model_views.view),
    ("codecs", codec_views.view),
    ("validators", check_views.view),
)


@dataclass(frozen=True, slots=True)
class Module:
    """One file of the package, before it is rendered."""

    path: str
    template: str
    view: object


def modules(scope: Scope, package: str, version: str) -> Iterator[Module]:
    """Every generated module; the runtime is copied beside them."""
    yield Module("__init__.py", "__init__.py.jinja", package_views.view(scope))
    yield Module("README.md", "README.md.jinja", package_views.readme(scope, package))
    yield Module("operations.py", "operations.py.jinja", operation_views.view(scope))
    for name, asynchronous in (("client", False), ("async_client", True)):
        client = client_views.view(scope, package, version, asynchronous)
        yield Module(f"{name}.py", f"{name}.py.jinja", client)
    for folder, view in _FOLDERS:
        yield Module(f"{folder}/__init__.py", f"{folder}/__init__.py.jinja", _DOC)
        for module, title in module_names(scope.api):
            template = f"{folder}/module.py.jinja"
            yield Module(f"{folder}/{module}.py", template, view(scope, module, title))


def module_names(api: Api) -> list[tuple[str, str]]:
    """(module, what it is about) of everything that holds a model, a check or an operation."""
    used = {thing.module for thing in api.classes}
    used.update(module for _, _, module in api.schema_names)
    used.update(o.module for o in api.operations)
    return [(m, m.replace("_", " ")) for m in sorted(used)]


def files(
    api: Api,
    package: str,
    version: str,
    own: Path | None = None,
    adapters: tuple[str, ...] = (),
) -> dict[str, str]:
    """Every file of the package by its path, rendered, with the runtime it needs."""
    scope = Scope(api)
    found = modules(scope, package, version)
    rendered = {m.path: render(m.template, m.view, own) for m in found}
    rendered[answers.NAME] = answers.text(scope)
    return dict(sorted({**runtime(api, adapters, rendered), **rendered}.items()))
