"""A build of FunctionGraph from nothing, against generators of less.

`gen` writes models, validators and both clients, once of the definition with its
overlays and once of the definition alone. Of that openapi-python-client writes
models and a client, and datamodel-code-generator models.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from .interleaved import Contender, report, run
from .peer_packages import DOCUMENT, command

_ROUNDS = 7
_PEERS = (
    ("openapi-python-client", "openapi_python_client"),
    ("datamodel-codegen", "datamodel_code_generator"),
)


def main() -> int:
    """Prints the comparison; 0 if `gen` itself worked."""
    with tempfile.TemporaryDirectory() as folder:
        contenders = [*_ours(Path(folder)), *_peers(Path(folder))]
        run(contenders, _ROUNDS)
    report(contenders)
    for name, module in _PEERS:
        if command(name, module) is None:
            print(f"{name} is not installed: pip install -e '.[benchmark]'")
    return int(any(c.failure for c in contenders[:3]))


def _ours(folder: Path) -> Iterator[Contender]:
    build = [sys.executable, "-m", "generator", "build", str(DOCUMENT)]
    bare = folder / "bare"
    without = Contender(
        "gen, without overlays", [*build, "-o", str(bare)], _without(bare)
    )
    for overlay in sorted(DOCUMENT.parent.glob("*.yaml")):
        build += ["--overlay", str(overlay)]
    cold, again = folder / "cold", folder / "again"
    yield Contender("gen, from nothing", [*build, "-o", str(cold)], _without(cold))
    yield Contender("gen, nothing to do", [*build, "-o", str(again)])
    yield without


def _peers(folder: Path) -> Iterator[Contender]:
    spec, client, models = str(DOCUMENT), folder / "client", folder / "models.py"
    options = {
        "openapi-python-client": (
            ["generate", "--path", spec, "--output-path", str(client)],
            client,
            ["--meta", "none"],
        ),
        "datamodel-codegen": (
            ["--input", spec, "--output", str(models), "--input-file-type", "openapi"],
            models,
            ["--output-model-type", "dataclasses.dataclass"],
        ),
    }
    for name, module in _PEERS:
        begin = command(name, module)
        arguments, output, shown = options[name]
        if begin:
            title = f"{name} {' '.join(shown)}"
            yield Contender(title, [*begin, *arguments, *shown], _without(output))


def _without(path: Path) -> Callable[[], None]:
    """Removes what an earlier run wrote."""

    def remove() -> None:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    return remove
