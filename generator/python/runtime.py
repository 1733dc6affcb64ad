"""The runtime of a package: the modules that it leads to, copied as they are.

What a definition needs shows in what is generated for it, so the imports of the
generated modules decide, and the imports of the runtime itself do the rest, those
inside functions included. What nobody imports is the short list of `_asked_for`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ..ir.api import Api
from ..ir.provider import is_huawei_cloud
from .places import templates_folder

# a definition's words are searched too: whatever they are, in linear time
_IMPORT = re.compile(r"from (\.{1,9})((?:\w[\w.]*)?) import ([\w, ]*)")


def runtime(
    api: Api, adapters: Iterable[str], generated: Mapping[str, str]
) -> dict[str, str]:
    """The files of the runtime by their path in the package.

    `generated`: the package's other files, by path.
    """
    folder = templates_folder()
    sources = (p.relative_to(folder) for p in folder.glob("_runtime/**/*.py"))
    left = {_dotted(path.as_posix()): path.as_posix() for path in sources}
    pending = [f"_runtime.{name}" for name in _asked_for(api, adapters)]
    for path, text in generated.items():
        pending.extend(imported(path, text))
    found = {"py.typed": ""}
    while pending:
        name = pending.pop()
        path = left.pop(name, "")
        if path:
            found[path] = (folder / path).read_text("utf-8")
            pending += [name.rpartition(".")[0], *imported(path, found[path])]
    return found


def _asked_for(api: Api, adapters: Iterable[str]) -> Iterator[str]:
    """What users import themselves, and what the runtime looks up by its name."""
    yield "testing"
    if api.security:
        yield "schemes"
    if _sends_forms_of_parts(api):
        yield "multipart"
    if is_huawei_cloud(api):
        yield "huawei.access_key"
        yield "huawei.token"
    for name in adapters:
        yield f"{name}_transport"


def _sends_forms_of_parts(api: Api) -> bool:
    bodies = (o.body for o in api.operations if o.body is not None)
    contents = (c for body in bodies for c in body.contents)
    return any(c.media_type.lower().startswith("multipart/") for c in contents)


def imported(path: str, text: str) -> Iterator[str]:
    """The dotted names of a package that a file of it may import, from its root.

    Found by the form of the statement, which takes a tenth of the time of parsing;
    a name too many does no harm, as only modules that exist are taken.
    """
    folders = path.split("/")[:-1]
    for dots, module, names in _IMPORT.findall(text):
        above = folders[: len(folders) + 1 - len(dots)]
        base = ".".join([*above, *module.split(".")] if module else above)
        yield base
        for name in names.split(","):
            yield f"{base}.{name.partition(' as ')[0].strip()}".lstrip(".")


def _dotted(path: str) -> str:
    """`_runtime.huawei.iam` of its file; a package is called as its folder."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
